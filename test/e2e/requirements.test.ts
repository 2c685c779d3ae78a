import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { type Files, git, Remote } from '../support/remote.ts'

/** Two packages of an npm workspace, a track each, as `init` writes them: `a` requires `b`, whose version its requirement follows. */
const CONFIG = `branches: { live: main, next: next }
tracks:
  a:
    tag: a-v{version}
    paths: [packages/a]
    version-files: [packages/a/package.json]
  b:
    tag: b-v{version}
    paths: [packages/b]
    version-files:
      - packages/b/package.json
      - { path: packages/a/package.json, key: dependencies.@w/b }
`

const A = 'packages/a/package.json'

function workspace(range: string, more: Files = {}): Files {
  return {
    'release-tracks.yml': CONFIG,
    'package.json': '{ "private": true, "workspaces": ["packages/*"] }\n',
    [A]: `{ "name": "@w/a", "version": "1.0.0", "dependencies": { "@w/b": "${range}" } }\n`,
    'packages/b/package.json': '{ "name": "@w/b", "version": "2.3.0" }\n',
    ...more,
  }
}

async function withRemote(files: Files, work: (remote: Remote) => Promise<void>): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: begin', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

function bump(remote: Remote, tracks: string, channel: string, more = {}): Promise<ActionResult> {
  return runAction('bump-version', remote.checkout(), { tracks, channel, ...more })
}

/** What `a` requires of `b` at a tag. */
function required(remote: Remote, name: string): string {
  return JSON.parse(remote.file(name, A)).dependencies['@w/b']
}

describe('a requirement that is listed as a version file', () => {
  test('keeps its operator from channel to channel, and the tags are valid', () =>
    withRemote(workspace('^2.0.0'), async (remote) => {
      expect(await bump(remote, 'b', 'alpha')).toMatchObject({ code: 0, outputs: { tag: 'b-v2.3.1-alpha.1' } })
      expect(required(remote, 'b-v2.3.1-alpha.1')).toBe('^2.3.1-alpha.1')
      expect(await bump(remote, 'b', 'live')).toMatchObject({ code: 0, outputs: { tag: 'b-v2.3.1' } })
      expect(required(remote, 'b-v2.3.1')).toBe('^2.3.1')
      for (const tag of ['b-v2.3.1-alpha.1', 'b-v2.3.1']) {
        const valid = await runAction('validate-tag', remote.checkout(tag), { tag })
        expect([valid.code, valid.log]).toEqual([0, expect.not.stringContaining('::error')])
      }
      const edited = remote.file('next', A).replace('^2.3.1', '^2.3.0')
      remote.commit('fix: range', { [A]: edited })
      git(remote.bare, 'tag', 'b-v2.3.2-alpha.1', 'next')
      const tag = { tag: 'b-v2.3.2-alpha.1' }
      const invalid = await runAction('validate-tag', remote.checkout(tag.tag), tag)
      expect(invalid.code).toBe(1)
      expect(invalid.log).toContain('It requires "^2.3.0", which is not what the tag "b-v2.3.2-alpha.1" writes there')
    }))

  test('stops the release where it cannot take the version, and nothing is pushed', () =>
    withRemote(workspace('^1.0.0 || ^2.0.0'), async (remote) => {
      const { code, log } = await bump(remote, 'b', 'alpha')
      expect(code).toBe(1)
      expect(log).toContain(`::error file=${A},line=1`)
      expect(log).toContain('The requirement "^1.0.0 || ^2.0.0" is not met by 2.3.1-alpha.1')
      expect(remote.tags()).toEqual([])
    }))
})
