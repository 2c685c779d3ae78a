import { afterAll, describe, expect, test } from '@jest/globals'
import { detect, push } from '../support/detect.ts'
import type { History } from '../support/history.ts'
import { Plan } from '../support/plan.ts'
import { CONFIG, FILES } from '../support/products.ts'

const TRAY = 'crates/client/src/main.rs'
const WEB = 'apps/web/index.html'
const CORE = 'crates/core/src/lib.rs'

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

describe('tracks asked for by name', () => {
  const history = make(begin().branch('next'))
  const ask = (track: string, inputs = {}) => detect(history, { track, ...inputs })

  test('a name, a comma list, all, both and a JSON array, in the order of the configuration', async () => {
    const forms = ['tray', ' platform , tray,tray', 'all', 'both', '["platform"]']
    const found = await Promise.all(forms.map((form) => ask(form)))
    const both = ['tray', 'platform']
    expect(found.map(({ tracks }) => tracks)).toEqual([['tray'], both, both, both, ['platform']])
  })

  test('outputs: the list, a job matrix, one answer a track, and the channel passed on', async () => {
    const { outputs, summary } = await ask('platform', { channel: 'beta' })
    expect(outputs).toMatchObject({
      tracks: '["platform"]',
      any: 'true',
      channel: 'beta',
      matrix: '{"include":[{"track":"platform"}]}',
      tray: 'false',
      platform: 'true',
    })
    expect(summary).toContain('Tracks to release on beta')
  })

  test('a name, a channel or a start that is none fails with what is allowed', async () => {
    const [name, json, channel, since, base] = await Promise.all([
      ask('tray,web'),
      ask('["tray"'),
      ask('tray', { channel: 'gamma' }),
      ask('', { since: 'yesterday' }),
      ask('', { base: '--upload-pack=touch x' }),
    ])
    expect(name.log).toContain(
      '::error::track: "web" is not a track of release-tracks.yml. Give one or more of: tray, platform',
    )
    expect(json.log).toMatch(/::error::track: .*is not a JSON array of names/)
    expect(channel.log).toContain('Give one of: alpha, beta, rc, live.')
    expect(since.log).toContain('Give last-tag or push.')
    expect(base.log).toContain('is not a commit, tag or branch')
    for (const result of [name, json, channel, since, base]) {
      expect(result.code).toBe(1)
      expect(result.log.match(/::error/g)).toHaveLength(1)
      expect(result.outputs).toEqual({})
    }
  })

  test('both is not a word where there are three tracks', async () => {
    const config = `${CONFIG}  site:\n    tag: site-v{version}\n    paths: [site]\n`
    const three = make(begin({ 'release-tracks.yml': config }).branch('next'))
    const [both, all] = await Promise.all([detect(three, { track: 'both' }), detect(three, { track: 'all' })])
    expect(both.log).toContain('"both" is not a track')
    expect(all.tracks).toEqual(['tray', 'platform', 'site'])
  })
})

describe('a push to next', () => {
  const plan = begin()
  const web = plan.commit('feat: web', { [WEB]: 'two\n' })
  const docs = plan.branch('next').commit('docs: words', { [TRAY]: '// words\n', 'README.md': 'words\n' })
  plan.branch('docs')
  const shared = plan.commit('feat: shared', { [CORE]: 'pub fn two() {}\n' })
  const history = make(plan.branch('shared'))

  test('cuts what its commits touched, on the auto-channel', async () => {
    const { outputs, report, tracks } = await detect(history, {}, push(history, 0, web))
    expect(outputs).toMatchObject({ any: 'true', channel: 'alpha', tray: 'false', platform: 'true' })
    expect(tracks).toEqual(['platform'])
    expect(report.platform).toMatchObject({
      changed: true,
      base: 'v1.8.0',
      reason: 'apps/web/index.html changed since v1.8.0',
      commits: [{ sha: history.ids[web], subject: 'feat: web' }],
      files: [WEB],
    })
    expect(report.tray).toMatchObject({ changed: false, reason: 'nothing in its paths changed since tray-v1.8.0' })
  })

  test('incident 18: a head commit of docs hides no change below it', async () => {
    const around = { ...push(history, 0, docs), on: 'refs/heads/docs' }
    const [sinceTag, sincePush] = await Promise.all([
      detect(history, {}, around),
      detect(history, { since: 'push' }, around),
    ])
    expect(sinceTag.tracks).toEqual(['platform'])
    expect(sincePush.tracks).toEqual(['platform'])
  })

  test('incident 19: what a dropped run left behind is made good; since: push looks at the push alone', async () => {
    const around = { ...push(history, web, docs), on: 'refs/heads/docs' }
    const [sinceTag, sincePush] = await Promise.all([
      detect(history, {}, around),
      detect(history, { since: 'push' }, around),
    ])
    expect(sinceTag.tracks).toEqual(['platform'])
    expect(sincePush).toMatchObject({ tracks: [], outputs: { any: 'false' } })
    expect(sincePush.report.tray?.reason).toMatch(/^only the actions' own or ignored commits touch its paths since/)
  })

  test('shared code belongs to both', async () => {
    const { tracks } = await detect(history, {}, { ...push(history, docs, shared), on: 'refs/heads/shared' })
    expect(tracks).toEqual(['tray', 'platform'])
  })

  test('auto-channel: false cuts nothing, and says so', async () => {
    const quiet = begin({ 'release-tracks.yml': `auto-channel: false\n${CONFIG}` })
    const head = quiet.commit('feat: web', { [WEB]: 'two\n' })
    const other = make(quiet.branch('next'))
    const [pushed, byHand] = await Promise.all([
      detect(other, {}, push(other, 0, head)),
      detect(other, { channel: 'beta' }),
    ])
    expect(pushed.outputs).toMatchObject({ tracks: '[]', any: 'false', channel: '', matrix: '{"include":[]}' })
    expect(pushed.log).toContain('auto-channel is false')
    expect(byHand.outputs).toMatchObject({ tracks: '["platform"]', channel: 'beta' })
  })

  test('on any other branch it has no channel', async () => {
    const around = { ...push(history, 0, web, 'topic') }
    expect((await detect(history, {}, around)).outputs.channel).toBe('')
  })
})

describe('since: push', () => {
  const plan = begin()
  const one = plan.commit('feat: one', { [TRAY]: 'one\n' })
  const two = plan.branch('next').commit('feat: two', { [WEB]: 'two\n' })
  plan.branch('topic')
  const forced = plan.commit('feat: other', { [CORE]: 'other\n' }, one)
  const history = make(plan.branch('forced'))
  const since = (around: object, on: string) =>
    detect(history, { since: 'push' }, { ...around, on: `refs/heads/${on}` })

  test('takes before..after', async () => {
    const { tracks, report } = await since(push(history, one, two), 'topic')
    expect(tracks).toEqual(['platform'])
    expect(report.platform?.base).toBe(history.ids[one]?.slice(0, 7))
  })

  test('a new branch counts from where it left live', async () => {
    expect((await since(push(history, undefined, two, 'topic'), 'topic')).tracks).toEqual(['tray', 'platform'])
  })

  test('a force-push counts from the merge base, whether or not the old commit is still there', async () => {
    const kept = await since(push(history, two, forced), 'forced')
    expect(kept.report.tray).toMatchObject({ changed: true, files: [CORE] })
    expect(kept.report.platform).toMatchObject({ changed: true, files: [CORE] })
    const around = push(history, two, forced)
    const payload = { ...around.event?.payload, before: '1234567890'.repeat(4) }
    const gone = await since({ ...around, event: { name: 'push', payload } }, 'forced')
    expect(gone).toMatchObject({ code: 0, tracks: ['tray', 'platform'] })
  })

  test('a deleted branch has nothing to detect', async () => {
    const payload = { ref: 'refs/heads/next', before: history.ids[two], after: '0'.repeat(40), deleted: true }
    const { code, outputs } = await since({ event: { name: 'push', payload }, ref: 'refs/heads/next' }, 'next')
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { tracks: '[]', any: 'false', tray: 'false' } })
  })
})

describe('base and head', () => {
  const plan = begin()
  const one = plan.commit('feat: one', { [TRAY]: 'one\n' })
  plan.tag('start').commit('feat: two', { [WEB]: 'two\n' })
  const history = make(plan.branch('next'))

  test.each([0, 1] as const)('take a tag, a branch and a commit (depth %i)', async (kind) => {
    const bases = ['start', 'refs/tags/start', 'main', history.ids[one] as string]
    const found = await Promise.all(bases.map((base) => detect(history, { base }, { kind })))
    expect(found.map(({ tracks }) => tracks)).toEqual([['platform'], ['platform'], ['tray', 'platform'], ['platform']])
    const older = await detect(history, { base: 'main', head: 'start' }, { kind })
    expect(older.tracks).toEqual(['tray'])
  })

  test('an older head than the tags, as a re-run has, finds nothing to make good', async () => {
    const later = begin()
    const old = later.commit('feat: one', { [TRAY]: 'one\n' })
    later.branch('old').commit('feat: two', { [TRAY]: 'two\n' })
    const again = make(later.tag('tray-v1.8.1-alpha.1').branch('next'))
    const found = await Promise.all([
      detect(again, {}, { ...push(again, 0, old), on: 'refs/heads/old' }),
      detect(again, { head: again.ids[old] as string }),
    ])
    for (const { tracks } of found) expect(tracks).toEqual([])
  })
})
