import { afterAll, describe, expect, test } from '@jest/globals'
import type { History } from '../support/history.ts'
import { Plan } from '../support/plan.ts'
import { FILES } from '../support/products.ts'
import { validate } from '../support/validate.ts'

const KINDS = [0, 1, 'tree:0'] as const
const MADE = (track: string, channel: string) => `${track}\n\nRelease-Track: ${track}\nRelease-Channel: ${channel}\n`
const clientAt = (version: string) => ({
  'crates/client/Cargo.toml': `[package]\nname = "client"\nversion = "${version}"\nedition = "2021"\n`,
})
const platformAt = (version: string) => ({
  'Cargo.toml': `[workspace]\nmembers = ["crates/*"]\n\n[workspace.package]\nversion = "${version}"\n`,
})

const histories: History[] = []
afterAll(() => {
  for (const history of histories) history.remove()
})

/** Both products live at 1.8.0, and tray's alpha.1 on next. */
function queuedAlpha(annotation: string | null = MADE('tray', 'alpha')): Plan {
  const plan = new Plan()
  plan.commit('feat: begin', FILES)
  plan.tag('tray-v1.8.0', 0, MADE('tray', 'live')).tag('v1.8.0', 0, MADE('platform', 'live')).branch('main')
  plan.commit('chore: bump tray to tray-v1.8.1-alpha.1', clientAt('1.8.1'))
  return plan.tag('tray-v1.8.1-alpha.1', 1, annotation ?? undefined).branch('next')
}

/** validate-tag of the alpha, on every kind of checkout; they agree. */
async function judge(plan: Plan, tag = 'tray-v1.8.1-alpha.1') {
  const history = plan.make()
  histories.push(history)
  const [first, ...others] = await Promise.all(KINDS.map((kind) => validate(history, tag, { kind })))
  for (const { code, log, outputs } of others) {
    expect({ code, log, outputs }).toEqual({ code: first?.code, log: first?.log, outputs: first?.outputs })
  }
  if (!first) throw new Error('There are no kinds of checkouts.')
  return first
}

describe('incident 17: an alpha whose run was queued while main moved over its commit', () => {
  test('its own track went live: the alpha is superseded, and says by what', async () => {
    const plan = queuedAlpha()
    plan.commit('chore: bump tray to tray-v1.8.1', {})
    const { code, outputs, log } = await judge(
      plan.tag('tray-v1.8.1', 2, MADE('tray', 'live')).branch('main').branch('next'),
    )
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ superseded: 'true', track: 'tray', channel: 'alpha' })
    expect(log).toContain('superseded by tray-v1.8.1')
  })

  test('files that its own track promoted are enough, before the live tag is there', async () => {
    const plan = queuedAlpha()
    plan.commit('chore: bump tray to tray-v1.8.2', clientAt('1.8.2'))
    const { code, outputs } = await judge(plan.branch('main').branch('next'))
    expect({ code, superseded: outputs.superseded }).toEqual({ code: 0, superseded: 'true' })
  })

  test('another track went live and took main along: the alpha is as good as before', async () => {
    const plan = queuedAlpha()
    plan.commit('chore: bump platform to v1.8.1', platformAt('1.8.1'))
    const { code, outputs } = await judge(plan.tag('v1.8.1', 2, MADE('platform', 'live')).branch('main').branch('next'))
    expect({ code, superseded: outputs.superseded }).toEqual({ code: 0, superseded: 'false' })
  })

  test('another track took it along, and then its own version was promoted in the files on main', async () => {
    const plan = new Plan()
    plan.commit('feat: begin', FILES)
    plan.tag('tray-v1.8.0', 0, MADE('tray', 'live')).tag('v1.8.0', 0, MADE('platform', 'live'))
    plan.commit('chore: bump platform to v1.8.1-alpha.1', platformAt('1.8.1-alpha.1'))
    plan.tag('v1.8.1-alpha.1', 1, MADE('platform', 'alpha'))
    plan.commit('chore: bump tray to tray-v1.8.1', clientAt('1.8.1'))
    plan.tag('tray-v1.8.1', 2, MADE('tray', 'live')).commit('chore: bump platform to v1.8.1', platformAt('1.8.1'))
    const { code, outputs, log } = await judge(plan.branch('main').branch('next'), 'v1.8.1-alpha.1')
    expect({ code, superseded: outputs.superseded }).toEqual({ code: 0, superseded: 'true' })
    expect(log).toContain('superseded by 1.8.1 in Cargo.toml')
  })

  test('next went on, and main has commits of its own: still fine', async () => {
    const plan = queuedAlpha()
    plan.commit('feat: more', { 'crates/client/src/main.rs': 'more\n' })
    plan.branch('next').commit('fix: by hand', { 'apps/web/index.html': 'by hand\n' }, 0)
    const { code, outputs } = await judge(plan.branch('main'))
    expect({ code, superseded: outputs.superseded }).toEqual({ code: 0, superseded: 'false' })
  })

  test('the checkout stands one commit above the tag: main is still not taken for containing it', async () => {
    const plan = queuedAlpha()
    plan.commit('feat: more', { 'crates/client/src/main.rs': 'more\n' })
    plan.branch('next').commit('fix: by hand', { 'apps/web/index.html': 'by hand\n' }, 0)
    const history = plan.branch('main').make()
    histories.push(history)
    const tag = 'tray-v1.8.1-alpha.1'
    const byHand = { event: { name: 'workflow_dispatch' }, ref: 'refs/heads/next', on: 'refs/heads/next' }
    const { code, outputs } = await validate(history, tag, byHand, { tag })
    expect({ code, superseded: outputs.superseded }).toEqual({ code: 0, superseded: 'false' })
  })
})

describe('incident 17: a true mistag fails', () => {
  test('a pre-release on main that nothing overtook, made by hand or by nobody', async () => {
    for (const annotation of [null, 'by hand\n']) {
      const { code, log } = await judge(queuedAlpha(annotation).branch('main'))
      expect(code).toBe(1)
      expect(log).toContain('is on a commit of main, and no live version of tray overtook it')
    }
  })

  test('a pre-release on a commit of main alone, whatever overtook it', async () => {
    const plan = queuedAlpha()
    plan.commit('fix: hotfix', clientAt('1.8.3'), 0)
    plan.tag('tray-v1.8.3-alpha.1', 2, MADE('tray', 'alpha')).tag('tray-v1.8.3', 2, MADE('tray', 'live'))
    const { code, log } = await judge(plan.branch('main'), 'tray-v1.8.3-alpha.1')
    expect(code).toBe(1)
    expect(log).toContain('is not on next, where alpha is cut')
  })

  test('a pre-release on neither branch, and a live version on next alone', async () => {
    const plan = queuedAlpha()
    plan.tag('tray-v1.8.1', 1, MADE('tray', 'live'))
    plan.commit('feat: topic', clientAt('1.8.4'), 0)
    plan.tag('tray-v1.8.4-alpha.1', 2, MADE('tray', 'alpha'))
    const neither = await judge(plan, 'tray-v1.8.4-alpha.1')
    expect(neither.log).toContain('"tray-v1.8.4-alpha.1" is not on next, where alpha is cut')
    const live = await judge(plan, 'tray-v1.8.1')
    expect(live.log).toContain('"tray-v1.8.1" is not on main, where live is cut')
    expect([neither.code, live.code]).toEqual([1, 1])
  })
})
