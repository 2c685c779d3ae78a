import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import type { GitHubPort } from '../../../shared/flows/ports/github.ts'
import type { Report, Run } from '../../../shared/flows/ports/run.ts'
import { publishRelease } from '../../../shared/flows/publish/publish-release.ts'
import type { PublishInputs } from '../../../shared/flows/publish/publish-request.ts'
import { readChecksumsName } from '../../../shared/flows/publish/release-checksums.ts'
import { tellReleased } from '../../../shared/flows/publish/tell-released.ts'
import { releaseFiles } from '../../../shared/io/files/release-files.ts'
import { openGitHub } from '../../../shared/io/github/github-access.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import { FORBIDDEN } from '../../support/github-failures.ts'
import type { StoredIssue } from '../../support/github-state.ts'
import { ask } from '../../support/in-process.ts'
import { CONFIG, FILES } from '../../support/products.ts'
import { Remote } from '../../support/remote.ts'

const INPUTS = { name: '', body: 'x', bodyPath: '', assets: '', makeLatest: '', checksums: '', milestone: '' }
const MARK = '<!-- release-tracks:released:tray -->'

let remote: Remote
let github: FakeGitHub
let workspace: string
let lines: string[]
beforeEach(async () => {
  lines = []
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
  tag('tray-v1.8.0')
  github = await new FakeGitHub({ bare: remote.bare }).start()
})
afterEach(async () => {
  remote.remove()
  await github.stop()
})

function tag(name: string): void {
  remote.set(`refs/tags/${name}`, remote.at(remote.has('refs/heads/next') ? 'next' : 'main'))
}

/** A pull request that was merged into the tray, and the issues that it closes. */
function merge(closes: (number | string)[] = []): StoredIssue {
  const pull = github.state.addPull({ head: 'x' })
  const file = { 'crates/client/src/main.rs': `fn main() { ${pull.number} }\n` }
  const sha = remote.commit(`feat: change ${pull.number}`, file)
  github.state.pullRequests.set(sha, [{ number: pull.number, title: 'x', author: 'x', labels: [], closes }])
  return pull
}

/** Tells of a version that is out, so many at most. */
function tell(name: string, most: number) {
  return onRun(remote.checkout('next', 1), async (run) => {
    const open = (await run.openGitHub()) as GitHubPort
    return tellReleased(readTag(run.config, name), open, run, most)
  })
}

/** Works on a run that is in the fake GitHub's repository. */
function onRun<Answer>(folder: string, work: (run: Run) => Promise<Answer>) {
  return ask(
    (run) => {
      const log = {
        info: (line: string) => void lines.push(line),
        warn: ({ message }: { message: string }) => void lines.push(`warning: ${message}`),
      }
      const context = { ...run.context, repository: github.git.repository, serverUrl: 'https://github.com' }
      const openApi = () => openGitHub(github.token, context, log, github.env.GITHUB_API_URL)
      return work({ ...run, log, context, openGitHub: openApi })
    },
    folder,
    CONFIG,
  )
}

async function publish(
  name: string,
  inputs: Partial<PublishInputs> = {},
): Promise<Partial<Report> & { code?: string }> {
  workspace = remote.checkout('next', 1)
  for (const path of ['a/app.bin', 'b/app.sig']) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), `${path} of ${name}\n`)
  }
  const all = { ...INPUTS, tag: name, draft: false, comment: false, ...inputs }
  return onRun(workspace, (run) => publishRelease(all, run, releaseFiles(workspace)))
}

const said = (issue: StoredIssue) =>
  issue.comments
    .filter(({ body }) => body.startsWith(MARK))
    .map(({ body }) =>
      [...body.matchAll(/^- (.*?): \[(.*?)\]/gm)].map(([, channel, name]) => `${channel} ${name}`).join(),
    )
const warnings = () => lines.filter((line) => line.startsWith('warning'))

describe('checksums', () => {
  test('are those of all assets, attached, and read by sha256sum; a run again uploads nothing', async () => {
    tag('tray-v1.8.1')
    const { outputs } = await publish('tray-v1.8.1', { assets: 'a,b', checksums: 'SHA256SUMS' })
    const path = outputs?.['checksums-path'] as string
    const sums = readFileSync(path, 'utf8')
    expect(sums).toMatch(/^[0-9a-f]{64} {2}app\.bin\n[0-9a-f]{64} {2}app\.sig\n$/)
    for (const name of ['a/app.bin', 'b/app.sig'])
      writeFileSync(join(workspace, name.slice(2)), readFileSync(join(workspace, name)))
    expect(execFileSync('sha256sum', ['--check', path], { cwd: workspace }).toString()).toBe(
      'app.bin: OK\napp.sig: OK\n',
    )
    const [release] = github.state.releases
    expect(release?.assets.map(({ name }) => name).sort()).toEqual(['SHA256SUMS', 'app.bin', 'app.sig'])
    expect(String(release?.assets.find(({ name }) => name === 'SHA256SUMS')?.bytes)).toBe(sums)
    const again = await publish('tray-v1.8.1', { assets: 'a,b', checksums: 'SHA256SUMS' })
    expect(again.outputs?.['upload-count']).toBe('0')
  })

  test('are of what users download where the release is out with other bytes', async () => {
    tag('tray-v1.8.1')
    const release = github.state.addRelease('tray-v1.8.1')
    github.state.addAsset(release, 'app.bin', Buffer.from('published\n'))
    await publish('tray-v1.8.1', { assets: 'a,b', checksums: 'SHA256SUMS' })
    const sums = String(release.assets.find(({ name }) => name === 'SHA256SUMS')?.bytes)
    const [first] = execFileSync('sha256sum', { input: 'published\n' }).toString().split(' ')
    expect(sums).toContain(`${first}  app.bin\n`)
  })

  test('their name is one that GitHub keeps', () => {
    for (const name of ['SHA256SUMS', 'sums.txt', '']) expect(readChecksumsName(name)).toBe(name)
    for (const name of ['../x', 'a b', '.', '-x', 'a/b', 'x.'])
      expect(() => readChecksumsName(name)).toThrow(/^checksums: /)
  })

  test('an asset of the same name is an error, and nothing is uploaded', async () => {
    expect((await publish('tray-v1.8.0', { assets: 'a,b', checksums: 'app.bin' })).code).toBe('assets-invalid')
    expect(github.state.releases.flatMap(({ assets }) => assets)).toEqual([])
  })
})

describe('"released in"', () => {
  test('one comment grows as the change climbs, on pull requests and on issues that they close', async () => {
    const issue = github.state.addIssue({ title: 'It is dark' })
    const pull = merge([issue.number, 'other/shop#1'])
    github.state.addComment(pull, { body: `${MARK}\nby somebody else`, author: 'mallory' })
    tag('tray-v1.8.1-alpha.1')
    const { summary } = await publish('tray-v1.8.1-alpha.1', { comment: true })
    expect(summary).toContain(`Commented on #${pull.number}, #${issue.number}.`)
    tag('tray-v1.8.1-beta.1')
    await publish('tray-v1.8.1-beta.1', { comment: true })
    remote.set('refs/heads/main', remote.at('next'))
    tag('tray-v1.8.1')
    await publish('tray-v1.8.1', { comment: true })
    const all = 'live tray-v1.8.1,beta tray-v1.8.1-beta.1,alpha tray-v1.8.1-alpha.1'
    expect([said(issue), said(pull)]).toEqual([[all], ['', all]])
    expect([pull.labels, github.state.labels.has('released/tray')]).toEqual([['released/tray'], true])
    const writes = () => github.calls.filter(({ route }) => /^(?:POST|PATCH) .*(?:comments|labels)/.test(route)).length
    const before = writes()
    await publish('tray-v1.8.1', { comment: true })
    expect([writes(), warnings()]).toEqual([before, []])
  })

  test('so many a run, the rest in the next; one that is locked keeps no other from it', async () => {
    const pulls = Array.from({ length: 3 }, () => merge())
    tag('tray-v1.8.1')
    github.failNext(/^POST .*comments/, { status: 403, message: 'Unable to create comment because issue is locked.' })
    expect(await tell('tray-v1.8.1', 1)).toEqual({ told: [2], left: [1] })
    expect(await tell('tray-v1.8.1', 2)).toEqual({ told: [3, 1], left: [] })
    expect(pulls.filter((pull) => said(pull).length === 1)).toHaveLength(3)
  })

  test('a token that may not is a warning, and the release is out', async () => {
    merge()
    tag('tray-v1.8.1')
    github.failNext(/^POST .*comments/, FORBIDDEN)
    const { outputs, failure } = await publish('tray-v1.8.1', { comment: true })
    expect([outputs?.published, failure, warnings()]).toEqual([
      'true',
      undefined,
      [expect.stringMatching(/^warning: #1 could not be told of tray-v1\.8\.1: /)],
    ])
  })

  test('the first version of all, and a draft, tell nobody', async () => {
    merge()
    await publish('tray-v1.8.0', { comment: true })
    tag('tray-v1.8.1')
    await publish('tray-v1.8.1', { comment: true, draft: true })
    expect(github.callsOf(/comments/)).toEqual([])
  })
})

test('a live version closes its milestone, a pre-release none', async () => {
  for (const title of ['tray 1.8.1', 'platform 1.8.1']) github.state.milestones.set(title, true)
  const milestone = '{track} {core-version}'
  for (const name of ['tray-v1.8.1-beta.1', 'tray-v1.8.1']) {
    tag(name)
    await publish(name, { milestone })
    expect(github.state.milestones.get('tray 1.8.1')).toBe(name !== 'tray-v1.8.1')
  }
  await publish('tray-v1.8.1', { milestone })
  expect(github.state.milestones.get('platform 1.8.1')).toBe(true)
  expect((await publish('tray-v1.8.1', { milestone: '{tag}' })).code).toBe('input-invalid')
})
