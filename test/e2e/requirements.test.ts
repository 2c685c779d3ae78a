import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { watchPushes } from '../support/pushes.ts'
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

describe('a live version that would require a pre-release', () => {
  const COMMON = { 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }
  /** Both packages are at an alpha, and `a` has a change of its own. */
  async function atAlpha(remote: Remote): Promise<void> {
    expect((await bump(remote, 'b', 'alpha')).code).toBe(0)
    remote.commit('fix: a', { 'packages/a/index.js': '1\n' })
    expect((await bump(remote, 'a', 'alpha')).code).toBe(0)
  }
  const refsOf = (remote: Remote) => git(remote.bare, 'for-each-ref')

  test.each([
    ['^2.0.0', 'its live version would require a pre-release: "^2.3.1-alpha.1" on @w/b.'],
    [
      'workspace:^',
      'its live version would require a pre-release: "workspace:^" on @w/b, which stands for ^2.3.1-alpha.1.',
    ],
  ])('is refused before anything is changed: %s', (range, words) =>
    withRemote(workspace(range, COMMON), async (remote) => {
      await atAlpha(remote)
      const before = refsOf(remote)
      for (const more of [{}, { 'dry-run': 'true' }]) {
        const { code, log, summary } = await bump(remote, 'a', 'live', more)
        expect(code).toBe(1)
        expect(log).toContain(`::error file=${A},line=1,`)
        expect(log).toContain(
          `a: ${words} Promote b to live together with it; or first, and then a commit that has that.`,
        )
        expect(summary).toContain('Stopped: live-requires-prerelease')
      }
      expect(refsOf(remote)).toBe(before)
    }),
  )

  test('is none once the other one is live', () =>
    withRemote(workspace('^2.0.0'), async (remote) => {
      await atAlpha(remote)
      expect(await bump(remote, 'b', 'live')).toMatchObject({ code: 0, outputs: { tag: 'b-v2.3.1' } })
      expect(await bump(remote, 'a', 'live')).toMatchObject({ code: 0, outputs: { tag: 'a-v1.0.1' } })
      expect(required(remote, 'a-v1.0.1')).toBe('^2.3.1')
    }))

  test('is none where both go live together: what is required goes first, in the same push', () =>
    withRemote(workspace('^2.0.0'), async (remote) => {
      await atAlpha(remote)
      const { code, outputs, log } = await bump(remote, 'all', 'live')
      expect([code, log]).toEqual([0, expect.not.stringContaining('::error')])
      expect(JSON.parse(outputs.tags as string)).toEqual(['b-v2.3.1', 'a-v1.0.1'])
      expect(required(remote, 'a-v1.0.1')).toBe('^2.3.1')
      expect(remote.contains('main', 'a-v1.0.1')).toBe(true)
      expect(remote.contains('next', 'main')).toBe(true)
    }))

  test('does not matter to a package that no registry gets, nor does a bound that is not a version of the track', () =>
    withRemote(workspace('^2.0.0'), async (remote) => {
      await atAlpha(remote)
      const manifest = remote.file('next', A)
      remote.commit('fix: private', { [A]: manifest.replace('{ "name"', '{ "private": true, "name"') })
      expect(await bump(remote, 'a', 'live', { 'dry-run': 'true' })).toMatchObject({ code: 0 })
      remote.commit('fix: open', { [A]: manifest.replace('^2.3.1-alpha.1', '>=2.0.0-0 <3') })
      expect(await bump(remote, 'a', 'live', { 'dry-run': 'true' })).toMatchObject({ code: 0 })
    }))

  test('where files have the live version already, the tag goes on top of what it requires', () =>
    withRemote(
      workspace('^2.0.0', {
        'release-tracks.yml': CONFIG.replace('[packages/a]', '[packages/a]\n    version-style: core'),
      }),
      async (remote) => {
        await atAlpha(remote)
        expect(JSON.parse(remote.file('a-v1.0.1-alpha.1', A)).version).toBe('1.0.1')
        expect(await bump(remote, 'all', 'live')).toMatchObject({ code: 0 })
        expect(required(remote, 'a-v1.0.1')).toBe('^2.3.1')
      },
    ))

  test('in several pushes what is required is in the earlier one', () => {
    const names = ['b', 'c', 'd']
    const track = (name: string) => `  ${name}:
    tag: ${name}-v{version}
    paths: [packages/${name}]
    version-files:
      - packages/${name}/package.json
      - { path: ${A}, key: dependencies.@w/${name} }
`
    const files = {
      'release-tracks.yml': `branches: { live: main, next: next }
tracks:
  a:
    tag: a-v{version}
    paths: [packages/a]
    version-files: [${A}]
${names.map(track).join('')}`,
      '.github/workflows/release.yml': 'on: push\njobs: {}\n',
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }\n',
      [A]: `{ "name": "@w/a", "version": "1.0.0", "dependencies": { ${names.map((name) => `"@w/${name}": "^2.0.0"`).join(', ')} } }\n`,
      ...Object.fromEntries(
        names.map((name) => [`packages/${name}/package.json`, `{ "name": "@w/${name}", "version": "2.3.0" }\n`]),
      ),
    }
    return withRemote(files, async (remote) => {
      expect(await bump(remote, 'all', 'alpha')).toMatchObject({ code: 0 })
      const watch = watchPushes(remote)
      const { code, outputs, log } = await bump(remote, 'all', 'live')
      expect([code, log]).toEqual([0, expect.not.stringContaining('::error')])
      expect(JSON.parse(outputs.tags as string)).toEqual(['b-v2.3.1', 'c-v2.3.1', 'd-v2.3.1', 'a-v1.0.1'])
      expect(watch.pushes().map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')).length)).toEqual([3, 1])
      expect(JSON.parse(remote.file('a-v1.0.1', A)).dependencies).toEqual({
        '@w/b': '^2.3.1',
        '@w/c': '^2.3.1',
        '@w/d': '^2.3.1',
      })
      expect([watch.apart(), remote.contains('main', 'a-v1.0.1')]).toEqual(['', true])
      const checked = await runAction('check-invariants', remote.checkout())
      expect(checked).toMatchObject({ code: 0, outputs: { violations: '[]' } })
    })
  })
})
