import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hasActed, troubleAtStep } from '../../scripts/soak/git-steps.ts'
import { compareVersions, parseVersion, type Version } from '../../shared/core/versions/version.ts'
import { runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'
import { productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const ENV = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }
const CHANNELS = ['alpha', 'beta', 'rc', 'live'] as const

let signed: SignedBundles
beforeAll(async () => {
  signed = SignedBundles.make()
})
afterAll(() => signed.remove())

/** A remote where every channel has 1.8.0, `next` is ahead of `main`, and each version has its tag on `next`. */
function publishedProducts(versions: readonly string[]): Remote {
  const remote = new Remote()
  const manifest = '{ "version": "1.8.0", "platforms": {} }\n'
  const manifests = CHANNELS.map((channel) => [`release-manifests/tray-${channel}.json`, manifest])
  const files = { ...productFiles(signed.publicKey()), ...Object.fromEntries(manifests) }
  remote.set('refs/heads/main', remote.commit('feat: two products', files))
  remote.commit('feat(tray): a lamp', { 'crates/client/src/main.rs': 'fn main() { lamp() }\n' })
  for (const version of versions) tagRemote(remote, `tray-v${version}`)
  return remote
}

function publish(remote: Remote, version: string, depth: number, inputs: Record<string, string> = {}, env = {}) {
  const all = { 'artifacts-dir': signed.copy(), tag: `tray-v${version}`, publish: 'true', ...inputs }
  const around = { env: { ...ENV, ...env } }
  return runAction('write-updater-manifest', remote.checkout(`tray-v${version}`, depth), all, around)
}

const parse = (text: string | undefined) => parseVersion(text ?? '') as Version

/** The version of every channel at a commit, in the order of CHANNELS. */
function versionsAt(remote: Remote, commit: string): Version[] {
  return CHANNELS.map((channel) => parse(publishedManifest(remote, channel, commit)?.version))
}

/** One push as the remote took it: each branch with where it came from and where it went. */
type Push = ReadonlyMap<string, { readonly from: string; readonly to: string }>

/** Has the remote write down every push from now on; gives them in the order in which they moved `next`. */
function recordPushes(remote: Remote): () => Push[] {
  const folder = join(remote.folder, 'pushes')
  const start = remote.at('next')
  mkdirSync(folder)
  writeFileSync(join(remote.bare, 'hooks', 'post-receive'), `#!/bin/sh\ncat > '${folder}'/$$\n`, { mode: 0o755 })
  return () => {
    const byFrom = new Map(readdirSync(folder).map((file) => startOf(readFileSync(join(folder, file), 'utf8'))))
    const ordered: Push[] = []
    for (let push = byFrom.get(start); push; push = byFrom.get(push.get('next')?.to ?? '')) ordered.push(push)
    expect(ordered).toHaveLength(byFrom.size)
    return ordered
  }
}

function startOf(lines: string): [string, Push] {
  const moves = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
  const push = new Map(moves.map(([from = '', to = '', ref = '']) => [ref.replace('refs/heads/', ''), { from, to }]))
  return [push.get('next')?.from ?? '', push]
}

/** A developer's commit that arrives by a push, so that the remote writes it down as well. */
function pushChange({ work }: Remote, change: number): void {
  git(work, 'fetch', '-q', 'origin', 'next')
  git(work, 'checkout', '-q', '-B', 'next', 'FETCH_HEAD')
  writeFileSync(join(work, 'apps/web/index.html'), `${change}`)
  git(work, 'commit', '-q', '-a', '-m', `fix(web): change ${change}`)
  git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/next')
}

/** Chooses the order, another one each time; `SEED` gives it again. */
const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff)

/** An order that the seed decides (Fisher-Yates, steps by the Lehmer generator). */
function shuffle<T>(items: readonly T[]): T[] {
  const shuffled = [...items]
  let state = (seed % 0x7ffffffe) + 1
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (state * 48271) % 0x7fffffff
    const at = state % (last + 1)
    const [a, b] = [shuffled[at] as T, shuffled[last] as T]
    shuffled[at] = b
    shuffled[last] = a
  }
  return shuffled
}

test(`incident 2: 10 publishers at once, in any order of versions and channels: no channel ever goes back, and main is always behind next (SEED=${seed})`, async () => {
  const versions = shuffle([
    ...['1.8.5-alpha.1', '1.8.5-alpha.2', '1.8.5-alpha.10', '1.8.6-alpha.1', '1.8.5-beta.1', '1.8.5-beta.2'],
    ...['1.8.5-rc.1', '1.8.4', '1.8.5', '1.8.6-alpha.2'],
  ])
  const remote = publishedProducts(versions)
  const readPushes = recordPushes(remote)
  const start = remote.at('main')
  const running = versions.map((version, index) => publish(remote, version, index % 4 === 0 ? 0 : 1))
  for (let change = 0; change < 3; change++) {
    await sleep(300)
    try {
      pushChange(remote, change)
    } catch {
      // The developer lost the race for next and would pull and push again.
    }
  }
  const runs = await Promise.all(running)
  for (const { code, log } of runs)
    expect([versions, code, log]).toEqual([versions, 0, expect.not.stringContaining('::error')])

  let main = start
  let before = versionsAt(remote, start)
  let published = 0
  for (const push of readPushes()) {
    const moved = push.get('main')
    if (moved) {
      expect(moved.from).toBe(main)
      main = moved.to
      const after = versionsAt(remote, main)
      for (const [at, version] of after.entries())
        expect(compareVersions(version, before[at] as Version)).toBeGreaterThanOrEqual(0)
      before = after
      published++
    }
    expect(remote.contains(push.get('next')?.to as string, main)).toBe(true)
  }
  expect(main).toBe(remote.at('main'))
  expect([versions, before]).toEqual([versions, ['1.8.6-alpha.2', '1.8.5', '1.8.5', '1.8.5'].map(parse)])
  expect(runs.filter(({ outputs }) => outputs.published === 'true')).toHaveLength(published)
  for (const { outputs, log } of runs)
    if (outputs.published === 'false') expect(log).toContain('a channel never goes back')
  remote.remove()
})

test('killed after any of its git processes, a publisher leaves all or nothing, and the next run completes it', async () => {
  const versions = Array.from({ length: 40 }, (_, index) => `1.8.5-alpha.${index + 1}`)
  const remote = publishedProducts(versions)
  const readPushes = recordPushes(remote)
  const done: string[] = []
  for (let isKilled = true; isKilled; ) {
    const version = versions[done.length] as string
    const steps = join(remote.folder, `steps-${version}`)
    const env = troubleAtStep(steps, { number: done.length + 1, trouble: 'after' }, '')
    const output = join(remote.folder, `${version}.json`)
    const { code } = await publish(remote, version, 1, { output }, env)
    isKilled = hasActed(steps)
    expect(code).toBe(isKilled ? -1 : 0)
    if (existsSync(output)) expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ version })
    expect((await publish(remote, version, 1)).code).toBe(0)
    expect(publishedManifest(remote, 'alpha')?.version).toBe(version)
    expect(remote.contains('next', 'main')).toBe(true)
    done.push(version)
  }
  expect(done.length).toBeGreaterThan(5)
  for (const push of readPushes()) expect([...push.keys()].sort()).toEqual(['main', 'next'])
  const subjects = git(remote.bare, 'log', '--format=%s', '--first-parent', 'main').split('\n')
  expect(subjects.filter((subject) => subject.startsWith('chore: publish'))).toEqual(
    done.map((version) => `chore: publish tray-v${version} to alpha manifest`).reverse(),
  )
  remote.remove()
})
