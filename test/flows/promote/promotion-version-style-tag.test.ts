import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findViolations } from '../../../shared/core/invariants/invariants.ts'
import { readInvariantFacts } from '../../../shared/flows/invariants/invariant-facts.ts'
import { promote } from '../../../shared/flows/promote/promotion.ts'
import { describePlan } from '../../../shared/flows/promote/promotion-report.ts'
import { parseBumpRequest } from '../../../shared/flows/promote/promotion-request.ts'
import { validateTag } from '../../../shared/flows/validate/tag-check.ts'
import { describeTag } from '../../../shared/flows/validate/validate-tag.ts'
import { ask } from '../../support/in-process.ts'
import { FILES, CONFIG as FULL } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'

const CONFIG = FULL.replace('release-workflow: release-images.yml', '$&\n    version-style: tag')
const PLATFORM = 'crates/server/src/main.rs'
const TRAY = 'crates/client/src/main.rs'

let remote: Remote
/** Lets the remote take no push of branches, as with protected ones; or take them again. */
function protect(isOn: boolean): void {
  const hook = join(remote.bare, 'hooks/update')
  mkdirSync(dirname(hook), { recursive: true })
  writeFileSync(hook, isOn ? '#!/bin/sh\ncase $1 in refs/heads/*) exit 1; esac\n' : '#!/bin/sh\n', { mode: 0o755 })
}

/** Releases for good; gives the refs of the push, and why where nothing is new. */
async function release(tracks: string, channel: string, more: Partial<Parameters<typeof parseBumpRequest>[1]> = {}) {
  const inputs = { bump: '', n: '', sha: '', version: '', trailers: '', dryRun: false, force: false }
  const done = await ask(
    async (run) => {
      const plan = describePlan(
        await promote(parseBumpRequest(run.config, { ...inputs, tracks, channel, ...more }), run),
      )
      return {
        refs: plan.refs.map(({ ref }) => ref),
        nothing: plan['nothing-new'].map(({ tag }) => tag),
        files: plan.tracks.flatMap(({ files }) => files),
      }
    },
    remote.checkout(),
    CONFIG,
  )
  return done as { refs: string[]; nothing: string[]; files: string[] }
}

const validated = (tag: string) =>
  ask(async (run) => describeTag(await validateTag(tag, run)), remote.checkout(), CONFIG)
const violations = () =>
  ask(
    async (run) => findViolations(await readInvariantFacts(run, Promise.resolve(undefined))),
    remote.checkout(),
    CONFIG,
  )
const fileAt = (name: string) => /^version = "(.*)"$/m.exec(remote.file(name, 'Cargo.toml'))?.[1]

describe('version-style: tag', () => {
  let tested = ''
  beforeAll(() => {
    remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
    git(remote.bare, 'tag', '-a', '-m', 'v1.8.0\n\nRelease-Track: platform', 'v1.8.0', 'main')
    tested = remote.commit('feat: a lamp', { [PLATFORM]: 'fn main() { lamp() }\n' })
    protect(true)
  })
  afterAll(() => remote.remove())

  test.each([
    ['alpha', 'v1.8.1-alpha.1'],
    ['beta', 'v1.8.1-beta.1'],
    ['rc', 'v1.8.1-rc.1'],
  ])('a push of %s has the tag alone, on the commit itself', async (channel, tag) => {
    expect(await release('platform', channel)).toEqual({ refs: [`refs/tags/${tag}`], nothing: [], files: [] })
    expect(remote.at(tag)).toBe(tested)
    expect(await validated(tag)).toMatchObject({ 'superseded-by': null, version: tag.slice(1) })
  })

  test('a second one of the same channel and commit is nothing new', async () => {
    expect(await release('platform', 'beta')).toEqual({ refs: [], nothing: ['v1.8.1-beta.1'], files: [] })
  })

  test('live is the same commit, and files follow behind it', async () => {
    protect(false)
    const live = await release('platform', 'live', { sha: 'v1.8.1-rc.1' })
    expect(live.refs).toEqual(['refs/heads/main', 'refs/heads/next', 'refs/tags/v1.8.1'])
    expect(remote.at('v1.8.1')).toBe(tested)
    expect([fileAt('v1.8.1'), fileAt('main'), fileAt('next')]).toEqual(['1.8.0', '1.8.1', '1.8.1'])
    expect(await validated('v1.8.1')).toMatchObject({ 'promoted-from': 'v1.8.1-rc.1', 'promoted-commit': tested })
    expect(await validated('v1.8.1-rc.1')).toMatchObject({ 'superseded-by': 'v1.8.1' })
    expect(await violations()).toEqual([])
  })

  test('what follows it is nothing new for anybody', async () => {
    for (const channel of ['alpha', 'beta', 'live'])
      expect(await release('platform', channel)).toMatchObject({ refs: [], nothing: [expect.anything()] })
  })

  test('another track gets its pre-release on what follows it', async () => {
    await release('tray', 'beta')
    await release('tray', 'live')
    remote.commit('fix: the client', { [TRAY]: 'fn main() { bell() }\n', [PLATFORM]: 'fn main() { bell() }\n' })
    await release('tray', 'alpha')
    await release('platform', 'live')
    expect(remote.at('main')).toBe(remote.at('next'))
    await release('tray', 'beta')
    expect(remote.at('tray-v1.8.2-beta.1')).toBe(remote.at('main'))
    expect(await validated('tray-v1.8.2-beta.1')).toMatchObject({ 'superseded-by': null })
    expect(await violations()).toEqual([])
  })

  test('what was tested on different commits goes live in one push, each from its own', async () => {
    const one = remote.commit('feat: a window', { [PLATFORM]: 'fn main() { window() }\n' })
    await release('platform', 'rc')
    remote.commit('feat(tray): a horn', { [TRAY]: 'fn main() { horn() }\n', [PLATFORM]: 'fn main() { more() }\n' })
    await release('tray', 'rc')
    const other = remote.commit('feat: untested', { [PLATFORM]: 'fn main() { untested() }\n' })
    const { refs } = await release('all', 'live', { sha: 'tested' })
    expect(refs).toEqual(['refs/heads/main', 'refs/heads/next', 'refs/tags/tray-v1.8.2', 'refs/tags/v1.8.3'])
    expect([remote.at('v1.8.3'), remote.contains('main', other)]).toEqual([one, false])
    for (const [tag, from] of [
      ['v1.8.3', 'v1.8.3-rc.1'],
      ['tray-v1.8.2', 'tray-v1.8.2-rc.1'],
    ] as const)
      expect(await validated(tag)).toMatchObject({ 'promoted-from': from })
    expect(await violations()).toEqual([])
  })

  test('a bump commit of another track on top leaves a promotion on what was tested', async () => {
    const one = remote.commit('feat: both', { [PLATFORM]: 'fn main() { both() }\n', [TRAY]: 'fn main() { both() }\n' })
    await release('all', 'alpha')
    expect(remote.at('next')).not.toBe(one)
    for (const channel of ['beta', 'live']) await release('platform', channel)
    for (const tag of ['v1.8.4-alpha.1', 'v1.8.4-beta.1', 'v1.8.4']) expect(remote.at(tag)).toBe(one)
    expect(await validated('v1.8.4')).toMatchObject({ 'promoted-from': 'v1.8.4-beta.1' })
    expect([fileAt('main'), await violations()]).toEqual(['1.8.4', []])
    await release('platform', 'alpha', { force: true })
    expect(remote.at('v1.8.5-alpha.1')).toBe(remote.at('next'))
  })

  test('a fix on live that next lacks moves no branch by a pre-release', async () => {
    remote.commit('fix: at once', { [PLATFORM]: 'fn main() { now() }\n' }, 'main')
    protect(true)
    remote.commit('feat: a door', { [PLATFORM]: 'fn main() { door() }\n' })
    expect((await release('platform', 'alpha')).refs).toEqual(['refs/tags/v1.8.5-alpha.2'])
  })
})
