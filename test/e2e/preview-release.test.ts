import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { FORBIDDEN } from '../support/github-failures.ts'
import { CONFIG } from '../support/products.ts'
import { TestPull } from '../support/pull-request.ts'
import { git, type Remote } from '../support/remote.ts'
import { openShop } from '../support/shop.ts'
import { tagRemote } from '../support/signed-bundles.ts'

const LAMPS = { 'crates/core/src/lib.rs': 'pub fn lamps() {}\npub fn lights() {}\n' }

let remote: Remote
let github: FakeGitHub
beforeAll(() => {
  remote = openShop()
  for (const tag of ['tray-v1.8.1-alpha.1', 'v1.8.1-alpha.1']) tagRemote(remote, tag)
})
beforeEach(async () => {
  github = await new FakeGitHub({ bare: remote.bare }).start()
})
afterEach(() => github.stop())
afterAll(() => remote.remove())

const open = (options: { base?: string; isFork?: boolean } = {}) => new TestPull(remote, github, options)
const preview = (pull: TestPull, inputs: Record<string, string> = {}, run = 1) =>
  runAction('preview-release', pull.checkout(), { token: github.token, ...inputs }, pull.around(github, run))
const commentsOn = ({ issue }: TestPull) => issue.comments.map(({ body }) => body)
const refs = () => remote.tags().join() + remote.at('next') + remote.at('main')

describe('a pull request to next', () => {
  test('says what merging it releases, of each track why and which notes, and keeps that in one comment', async () => {
    const before = refs()
    const pull = open().push('feat(core): lights @acme/all <b>', LAMPS)
    const { code, outputs, summary, log } = await preview(pull)
    expect([code, log]).toEqual([0, expect.stringContaining('commented on #1')])
    expect(JSON.parse(outputs.versions ?? '')).toEqual({ tray: '1.8.1-alpha.2', platform: '1.8.1-alpha.2' })
    expect(JSON.parse(outputs.tracks ?? '')).toEqual(['tray', 'platform'])
    expect(outputs.body).toContain('### Merging this into next releases on alpha:')
    expect(outputs.body).toMatch(
      /\| `tray` \| `1\.8\.1-alpha\.1` \| `1\.8\.1-alpha\.2` \| `tray-v1\.8\.1-alpha\.2` \| .*lib\.rs/,
    )
    expect(outputs.body).toContain('`crates/core/src/lib.rs`: shared by `tray`, `platform`')
    expect(outputs.body).toMatch(
      /#### tray: what it adds to the notes\n\n- feat\(core\): lights `@acme\/all` &lt;b&gt; \(/,
    )
    expect(summary.trim()).toBe(outputs.body?.trim())
    expect(commentsOn(pull)).toEqual([
      expect.stringMatching(/^<!-- release-tracks:preview release-tracks\.yml run 1 -->\n\n### Merging/),
    ])
    await preview(pull.push('fix: dim', { 'apps/web/index.html': '<h1>dim</h1>' }), {}, 2)
    expect(commentsOn(pull)).toEqual([expect.stringMatching(/run 2 -->[\s\S]*fix: dim/)])
    expect(refs()).toBe(before)
  })

  test('an older run that ends late, and a comment of somebody else with the mark, change nothing', async () => {
    const pull = open().push('feat: lights', LAMPS)
    const stranger = { body: '<!-- release-tracks:preview release-tracks.yml run 0 --> mine', author: 'mallory' }
    github.state.addComment(pull.issue, stranger)
    await preview(pull, {}, 9)
    const [, own] = commentsOn(pull)
    const { log } = await preview(pull, { live: 'true' }, 8)
    expect([log, commentsOn(pull)]).toEqual([expect.stringContaining('a newer run'), [stranger.body, own]])
  })

  test('two runs at once leave one comment', async () => {
    const pull = open().push('feat: lights', LAMPS)
    await Promise.all([1, 1, 2].map((run) => preview(pull, {}, run)))
    expect(commentsOn(pull)).toHaveLength(1)
  })

  test('a pull request that changes no track has no comment, and takes away the one that it had', async () => {
    const pull = open().push('feat: lights', LAMPS)
    await preview(pull)
    expect(commentsOn(pull)).toHaveLength(1)
    pull.push('revert: no lights', { 'crates/core/src/lib.rs': 'pub fn lamps() {}\n', 'README.md': 'x\n' })
    const { outputs, summary } = await preview(pull, {}, 2)
    expect([outputs.tracks, outputs.body, commentsOn(pull)]).toEqual(['[]', '', []])
    expect(summary).toContain('It changes no track that would be released')
  })

  test('a fork, or a token that may only read, has the summary alone', async () => {
    github.state.permissions.pullRequests = false
    const [fork, ours] = [open({ isFork: true }), open()]
    const ends = [await preview(fork.push('feat: lights', LAMPS)), await preview(ours.push('feat: lights', LAMPS))]
    expect(ends.map(({ code }) => code)).toEqual([0, 0])
    expect(ends.map(({ summary }) => summary.includes('1.8.1-alpha.2'))).toEqual([true, true])
    expect(ends.map(({ log }) => /^::warning.*permissions: pull-requests: write/m.test(log))).toEqual([false, true])
    expect(ends[0]?.log).toContain('On pull requests from forks the token is read-only')
    expect([...commentsOn(fork), ...commentsOn(ours)]).toEqual([])
  })

  test('its number is enough for a run that is on no pull request; on pull_request_target nothing of it is checked out', async () => {
    const pull = open({ isFork: true }).push('feat: lights', LAMPS)
    const at = { event: { name: 'workflow_run', payload: {} }, env: github.env }
    const byNumber = await runAction(
      'preview-release',
      remote.checkout(),
      { token: github.token, 'pull-request': String(pull.issue.number) },
      at,
    )
    const onTarget = await runAction(
      'preview-release',
      remote.checkout(),
      { token: github.token },
      pull.around(github, 1, 'pull_request_target'),
    )
    const expected = { tray: '1.8.1-alpha.2', platform: '1.8.1-alpha.2' }
    expect([byNumber, onTarget].map(({ outputs }) => JSON.parse(outputs.versions ?? ''))).toEqual([expected, expected])
    expect(commentsOn(pull)).toHaveLength(1)
    const none = await runAction('preview-release', remote.checkout(), {}, at)
    expect([none.code, none.log]).toEqual([
      1,
      expect.stringContaining('the run is on workflow_run, which proposes nothing'),
    ])
  })

  test('live: true says what going live would bring, and what nobody has tested', async () => {
    const pull = open().push('feat: lights', LAMPS)
    const folder = pull.checkout()
    // Nothing of a preview is pushed, so nothing of it is signed.
    for (const [key, value] of [
      ['commit.gpgSign', 'true'],
      ['gpg.format', 'ssh'],
      ['user.signingKey', '/nonexistent'],
    ] as const)
      git(folder, 'config', key, value)
    const asked = { token: github.token, live: 'true', comment: 'false' }
    const { outputs } = await runAction('preview-release', folder, asked, pull.around(github, 1))
    expect(JSON.parse(outputs['live-versions'] ?? '')).toEqual({ tray: '1.8.1', platform: '1.8.1' })
    expect(outputs.body).toMatch(/### Promoted to live after that:[\s\S]*1 commit was in no pre-release of tray/)
    expect(commentsOn(pull)).toEqual([])
  })

  test('what would refuse the release is told, and so is a conflict with next as it is by then', async () => {
    const broken = await preview(
      open().push('feat: no version', { 'crates/client/Cargo.toml': '[package]\nname = "client"\n' }),
    )
    expect([broken.code, broken.outputs.tracks]).toEqual([0, '[]'])
    expect(broken.outputs.body).toMatch(/A release on `alpha` would be refused:\n\n- .*crates\/client\/Cargo\.toml/)
    const pull = open().push('feat: lights', LAMPS)
    const around = pull.around(github)
    const folder = pull.checkout()
    const next = remote.at('next')
    remote.commit('fix: of next alone', { 'apps/web/index.html': '<h1>next</h1>\n' })
    const stale = await runAction('preview-release', folder, { token: github.token }, around)
    expect(JSON.parse(stale.outputs.versions ?? '')).toEqual({ tray: '1.8.1-alpha.2', platform: '1.8.1-alpha.2' })
    expect(stale.outputs.body).not.toContain('of next alone')
    remote.commit('feat: other lights', { 'crates/core/src/lib.rs': 'pub fn others() {}\n' })
    const { code, outputs } = await runAction('preview-release', folder, { token: github.token }, around)
    remote.set('refs/heads/next', next)
    expect([code, outputs.body]).toEqual([
      0,
      expect.stringMatching(/^### This cannot be merged into next\n[\s\S]*lib\.rs/),
    ])
  })

  test('GitHub going away does not fail the check', async () => {
    github.failNext(/^GET .*comments$/, FORBIDDEN)
    const { code, log } = await preview(open().push('feat: lights', LAMPS))
    expect([code, log]).toEqual([0, expect.stringContaining('in the job summary alone')])
  })
})

test('a group of the merge queue is previewed in the summary', async () => {
  const pull = open().push('feat: lights', LAMPS)
  const around = pull.around(github)
  const payload = { merge_group: { base_ref: 'refs/heads/next', base_sha: remote.at('next'), head_sha: around.sha } }
  const ref = 'refs/heads/gh-readonly-queue/next/pr-1'
  const at = { ...around, ref, event: { name: 'merge_group', payload } }
  const { outputs } = await runAction('preview-release', pull.checkout(), { token: github.token }, at)
  expect(JSON.parse(outputs.versions ?? '')).toEqual({ tray: '1.8.1-alpha.2', platform: '1.8.1-alpha.2' })
  expect(commentsOn(pull)).toEqual([])
})

test('to live it is a hotfix, to a line a version of it, and to another branch nothing yet', async () => {
  const hotfix = await preview(
    open({ base: 'main' }).push('fix: hot', { 'crates/server/src/main.rs': 'fn main() { hot() }\n' }),
  )
  expect(hotfix.outputs.body).toContain(
    '### Merging this into main releases nothing by itself; released from there as it is:',
  )
  expect(hotfix.outputs.body).toContain('`release-tracks promote platform live --sha main`')
  expect(JSON.parse(hotfix.outputs.versions ?? '')).toEqual({ platform: '1.8.1' })
  remote.set('refs/heads/feature', remote.at('next'))
  const other = await preview(open({ base: 'feature' }).push('feat: lights', LAMPS))
  expect([other.outputs.body, other.summary]).toEqual([
    '',
    expect.stringContaining('Merging this into feature releases nothing'),
  ])
  remote.set('refs/heads/tray-1.7.x', remote.at('tray-v1.8.0'))
  remote.set('refs/tags/tray-v1.7.3', remote.at('tray-v1.8.0'))
  const lines = CONFIG.replace('  next: next\n', '  next: next\n  lines: "{track}-{major}.{minor}.x"\n')
  const files = { 'release-tracks.yml': lines, 'crates/client/src/main.rs': 'fn main() { old() }\n' }
  const line = await preview(open({ base: 'tray-1.7.x' }).push('fix: old', files), { channel: 'live' })
  expect(JSON.parse(line.outputs.versions ?? '')).toEqual({ tray: '1.7.4' })
})
