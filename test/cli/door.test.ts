import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { CLI, runCommand } from '../support/command-line.ts'
import { CONFIG } from '../support/products.ts'
import type { Remote } from '../support/remote.ts'
import { AT_NOON, openShop, pushHotfix } from '../support/shop.ts'

/** A runner obeys it, a terminal would be steered or show another text. */
const EVIL = '##[set-output name=tag]evil \u202etxt.exe\u2066 \u009b31m \u001b[31mred ::error::owned'
const PATH = 'apps/web/##[add-mask]1\u202e\u009b.html'

let remote: Remote
let clone: string
beforeAll(() => {
  remote = openShop({ '.github/workflows/evil.yml': `name: "##[x]"\non: { push: { tags: ["v*"] } }\njobs: {}\n` })
  remote.commit(`fix: ${EVIL}`, { [PATH]: 'evil\n' })
  remote.commit(`feat(core)!: ${EVIL}\n\nBREAKING CHANGE: ${EVIL}`, { 'crates/core/src/lib.rs': 'pub fn evil() {}\n' })
  pushHotfix(remote)
  clone = remote.checkout('next', 0)
})
afterAll(() => remote.remove())

/** What a log must not hold: a command for the runner, or a character that nobody sees. */
function expectPlain(text: string): void {
  expect(text).not.toMatch(/^[^\S\n]*::|##\[/m)
  expect(text.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
}

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['plan'],
  ['status'],
  ['promote', 'all', 'alpha', '--dry-run'],
  ['promote', 'tray', `beta${EVIL}`],
  ['sync', '--dry-run'],
  ['detect'],
  ['detect', '--head', EVIL],
  ['validate', `v1.8.0${EVIL}`],
  ['changelog', '--track', 'platform', '--head', 'next'],
  ['manifest', EVIL, '--tag', 'tray-v1.8.0'],
  ['doctor', '--offline', '--sarif', '-'],
  ['init', '--dry-run', '--no-interactive'],
  ['plan', '-C', EVIL],
  ['plan', '--config', EVIL],
  [EVIL],
]

describe.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
  'incident 38: %j in a workflow',
  (_, words) => {
    test.each([[[]], [['--verbose']], [['--json']]])('with %j gives the runner no command', async (options) => {
      const env = { ...AT_NOON, GITHUB_ACTIONS: 'true' }
      const { stdout, stderr } = await runCommand(clone, [...words, ...options], env)
      expect(stdout + stderr).not.toBe('')
      const annotations = /^::(?:error|warning|notice) file=.*\n/gm
      for (const text of [stdout, stderr]) expectPlain(text.replace(annotations, ''))
    })
  },
)

test('incident 38: the subject and the path are still what they are, in text and as data', async () => {
  const env = { ...AT_NOON, GITHUB_ACTIONS: 'true' }
  const [text, json] = await Promise.all([
    runCommand(clone, ['detect'], env),
    runCommand(clone, ['detect', '--json'], env),
  ])
  expect(text.stdout).toContain(
    '## [set-output name=tag]evil \\u202etxt.exe\\u2066 \\u009b31m \\u001b[31mred ::error::owned',
  )
  expect(text.stdout).toContain('apps/web/## [add-mask]1\\u202e\\u009b.html')
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(PATH).slice(1, -1))
})

test('incident 38: with colours, those of others are shown, not obeyed', async () => {
  const { stdout } = await runCommand(clone, ['detect'], { ...AT_NOON, FORCE_COLOR: '1' })
  expect(stdout).toContain('\u001b[')
  expect(stdout).toContain('\\u001b[31mred')
})

test('incident 38: an action says what is wrong with hostile input, and gives the runner no command', async () => {
  const folder = remote.checkout()
  const inputs = [
    ['validate-tag', { tag: EVIL }],
    ['detect-tracks', { config: EVIL }],
    ['promote', { track: EVIL }],
  ] as const
  for (const [action, given] of inputs) {
    const { code, log, summary } = await runAction(action, folder, given)
    expect([code, log]).toEqual([1, expect.stringMatching(/^::error/m)])
    expectPlain(log.replace(/^::error::/gm, ''))
    expect(summary.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
  }
})

test('incident 38: completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-door-'))
  writeFileSync(join(folder, '.git'), '')
  const described = CONFIG.replace('  tray:\n', '  tray:\n    description: "##[add-mask]1 \\u202e"\n')
  writeFileSync(join(folder, 'release-tracks.yml'), described)
  const env = { ...process.env, GITHUB_ACTIONS: 'true' }
  const shown = execFileSync(process.execPath, [CLI, 'complete', '--', 'promote', ''], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  rmSync(folder, { recursive: true })
  expect(shown).toMatch(/^tray\t## \[add-mask\]1 \\u202e$/m)
  expectPlain(shown)
})
