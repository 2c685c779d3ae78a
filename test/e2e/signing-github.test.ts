import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../shared/config/parse-config.ts'
import type { ObjectPlan } from '../../shared/core/git/object-plan.ts'
import { pushUntilLanded } from '../../shared/flows/branches/push-retry.ts'
import type { RefUpdate } from '../../shared/flows/ports/repository.ts'
import { promote } from '../../shared/flows/promote/promotion.ts'
import { parseBumpRequest } from '../../shared/flows/promote/promotion-request.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import { GitHub } from '../../shared/io/github/github.ts'
import { runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY, BAD_GATEWAY_AFTER, FORBIDDEN, secondaryRateLimit } from '../support/github-failures.ts'
import { ask } from '../support/in-process.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { git, Remote } from '../support/remote.ts'
import { makeKey, requireSignatures, signerWith, unverified } from '../support/signatures.ts'

const MOVE = /updateRefs$/
const COMMIT = /^POST .*\/git\/commits$/

let remote: Remote
let github: FakeGitHub
let api: GitHub
let repository: GitRepository
let lines: string[]
beforeEach(async () => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', { ...FILES, a: '1\n', 'b/c': '2\n', 'b/ä"\\': 'q\n' }))
  requireSignatures(remote)
  github = await new FakeGitHub({ bare: remote.bare }).start()
  github.state.sign = signerWith(makeKey(remote))
  lines = []
  const log = { info: (line: string) => void lines.push(line) }
  api = new GitHub(github.token, 'acme/shop', log, github.env.GITHUB_API_URL)
  repository = await GitRepository.open(remote.checkout('main', 1), { token: '', serverUrl: 'https://github.com' })
  repository.signBy({ by: 'github', open: async () => api.objects })
})
afterEach(async () => {
  await repository.close()
  remote.remove()
  await github.stop()
})

/** Two commits in a row, the merge with a side, one without history, and tags on some. */
function planOn(head: string): ObjectPlan {
  const bytes = Uint8Array.of(0xff, 0x00, 0x0d, 0x0a)
  const bin = { path: 'bin', mode: '100755', bytes }
  return [
    { kind: 'commit', mark: 'one', parents: [head], files: [bin], gone: ['b/ä"\\'], message: 'one\n' },
    { kind: 'commit', mark: 'two', parents: ['one'], files: [], gone: ['b/c'], message: 'two\n\nRelease-Track: ä\n' },
    {
      kind: 'commit',
      mark: 'side',
      parents: [head],
      files: [{ path: 'a', mode: '120000', bytes: A }],
      message: 's\n',
    },
    {
      kind: 'commit',
      mark: 'merge',
      parents: ['two', 'side'],
      files: [{ path: 'a', mode: '100644', bytes: A }],
      message: 'm\n',
    },
    { kind: 'commit', mark: 'empty', parents: ['merge'], files: [], message: 'empty\n' },
    { kind: 'commit', mark: 'root', parents: [], files: [], message: 'root\n' },
    { kind: 'tag', mark: 'tag', name: 'app/v1.0.0', target: 'empty', message: 'app v1\n\nRelease-Run: 1\n' },
    { kind: 'tag', mark: 'gone', name: 'withdrawn/v0.9.0', target: 'root', message: 'gone\n' },
  ]
}

const smallPlan = (head: string): ObjectPlan => [
  { kind: 'commit', mark: 'one', parents: [head], files: [{ path: 'a', mode: '100644', bytes: A }], message: 'one\n' },
  { kind: 'tag', mark: 'tag', name: 'app/v1.0.0', target: 'one', message: 'app v1\n' },
]

const A = new TextEncoder().encode('1\r\n')

/** Makes a plan on the head of main, and what moves main and the tags there. */
async function lay(layOut = smallPlan): Promise<{ updates: RefUpdate[]; made: ReadonlyMap<string, string> }> {
  const [main] = await repository.remoteRefs(['refs/heads/main'])
  const [head] = await repository.ensureCommits([main?.commit as string])
  const made = await repository.write(layOut(head))
  const updates: RefUpdate[] = [
    { ref: 'refs/heads/main', from: main?.object, to: made.get('empty') ?? made.get('one') },
    { ref: 'refs/tags/app/v1.0.0', from: undefined, to: made.get('tag') },
  ]
  return { updates, made }
}

/** Plans and pushes as a flow does. */
function release() {
  const attempt = async () => ({ result: { pushed: false }, updates: (await lay()).updates })
  const log = { info: (line: string) => void lines.push(line), warn: () => undefined }
  const { config } = inspectConfig('release-tracks.yml', CONFIG)
  return pushUntilLanded({ repository, log, config }, attempt)
}

describe('objects that GitHub makes', () => {
  test('are what git makes, signed, and can be read here at once', async () => {
    const { updates, made } = await lay(planOn)
    expect(remote.tags()).toEqual([])
    expect(await repository.push(updates)).toMatchObject({ kind: 'landed' })
    const commits = ['one', 'two', 'side', 'merge', 'empty', 'root'].map((mark) => made.get(mark) as string)
    const [one, two, side, merge, empty, root] = commits as [string, string, string, string, string, string]
    expect(unverified(remote, commits)).toBe('')
    expect(git(remote.bare, 'log', '-1', '--format=%P', merge)).toBe(`${two} ${side}`)
    const files = git(remote.bare, 'ls-tree', '-r', '-z', '--format=%(objectmode) %(path)', 'main').split('\0')
    expect(files.filter((line) => !(line.slice(7) in FILES))).toEqual(['100644 a', '100755 bin', ''])
    expect(remote.file('main', 'a')).toBe('1\r\n')
    expect(git(remote.bare, 'rev-parse', `${one}:bin`)).toBe(git(remote.bare, 'rev-parse', 'main:bin'))
    expect(git(remote.bare, 'log', '-1', '--format=%P|%T|%B', root)).toMatch(/^\|4b825dc6.*\|root$/)
    expect(git(remote.bare, 'log', '-1', '--format=%B', two)).toBe('two\n\nRelease-Track: ä')
    expect([remote.at('main'), remote.at('app/v1.0.0')]).toEqual([empty, empty])
    expect((await repository.log({ tip: made.get('empty') as never, not: [repository.head] })).length).toBe(5)
    const [tag] = await repository.remoteRefs(['refs/tags/app/v1.0.0'])
    expect(tag && (await repository.annotation(tag))).toBe('app v1\n\nRelease-Run: 1\n')
    expect(repository.isVerified).toBe(true)
    expect(lines).toContain('GitHub made the tag app/v1.0.0, not signed (unsigned)')
    expect(github.callsOf(/git\/blobs$/)).toHaveLength(2)
  })

  test('that its answer does not tell byte by byte are fetched, and history goes on below them', async () => {
    const route = 'POST /repos/{owner}/{repo}/git/commits'
    const usual = github.routeOf(route)
    github.on(route, (call) => {
      const made = usual(call)
      const { verification } = made.body as { verification: { payload: string } }
      verification.payload += ' '
      return made
    })
    const { made } = await lay(planOn)
    const [head] = await repository.ensureCommits([remote.at('main')])
    expect(await repository.count({ tip: made.get('empty') as never, not: [head] })).toBe(5)
  })

  test('that GitHub does not sign move nothing, and the token that would is named', async () => {
    github.state.sign = undefined
    await expect(lay()).rejects.toMatchObject({
      code: 'signing-failed',
      message: expect.stringMatching(
        /did not sign .*\(unsigned\)\. No branch .* GITHUB_TOKEN or the token of a GitHub App/,
      ),
    })
    expect([github.callsOf(MOVE), remote.tags(), repository.isVerified]).toEqual([[], [], false])
  })

  test('a token that may not write is told so', async () => {
    github.state.permissions.contents = false
    await expect(lay()).rejects.toMatchObject({
      code: 'github-refused',
      message: expect.stringContaining('contents: write'),
    })
  })
})

describe('moving refs', () => {
  test('somebody was faster: planned anew upon what is there, without files that GitHub has', async () => {
    const first = await lay()
    remote.commit('fix: meanwhile', { d: '4\n' }, 'main')
    expect(await repository.push(first.updates)).toMatchObject({ kind: 'lost-race', words: 'A ref cannot be updated.' })
    expect(remote.tags()).toEqual([])
    expect(await release()).toEqual({ pushed: true })
    expect(remote.file('main', 'd')).toBe('4\n')
    expect(github.callsOf(/git\/blobs$/)).toHaveLength(1)
  })

  test('a rule is against one of them: none moves, and it is told in its words', async () => {
    const updates = (await lay()).updates.map((update) =>
      update.ref === 'refs/heads/main'
        ? { ...update, to: git(remote.bare, 'commit-tree', '-m', 'x', '-p', 'main', 'main^{tree}') }
        : update,
    )
    const before = remote.at('main')
    expect(await repository.push(updates)).toMatchObject({ kind: 'refused', words: expect.stringContaining('GH013') })
    expect([remote.at('main'), remote.tags()]).toEqual([before, []])
  })

  test('502, and it landed: found, and not sent again', async () => {
    github.failNext(MOVE, BAD_GATEWAY_AFTER)
    expect(await release()).toEqual({ pushed: true })
    expect([github.callsOf(MOVE).length, remote.tags()]).toEqual([1, ['app/v1.0.0']])
  })

  test('a rate limit is waited for, and a failure before it is carried out is tried again', async () => {
    github.failNext(COMMIT, secondaryRateLimit(1), BAD_GATEWAY)
    expect(await release()).toEqual({ pushed: true })
    expect(lines.join('\n')).toMatch(/GitHub asks to wait 1 s/)
    expect(unverified(remote, ['main'])).toBe('')
  })

  test('a token that may not: refused in its words', async () => {
    github.failNext(MOVE, FORBIDDEN)
    await expect(release()).rejects.toMatchObject({
      code: 'push-refused',
      message: expect.stringMatching(/Resource not accessible by integration.*contents: write/s),
    })
  })
})

test('two tracks go live by one call that moves the refs, and nothing is pushed', async () => {
  const runOn = (inputs: Record<string, string>) => {
    const folder = remote.checkout()
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const told = { token: github.token, tracks: 'all', channel: 'live', signing: 'github', ...inputs }
    return runAction('bump-version', folder, told, { env: github.env })
  }
  const dry = await runOn({ 'dry-run': 'true' })
  expect([dry.code, github.callsOf(COMMIT)]).toEqual([0, []])
  const before = remote.at('main')
  const { code, outputs } = await runOn({})
  expect([code, outputs.pushed, outputs.verified]).toEqual([0, 'true', 'true'])
  expect(github.callsOf(MOVE).map(({ body }) => JSON.stringify(body).match(/refs\/[^"]+/g))).toEqual([
    ['refs/heads/main', 'refs/heads/next', 'refs/tags/tray-v1.8.1', 'refs/tags/v1.8.1'],
  ])
  expect(github.git.requests.filter(({ path }) => path.includes('receive-pack'))).toEqual([])
  expect(unverified(remote, git(remote.bare, 'rev-list', 'next', 'main', `^${before}`).split('\n'))).toBe('')
  expect([outputs.sha, remote.at('main')]).toEqual([remote.at('v1.8.1'), remote.at('next')])
})

/** Releases as a step does, in this process: twelve bundles would take long to start. */
function promoteBy(track: string, channel: string) {
  const inputs = { bump: '', sha: '', n: '', version: '', trailers: '', dryRun: false, force: false }
  return ask(
    (run) => {
      const { repository, config } = run
      if (repository instanceof GitRepository) repository.signBy({ by: 'github', open: async () => api.objects })
      return promote(parseBumpRequest(config, { ...inputs, tracks: track, channel }), run)
    },
    remote.checkout(),
    CONFIG,
  )
}

test('12 promoters at once: all land or have nothing new, no tag twice, main behind next at every moment', async () => {
  // Neither is what this is about, and each costs a process a commit.
  rmSync(join(remote.bare, 'hooks', 'pre-receive'))
  github.state.sign = () => '-----BEGIN SSH SIGNATURE-----\nquick\n-----END SSH SIGNATURE-----\n'
  const { apart, pushes } = watchPushes(remote)
  const runs = Array.from({ length: 12 }, (_, at) =>
    at % 4 === 3 ? promoteBy('platform', 'live') : promoteBy('tray', 'alpha'),
  )
  for (const end of await Promise.all(runs)) expect(end).toMatchObject({ updates: expect.any(Array) })
  const moved = pushes()
    .flat()
    .filter((ref) => ref.startsWith('refs/tags/'))
  const tags = remote.tags()
  expect(moved.sort()).toEqual(tags.map((tag) => `refs/tags/${tag}`).sort())
  const places = tags.map((tag) => `${tag.replace(/v?\d.*?(?=-|$)|\.\d+$/g, '')} ${remote.at(tag)}`)
  expect([new Set(places).size, apart()]).toEqual([places.length, ''])
  expect(remote.contains('next', 'main')).toBe(true)
})
