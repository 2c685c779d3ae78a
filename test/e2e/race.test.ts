import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { hasActed, troubleAtStep } from '../../scripts/soak/git-steps.ts'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { git, Remote } from '../support/remote.ts'

const TRACKS = ['tray', 'platform', 'both']
const CHANNELS = ['alpha', 'beta', 'rc', 'live']

/** Tags by what may exist once: a track and channel on a commit. */
function tagsByPlace(remote: Remote): string[] {
  return remote.tags().map((tag) => {
    const track = tag.startsWith('tray-') ? 'tray' : 'platform'
    return `${track} ${/-([a-z]+)\.\d+$/.exec(tag)?.[1] ?? 'live'} ${remote.at(tag)}`
  })
}

/** Every N that is missing below the highest one of its track, channel and core version. */
function holes(tags: readonly string[]): string[] {
  const numbers = new Map<string, number[]>()
  for (const tag of tags) {
    const found = /^(.*)\.(\d+)$/.exec(
      tag.includes('-alpha') || tag.includes('-beta') || tag.includes('-rc') ? tag : '',
    )
    if (found) numbers.set(found[1] as string, [...(numbers.get(found[1] as string) ?? []), Number(found[2])])
  }
  return [...numbers].flatMap(([stem, all]) =>
    Array.from({ length: Math.max(...all) }, (_, index) => index + 1).flatMap((n) =>
      all.includes(n) ? [] : [`${stem}.${n}`],
    ),
  )
}

test('12 promoters and a developer at once: all land or say why, no tag twice, no hole, main behind next at every moment', async () => {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', FILES))
  const { apart, pushes } = watchPushes(remote)
  const runs = Array.from({ length: 12 }, (_, index) =>
    runAction('promote', remote.checkout('next', index % 4 === 0 ? 0 : 1), {
      track: TRACKS[index % 3] as string,
      channel: CHANNELS[(index * 7) % 4] as string,
    }),
  )
  let landed = 0
  for (let change = 0; change < 4; change++) {
    await sleep(150)
    try {
      remote.commit(`fix: change ${change}`, { 'crates/core/src/lib.rs': `${change}` })
      landed++
    } catch {
      // The developer lost the race for next and would pull and push again.
    }
  }
  for (const { code, log, outputs } of await Promise.all(runs)) {
    expect([code, log]).toEqual([0, expect.not.stringContaining('::error')])
    if (outputs.pushed === 'false') expect(log).toContain('nothing new since')
  }
  expect(landed).toBeGreaterThan(0)
  expect(apart()).toBe('')
  expect(
    pushes()
      .flat()
      .filter((ref) => ref.startsWith('refs/tags/'))
      .sort(),
  ).toEqual(
    remote
      .tags()
      .map((tag) => `refs/tags/${tag}`)
      .sort(),
  )
  const places = tagsByPlace(remote)
  expect(new Set(places).size).toBe(places.length)
  expect(holes(remote.tags())).toEqual([])
  for (const tag of remote.tags()) {
    const [path, version] = tag.startsWith('tray-')
      ? ['crates/client/Cargo.toml', /\d+\.\d+\.\d+/.exec(tag)?.[0]]
      : ['Cargo.toml', tag.slice(1)]
    expect(remote.file(tag, path)).toContain(`version = "${version}"`)
    const isLive = !/-(?:alpha|beta|rc)\.\d+$/.test(tag)
    expect(remote.contains(isLive ? 'main' : 'next', tag)).toBe(true)
  }
  remote.remove()
})

test('killed after any of its git processes a promoter leaves all or nothing, and the next run completes it', async () => {
  const done = '["refs/heads/main","refs/heads/next","refs/tags/tray-v1.8.1","refs/tags/v1.8.1"]'
  const inputs = { tracks: 'all', channel: 'live' }
  let number = 0
  for (let isKilled = true; isKilled; ) {
    const remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: first', FILES))
    const steps = join(remote.folder, 'steps')
    const env = troubleAtStep(steps, { number: ++number, trouble: 'after' }, '')
    const { code } = await runAction('bump-version', remote.checkout(), inputs, { env })
    isKilled = hasActed(steps)
    expect(code).toBe(isKilled ? -1 : 0)
    const refs = git(remote.bare, 'for-each-ref', '--format=%(refname)').split('\n')
    expect([2, 4]).toContain(refs.length)
    expect(remote.contains('next', 'main')).toBe(true)
    expect((await runAction('bump-version', remote.checkout(), inputs)).code).toBe(0)
    expect(JSON.stringify(git(remote.bare, 'for-each-ref', '--format=%(refname)').split('\n'))).toBe(done)
    expect(remote.at('main')).toBe(remote.at('next'))
    remote.remove()
  }
  expect(number).toBeGreaterThan(5)
})
