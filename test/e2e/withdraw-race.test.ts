import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { runAction } from '../support/action.ts'
import { BadDay, manifestOf } from '../support/bad-day.ts'
import { holdPush } from '../support/held-push.ts'
import { publishedText } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { git } from '../support/remote.ts'
import { productFiles, SignedBundles } from '../support/signed-bundles.ts'

const ENV = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }

let signed: SignedBundles
beforeAll(async () => {
  signed = SignedBundles.make()
})
afterAll(() => signed.remove())

async function onBadDay(work: (day: BadDay) => Promise<void>): Promise<void> {
  const day = new BadDay(productFiles(signed.publicKey()))
  try {
    day.release('1.8.1', ['live'])
    // The installer that the signed bundles have, too.
    const text = publishedText('1.8.1').replace('app.AppImage', 'app_amd64.deb')
    day.remote.set('refs/heads/next', day.remote.commit('chore: publish', { [manifestOf('live')]: text }, 'main'))
    await work(day)
  } finally {
    day.remove()
  }
}

let count = 0

/** Lets a run get as far as its push, has another one land meanwhile, and gives how the first one ends. */
async function overtaken(
  day: BadDay,
  start: (env: Record<string, string>) => ReturnType<typeof runAction>,
  meanwhile: () => Promise<unknown>,
) {
  const held = holdPush(join(day.remote.folder, `held-${++count}`))
  const run = start({ ...ENV, ...held.env })
  await held.reached(run)
  await meanwhile()
  held.release()
  return run
}

const publish = (day: BadDay, env: Record<string, string> = ENV) =>
  day.run('write-updater-manifest', { 'artifacts-dir': signed.copy(), tag: 'tray-v1.8.2', publish: 'true' }, { env })

test('incident 48: a publication that was about to push when its version was withdrawn offers nothing; nor does one afterwards', () =>
  onBadDay(async (day) => {
    day.release('1.8.2', [])
    const { apart } = watchPushes(day.remote)
    const late = await overtaken(
      day,
      (env) => publish(day, env),
      () => day.withdraw('tray-v1.8.2'),
    )
    expect([late.code, late.outputs.published, day.offers('live')]).toEqual([0, 'false', ['1.8.1', '1.8.1']])
    expect(late.summary).toContain('is withdrawn: it is offered to nobody')
    const again = await publish(day)
    expect([again.code, again.outputs.published, day.offers('live')]).toEqual([0, 'false', ['1.8.1', '1.8.1']])
    expect(apart()).toBe('')
  }))

test('a withdrawal that a publication overtook takes that back, too', () =>
  onBadDay(async (day) => {
    day.release('1.8.2', [])
    const late = await overtaken(
      day,
      (env) => day.withdraw('tray-v1.8.2', {}, { env }),
      () => publish(day),
    )
    expect([late.code, late.outputs.pushed, day.offers('live')]).toEqual([0, 'true', ['1.8.1', '1.8.1']])
  }))

test('a promotion and a withdrawal at once both land, and of two withdrawals one is made', () =>
  onBadDay(async (day) => {
    day.release('1.8.2', ['live'])
    day.remote.commit('fix: it starts', { 'crates/client/src/main.rs': '1' })
    const { apart } = watchPushes(day.remote)
    const promoted = await overtaken(
      day,
      (env) => day.run('bump-version', { tracks: 'tray', channel: 'live' }, { env }),
      () => day.withdraw('tray-v1.8.2'),
    )
    expect([promoted.code, promoted.outputs.tag, day.offers('live')]).toEqual([0, 'tray-v1.8.3', ['1.8.1', '1.8.1']])
    let first: Awaited<ReturnType<typeof runAction>> | undefined
    const second = await overtaken(
      day,
      (env) => day.withdraw('tray-v1.8.3', { reason: 'mine' }, { env }),
      async () => {
        first = await day.withdraw('tray-v1.8.3', { reason: 'theirs' })
      },
    )
    expect([first?.outputs.pushed, second.code, second.outputs.pushed]).toEqual(['true', 0, 'false'])
    expect(second.log).toContain('is already withdrawn')
    expect(apart()).toBe('')
  }))

test('killed at its push it has done all of it or nothing, and the next run does the rest', () =>
  onBadDay(async (day) => {
    day.release('1.8.2', ['live'])
    const held = holdPush(join(day.remote.folder, 'held'))
    let kill = () => {}
    const run = day.withdraw('tray-v1.8.2', {}, { env: held.env, ownGroup: true, started: (stop) => (kill = stop) })
    await held.reached(run)
    kill()
    expect((await run).code).not.toBe(0)
    expect([day.offers('live'), day.remote.has('refs/tags/withdrawn/tray-v1.8.2')]).toEqual([['1.8.2', '1.8.2'], false])
    const again = await day.withdraw('tray-v1.8.2')
    expect([again.code, day.offers('live')]).toEqual([0, ['1.8.1', '1.8.1']])
  }))

/** Releases versions of the platform, each on a commit of its own. */
function releasePlatform({ remote }: BadDay, ...versions: readonly string[]): void {
  for (const version of versions) {
    const commit = remote.commit(`feat: v${version}`, { 'apps/web/index.html': version }, 'main')
    git(remote.bare, 'tag', '-a', '-m', version, `v${version}`, commit)
  }
}

test('incident 54: a floating tag that was about to be pushed when its version was withdrawn does not stay on it', () =>
  onBadDay(async (day) => {
    const { remote } = day
    releasePlatform(day, '1.0.0', '1.1.0')
    await day.run('float-tags', { tag: 'v1.0.0', minor: 'true' })
    remote.set('refs/tags/v1', remote.at('v1.0.0'))
    const late = await overtaken(
      day,
      (env) => day.run('float-tags', { tag: 'v1.1.0', minor: 'true' }, { env }),
      () => day.withdraw('v1.1.0'),
    )
    expect([late.code, late.outputs.moved]).toEqual([0, '[]'])
    expect([remote.at('v1'), remote.has('refs/tags/v1.1')]).toEqual([remote.at('v1.0.0'), false])
  }))

test('incident 54: a run that is killed after such a push is made good by the next one of any version, and the sentry names it', () =>
  onBadDay(async (day) => {
    const { remote } = day
    releasePlatform(day, '1.0.0', '1.1.0')
    await day.withdraw('v1.1.0')
    for (const name of ['v1', 'v1.1']) remote.set(`refs/tags/${name}`, remote.at('v1.1.0'))
    const { outputs } = await day.run('check-invariants', { 'open-issue': 'false' })
    const fixes = JSON.parse(outputs.violations ?? '').filter(({ rule }: { rule: string }) => rule === 'releases')
    expect(fixes.map(({ subject, command }: Record<string, string>) => [subject, command])).toEqual([
      ['v1', 'release-tracks withdraw v1.1.0 --yes'],
      ['v1.1', 'release-tracks withdraw v1.1.0 --yes'],
    ])
    const again = await day.run('float-tags', { tag: 'v1.1.0' })
    expect([again.outputs.moved, again.log]).toEqual(['[]', expect.stringContaining('v1 is on v1.0.0 now.')])
    expect([remote.at('v1'), remote.has('refs/tags/v1.1')]).toEqual([remote.at('v1.0.0'), false])
    remote.set('refs/tags/v1', remote.at('v1.1.0'))
    expect((await day.run('float-tags', { tag: 'v1.0.0' })).outputs.moved).toBe('["v1"]')
  }))

test('incident 54: of two versions that are withdrawn at once neither keeps the floating tag', () =>
  onBadDay(async (day) => {
    const { remote } = day
    releasePlatform(day, '1.0.0', '1.0.1', '1.1.0')
    await day.run('float-tags', { tag: 'v1.1.0' })
    const first = await overtaken(
      day,
      (env) => day.withdraw('v1.1.0', {}, { env }),
      () => day.withdraw('v1.0.1'),
    )
    expect([first.code, remote.at('v1')]).toEqual([0, remote.at('v1.0.0')])
    expect(JSON.parse(first.outputs['floating-tags'] ?? '').at(-1)).toEqual({ name: 'v1', to: 'v1.0.0' })
  }))

test('an undo makes the floating tags again that the withdrawals deleted, and no others', () =>
  onBadDay(async (day) => {
    const { remote } = day
    releasePlatform(day, '1.0.0', '1.1.0')
    await day.run('float-tags', { tag: 'v1.1.0' })
    await day.withdraw('v1.1.0')
    await day.withdraw('v1.0.0')
    expect(remote.has('refs/tags/v1')).toBe(false)
    await day.withdraw('v1.1.0', { undo: 'true' })
    expect([remote.at('v1'), remote.has('refs/tags/v1.1')]).toEqual([remote.at('v1.1.0'), false])
    await day.withdraw('v1.0.0', { undo: 'true' })
    expect([remote.at('v1'), remote.has('refs/tags/v1.0')]).toEqual([remote.at('v1.1.0'), false])
  }))
