import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'

const TRUNK = (more = '') => `branches: { live: main }
channels: [alpha, beta]
${more}tracks:
  app: { tag: "v{version}", paths: ["**"] }
`

/** A commit for each entry, each with its tag. */
async function withTags(tags: readonly string[], work: (remote: Remote) => Promise<void>, more = ''): Promise<void> {
  const remote = new Remote()
  try {
    remote.commit('feat: begin', { 'release-tracks.yml': TRUNK(more), a: '0' }, 'main')
    for (const [at, tag] of tags.entries()) {
      remote.commit(`fix: ${at}`, { a: `${at}` }, 'main')
      git(remote.bare, 'tag', tag, 'main')
    }
    remote.commit('fix: what is new', { a: 'new' }, 'main')
    await work(remote)
  } finally {
    remote.remove()
  }
}

function bump(remote: Remote, channel: string, more: Record<string, string> = {}, depth = 1): Promise<ActionResult> {
  return runAction('bump-version', remote.checkout('main', depth), { tracks: 'app', channel, ...more })
}

describe('tags that SemVer knows and that have another shape', () => {
  test.each([0, 1])('count for the highest version seen: depth %i', (depth) =>
    withTags(['v0.1.1-beta.1', 'v0.3.0-beta'], async (remote) => {
      expect(await bump(remote, 'beta', { 'dry-run': 'true' }, depth)).toMatchObject({
        outputs: { tag: 'v0.3.0-beta.1' },
      })
    }),
  )

  test('no pre-release gets below one of them', () =>
    withTags(['v1.0.0', 'v1.1.0-beta2'], async (remote) => {
      expect(await bump(remote, 'beta')).toMatchObject({ code: 0, outputs: { tag: 'v1.1.1-beta.1' } })
    }))

  test('what only looks like a version is named in a warning, with what to do', () =>
    withTags(['v0.1.0', 'v1.2', 'v2.0.0a1'], async (remote) => {
      const { outputs, log } = await bump(remote, 'alpha')
      expect(outputs).toMatchObject({ tag: 'v0.1.1-alpha.1' })
      expect(log).toContain('::warning')
      expect(log).toContain('v1.2, v2.0.0a1 look like versions but are not by SemVer')
      expect(log).toContain('ignore-tags: ["v1.2","v2.0.0a1"]')
    }))

  test('floating tags of a track are not lookalikes', () =>
    withTags(['v1.2.3', 'v1', 'v1.2'], async (remote) => {
      const { outputs, log } = await bump(remote, 'alpha')
      expect(outputs).toMatchObject({ tag: 'v1.2.4-alpha.1' })
      expect(log).not.toContain('::warning')
    }))
})

describe('an abandoned pre-release above live', () => {
  const TAGS = ['v2.0.0', 'v2.1.0-beta.1', 'v2.0.1']

  test.each([0, 1])('leads, and the log says so with both ways out: depth %i', (depth) =>
    withTags(TAGS, async (remote) => {
      const { outputs, log } = await bump(remote, 'live', { 'dry-run': 'true' }, depth)
      expect(outputs).toMatchObject({ tag: 'v2.1.0' })
      expect(log).toContain('continues from v2.1.0-beta.1, which is older than v2.0.1 and was left unfinished above it')
      expect(log).toContain('version: 2.0.2')
      expect(log).toContain('ignore-tags: ["v2.1.0-beta.1"]')
    }),
  )

  test('one that is new since live is where the next version comes from: no advice', () =>
    withTags(['v2.0.1', 'v2.1.0-beta.1'], async (remote) => {
      const { outputs, log } = await bump(remote, 'live', { 'dry-run': 'true' })
      expect(outputs).toMatchObject({ tag: 'v2.1.0' })
      expect(log).not.toContain('idle')
    }))

  test('a version by hand goes on from live, once', () =>
    withTags(TAGS, async (remote) => {
      expect(await bump(remote, 'live', { version: '2.0.2' })).toMatchObject({ code: 0, outputs: { tag: 'v2.0.2' } })
      remote.commit('fix: more', { a: 'more' }, 'main')
      const again = await bump(remote, 'live', { version: '2.0.2' })
      expect([again.code, again.log]).toEqual([1, expect.stringContaining('2.0.2 exists already')])
      const behind = await bump(remote, 'live', { version: '2.0.0' })
      expect([behind.code, behind.log]).toEqual([1, expect.stringContaining('2.0.0 exists already')])
      expect(remote.tags()).toEqual(expect.not.arrayContaining(['v2.1.0']))
    }))

  test.each([
    [{ version: '2.0' }, 'is not a version'],
    [{ version: '2.0.2-beta.1' }, 'is a version of beta, but the channel is live'],
    [{ version: '2.0.2', bump: 'minor' }, 'together with bump: minor'],
    [{ version: '1.9.9' }, 'is not above 2.0.1'],
  ])('%j is refused, and nothing is pushed', (inputs, words) =>
    withTags(TAGS, async (remote) => {
      const before = git(remote.bare, 'for-each-ref')
      const { code, log } = await bump(remote, 'live', inputs)
      expect([code, log]).toEqual([1, expect.stringContaining(words)])
      expect(git(remote.bare, 'for-each-ref')).toBe(before)
    }),
  )

  test('ignore-tags leaves it out, and its name is not given again', () =>
    withTags(
      TAGS,
      async (remote) => {
        const { outputs, log } = await bump(remote, 'live', { 'dry-run': 'true' })
        expect(outputs).toMatchObject({ tag: 'v2.0.2' })
        expect(log).not.toContain('::warning')
        expect(await bump(remote, 'beta', { bump: 'minor' })).toMatchObject({
          code: 0,
          outputs: { tag: 'v2.1.0-beta.2' },
        })
        const tag = { tag: 'v2.1.0-beta.1' }
        const valid = await runAction('validate-tag', remote.checkout(tag.tag), tag)
        expect([valid.code, valid.log]).toEqual([1, expect.stringContaining('is left out by ignore-tags')])
      },
      'ignore-tags: ["v2.1.0-beta.1"]\n',
    ))

  test('a live version by mistake, with its bump commit, is left out with ignore-tags: its number is skipped, nothing continues from it', () =>
    withTags(
      ['v2.0.1', 'v3.0.0'],
      async (remote) => {
        expect(await bump(remote, 'live', { 'dry-run': 'true' })).toMatchObject({ outputs: { tag: 'v2.0.2' } })
        const major = await bump(remote, 'live', { bump: 'major', 'dry-run': 'true' })
        expect(major).toMatchObject({ outputs: { tag: 'v3.0.1' } })
      },
      'ignore-tags: ["v3.*"]\n',
    ))
})
