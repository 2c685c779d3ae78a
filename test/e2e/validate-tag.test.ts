import { afterAll, describe, expect, test } from '@jest/globals'
import type { History } from '../support/history.ts'
import { Plan } from '../support/plan.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { validate } from '../support/validate.ts'

const TRAY = 'crates/client/src/main.rs'
const WEB = 'apps/web/index.html'
/** The annotation that bump-version gives a tag. */
const MADE = (track: string, channel: string) => `${track}\n\nRelease-Track: ${track}\nRelease-Channel: ${channel}\n`

const histories: History[] = []
function make(plan: Plan): History {
  const history = plan.make()
  histories.push(history)
  return history
}
afterAll(() => {
  for (const history of histories) history.remove()
})

const clientAt = (version: string) => ({
  'crates/client/Cargo.toml':
    FILES['crates/client/Cargo.toml']?.replace('version = "1.8.0"', `version = "${version}"`) ?? '',
})
const platformAt = (version: string) => ({
  'Cargo.toml': FILES['Cargo.toml']?.replace('version = "1.8.0"', `version = "${version}"`) ?? '',
})

/** Live 1.8.0 of both products on main, and next above it. */
function begin(files: Record<string, string> = {}): Plan {
  const plan = new Plan()
  plan.commit('feat: begin', { ...FILES, ...files })
  return plan.tag('tray-v1.8.0', 0, MADE('tray', 'live')).tag('v1.8.0', 0, MADE('platform', 'live')).branch('main')
}

describe('a tag on the branch of its channel', () => {
  const plan = begin()
  plan.commit('chore: bump tray', { ...clientAt('1.8.1'), [TRAY]: 'one\n' })
  plan.tag('tray-v1.8.1-alpha.1', 1, MADE('tray', 'alpha'))
  plan.commit('chore: bump platform', { ...platformAt('1.9.0-beta.2'), [WEB]: 'two\n' })
  plan.tag('v1.9.0-beta.2').tag('v1.9.0-beta.10', 0)
  const history = make(plan.branch('next'))

  test('a pre-release: all outputs', async () => {
    const { code, outputs, summary } = await validate(history, 'tray-v1.8.1-alpha.1')
    expect(code).toBe(0)
    expect(outputs).toEqual({
      track: 'tray',
      channel: 'alpha',
      version: '1.8.1-alpha.1',
      bare_version: '1.8.1-alpha.1',
      'core-version': '1.8.1',
      prerelease: 'true',
      'make-latest': 'false',
      'previous-tag': 'tray-v1.8.0',
      'promoted-from': '',
      'promoted-commit': '',
      'dist-tag': 'alpha',
      'tauri-config': expect.stringContaining('"wix"'),
      'manifest-path': 'release-manifests/tray-alpha.json',
      superseded: 'false',
      withdrawn: 'false',
    })
    expect(summary).toContain('Tag tray-v1.8.1-alpha.1')
  })

  test('a live version: the bare version, live channel and no previous tag where it is the first', async () => {
    const { outputs } = await validate(history, 'v1.8.0')
    expect(outputs).toMatchObject({
      track: 'platform',
      channel: 'live',
      version: '1.8.0',
      'core-version': '1.8.0',
      prerelease: 'false',
      'previous-tag': '',
      'manifest-path': '',
    })
  })

  test('the tag comes from the input, or from the run, also one started by hand on a tag', async () => {
    const byHand = { event: { name: 'workflow_dispatch' } }
    const onBranch = { ...byHand, ref: 'refs/heads/next', on: 'refs/heads/next' }
    const found = await Promise.all([
      validate(history, 'v1.9.0-beta.2', byHand),
      validate(history, 'v1.9.0-beta.2', onBranch, { tag: 'v1.9.0-beta.2' }),
      validate(history, 'v1.9.0-beta.2', onBranch, { tag: 'refs/tags/v1.9.0-beta.2' }),
    ])
    for (const { outputs } of found) expect(outputs).toMatchObject({ track: 'platform', channel: 'beta' })
    const none = await validate(history, 'v1.9.0-beta.2', onBranch)
    expect(none.log).toContain('::error::tag: it is not set, and the run is on refs/heads/next.')
  })

  test('answers the same in every checkout of every ref', async () => {
    const kinds = [0, 1, 'tree:0', 'sparse', '1 tree:0'] as const
    const ons = ['refs/tags/tray-v1.8.1-alpha.1', 'refs/heads/main']
    const checkouts = kinds.flatMap((kind) => ons.map((on) => ({ kind, on })))
    const found = await Promise.all(checkouts.map((checkout) => validate(history, 'tray-v1.8.1-alpha.1', checkout)))
    for (const { outputs } of found) expect(outputs).toEqual(found[0]?.outputs)
    expect(found[0]?.outputs.track).toBe('tray')
  })
})

describe('what is not a tag of a track', () => {
  const names = {
    'web-v1.0.0':
      'The tag "web-v1.0.0" belongs to no track. Tags look like tray: tray-v{version}, platform: v{version}.',
    'v1.9': 'The tag "v1.9" of track platform holds "1.9", which is not a version. Versions look like X.Y.Z or',
    'tray-v01.9.0': 'holds "01.9.0", which is not a version.',
    'v1.9.0+build': 'holds "1.9.0+build", which is not a version.',
    'v1.9.0-alpha': 'holds "1.9.0-alpha", which is not a version.',
    'v1.9.0-gamma.1': 'is on the channel "gamma", which release-tracks.yml does not have.',
    'v1.9.0-live.1': 'holds "1.9.0-live.1", which is not a version.',
    'v1.9.0': 'The tag "v1.9.0" does not exist on the remote.',
    '--upload-pack=touch x': 'The tag "--upload-pack=touch x" belongs to no track.',
    'x\n::set-output name=track::tray': 'belongs to no track.',
  }
  const history = make(begin().branch('next'))

  test.each(Object.entries(names))('%j fails by name', async (tag, words) => {
    const { code, log, outputs } = await validate(history, tag, { on: 'refs/heads/next' }, { tag })
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
    expect(log).toContain(words)
    expect(log.match(/^::/gm)).toHaveLength(1)
  })

  test('the workflow of one product refuses the tag of another', async () => {
    const { code, log } = await validate(history, 'v1.8.0', { on: 'refs/heads/next' }, { track: 'tray' })
    expect({ code, log }).toEqual({
      code: 1,
      log: expect.stringContaining(
        'tag: "v1.8.0" belongs to track platform, not to tray. Leave track out, or give a tag',
      ),
    })
  })
})

describe('incident 16: what is a pre-release, and what is Latest', () => {
  const plan = begin()
  plan.commit('chore: bump both', { ...clientAt('1.9.0'), ...platformAt('1.9.0') })
  plan.tag('tray-v1.9.0').tag('v1.9.0').branch('main')
  const history = make(plan.branch('next'))

  test('comes from the version, not from a dash in the name; only the newest live tag of the latest track is it', async () => {
    const tags = ['tray-v1.8.0', 'tray-v1.9.0', 'v1.8.0', 'v1.9.0']
    const found = await Promise.all(tags.map((tag) => validate(history, tag)))
    expect(found.map(({ outputs }) => outputs.prerelease)).toEqual(['false', 'false', 'false', 'false'])
    expect(found.map(({ outputs }) => outputs['make-latest'])).toEqual(['false', 'true', 'false', 'false'])
    expect(found.map(({ outputs }) => outputs['dist-tag'])).toEqual(['outdated', 'latest', 'outdated', 'latest'])
  })
})

describe('the previous tag', () => {
  const plan = begin()
  plan.commit('one', clientAt('1.8.1'))
  plan.tag('tray-v1.8.1-alpha.2')
  plan.commit('two', { [TRAY]: 'two\n' })
  plan.tag('tray-v1.8.1-alpha.9')
  plan.commit('three', { [TRAY]: 'three\n' })
  plan.tag('tray-v1.8.1-alpha.10').branch('next')
  plan.commit('live', clientAt('1.8.1'))
  plan.tag('tray-v1.8.1').branch('main')
  plan.commit('side', { ...clientAt('1.8.1'), [TRAY]: 'side\n' }, 1)
  plan.tag('tray-v1.8.1-alpha.8').commit('later', clientAt('1.8.2'), 4)
  const history = make(plan.tag('tray-v1.8.2-alpha.1').branch('next'))
  const previous = async (tag: string) => (await validate(history, tag)).outputs['previous-tag']

  test('incident 8: is the highest below by SemVer, alpha.9 below alpha.10 and alpha.10 below 1.8.1', async () => {
    const tags = ['tray-v1.8.1-alpha.10', 'tray-v1.8.1', 'tray-v1.8.2-alpha.1', 'tray-v1.8.1-alpha.2']
    expect(await Promise.all(tags.map(previous))).toEqual([
      'tray-v1.8.1-alpha.9',
      'tray-v1.8.1-alpha.10',
      'tray-v1.8.1',
      'tray-v1.8.0',
    ])
  })

  test('incident 9: of an older tag it is never a newer one, and an ancestor where one is', async () => {
    expect(await previous('tray-v1.8.1-alpha.9')).toBe('tray-v1.8.1-alpha.2')
  })

  test('is the highest below where none is an ancestor', async () => {
    const plan = new Plan()
    plan.commit('feat: begin', { ...FILES })
    plan.tag('tray-v1.7.0').commit('feat: another line', { ...FILES, ...clientAt('1.8.0') })
    plan.branch('main').branch('next').tag('tray-v1.8.0')
    plan.commit('other root', { x: 'x' }, 0)
    const other = make(plan.tag('tray-v1.7.5'))
    expect((await validate(other, 'tray-v1.8.0')).outputs['previous-tag']).toBe('tray-v1.7.0')
  })
})

describe('version files', () => {
  test('that say something else fail, each with its file', async () => {
    const plan = begin()
    plan.commit('feat: forgot to bump', { ...platformAt('1.8.5-alpha.1'), [WEB]: 'x\n' })
    plan.tag('v1.8.5-alpha.2').tag('tray-v1.8.5-alpha.2').tag('v1.8.5-alpha.1')
    const history = make(plan.branch('next'))
    const [full, core, right] = await Promise.all(
      ['v1.8.5-alpha.2', 'tray-v1.8.5-alpha.2', 'v1.8.5-alpha.1'].map((tag) => validate(history, tag)),
    )
    expect(full?.log).toContain('::error file=Cargo.toml')
    expect(full?.log).toContain('It says "1.8.5-alpha.1", but the tag "v1.8.5-alpha.2" wants "1.8.5-alpha.2".')
    expect(core?.log).toContain('It says "1.8.0", but the tag "tray-v1.8.5-alpha.2" wants "1.8.5".')
    expect([full?.code, core?.code, right?.code]).toEqual([1, 1, 0])
  })

  test('that are gone fail with their name', async () => {
    const plan = begin()
    plan.commit('feat: no client', { 'crates/client/Cargo.toml': null })
    const { code, log } = await validate(make(plan.tag('tray-v1.8.1-alpha.1').branch('next')), 'tray-v1.8.1-alpha.1')
    expect(code).toBe(1)
    expect(log).toContain('crates/client/Cargo.toml')
    expect(log).not.toContain('This is a bug')
  })
})

describe('trunk mode', () => {
  const plan = begin({ 'release-tracks.yml': CONFIG.replace('next: next', 'next: main') })
  plan.commit('chore: bump', clientAt('1.8.1'))
  plan.tag('tray-v1.8.1-alpha.1').tag('tray-v1.8.1').branch('main')
  plan.commit('off the trunk', clientAt('1.8.2'))
  const history = make(plan.tag('tray-v1.8.2-alpha.1').tag('tray-v1.8.2').branch('topic'))

  test('both kinds of tags sit on the one branch, and nowhere else', async () => {
    const tags = ['tray-v1.8.1-alpha.1', 'tray-v1.8.1', 'tray-v1.8.2-alpha.1', 'tray-v1.8.2']
    const found = await Promise.all(tags.map((tag) => validate(history, tag)))
    expect(found.map(({ code }) => code)).toEqual([0, 0, 1, 1])
    expect(found[0]?.outputs.superseded).toBe('true')
    expect(found[2]?.log).toContain('is not on main')
  })
})
