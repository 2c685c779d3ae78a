import { afterAll, describe, expect, test } from '@jest/globals'
import { promote } from '../../../shared/flows/promote/promotion.ts'
import { describePlan, reportPromotion } from '../../../shared/flows/promote/promotion-report.ts'
import { parseBumpRequest } from '../../../shared/flows/promote/promotion-request.ts'
import { ask } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'
import { bumped, FILES } from '../../support/products.ts'

const CONFIG = FILES['release-tracks.yml'] as string
const main = (text: string) => ({ 'crates/client/src/main.rs': `${text}\n` })

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
plan.commit('feat: a lamp', main('lamp'))
plan.tag('tray-v1.8.1-alpha.1').tag('tray-v1.8.1-rc.1')
plan.commit('fix: the lamp', main('brighter'))
plan.tag('tray-v1.8.1-alpha.2')
plan.commit('docs: a lamp', { 'docs/lamp.md': 'lamp\n' })
plan.commit('feat: a bell', main('bell'))
plan.commit('fix: the bell', main('louder'))
plan.branch('next')
const history = plan.make()
const folder = history.checkout('refs/heads/next', 1)
afterAll(() => history.remove())

/** Plans a promotion of tracks without pushing it. */
function planned(tracks: string, sha = '', channel = 'live', checkout = folder, config = CONFIG) {
  const inputs = { bump: '', n: '', version: '', trailers: '', dryRun: true, force: false }
  return ask(
    async (run) => {
      const promotion = await promote(parseBumpRequest(run.config, { ...inputs, tracks, channel, sha }), run)
      const { summary } = reportPromotion(promotion, true)
      return { ...describePlan(promotion), summary }
    },
    checkout,
    config,
  )
}

describe('a live version', () => {
  test('of the head of next names the commits that no pre-release had', async () => {
    const told = await planned('tray')
    expect(told).toMatchObject({
      tracks: [{ tag: 'tray-v1.8.1', untested: [{ subject: 'fix: the bell' }, { subject: 'feat: a bell' }] }],
      summary: expect.stringContaining('2 commits were in no pre-release of tray: '),
    })
  })

  test('of what was tested is the commit of the newest pre-release on the highest channel', async () => {
    const told = await planned('tray', 'tested')
    expect(told).toMatchObject({ tracks: [{ tag: 'tray-v1.8.1', 'promoted-from': 'tray-v1.8.1-rc.1' }] })
    expect(told).not.toMatchObject({ tracks: [{ untested: expect.anything() }] })
  })

  test('of a track that was never tested is refused as such, and tested is nothing for another channel', async () => {
    expect(await planned('platform', 'tested')).toMatchObject({ code: 'nothing-tested' })
    expect(await planned('tray', 'tested', 'beta').catch((error: unknown) => error)).toMatchObject({
      code: 'input-invalid',
    })
  })
})

test('a beta of a track that has nothing new since what beta has, live included, is not cut', async () => {
  expect(await planned('all', '', 'beta')).toMatchObject({
    tracks: [{ track: 'tray' }],
    'nothing-new': [{ track: 'platform', tag: 'v1.8.0' }],
  })
})

describe('tracks that were tested together', () => {
  const withBumps = (between: boolean) => {
    const together = new Plan()
    together.commit('feat: begin', FILES)
    together.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
    together.commit('feat: both', { ...main('lamp'), 'crates/server/src/main.rs': 'fn main() { }\n' })
    const trailers = (track: string) => `\n\nRelease-Track: ${track}\nRelease-Channel: rc`
    together.commit(`chore: bump tray to tray-v1.8.1-rc.1${trailers('tray')}`, bumped('tray', '1.8.1'))
    together.tag('tray-v1.8.1-rc.1')
    if (between) together.commit('fix: the server', { 'crates/server/src/main.rs': 'fn main() {  }\n' })
    together.commit(`chore: bump platform to v1.8.1-rc.1${trailers('platform')}`, bumped('platform', '1.8.1-rc.1'))
    together.tag('v1.8.1-rc.1')
    together.commit('feat: more', main('more'))
    together.branch('next')
    return together.make()
  }

  test.each([
    ['go live from their bump commits', false],
    ['also where people committed between', true],
  ])('%s, in one push', async (_, between) => {
    const made = withBumps(between)
    const told = await planned('all', 'tested', 'live', made.checkout('refs/heads/next', 1))
    made.remove()
    expect(told).toMatchObject({
      tracks: [
        { tag: 'tray-v1.8.1', 'promoted-from': 'tray-v1.8.1-rc.1' },
        { tag: 'v1.8.1', 'promoted-from': 'v1.8.1-rc.1' },
      ],
      refs: ['heads/main', 'heads/next', 'tags/tray-v1.8.1', 'tags/v1.8.1'].map((ref) => ({ ref: `refs/${ref}` })),
    })
  })

  test.each([
    ['come from the last of their bump commits', false, { tracks: [{ tag: 'tray-v1.8.1' }, { tag: 'v1.8.1' }] }],
    ['are apart where people committed between', true, { code: 'tested-apart' }],
  ])('and have to be released together, %s', async (_, between, expected) => {
    const made = withBumps(between)
    const config = `${CONFIG}groups:\n  all: { tracks: [tray, platform], policy: fixed }\n`
    const told = await planned('all', 'tested', 'live', made.checkout('refs/heads/next', 1), config)
    made.remove()
    expect(told).toMatchObject(expected)
  })
})
