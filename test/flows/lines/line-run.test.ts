import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { syncBranchesReport } from '../../../shared/flows/branches/sync-branches.ts'
import { componentChangelog } from '../../../shared/flows/changelog/changelog.ts'
import { detectTracksReport } from '../../../shared/flows/detect/detect-tracks.ts'
import { openLine } from '../../../shared/flows/lines/open-line.ts'
import type { Run, RunContext } from '../../../shared/flows/ports/run.ts'
import { detectAndPromote } from '../../../shared/flows/promote/promote.ts'
import { floatTags } from '../../../shared/flows/publish/float-tags.ts'
import { imageTagsReport } from '../../../shared/flows/publish/image-tags.ts'
import { readStatus } from '../../../shared/flows/status/status.ts'
import { validateTagReport } from '../../../shared/flows/validate/validate-tag.ts'
import { ask, runFlow } from '../../support/in-process.ts'
import { git, Remote } from '../../support/remote.ts'

const CONFIG = `branches: { live: main, next: next, lines: "{track}-{major}.{minor}.x" }
tracks:
  tray: { tag: "tray-v{version}", paths: [tray], version-files: [tray/VERSION], latest: true, release-workflow: release.yml }
  web: { tag: "v{version}", paths: [web] }
`
const BUMP = { bump: '', sha: '', n: '', version: '', trailers: '', dryRun: false, force: false }
const DETECT = { track: 'tray', channel: 'live', since: '' }

/** Two products at 1.9.0 live, the tray with 1.8.0 before. */
function begin(config = CONFIG): Remote {
  const remote = new Remote()
  const files = { 'release-tracks.yml': config, 'tray/VERSION': '1.8.0\n', 'web/a': 'a\n' }
  remote.set('refs/heads/main', remote.commit('feat: begin', files))
  for (const tag of ['tray-v1.8.0', 'v1.9.0']) git(remote.bare, 'tag', '-am', tag, tag, 'main')
  remote.set('refs/heads/main', remote.commit('feat: a menu', { 'tray/VERSION': '1.9.0\n', 'tray/menu': 'menu\n' }))
  git(remote.bare, 'tag', '-am', 'tray-v1.9.0', 'tray-v1.9.0', 'main')
  return remote
}

const release = (remote: Remote, line: string, more: object = {}, context: Partial<RunContext> = {}) =>
  runFlow(
    (run) => detectAndPromote({ ...DETECT, line, ...more }, { ...BUMP, ...more }, run),
    remote.checkout(),
    CONFIG,
    context,
  )

const open = (remote: Remote, line: { major: number; minor: number }, dryRun = false, config = CONFIG) =>
  ask((run: Run) => openLine({ track: run.config.tracks[0] as never, line, dryRun }, run), remote.checkout(), config)

const validate = (remote: Remote, tag: string, config = CONFIG) =>
  runFlow((run) => validateTagReport({ tag, track: '' }, run), remote.checkout(tag), config)

const status = async (remote: Remote) => {
  const found = await ask((run) => readStatus(run, 0), remote.checkout(), CONFIG)
  if ('problems' in found) throw new Error(JSON.stringify(found))
  return found
}

const heads = (remote: Remote) => git(remote.bare, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads')

describe('a line', () => {
  const remote = begin()
  afterAll(() => remote.remove())
  const before = heads(remote)

  test('is opened once, from the last live tag of its X.Y', async () => {
    const dry = await open(remote, { major: 1, minor: 8 }, true)
    expect(dry).toMatchObject({ branch: 'tray-1.8.x', tag: 'tray-v1.8.0', isConfigured: true, pushed: false })
    expect(heads(remote)).toBe(before)
    expect(await open(remote, { major: 1, minor: 8 })).toMatchObject({ pushed: true })
    expect(remote.at('tray-1.8.x')).toBe(remote.at('tray-v1.8.0'))
    expect(await open(remote, { major: 1, minor: 8 })).toMatchObject({ code: 'line-exists' })
  })

  test.each([
    [{ major: 1, minor: 9 }, 'line-current'],
    [{ major: 2, minor: 0 }, 'line-unknown'],
    [{ major: 1, minor: 7 }, 'line-unknown'],
  ])('is not opened of %j', async (line, code) => {
    expect(await open(remote, line)).toMatchObject({ code })
    expect(await release(remote, `${line.major}.${line.minor}`)).toMatchObject({
      code: line.minor === 9 ? 'branch-missing' : expect.any(String),
    })
  })

  test('cuts its versions from the tags of its X.Y alone, branch and tag in one push, and moves nothing else', async () => {
    remote.commit('fix: the old menu', { 'tray/fix': 'fix\n' }, 'tray-1.8.x')
    const others = heads(remote)
      .split('\n')
      .filter((ref) => !ref.includes('tray-1.8.x'))
    expect(await release(remote, '1.8', { dryRun: true })).toMatchObject({ tag: 'tray-v1.8.1', pushed: 'false' })
    expect(await release(remote, '1.8')).toMatchObject({ tag: 'tray-v1.8.1', pushed: 'true' })
    expect(remote.at('tray-1.8.x')).toBe(remote.at('tray-v1.8.1'))
    expect(remote.file('tray-1.8.x', 'tray/VERSION')).toBe('1.8.1\n')
    expect(heads(remote).split('\n')).toEqual(expect.arrayContaining(others))
    expect(await release(remote, '1.8')).toMatchObject({ tags: '[]', pushed: 'false' })
  })

  test('is released by a push to its branch, and goes live by a run on it', async () => {
    remote.commit('fix: more', { 'tray/fix': 'more\n' }, 'tray-1.8.x')
    const there = { ref: 'refs/heads/tray-1.8.x', sha: remote.at('tray-1.8.x') }
    const pushed = { ...there, eventName: 'push' }
    const push = () =>
      runFlow(
        (run) => detectAndPromote({ track: '', channel: '', since: '' }, BUMP, run),
        remote.checkout('tray-1.8.x', 0),
        CONFIG,
        pushed,
      )
    const inputs = { track: '', channel: '', since: '', base: '', head: '' }
    const detect = () =>
      runFlow((run) => detectTracksReport(inputs, run), remote.checkout('tray-1.8.x'), CONFIG, pushed)
    expect(await detect()).toMatchObject({ tracks: '["tray"]', channel: 'alpha' })
    expect(await push()).toMatchObject({ tags: '["tray-v1.8.2-alpha.1"]', channel: 'alpha' })
    expect(await push()).toMatchObject({ any: 'false' })
    expect(await release(remote, '', { track: 'web' }, there)).toMatchObject({
      problems: [{ message: expect.stringContaining('a branch for lines of another track than web') }],
    })
    expect(await release(remote, '', {}, there)).toMatchObject({ tag: 'tray-v1.8.2' })
  })

  test('has valid tags that are never Latest, and floats of its X.Y alone', async () => {
    expect(await validate(remote, 'tray-v1.8.2')).toMatchObject({
      'make-latest': 'false',
      'previous-tag': 'tray-v1.8.2-alpha.1',
      superseded: 'false',
      'dist-tag': 'release-1.8',
    })
    expect(await validate(remote, 'tray-v1.8.1')).toMatchObject({ superseded: 'false', 'dist-tag': 'outdated' })
    expect(await validate(remote, 'tray-v1.8.2-alpha.1')).toMatchObject({ superseded: 'false' })
    expect(await validate(remote, 'tray-v1.9.0')).toMatchObject({ 'make-latest': 'true', 'dist-tag': 'latest' })
    const images = await runFlow(
      (run) => imageTagsReport({ images: 'a', tag: 'tray-v1.8.2', track: '', coreFloats: true, rebuild: false }, run),
      remote.checkout('tray-v1.8.2'),
      CONFIG,
    )
    expect((images as { tags: string }).tags.split('\n')).toEqual([
      'a:1.8.2',
      'a:1.8',
      expect.stringMatching(/^a:sha-/),
    ])
    const floated = await runFlow(
      (run) => floatTags({ tag: 'tray-v1.8.2', minor: true }, run),
      remote.checkout(),
      CONFIG,
    )
    expect(floated).toMatchObject({ moved: '["tray-v1.8"]' })
  })

  test('has notes that start at its last live version', async () => {
    const inputs = { tag: 'tray-v1.8.2', track: '', head: '', since: '', format: '' }
    expect(await ask((run) => componentChangelog(inputs, run), remote.checkout(), CONFIG)).toMatchObject({
      range: { previous: { name: 'tray-v1.8.1' } },
      changelog: { body: expect.stringContaining('more') },
    })
  })

  test('stands in the status with what waits and what next lacks, and breaks no invariant', async () => {
    const { lines, violations, tracks } = await status(remote)
    expect(violations).toEqual([])
    expect(lines).toMatchObject([
      { track: 'tray', line: '1.8', branch: 'tray-1.8.x', tag: 'tray-v1.8.2', waiting: [], missing: [{}, {}] },
    ])
    expect(tracks[0]?.channels.map(({ newest }) => newest?.name)).toEqual([
      undefined,
      undefined,
      undefined,
      'tray-v1.9.0',
    ])
    const fix = remote.commit('fix: on next', { 'tray/picked': 'picked\n' })
    remote.commit(`fix: on next\n\n(cherry picked from commit ${fix})`, { 'tray/picked': 'picked\n' }, 'tray-1.8.x')
    const after = await status(remote)
    expect(after.lines).toMatchObject([{ waiting: [{ subject: 'fix: on next' }], missing: [{}, {}] }])
  })

  test('is merged into next where sync is asked to, which keeps its own versions', async () => {
    const sync = (lines: boolean) =>
      runFlow((run) => syncBranchesReport({ dryRun: false, lines }, run), remote.checkout(), CONFIG)
    const before = remote.at('next')
    const told = (await sync(false)) as { lines: string; synced: string }
    expect([told.synced, remote.at('next')]).toEqual(['false', before])
    expect(JSON.parse(told.lines)).toMatchObject([
      { branch: 'tray-1.8.x', missing: [{ subject: 'fix: more' }, { subject: 'fix: the old menu' }], merged: false },
    ])
    expect(await sync(true)).toMatchObject({ synced: 'true', sha: remote.at('next') })
    expect(remote.contains('next', 'tray-1.8.x')).toBe(true)
    expect(['tray/fix', 'tray/menu', 'tray/VERSION'].map((path) => remote.file('next', path))).toEqual([
      'more\n',
      'menu\n',
      '1.9.0\n',
    ])
    expect(await sync(true)).toMatchObject({ synced: 'false', lines: '[]' })
    expect((await status(remote)).violations).toEqual([])
    expect(await validate(remote, 'tray-v1.8.2')).toMatchObject({ superseded: 'false' })
    expect(await release(remote, '1.8', { dryRun: true })).toMatchObject({ tag: 'tray-v1.8.3' })
  })

  test('that lost its newest version is named, with the merge that brings it back', async () => {
    const there = remote.at('tray-1.8.x')
    remote.set('refs/heads/tray-1.8.x', remote.at('tray-v1.8.1'))
    expect((await status(remote)).violations).toMatchObject([
      {
        rule: 'tag-on-branch',
        subject: 'tray-v1.8.2',
        message: 'The tag "tray-v1.8.2", the newest of the line 1.8, is not on tray-1.8.x.',
        command: expect.stringContaining('merge --no-edit refs/tags/tray-v1.8.2'),
      },
    ])
    remote.set('refs/heads/tray-1.8.x', there)
  })

  test('leaves what next gets as it was', async () => {
    remote.commit('feat: news', { 'tray/news': 'news\n' })
    expect(await release(remote, '', { channel: 'alpha' })).toMatchObject({ tag: 'tray-v1.9.1-alpha.1' })
    expect(await validate(remote, 'tray-v1.9.1-alpha.1')).toMatchObject({ 'previous-tag': 'tray-v1.9.0' })
  })

  test.each([
    ['bump: minor', { bump: 'minor' }, 'leaves the line 1.8'],
    ['a version of another', { version: '1.9.5' }, 'is not a version of the line 1.8'],
    ['a commit of next', { sha: 'next' }, 'is not on tray-1.8.x'],
    ['several tracks', { track: 'all' }, 'each track has its own branch'],
    ['no track', { track: '', channel: '' }, 'without a track'],
  ])('refuses %s', async (_, more, message) => {
    expect(await release(remote, '1.8', more)).toMatchObject({
      problems: [{ message: expect.stringContaining(message) }],
    })
  })
})

test('a branch that several tracks share is released from for those that have such a line alone', async () => {
  const config = CONFIG.replace('{track}-', '').replace(', release-workflow: release.yml', '')
  const remote = begin(config)
  await open(remote, { major: 1, minor: 8 }, false, config)
  remote.commit('fix: both', { 'tray/fix': 'fix\n', 'web/a': 'fix\n' }, '1.8.x')
  const pushed = { ref: 'refs/heads/1.8.x', eventName: 'push', sha: remote.at('1.8.x') }
  const push = (run: Run) => detectAndPromote({ track: '', channel: '', since: '' }, BUMP, run)
  expect(await runFlow(push, remote.checkout('1.8.x'), config, pushed)).toMatchObject({
    tags: '["tray-v1.8.1-alpha.1"]',
  })
  const all = (run: Run) => detectAndPromote({ ...DETECT, track: 'all', line: '1.8' }, BUMP, run)
  expect(await runFlow(all, remote.checkout(), config)).toMatchObject({
    code: 'line-unknown',
    problems: [{ message: 'line: web has no live version of 1.8.' }],
  })
  remote.remove()
})

describe('the configuration on the line itself', () => {
  const without = CONFIG.replace(', lines: "{track}-{major}.{minor}.x"', '')
  let remote: Remote
  beforeAll(() => {
    remote = begin(without)
  })
  afterAll(() => remote.remove())

  test('has to know lines before a tag starts a workflow that reads it', async () => {
    expect(await open(remote, { major: 1, minor: 8 })).toMatchObject({ isConfigured: false, pushed: true })
    remote.commit('fix: the old menu', { 'tray/fix': 'fix\n' }, 'tray-1.8.x')
    expect(await release(remote, '1.8')).toMatchObject({ code: 'lines-missing' })
    remote.commit('chore: lines', { 'release-tracks.yml': CONFIG }, 'tray-1.8.x')
    expect(await release(remote, '1.8')).toMatchObject({ tag: 'tray-v1.8.1' })
  })

  test('without lines a tag below live stays where it is, and lines are named', async () => {
    expect(await validate(remote, 'tray-v1.8.1', without)).toMatchObject({
      code: 'tag-invalid',
      problems: [
        { fix: expect.stringMatching(/leave the tag where it is\. To release fixes of 1\.8, set branches\.lines/) },
      ],
    })
    expect(parseConfig('release-tracks.yml', without).branches.lines).toBeUndefined()
  })
})
