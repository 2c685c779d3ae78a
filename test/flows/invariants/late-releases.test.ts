import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Violation } from '../../../shared/core/invariants/facts.ts'
import { BadDay } from '../../support/bad-day.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { bumped, CONFIG } from '../../support/products.ts'
import { git } from '../../support/remote.ts'
import { runCommand } from '../../support/violation-commands.ts'

let day: BadDay
let github: FakeGitHub
beforeEach(async () => {
  day = new BadDay()
  github = await new FakeGitHub({ bare: day.remote.bare }).start()
})
afterEach(async () => {
  await github.stop()
  day.remove()
})

async function look(grace: string): Promise<Violation[]> {
  const inputs = { token: github.token, 'open-issue': 'false', grace }
  const { outputs } = await day.run('check-invariants', inputs, { env: github.env })
  return JSON.parse(outputs.violations ?? 'null')
}

test('a live tag that never became a release is told of once it had its time, until it is withdrawn', async () => {
  day.release('1.8.1', ['live'])
  github.state.addRelease('tray-v1.8.1')
  day.release('1.8.2', [])
  github.state.addRelease('tray-v1.8.2', { draft: true })
  expect(await look('1')).toEqual([])
  expect(await look('0')).toMatchObject([
    { rule: 'releases', subject: 'tray-v1.8.2', command: 'gh workflow run release.yml --ref tray-v1.8.2' },
  ])
  expect(await look('off')).toEqual([])
  await day.withdraw('tray-v1.8.2')
  expect(await look('0')).toEqual([])
})

test('a floating tag that lags is told of, and the command moves it', async () => {
  const { remote } = day
  for (const version of ['1.8.0', '1.8.1']) {
    const commit = remote.commit(`feat: v${version}`, { 'apps/web/index.html': version }, 'main')
    remote.set('refs/heads/next', commit)
    git(remote.bare, 'tag', '-a', '-m', version, `v${version}`, commit)
    if (version === '1.8.0') git(remote.bare, 'tag', 'v1', commit)
  }
  expect((await look('1')).filter(({ rule }) => rule === 'releases')).toEqual([])
  const [late] = (await look('0')).filter(({ rule }) => rule === 'releases')
  expect(late).toMatchObject({ subject: 'v1', message: expect.stringContaining('"v1.8.1"') })
  await runCommand(late?.command ?? '', remote)
  expect(remote.at('v1')).toBe(remote.at('v1.8.1'))
  expect((await look('0')).filter(({ rule }) => rule === 'releases')).toEqual([])
})

test('a line is looked at as live is: its newest tag has a release, and its floating tag is on it; with many tracks, too', async () => {
  const { remote } = day
  const many = Array.from({ length: 10 }, (_, at) => `  t${at}: { tag: "t${at}-v{version}", paths: ["t${at}/**"] }\n`)
  const lined = CONFIG.replace('branches:', 'branches:\n  lines: "{track}-{major}.{minor}.x"').concat(...many)
  remote.set('refs/heads/next', remote.commit('feat: lines', { 'release-tracks.yml': lined }, 'main'))
  for (const version of ['1.8.1', '1.9.0']) {
    day.release(version, ['live'])
    github.state.addRelease(`tray-v${version}`)
  }
  remote.set('refs/heads/tray-1.8.x', remote.at('tray-v1.8.1'))
  git(remote.bare, 'tag', 'tray-v1.8', 'tray-v1.8.1^{}')
  const fix = remote.commit('fix: old', { ...bumped('tray', '1.8.2') }, 'tray-1.8.x')
  git(remote.bare, 'tag', '-a', '-m', '1.8.2', 'tray-v1.8.2', fix)
  github.state.addRelease('tray-v1.8.2', { draft: true })
  expect((await look('0')).map(({ rule, subject }) => [rule, subject])).toEqual([
    ['releases', 'tray-v1.8.2'],
    ['releases', 'tray-v1.8'],
  ])
})
