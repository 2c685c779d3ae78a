import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { detectTracksReport } from '../../shared/flows/detect/detect-tracks.ts'
import { BadDay, manifestOf } from '../support/bad-day.ts'
import { runCommand } from '../support/command-line.ts'
import { runFlow } from '../support/in-process.ts'
import { FILES, publishedText } from '../support/products.ts'
import { git } from '../support/remote.ts'

let day: BadDay
beforeEach(() => {
  day = new BadDay()
  day.release('1.8.1', ['live', 'alpha'])
  day.release('1.8.2', ['live', 'alpha'])
})
afterEach(() => day.remove())

const both = (version: string | undefined) => [version, version]

test.each([
  ['shallow', 1],
  ['full', 0],
] as const)('one push has the marker and each manifest at the version before, from a %s checkout', async (_, depth) => {
  const { remote } = day
  const { code, outputs, log, summary } = await day.withdraw('tray-v1.8.2', {}, { depth })
  expect([code, log]).toEqual([0, expect.stringContaining('tray-v1.8.2 is withdrawn.')])
  expect([day.offers('live'), day.offers('alpha')]).toEqual([both('1.8.1'), both('1.8.1')])
  expect(remote.file('main', manifestOf('live'))).toBe(publishedText('1.8.1'))
  expect(outputs).toMatchObject({ instead: 'tray-v1.8.1', pushed: 'true', sha: remote.at('main'), commands: '' })
  expect(summary).toContain('crashes on start')
  expect(git(remote.bare, 'cat-file', '-p', 'refs/tags/withdrawn/tray-v1.8.2')).toContain('crashes on start')
  expect(remote.contains('next', 'main')).toBe(true)
  expect(git(remote.bare, 'describe', '--tags', 'tray-v1.8.2^{commit}')).toBe('tray-v1.8.2')
  const again = await day.withdraw('tray-v1.8.2', { reason: '' })
  expect([again.code, again.outputs.pushed]).toEqual([0, 'false'])
  expect(again.log).toContain('is already withdrawn, and nothing offers it')
})

test('each channel goes back to the best version that was published and may stand on it', async () => {
  day.release('1.9.0-beta.1', ['beta'])
  day.release('1.9.0-alpha.2', [])
  day.release('1.9.0', ['live', 'beta', 'alpha', 'rc'])
  await day.withdraw('tray-v1.9.0')
  expect(['live', 'rc', 'beta', 'alpha'].map((channel) => day.offers(channel)[0])).toEqual([
    '1.8.2',
    '1.8.2',
    '1.9.0-beta.1',
    '1.9.0-beta.1',
  ])
  await day.withdraw('tray-v1.9.0-beta.1')
  expect(['live', 'rc', 'beta', 'alpha'].map((channel) => day.offers(channel)[0])).toEqual(Array(4).fill('1.8.2'))
})

test('where no version is left, the manifest is deleted on both branches, and stays so', async () => {
  const { remote } = day
  await day.withdraw('tray-v1.8.1')
  expect(day.offers('live')).toEqual(both('1.8.2'))
  const { outputs } = await day.withdraw('tray-v1.8.2')
  expect(JSON.parse(outputs.manifests ?? '')).toContainEqual({
    channel: 'live',
    path: manifestOf('live'),
    from: '1.8.2',
    to: null,
  })
  expect([day.offers('live'), day.offers('alpha')]).toEqual([both(undefined), both(undefined)])
  remote.commit('feat: more', { 'crates/client/src/main.rs': '1' })
  const promoted = await day.run('bump-version', { tracks: 'tray', channel: 'live' })
  expect([promoted.code, promoted.outputs.tag]).toEqual([0, 'tray-v1.8.3'])
  expect(day.offers('live')).toEqual(both(undefined))
})

test('a manifest by hand that cannot be read is left, and a warning says that it may offer the version', async () => {
  const byHand = '{ "version": "1.8.2", "url": "https://example.com/app", "signature": "c2ln" }\n'
  day.remote.commit('chore: by hand', { [manifestOf('live')]: byHand }, 'main')
  const { code, log, outputs } = await day.withdraw('tray-v1.8.2')
  expect([code, outputs.pushed, day.offers('alpha')[0]]).toEqual([0, 'true', '1.8.1'])
  expect(day.remote.file('main', manifestOf('live'))).toBe(byHand)
  expect(log).toContain('::warning file=release-manifests/tray-live.json')
  expect(log).toContain('may offer tray-v1.8.2. The manifest has no platforms.')
})

test('--undo offers it again where it was, and nowhere else', async () => {
  const { remote } = day
  await day.withdraw('tray-v1.8.2')
  day.release('1.8.3', ['alpha'])
  const undo = await day.withdraw('tray-v1.8.2', { undo: 'true', reason: '' })
  expect([undo.code, undo.outputs.pushed]).toEqual([0, 'true'])
  expect([day.offers('live'), day.offers('alpha')]).toEqual([both('1.8.2'), both('1.8.3')])
  expect(remote.file('main', manifestOf('live'))).toBe(publishedText('1.8.2'))
  expect(remote.tags().filter((tag) => tag.startsWith('withdrawn/'))).toEqual([])
  const again = await day.withdraw('tray-v1.8.2', { undo: 'true', reason: '' })
  expect([again.code, again.outputs.pushed]).toEqual([0, 'false'])
  expect(again.log).toContain('is not withdrawn')
})

test('floating tags that are on it follow to the version before, and one that stands for nothing else is deleted', async () => {
  const { remote } = day
  for (const version of ['1.8.0', '1.9.0', '2.0.0']) {
    const commit = remote.commit(`feat: v${version}`, { 'apps/web/index.html': version }, 'main')
    git(remote.bare, 'tag', '-a', '-m', version, `v${version}`, commit)
    await day.run('float-tags', { tag: `v${version}`, minor: 'true' })
  }
  const head = remote.at('main')
  await day.withdraw('v1.9.0')
  expect([remote.at('v1'), remote.at('v1.8'), remote.has('refs/tags/v1.9')]).toEqual([
    remote.at('v1.8.0'),
    remote.at('v1.8.0'),
    false,
  ])
  expect(remote.at('main')).toBe(head)
  const late = await day.run('float-tags', { tag: 'v1.9.0', minor: 'true' })
  expect([late.code, late.outputs.moved]).toEqual([0, '[]'])
  await day.withdraw('v2.0.0')
  expect(remote.has('refs/tags/v2')).toBe(false)
  await day.withdraw('v1.9.0', { undo: 'true' })
  expect(remote.at('v1')).toBe(remote.at('v1.9.0'))
})

test('nothing offers it again: checks, images, the sentry and status pass over it; its number stays taken', async () => {
  const { remote } = day
  await day.withdraw('tray-v1.8.2')
  const valid = await day.run('validate-tag', { tag: 'tray-v1.8.2' })
  expect([valid.code, valid.outputs]).toEqual([
    0,
    expect.objectContaining({ superseded: 'true', withdrawn: 'true', 'make-latest': 'false', 'dist-tag': 'outdated' }),
  ])
  const before = await day.run('validate-tag', { tag: 'tray-v1.8.1' })
  expect(before.outputs).toMatchObject({ 'make-latest': 'true', 'dist-tag': 'latest', superseded: 'false' })
  const images = await day.run('image-tags', { tag: 'tray-v1.8.2', images: 'ghcr.io/acme/tray', 'core-floats': 'true' })
  expect(images.outputs.tags?.split('\n').map((tag) => tag.split(':')[1])).toEqual([
    '1.8.2',
    `sha-${remote.at('tray-v1.8.2').slice(0, 12)}`,
  ])
  expect(images.outputs['held-arguments']?.match(/(?<=:)[\w.]+(?= )/g)).toEqual(['latest', '1.8', '1'])
  expect(images.outputs['held-arguments']).toContain(`sha-${remote.at('tray-v1.8.1').slice(0, 12)}`)
  const sentry = await day.run('check-invariants', { 'open-issue': 'false' })
  expect(sentry.outputs.violations).toBe('[]')
  const status = await runCommand(remote.checkout('next', 0), ['status', '--json'])
  const [tray] = JSON.parse(status.stdout).tracks
  expect([tray.withdrawn, tray.channels[3].tag]).toEqual([['tray-v1.8.2'], 'tray-v1.8.1'])
  remote.commit('revert: the bad change', { 'crates/client/src/main.rs': '1' })
  const next = await day.run('bump-version', { tracks: 'tray', channel: 'live' })
  expect(next.outputs.tag).toBe('tray-v1.8.3')
  const changes = await day.run('component-changelog', { tag: 'tray-v1.8.3' })
  expect(changes.outputs['previous-tag']).toBe('tray-v1.8.1')
})

test('the sentry says what takes it off a manifest that somebody put it back on, and that works', async () => {
  const { remote } = day
  await day.withdraw('tray-v1.8.2')
  remote.set('refs/heads/next', remote.commit('oops', { [manifestOf('live')]: publishedText('1.8.2') }, 'main'))
  const sentry = await day.run('check-invariants', { 'open-issue': 'false' })
  expect(JSON.parse(sentry.outputs.violations ?? '')).toEqual([
    expect.objectContaining({ rule: 'manifests', command: 'release-tracks withdraw tray-v1.8.2 --yes' }),
  ])
  const fixed = await runCommand(remote.checkout('next', 0), ['withdraw', 'tray-v1.8.2', '--yes'])
  expect([fixed.code, fixed.stdout]).toEqual([0, expect.stringContaining('tray-v1.8.2 is withdrawn.')])
  expect(day.offers('live')).toEqual(both('1.8.1'))
})

test('the command shows the plan, asks, and prints what a registry needs', async () => {
  const { remote } = day
  const config = FILES['release-tracks.yml'] as string
  const cli = '  cli:\n    tag: cli-v{version}\n    paths: [cli/**]\n    version-files: [cli/package.json]\n'
  for (const version of ['1.0.0', '1.0.1']) {
    const files = {
      'release-tracks.yml': config + cli,
      'cli/package.json': `{"name":"@acme/cli","version":"${version}"}\n`,
    }
    const commit = remote.commit(`feat: ${version}`, files)
    git(remote.bare, 'tag', '-a', '-m', version, `cli-v${version}`, commit)
  }
  const clone = remote.checkout('next', 0)
  const words = ['withdraw', 'cli-v1.0.1', '--reason', "can't start; $(boom)"]
  const dry = await runCommand(clone, [...words, '--dry-run', '--json'])
  expect(JSON.parse(dry.stdout)).toMatchObject({
    tag: 'cli-v1.0.1',
    instead: 'cli-v1.0.0',
    pushed: false,
    commands: ['npm dist-tag add @acme/cli@1.0.0 latest', "npm deprecate @acme/cli@1.0.1 'can'\\''t start; $(boom)'"],
  })
  const asked = await runCommand(clone, words)
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('withdraw cli-v1.0.1')])
  expect(remote.tags().filter((tag) => tag.startsWith('withdrawn/'))).toEqual([])
  const done = await runCommand(clone, [...words, '--yes'])
  expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('npm dist-tag add @acme/cli@1.0.0 latest')])
  expect(remote.tags()).toContain('withdrawn/cli-v1.0.1')
})

test('without a reason nothing is withdrawn', async () => {
  const { code, log } = await day.withdraw('tray-v1.8.2', { reason: '' })
  expect([code, log]).toEqual([1, expect.stringContaining('reason: it is not set')])
  expect(day.remote.tags().filter((name) => name.startsWith('withdrawn/'))).toEqual([])
})

test('the commits of a withdrawal and of what takes it back are the actions’ own; the same bytes without a marker are a person’s', async () => {
  const { remote } = day
  const config = FILES['release-tracks.yml'] as string
  const onlyOwn = async (before: string) => {
    const after = remote.at('main')
    const push = { ref: 'refs/heads/main', before, after, deleted: false, commitCount: 1 }
    const context = { eventName: 'push', ref: push.ref, sha: after, push }
    const inputs = { track: '', channel: '', since: 'push', base: '', head: '' }
    const outputs = await runFlow((run) => detectTracksReport(inputs, run), remote.checkout('main'), config, context)
    return (outputs as Record<string, string>)['only-own']
  }
  const heads = [remote.at('main')]
  await day.withdraw('tray-v1.8.2')
  const answers = [await onlyOwn(heads[0] ?? '')]
  heads.push(remote.at('main'))
  await day.withdraw('tray-v1.8.2', { undo: 'true' })
  answers.push(await onlyOwn(heads[1] ?? ''))
  heads.push(remote.at('main'))
  const copied = '\n\nRelease-Track: tray\nRelease-Channel: live\n'
  for (const text of [publishedText('1.8.1'), null]) {
    remote.set('refs/heads/main', heads[2] ?? '')
    remote.commit(`chore: withdraw tray-v1.8.2${copied}`, { [manifestOf('live')]: text }, 'main')
    answers.push(await onlyOwn(heads[2] ?? ''))
  }
  expect(answers).toEqual(['true', 'true', 'false', 'false'])
})

test('a reason that nobody can read is refused by name', async () => {
  const { code, log } = await day.withdraw('tray-v1.8.2', { reason: 'a\u202eb' })
  expect([code, log]).toEqual([1, expect.stringContaining('it has the character U+202E')])
})
