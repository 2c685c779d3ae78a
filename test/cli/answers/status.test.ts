import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeScreen } from '../../../cli/screen/screen.ts'
import { formatStatus } from '../../../cli/screen/status.ts'
import { widthOf } from '../../../cli/screen/width.ts'
import type { Status, TrackStatus } from '../../../shared/core/status/status.ts'
import { runCommand } from '../../support/command-line.ts'
import { GitTrace } from '../../support/git-trace.ts'
import { expectGolden } from '../../support/golden.ts'
import { History } from '../../support/history.ts'
import { pageOf, statusOfStory } from '../../support/status-pages.ts'
import { planStory } from '../../support/status-story.ts'

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url)

describe('status', () => {
  const histories = [
    new History(planStory({ days: 60 })),
    new History(planStory({ days: 60, broken: true, last: ['feat: \x1b[31mred\x1b[0m\r\nnext line'] })),
  ] as const
  const [healthy, broken] = histories
  let status: Status
  beforeAll(async () => {
    status = await statusOfStory({ days: 60, broken: true })
  })
  afterAll(() => {
    for (const history of histories) history.remove()
  })

  test.each([
    ['healthy', healthy],
    ['broken', broken],
  ])('shows a %s repository, the same from a shallow and a complete clone', async (name, history) => {
    const [complete, shallow] = await Promise.all(
      [0, 1].map((depth) => runCommand(history.checkout('refs/heads/next', depth), ['status'])),
    )
    expect(complete).toEqual({ code: 0, stderr: '', stdout: expect.any(String) })
    expect(shallow).toEqual(complete)
    expectGolden(golden(`status-${name}.txt`), complete?.stdout ?? '')
  })

  test.each([0, 1])(
    'takes less than 55 git processes however many tags there are, and no fetch by surprise (depth %i)',
    async (depth) => {
      const long = new History(planStory({ days: 600 }))
      try {
        const counts = await Promise.all(
          [healthy, long].map(async (history) => {
            const trace = new GitTrace()
            await runCommand(history.checkout('refs/heads/next', depth), ['status'], trace.env)
            const seen = [trace.started().length, trace.lazyFetches().length] as const
            trace.remove()
            return seen
          }),
        )
        for (const [started, lazy] of counts) {
          expect(started).toBeLessThan(55)
          expect(lazy).toBe(0)
        }
      } finally {
        long.remove()
      }
    },
  )

  test('--json tells the same as data', async () => {
    const began = Date.now()
    const { code, stdout } = await runCommand(broken.checkout('refs/heads/next', 1), ['status', '--json'])
    expect(code).toBe(0)
    const { 'generated-at': at, ...report } = JSON.parse(stdout)
    expect(Date.parse(at)).toBeGreaterThan(began - 1000)
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now())
    expectGolden(golden('status-broken.json'), `${JSON.stringify(report, null, 2)}\n`)
  })

  test('--html writes the page to a file, and - to stdout', async () => {
    const folder = healthy.checkout('refs/heads/next', 0)
    const written = await runCommand(folder, ['status', '--html', 'site/new/index.html'])
    const path = join(folder, 'site/new/index.html')
    expect(written).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n\nWrote .*site.new.index\.html\n$/) })
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const printed = await runCommand(folder, ['status', '--html', '-'])
    expect(printed.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const byItself = await runCommand(folder, ['status', '--html'])
    expect(byItself.stdout).toMatch(/Wrote .*release-status\.html\n$/)
    rmSync(join(folder, 'site'), { recursive: true })
  })

  test('--html says when it cannot write', async () => {
    const folder = healthy.checkout('refs/heads/next', 0)
    const { code, stderr } = await runCommand(folder, ['status', '--html', 'release-tracks.yml/index.html'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^error: --html: ".*release-tracks\.yml.+index\.html" cannot be written: .* Name another file\.\n$/,
    )
  })

  test.each([40, 60, 80, 100])('keeps to a terminal of %i columns, by leaving columns of the table out', (width) => {
    const text = formatStatus(status, makeScreen(false, width))
    expectGolden(golden(`status-${width}-columns.txt`), `${text}\n`)
    const table = text.split('\n\n')[1] ?? ''
    for (const line of table.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  /** A repository of 58 tracks, each like one of the story's. */
  const many = (change: (track: TrackStatus, at: number) => Partial<TrackStatus>): Status => ({
    ...status,
    tracks: Array.from({ length: 58 }, (_, at) => {
      const like = status.tracks[at % status.tracks.length] as TrackStatus
      const track = { ...like, track: { ...like.track, name: `pkg-${at}` } }
      return { ...track, ...change(track, at) }
    }),
  })
  const NOTHING = { unreleased: { since: undefined, commits: [], whole: true } }
  const unused = (names: readonly string[], { channels }: TrackStatus) =>
    channels.map((channel) =>
      names.includes(channel.name)
        ? { name: channel.name, newest: undefined, overtakenBy: undefined, offered: undefined, promotion: undefined }
        : channel,
    )

  test('channels that nothing was released on are one line, however many tracks have them', () => {
    const table = (text: string) => (text.split('\n\n')[1] ?? '').split('\n')
    const alike = many((track) => ({ ...NOTHING, channels: unused(['alpha', 'beta', 'rc'], track) }))
    const lines = table(formatStatus(alike, makeScreen(false, 80)))
    expect(lines).toHaveLength(1 + 58 + 1)
    expect(lines.at(-1)).toBe('Nothing yet on alpha, beta, rc: every track')
    const split = many((track, at) => ({
      ...NOTHING,
      channels: unused(at < 2 ? ['rc'] : ['alpha', 'beta', 'rc', 'live'], track),
    }))
    expect(table(formatStatus(split, makeScreen(false, 80))).slice(-2)).toEqual([
      'Nothing yet on rc: pkg-0, pkg-1',
      'Nothing yet on alpha, beta, rc, live: 56 tracks',
    ])
  })

  test('the tags of the next push are counted, and listed within the width', () => {
    const cut = (at: number) => ({
      ...{ kind: 'release' as const, channel: 'alpha', tag: `pkg-${at}-v1.0.1-alpha.1` },
      version: { major: 1, minor: 0, patch: 1, prerelease: { channel: 'alpha', n: 1 } },
    })
    const text = formatStatus(
      many((_, at) => ({ ...NOTHING, nextCut: cut(at) })),
      makeScreen(false, 80),
    )
    const [first, ...others] = text.slice(text.indexOf('The next push')).split('\n\n')[0]?.split('\n') ?? []
    expect(first).toBe('The next push cuts 58 tags:')
    expect(others.join(' ').match(/pkg-\d+-v1\.0\.1-alpha\.1/g)).toHaveLength(58)
    for (const line of others) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('a page of many tracks begins with an index; one of few has none', () => {
    const page = pageOf(many(() => NOTHING))
    const index = /<nav class="card index"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? ''
    const targets = [...index.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toHaveLength(58)
    for (const id of targets) expect(page).toContain(`<h2 id="${id}"`)
    expect(page.indexOf(index)).toBeLessThan(page.indexOf('<h2 id="track:'))
    expect(pageOf(status)).not.toContain('<nav')
  })

  test('colours add nothing but colours', () => {
    const painted = formatStatus(status, makeScreen(true, 80))
    expect(painted).toContain('\x1b[31m')
    expect(stripVTControlCharacters(painted)).toBe(formatStatus(status, makeScreen(false, 80)))
  })
})
