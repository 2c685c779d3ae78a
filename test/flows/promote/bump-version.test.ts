import { afterEach, describe, expect, test } from '@jest/globals'
import type { Problem } from '../../../shared/core/text/error.ts'
import { componentChangelog } from '../../../shared/flows/changelog/changelog.ts'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { detectAndPromote } from '../../../shared/flows/promote/promote.ts'
import type { BumpInputs } from '../../../shared/flows/promote/promotion-request.ts'
import type { History } from '../../support/history.ts'
import { runFlow } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `branches: { live: main, next: next }
tracks:
  web:
    tag: v{version}
    paths: [web]
    version-files: [VERSION]
`
let history: History | undefined
afterEach(() => history?.remove())

/** The warnings of the last run. */
const said: string[] = []

/** What would be released from a history with a shallow checkout of next: the version it has and the one it gets. */
async function plan(
  plan: Plan,
  inputs: Partial<BumpInputs> = {},
  config = CONFIG,
): Promise<{ from: string; to: string }> {
  history?.remove()
  history = plan.make()
  const asked = {
    tracks: 'web',
    channel: 'alpha',
    bump: '',
    sha: '',
    n: '',
    version: '',
    trailers: '',
    dryRun: true,
    force: false,
  }
  said.length = 0
  const log = { info: () => undefined, warn: ({ message, fix }: Problem) => said.push(`${message} ${fix}`) }
  const flow = (run: Parameters<typeof bumpVersion>[1]) => bumpVersion({ ...asked, ...inputs }, { ...run, log })
  const outputs = await runFlow(flow, history.checkout('refs/heads/next', 1), config)
  const [track] = JSON.parse((outputs as { plan?: string }).plan ?? '{ "tracks": [] }').tracks
  return track ? { from: track.from, to: track.to } : (outputs as never)
}

/** The id that a commit of a plan gets, known by its number. */
function idOf(plan: Plan, number: number): string {
  const made = plan.make()
  made.remove()
  return made.ids[number] as string
}

const begin = (version: string) => {
  const begun = new Plan()
  begun.commit('feat!: begin', { 'web/a': 'a\n', VERSION: `${version}\n` })
  return begun.branch('main')
}

describe('bump: auto before 1.0.0', () => {
  test.each([
    ['without any tag goes by the files', '0.1.0', [], '0.2.0-alpha.1'],
    ['without a live tag goes by the highest one', '0.1.1', ['v0.1.1-alpha.1'], '0.2.0-alpha.1'],
    ['with a live tag goes by that', '0.1.0', ['v0.1.0'], '0.2.0-alpha.1'],
    ['is over at 1.0.0', '1.0.0', [], '2.0.0-alpha.1'],
  ])('%s', async (_, version, tags, to) => {
    const begun = begin(version)
    for (const tag of tags) begun.tag(tag)
    begun.commit('feat!: break', { 'web/a': 'b\n' })
    expect((await plan(begun.branch('next'), { bump: 'auto' })).to).toBe(to)
  })
})

describe('after-promotion: next-core', () => {
  const NEXT = `${CONFIG}after-promotion: next-core\n`
  /** A beta that has a feature and the last thing that alpha got; then a fix. */
  const promoted = () => {
    const told = begin('1.0.0').tag('v1.0.0')
    told.commit('feat: more', { 'web/b': 'b\n' })
    told.tag('v1.1.0-alpha.1').tag('v1.1.0-beta.1')
    return told
  }

  test('begins the next X.Y.Z on alpha, as far as what came since the promotion says', async () => {
    const told = promoted()
    told.commit('fix: it', { 'web/a': 'b\n' })
    told.branch('next')
    expect((await plan(told)).to).toBe('1.1.0-alpha.2')
    expect((await plan(told, {}, NEXT)).to).toBe('1.1.1-alpha.1')
    expect((await plan(told, { bump: 'auto' }, NEXT)).to).toBe('1.1.1-alpha.1')
    expect((await plan(told, { bump: 'minor' }, NEXT)).to).toBe('1.2.0-alpha.1')
    expect((await plan(told, { bump: 'auto', channel: 'live' }, NEXT)).to).toBe('1.1.0')
    expect((await plan(told, {}, NEXT.replace('paths:', 'after-promotion: continue\n    paths:'))).to).toBe(
      '1.1.0-alpha.2',
    )
  })

  test('with bump: changes counts the change files that came since', async () => {
    const told = begin('1.0.0').tag('v1.0.0')
    told.commit('feat: more', { 'web/b': 'b\n', '.changeset/one.md': '---\nweb: minor\n---\nMore\n' })
    told.tag('v1.1.0-alpha.1').tag('v1.1.0-beta.1')
    told.commit('fix: it', { 'web/a': 'b\n', '.changeset/two.md': '---\nweb: patch\n---\nIt\n' })
    told.branch('next')
    expect((await plan(told, { bump: 'changes' }, NEXT)).to).toBe('1.1.1-alpha.1')
    expect((await plan(told, { bump: 'changes', channel: 'live' }, NEXT)).to).toBe('1.1.0')
  })

  test('cuts nothing for what was promoted', async () => {
    expect(await plan(promoted().branch('next'), {}, NEXT)).toMatchObject({ tags: '[]' })
  })
})

describe('bump: auto by footers and by the types of the configuration', () => {
  const RULES = `${CONFIG}auto-bump: { commit-types: { deps: none } }\n`

  test('Release-As is the version, unless its commit was reverted or somebody chose another bump', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('chore: jump\n\nRelease-As: 3.0.0\n', { 'web/a': 'b\n' })
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' })).to).toBe('3.0.0-alpha.1')
    expect((await plan(begun, { bump: 'minor' })).to).toBe('1.1.0-alpha.1')
    begun.commit('fix: more', { 'web/b': 'b\n' })
    begun.commit('revert: jump', { 'web/a': 'a\n' })
    expect((await plan(begun.branch('next'), { bump: 'auto' })).to).toBe('1.0.1-alpha.1')
  })

  test('an empty commit with the footer is about what is new, or about the track in its scope, where it is ahead', async () => {
    const two = `${CONFIG}  app: { tag: "app-v{version}", paths: [app] }\n`
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('fix: a', { 'web/a': 'b\n' })
    begun.commit('chore: release 3.0.0\n\nRelease-As: 3.0.0\n', {})
    begun.branch('next')
    for (const config of [CONFIG, two]) expect((await plan(begun, { bump: 'auto' }, config)).to).toBe('3.0.0-alpha.1')
    begun.commit('chore(app): release 9.0.0\n\nRelease-As: 9.0.0\n', {})
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' }, two)).to).toBe('3.0.0-alpha.1')
    begun.commit('chore: release 0.5.0\n\nRelease-As: 0.5.0\n', {})
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' }, two)).to).toBe('1.0.1-alpha.1')
    expect(JSON.stringify(await plan(begun, { bump: 'auto' }))).toContain('which is not above 1.0.0')
  })

  test('an empty commit with the footer, alone in a push, is told of', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('chore: release 3.0.0\n\nRelease-As: 3.0.0\n', {})
    history?.remove()
    history = begun.branch('next').make()
    const [before, after] = history.ids as [string, string]
    const push = { ref: 'refs/heads/next', before, after, deleted: false, commitCount: 1 }
    const bump = { bump: 'auto', sha: '', n: '', version: '', trailers: '', force: false, dryRun: true }
    said.length = 0
    const log = { info: () => undefined, warn: ({ message, fix }: Problem) => said.push(`${message} ${fix}`) }
    const flow = (run: Parameters<typeof bumpVersion>[1]) =>
      detectAndPromote({ track: '', channel: '', since: '' }, bump, { ...run, log })
    const context = { eventName: 'push', sha: after, push }
    expect(await runFlow(flow, history.checkout('refs/heads/next', 1), CONFIG, context)).toMatchObject({ tags: '[]' })
    expect(said.join()).toMatch(/says Release-As: 3\.0\.0, and no track has anything new: .*`force: true`/)
  })

  test('a push over a commit that the remote dropped releases nothing, and is no error', async () => {
    history?.remove()
    history = begin('1.0.0').tag('v1.0.0').branch('next').make()
    const after = history.ids.at(-1) as string
    const push = { ref: 'refs/heads/next', before: 'd'.repeat(40), after, deleted: false, commitCount: 1 }
    const bump = { bump: 'auto', sha: '', n: '', version: '', trailers: '', force: false, dryRun: true }
    const flow = (run: Parameters<typeof bumpVersion>[1]) =>
      detectAndPromote({ track: '', channel: '', since: '' }, bump, run)
    const context = { eventName: 'push', sha: after, push }
    expect(await runFlow(flow, history.checkout('refs/heads/next', 1), CONFIG, context)).toMatchObject({ tags: '[]' })
  })

  test('a footer from before somebody chose a higher version has had its say; one behind it is an error', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('chore: jump\n\nRelease-As: 3.0.0\n', { 'web/a': 'b\n' })
    begun.tag('v4.0.0-alpha.1')
    begun.commit('fix: more', { 'web/a': 'c\n' })
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' })).to).toBe('4.0.0-alpha.2')
    begun.commit('chore: back\n\nRelease-As: 3.5.0\n', { 'web/a': 'd\n' })
    begun.branch('next')
    expect(JSON.stringify(await plan(begun, { bump: 'auto' }))).toContain('3.5.0, which is not above 4.0.0-alpha.1')
  })

  test('a footer beside a higher version that somebody chose has had its say, too', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    const footer = begun.commit('chore: jump\n\nRelease-As: 3.0.0\n', { 'web/a': 'b\n' })
    const bump = 'chore: bump web to v4.0.0-alpha.1\n\nRelease-Track: web\n'
    const bumped = begun.commit(bump, { VERSION: '4.0.0-alpha.1\n' }, footer - 1)
    begun.tag('v4.0.0-alpha.1')
    begun.commit('Merge the bump', { VERSION: '4.0.0-alpha.1\n' }, footer, bumped)
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' })).to).toBe('4.0.0-alpha.2')
  })

  test('commits of a type that releases nothing, alone and beside another', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('deps: raise', { 'web/a': 'b\n' })
    begun.branch('next')
    expect((await plan(begun, { bump: 'auto' })).to).toBe('1.0.1-alpha.1')
    expect(await plan(begun, { bump: 'auto' }, RULES)).toMatchObject({ tags: '[]' })
    expect((await plan(begun, { bump: 'auto', force: true }, RULES)).to).toBe('1.0.1-alpha.1')
    begun.commit('feat: more', { 'web/b': 'b\n' })
    expect((await plan(begun.branch('next'), { bump: 'auto' }, RULES)).to).toBe('1.1.0-alpha.1')
  })
})

test('where next has nothing new of a track and main has, the hotfix is told of', async () => {
  const begun = begin('1.0.0').tag('v1.0.0')
  begun.commit('docs: more', { README: 'x\n' })
  begun.branch('next')
  begun.commit('fix: hot', { 'web/a': 'hot\n' }, 0)
  begun.branch('main')
  expect(await plan(begun, { channel: 'live' })).toMatchObject({ tags: '[]' })
  expect(said).toEqual([expect.stringContaining('To release them: release-tracks hotfix web')])
})

test.each([
  ['1.2.3-SNAPSHOT', '1.2.3-alpha.1'],
  ['0.0.0-development', '0.0.0-alpha.1'],
  ['1.2.3-rc1', '1.2.3-alpha.1'],
])('a file that says %s is shown as it stands, and the next version is %s', async (from, to) => {
  expect(await plan(begin(from).branch('next'))).toEqual({ from, to })
})

test('a file that says 1.2.3+build.5 keeps its build metadata', async () => {
  expect(await plan(begin('1.2.3+build.5').branch('next'))).toEqual({ from: '1.2.3', to: '1.2.4-alpha.1' })
})

test('sha takes all digits of a commit in capitals, too', async () => {
  const begun = begin('1.0.0')
  begun.branch('next')
  expect((await plan(begun, { sha: idOf(begun, 0).toUpperCase() })).to).toBe('1.0.1-alpha.1')
})

test('the first beta of a track with alphas is not called its first release', async () => {
  const begun = begin('1.0.0').tag('v1.0.1-alpha.1').tag('v1.0.1-beta.1')
  history = begun.branch('next').make()
  const inputs = { tag: 'v1.0.1-beta.1', track: '', head: '', since: '', format: '' }
  const flow = async (run: Parameters<typeof bumpVersion>[1]) => ({
    outputs: { body: (await componentChangelog(inputs, run)).changelog.body },
    summary: '',
  })
  for (const kind of [0, 1]) {
    const outputs = await runFlow(flow, history.checkout('refs/heads/next', kind), CONFIG)
    expect(outputs).toMatchObject({ body: expect.stringMatching(/^First beta of web\.\n/) })
  }
})

describe('incident 33: a live version whose tag was deleted', () => {
  const BUMP = (version: string) => `chore: bump web to v${version}\n\nRelease-Track: web\nRelease-Channel: live\n`
  const CORE = CONFIG.replace('tag:', 'version-style: core\n    tag:')

  /** Live 1.8.0 and an alpha; then a commit says 1.8.1, which no tag does, and next goes on. */
  function story(
    message: string,
    { files = {}, tags = ['v1.8.0', 'v1.8.1-alpha.1'], after = {}, alpha = '1.8.1-alpha.1' } = {},
  ) {
    const told = new Plan()
    told.commit('feat: begin', { 'web/a': 'a\n', VERSION: '1.8.0\n' })
    if (tags.includes('v1.8.0')) told.tag('v1.8.0')
    told.commit('fix: for the alpha', { 'web/a': 'b\n' })
    told.commit(BUMP('1.8.1-alpha.1').replace('live', 'alpha'), { VERSION: `${alpha}\n` })
    if (tags.includes('v1.8.1-alpha.1')) told.tag('v1.8.1-alpha.1')
    told.commit(message, { VERSION: '1.8.1\n', ...files })
    told.branch('main')
    told.commit('fix: after it', { 'web/a': 'c\n', ...after })
    return told.branch('next')
  }

  test.each<[string, Plan, string, string]>([
    ['is not made again', story(BUMP('1.8.1')), 'live', '1.8.2'],
    ['is what the next alpha is above', story(BUMP('1.8.1')), 'alpha', '1.8.2-alpha.1'],
    ['is known without any live tag', story(BUMP('1.8.1'), { tags: ['v1.8.1-alpha.1'] }), 'live', '1.8.2'],
    ['is known without any tag', story(BUMP('1.8.1'), { tags: [] }), 'live', '1.8.2'],
    ['was none where a person wrote it', story('chore: 1.8.1 it is'), 'live', '1.8.1'],
    ['was none where a person wrote it in the words of a bump', story('chore: bump web to v1.8.1'), 'live', '1.8.1'],
    ['was none where trailers were copied', story(BUMP('1.8.1'), { files: { 'web/b': 'b\n' } }), 'live', '1.8.1'],
    ['was another one', story(BUMP('1.8.0')), 'live', '1.8.1'],
  ])('%s', async (_, told, channel, to) => {
    expect((await plan(told, { channel })).to).toBe(to)
  })

  test.each([
    ['the files of next', {}],
    ['those of live alone, as next went on', { after: { VERSION: '1.8.2-alpha.1\n' } }],
  ])('is known from %s, whatever commit is promoted', async (_, more) => {
    const told = story(BUMP('1.8.1'), more)
    expect((await plan(told, { channel: 'live', sha: idOf(told, 2) })).to).toBe('1.8.2')
  })

  test('with version-style: core is known by its bump commit, and not where a pre-release had written X.Y.Z before', async () => {
    const straight = story(BUMP('1.8.1'), { tags: ['v1.8.0'], alpha: '1.8.0' })
    expect((await plan(straight, { channel: 'live' }, CORE)).to).toBe('1.8.2')
    const promoted = story('docs: words', { alpha: '1.8.1' })
    expect((await plan(promoted, { channel: 'live' }, CORE)).to).toBe('1.8.1')
  })
})

describe('a squashed pull request that ends in copied trailers', () => {
  const SQUASH =
    'fix: it (#7)\n\n* fix: it\n\n* chore: bump web to v1.0.1\n\nRelease-Track: web\nRelease-Channel: live\n'

  test('is released, and stands in the changelog', async () => {
    const begun = begin('1.0.0').tag('v1.0.0')
    begun.commit('chore: bump web to v1.0.1-alpha.1\n\nRelease-Track: web\n', { VERSION: '1.0.1-alpha.1\n' })
    begun.tag('v1.0.1-alpha.1').commit(SQUASH, { 'web/a': 'b\n' })
    expect((await plan(begun.branch('next'), { bump: 'auto' })).to).toBe('1.0.1-alpha.2')
    const inputs = { tag: '', track: 'web', head: '', since: '', format: '' }
    const flow = async (run: Parameters<typeof bumpVersion>[1]) => ({
      outputs: { count: String((await componentChangelog(inputs, run)).changelog.commitCount) },
      summary: '',
    })
    expect(await runFlow(flow, history?.checkout('refs/heads/next', 1) as string, CONFIG)).toEqual({ count: '1' })
  })

  test('on live keeps a promotion that lacks it from going live', async () => {
    const begun = begin('1.0.0')
    begun.commit('feat: on next', { 'web/a': 'b\n' })
    begun.branch('next').commit(SQUASH, { 'web/b': 'b\n' }, 0)
    expect(await plan(begun.branch('main'), { channel: 'live' })).toMatchObject({ code: 'live-diverged' })
  })
})
