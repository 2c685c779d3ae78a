import { afterAll, describe, expect, test } from '@jest/globals'
import { detect, push } from '../support/detect.ts'
import type { History } from '../support/history.ts'
import { Plan } from '../support/plan.ts'
import { bumped, FILES } from '../support/products.ts'

const TRAY = 'crates/client/src/main.rs'
const WEB = 'apps/web/index.html'
const CORE = 'crates/core/src/lib.rs'
const BUMP = (track: string, tag: string) =>
  `chore: bump ${track} to ${tag}\n\nRelease-Track: ${track}\nRelease-Channel: alpha`

const histories: History[] = []
function make(plan: Plan): History {
  const history = plan.make()
  histories.push(history)
  return history
}
afterAll(() => {
  for (const history of histories) history.remove()
})

/** A first commit with both products, tagged for both. */
function begin(files: Record<string, string> = {}): Plan {
  const plan = new Plan()
  plan.commit('feat: begin', { ...FILES, ...files })
  return plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
}

describe('which commits count', () => {
  test("the actions' own are known by their trailers, and by changing what they write alone", async () => {
    const plan = begin()
    const mine = plan.commit('chore: bump tray to tray-v9.9.9', { [TRAY]: 'a person\n' })
    plan.branch('mine')
    plan.commit(`feat: an edited subject\n\nRelease-Track: platform`, bumped('platform', '1.8.1'), 0)
    plan.branch('own')
    const main = plan.commit('docs: on main', { Makefile: 'x\n' }, 0)
    plan.commit('chore: merge main\n\nRelease-Sync: main', { Makefile: 'x\n', ...bumped('platform', '1.8.1') }, 0, main)
    plan.branch('sync')
    const squash = plan.commit(
      'fix: a squashed pull request (#7)\n\n* fix: it\n\n* chore: bump platform to v1.8.1\n\nRelease-Track: platform',
      { [WEB]: 'a person\n', ...bumped('platform', '1.8.1') },
      0,
    )
    plan.branch('squash')
    plan.commit('feat: words\n\nRelease-Track: tray\n\nis what the text says, not how it ends.', { [WEB]: 'x\n' }, 0)
    plan.branch('words')
    const history = make(plan)
    const on = (branch: string) => detect(history, {}, { on: `refs/heads/${branch}` })
    const found = await Promise.all(['mine', 'own', 'sync', 'words', 'squash'].map(on))
    expect(found.map(({ tracks }) => tracks)).toEqual([['tray'], [], [], ['platform'], ['platform']])
    expect(found[4]?.report.platform?.commits.map(({ sha }) => sha)).toEqual([history.ids[squash]])
    expect(found[0]?.report.tray?.commits).toEqual([
      { sha: history.ids[mine], subject: 'chore: bump tray to tray-v9.9.9' },
    ])
    expect(found[1]?.report.platform?.reason).toBe('nothing in its paths changed but versions since v1.8.0')
  })

  test('ignored commits count neither, a merge of them neither', async () => {
    const plan = begin()
    const side = plan.commit('docs: in the code', { [TRAY]: '// words\n' })
    const main = plan.commit('chore: nothing', { Makefile: 'x\n' }, 0)
    plan.commit('Merge branch side', { [TRAY]: '// words\n' }, main, side)
    expect((await detect(make(plan.branch('next')))).tracks).toEqual([])
  })

  test('a change and its revert add up to nothing; a revert of what was released before does not', async () => {
    const [back, after] = [begin(), begin()]
    for (const plan of [back, after]) {
      plan.commit('feat: change', { [TRAY]: 'changed\n' })
      if (plan === after) plan.tag('tray-v1.8.1-alpha.1')
      plan.commit('Revert "feat: change"', { [TRAY]: FILES[TRAY] as string })
    }
    const [nothing, released] = await Promise.all([back, after].map((plan) => detect(make(plan.branch('next')))))
    expect(nothing?.tracks).toEqual([])
    expect(nothing?.report.tray?.reason).toContain('add up to nothing')
    expect(released?.tracks).toEqual(['tray'])
  })

  test('merged work counts, and so does a change that only the merge itself made', async () => {
    const plan = begin()
    const side = plan.commit('feat: side', { [TRAY]: 'side\n' })
    const main = plan.commit('chore: nothing', { Makefile: 'x\n' }, 0)
    const merge = plan.commit('Merge side', { [TRAY]: 'side\n', [WEB]: 'made in the merge\n' }, main, side)
    const history = make(plan.branch('next'))
    const { tracks, report } = await detect(history)
    expect(tracks).toEqual(['tray', 'platform'])
    expect(report.tray?.commits).toEqual([{ sha: history.ids[side], subject: 'feat: side' }])
    expect(report.platform?.commits).toEqual([{ sha: history.ids[merge], subject: 'Merge side' }])
  })

  test("incident 18: on live every commit builds, ignored ones and the actions' own", async () => {
    const plan = begin()
    const own = plan.commit(BUMP('tray', 'tray-v1.8.1'), bumped('tray', '1.8.1'))
    const docs = plan.commit('docs: words', { [WEB]: '<!-- words -->\n' })
    const history = make(plan.branch('main').branch('next'))
    const live = { ...push(history, 0, docs, 'main'), on: 'refs/heads/main' }
    const [onLive, onNext] = await Promise.all([
      detect(history, { since: 'push' }, live),
      detect(history, { since: 'push' }, push(history, 0, docs)),
    ])
    expect(onLive).toMatchObject({ tracks: ['tray', 'platform'], outputs: { channel: '' } })
    expect(onLive.report.tray?.commits.map(({ sha }) => sha)).toEqual([history.ids[own]])
    expect(onNext.tracks).toEqual([])
  })

  test('incident 18: on live a version file outside of the paths and an empty bump commit build their track, docs alone none', async () => {
    const config = (FILES['release-tracks.yml'] as string).replaceAll(', Cargo.toml', '')
    const plan = begin({ 'release-tracks.yml': config })
    plan.commit(BUMP('platform', 'v1.8.1'), bumped('platform', '1.8.1'))
    plan.commit(BUMP('tray', 'tray-v1.8.1'))
    plan.commit('docs: words', { 'README.md': 'words\n' })
    const history = make(plan.branch('main').branch('next'))
    const on = async (before: number, after: number, branch: string) => {
      const around = { ...push(history, before, after, branch), on: `refs/heads/${branch}` }
      return (await detect(history, branch === 'next' ? { since: 'push' } : {}, around)).tracks
    }
    const pushes: [number, number, string][] = [
      [0, 1, 'main'],
      [1, 2, 'main'],
      [2, 3, 'main'],
      [0, 3, 'main'],
      [0, 3, 'next'],
    ]
    expect(await Promise.all(pushes.map((each) => on(...each)))).toEqual([
      ['platform'],
      ['tray'],
      [],
      ['tray', 'platform'],
      [],
    ])
  })

  test("only-own: a push of nothing but the actions' own commits is told by their trailers, all of them looked at", async () => {
    const plan = begin()
    const docs = plan.commit('docs: words', { 'README.md': 'words\n' })
    const own = plan.commit(BUMP('tray', 'tray-v1.8.1'), bumped('tray', '1.8.1'))
    const claims = plan.commit('chore: bump tray to tray-v1.8.2', {})
    const history = make(plan.branch('next'))
    const onlyOwn = async (before: number, after: number, since = 'push') =>
      (await detect(history, { since }, push(history, before, after))).outputs['only-own']
    expect(
      await Promise.all([
        onlyOwn(docs, own),
        onlyOwn(0, own),
        onlyOwn(own, claims),
        onlyOwn(own, own),
        onlyOwn(docs, own, 'last-tag'),
      ]),
    ).toEqual(['true', 'false', 'false', 'false', ''])
  })
})

describe('where counting starts', () => {
  test('a track without a tag counts from the beginning, deep or shallow', async () => {
    const plan = new Plan()
    plan.commit('feat: begin', FILES)
    for (let n = 0; n < 40; n++) plan.commit(`feat: web ${n}`, { [WEB]: `${n}\n` })
    const history = make(plan.tag('v1.8.0').branch('next').branch('main'))
    const [full, shallow] = await Promise.all([detect(history, {}, { kind: 0 }), detect(history, {}, { kind: 1 })])
    expect(full.tracks).toEqual(['tray'])
    expect(full.report.tray).toMatchObject({ base: null, commits: [{ sha: history.ids[0], subject: 'feat: begin' }] })
    expect(shallow.report).toEqual(full.report)
  })

  test('the highest tag by SemVer counts, not the newest or the last by letters', async () => {
    const plan = begin()
    plan.commit('feat: ten', { [TRAY]: 'ten\n' })
    plan.tag('tray-v1.8.1-alpha.10').commit('feat: more', { [WEB]: 'more\n' })
    plan.tag('tray-v1.8.1-alpha.9', 0)
    const { report } = await detect(make(plan.branch('next')))
    expect(report.tray).toMatchObject({ changed: false, base: 'tray-v1.8.1-alpha.10' })
  })

  test('tags that are not ancestors do not count what they share with the branch', async () => {
    const plan = begin()
    const shared = plan.commit('feat: shared by both lines', { [TRAY]: 'one\n' })
    plan.commit(BUMP('tray', 'tray-v1.8.1'), bumped('tray', '1.8.1'))
    plan.tag('tray-v1.8.1').branch('main')
    plan.commit('feat: web', { [WEB]: 'two\n' }, shared)
    const history = make(plan.branch('next'))
    const found = await Promise.all(
      ([0, 1, 'blob:none', 'tree:0'] as const).map((kind) => detect(history, {}, { kind })),
    )
    for (const { tracks } of found) expect(tracks).toEqual(['platform'])
  })

  test('tags of other shapes are not tags of the track', async () => {
    const plan = begin()
    plan.commit('feat: web', { [WEB]: 'two\n' })
    for (const name of ['v1', 'v1.9', 'v01.9.0', 'v1.9.0-alpha', 'v1.9.0+build', 'vnext', 'tray-v']) plan.tag(name)
    expect((await detect(make(plan.branch('next')))).report.platform).toMatchObject({ changed: true, base: 'v1.8.0' })
  })

  test('dependencies: auto adds the folders that the packages of the track build on', async () => {
    const config = `tracks:
  server:
    tag: v{version}
    paths: [crates/server, "!**/*.md"]
    dependencies: auto
    version-files: [crates/server/Cargo.toml]
`
    const server = '[package]\nname = "server"\nversion = "1.8.0"\n\n[dependencies]\ncore-lib = { path = "../core" }\n'
    const plan = begin({ 'release-tracks.yml': config, 'crates/server/Cargo.toml': server })
    plan.commit('feat: client', { [TRAY]: 'two\n' })
    plan.branch('client').commit('docs: core', { 'crates/core/README.md': 'words\n' }, 0)
    plan.branch('words').commit('feat: core', { [CORE]: 'two\n' }, 0)
    const history = make(plan.branch('core').branch('next'))
    const on = (branch: string, kind: 1 | 'tree:0' | 'sparse') =>
      detect(history, {}, { kind, on: `refs/heads/${branch}` })
    const found = await Promise.all([
      on('client', 1),
      on('words', 1),
      on('core', 1),
      on('core', 'tree:0'),
      on('core', 'sparse'),
    ])
    expect(found.map(({ tracks }) => tracks)).toEqual([[], [], ['server'], ['server'], ['server']])
  })
})

describe('incident 30: files with any name and of any kind', () => {
  const names = [
    'crates/client/a\n::set-output name=tracks::[]\n"quoted".rs',
    `crates/client/\x01${'a'.repeat(40)}`,
    'crates/client/caf\udce9.rs',
    'crates/client/-rf',
    'crates/client/:(exclude)x',
    'crates/client/$(touch x)`id`|<b>*_.rs',
  ]
  const plan = begin()
  plan.commit('feat: names', Object.fromEntries(names.map((name) => [name, 'x\n'])))
  plan.branch('next').commit('::error::a subject | with $(everything) `in` it', { '-rf': 'x\n', [TRAY]: 'x\n' }, 0)
  plan.branch('subject')
  const history = make(plan)

  test('are data in the report, the log and the summary', async () => {
    const { code, report, outputs, log, summary } = await detect(history)
    expect({ code, tray: outputs.tray }).toEqual({ code: 0, tray: 'true' })
    const shown = names.map((name) => name.replace('\udce9', '\ufffd'))
    expect(new Set(report.tray?.files)).toEqual(new Set(shown))
    expect(log).not.toMatch(/^::(?:set-output|error)/m)
    expect(summary).not.toContain('<b>')
  })

  test('a subject full of tricks is data, too', async () => {
    const { code, report, log } = await detect(history, {}, { on: 'refs/heads/subject' })
    expect(code).toBe(0)
    expect(report.tray?.commits[0]?.subject).toBe('::error::a subject | with $(everything) `in` it')
    expect(log).not.toMatch(/^::error/m)
  })

  test('a rename counts where it left and where it went, a mode, a link and a submodule as changes', async () => {
    const kinds = begin({ 'crates/client/moved.rs': 'a file that moves\n', 'crates/client/run.sh': 'x\n' })
    kinds.commit('feat: move', { 'crates/client/moved.rs': null, 'apps/web/moved.rs': 'a file that moves\n' })
    kinds.branch('moved').commit('feat: mode', { 'crates/client/run.sh': { mode: '100755', text: 'x\n' } }, 0)
    kinds.branch('mode').commit('feat: link', { 'crates/client/link': { mode: '120000', text: '/etc/passwd' } }, 0)
    kinds.branch('link').commit('feat: module', { 'crates/client/sub': { mode: '160000', text: 'c'.repeat(40) } }, 0)
    const all = make(kinds.branch('module'))
    const branches = ['moved', 'mode', 'link', 'module']
    const found = await Promise.all(branches.map((branch) => detect(all, {}, { on: `refs/heads/${branch}` })))
    expect(found.map(({ tracks }) => tracks)).toEqual([['tray', 'platform'], ['tray'], ['tray'], ['tray']])
    expect(found[0]?.report.tray?.files).toEqual(['crates/client/moved.rs'])
    expect(found[0]?.report.platform?.files).toEqual(['apps/web/moved.rs'])
  })
})
