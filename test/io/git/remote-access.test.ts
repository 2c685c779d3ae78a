import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../../support/action.ts'
import { GitServer } from '../../support/git-server.ts'
import { GitTrace } from '../../support/git-trace.ts'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'
import { git } from '../../support/remote.ts'

const TOKEN = 'ghs_0123456789abcdefTOKEN'
const OTHER = 'ghs_fedcba9876543210OTHER'
const TAG = 'tray-v1.8.0'

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag(TAG, 0, 'tray\n').tag('v1.8.0').branch('main')
plan.commit('feat: web', { 'apps/web/index.html': 'two\n' })
const history = plan.branch('next').make()
let server: GitServer
let scratch: string

beforeAll(async () => {
  server = await new GitServer(history.bare, { token: TOKEN }).start()
})
afterAll(async () => {
  await server.stop()
  history.remove()
})
beforeEach(() => {
  server.requests.length = 0
  scratch = mkdtempSync(join(tmpdir(), 'release-tracks-access-'))
})
afterEach(() => rmSync(scratch, { recursive: true }))

/** A depth-1 checkout whose remote is a server; the server is this process, so the checkout itself comes from the disk. */
function checkout(url = server.url): string {
  const folder = history.checkout('refs/heads/next', 1)
  git(folder, 'remote', 'set-url', 'origin', url)
  return folder
}

/** What actions/checkout leaves in .git/config with persist-credentials. */
function persist(folder: string, token: string, file = '.git/config'): void {
  git(
    folder,
    'config',
    '--file',
    file,
    `http.${server.serverUrl}/.extraheader`,
    `AUTHORIZATION: ${GitServer.header(token)}`,
  )
}

function run(folder: string, token: string, env: Record<string, string> = {}) {
  return runAction('detect-tracks', folder, { token }, { env: { GITHUB_SERVER_URL: server.serverUrl, ...env } })
}

const TRACKS = { code: 0, outputs: { tracks: '["platform"]' } }

describe('the remote over HTTP', () => {
  test('is reached with the token, also by validate-tag', async () => {
    expect(await run(checkout(), TOKEN)).toMatchObject(TRACKS)
    const env = { GITHUB_SERVER_URL: server.serverUrl }
    expect(await runAction('validate-tag', checkout(), { token: TOKEN, tag: TAG }, { env })).toMatchObject({
      code: 0,
      outputs: { track: 'tray' },
    })
  })

  test('is reached with the credentials that actions/checkout left when there is no token', async () => {
    const folder = checkout()
    persist(folder, TOKEN)
    expect(await run(folder, '')).toMatchObject(TRACKS)
  })

  test('is reached with credentials in a file of their own, as newer versions of actions/checkout keep them', async () => {
    const folder = checkout()
    const file = join(scratch, 'git-credentials.config')
    persist(folder, TOKEN, file)
    git(folder, 'config', `includeIf.gitdir:${join(folder, '.git')}.path`, file)
    expect(await run(folder, '')).toMatchObject(TRACKS)
    expect(await run(folder, OTHER)).toMatchObject({ code: 1 })
  })

  test("gets one header a request, the token's where both are there", async () => {
    const folder = checkout()
    persist(folder, OTHER)
    expect(await run(folder, TOKEN)).toMatchObject(TRACKS)
    expect(server.requests.length).toBeGreaterThan(1)
    for (const { authorizations } of server.requests) {
      expect(authorizations.map((each) => each.replace(/^basic /i, 'basic '))).toEqual([GitServer.header(TOKEN)])
    }
  })

  test('gets one header also where the machine has one for everybody', async () => {
    const file = join(scratch, 'global')
    persist(checkout(), OTHER, file)
    expect(await run(checkout(), TOKEN, { GIT_CONFIG_GLOBAL: file })).toMatchObject(TRACKS)
    for (const { authorizations } of server.requests) expect(authorizations).toHaveLength(1)
  })

  test('that is another host than the GitHub server never sees the token', async () => {
    const other = await new GitServer(history.bare).start()
    try {
      expect(await run(checkout(other.url), TOKEN)).toMatchObject(TRACKS)
      expect(other.requests.length).toBeGreaterThan(1)
      expect(other.requests.flatMap(({ authorizations }) => authorizations)).toEqual([])
      expect(server.requests).toEqual([])
    } finally {
      await other.stop()
    }
  })
})

describe('a token', () => {
  test('shows up in no argument, no file and no line of the log', async () => {
    const [temp, bin, leaks] = [join(scratch, 'temp'), join(scratch, 'bin'), join(scratch, 'leaks')]
    for (const folder of [temp, bin]) mkdirSync(folder)
    const secret = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    const real = git(scratch, '--exec-path')
    // Looks through the runner's folder and the checkout before and after every git process.
    const search = `grep -rlF -e '${secret}' -e '${TOKEN}' '${temp}' .git >> '${leaks}'`
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${search}\n'${real}/git' "$@"\ncode=$?\n${search}\nexit $code\n`)
    chmodSync(join(bin, 'git'), 0o755)
    const trace = new GitTrace()
    const env = { ...trace.env, RUNNER_TEMP: temp, PATH: `${bin}:${process.env.PATH}` }
    const result = await run(checkout(), TOKEN, env)
    expect(result).toMatchObject(TRACKS)
    expect(readFileSync(leaks, 'utf8')).toBe('')
    const argv = trace.processes().map(({ args }) => args.join(' '))
    expect(argv.length).toBeGreaterThan(5)
    trace.remove()
    const shown = [...argv, result.log.replace(`::add-mask::${TOKEN}\n`, ''), result.summary]
    expect(shown.filter((text) => text.includes(TOKEN) || text.includes(secret))).toEqual([])
  })

  test.each(['', OTHER])('that is wrong (%j) ends in one clear error: no question, no waiting', async (token) => {
    const before = server.requests.length
    const { code, log, outputs } = await run(checkout(), token)
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} })
    expect(log).toMatch(/::error::The remote refused the credentials: .*pass a token that may read this repository/)
    expect(log.match(/^::error/gm)).toHaveLength(1)
    expect(server.requests.slice(before).map(({ status }) => status)).toEqual([401])
  })
})

describe('the git of the machine', () => {
  /** A machine whose git is a script. */
  function machine(script: string): Record<string, string> {
    writeFileSync(join(scratch, 'git'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(scratch, 'git'), 0o755)
    return { PATH: `${scratch}:${process.env.PATH}` }
  }

  test.each([
    ['repeats the options that it does not know', 'shift; for word; do echo "$word"; done'],
    ['does not know the options', 'echo "usage: git" >&2; exit 129'],
    [
      'fails of a command later on',
      `if [ "$1" = log ]; then echo "usage: git" >&2; exit 129; fi\nexec '${git('/', '--exec-path')}/git' "$@"`,
    ],
  ])('that is too old is named with what to do, where it %s', async (_, otherwise) => {
    const env = machine(`if [ "$1" = version ]; then echo "git version 2.30.0"; exit; fi\n${otherwise}`)
    const { code, log } = await run(checkout(), TOKEN, env)
    expect(code).toBe(1)
    expect(log).toContain('::error::This machine has git 2.30; release-tracks needs 2.38 or newer. Update git')
  })

  test('that is of a vendor says its version in its own way', async () => {
    const real = `'${git('/', '--exec-path')}/git'`
    const env = machine(
      `if [ "$1" = version ]; then echo "git version 2.39.5 (Apple Git-154)"; exit; fi\nexec ${real} "$@"`,
    )
    expect(await run(checkout(), TOKEN, env)).toMatchObject(TRACKS)
  })

  test('that is not there is an error, not a stack', async () => {
    const empty = join(scratch, 'empty')
    mkdirSync(empty)
    const { code, log } = await run(checkout(), TOKEN, { PATH: empty })
    expect(code).toBe(1)
    expect(log).toContain('::error::There is no git on this machine. Install git 2.38 or newer.')
    expect(log).not.toContain('This is a bug')
  })

  test('finds no repository, or no commit in it: run actions/checkout', async () => {
    const folder = join(scratch, 'plain')
    mkdirSync(folder)
    writeFileSync(join(folder, 'release-tracks.yml'), FILES['release-tracks.yml'] as string)
    const none = await run(folder, TOKEN, { GIT_CEILING_DIRECTORIES: scratch })
    git(folder, 'init', '-q')
    const empty = await run(folder, TOKEN)
    for (const { code, log } of [none, empty]) {
      expect(code).toBe(1)
      expect(log).toContain('In a workflow run actions/checkout first.')
      expect(log).not.toContain('This is a bug')
    }
    expect(existsSync(join(folder, '.git'))).toBe(true)
  })
})
