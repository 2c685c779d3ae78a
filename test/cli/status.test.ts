import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeScreen } from '../../cli/screen/screen.ts'
import { formatStatus } from '../../cli/screen/status.ts'
import { widthOf } from '../../cli/screen/width.ts'
import type { Status } from '../../shared/core/status/status.ts'
import { runCommand } from '../support/command-line.ts'
import { GitTrace } from '../support/git-trace.ts'
import { expectGolden } from '../support/golden.ts'
import { History } from '../support/history.ts'
import { statusOfStory } from '../support/status-pages.ts'
import { planStory } from '../support/status-story.ts'

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url)

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
    const { code, stdout } = await runCommand(broken.checkout('refs/heads/next', 1), ['status', '--json'])
    expect(code).toBe(0)
    const { 'generated-at': at, ...report } = JSON.parse(stdout)
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
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

  test('colours add nothing but colours', () => {
    const painted = formatStatus(status, makeScreen(true, 80))
    expect(painted).toContain('\x1b[31m')
    expect(stripVTControlCharacters(painted)).toBe(formatStatus(status, makeScreen(false, 80)))
  })
})
