import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readToken } from '../../cli/run.ts'
import { runCommand } from '../support/command-line.ts'
import { GitServer } from '../support/git-server.ts'
import { git, Remote } from '../support/remote.ts'
import { openShop } from '../support/shop.ts'
import { tagRemote } from '../support/signed-bundles.ts'

let remote: Remote
let clone: string
beforeEach(() => {
  remote = openShop()
  clone = remote.checkout('next', 0)
})
afterEach(() => remote.remove())

/** A person's ~/.gitconfig. */
function globalConfig(text: string): { GIT_CONFIG_GLOBAL: string } {
  const file = join(remote.folder, 'gitconfig')
  writeFileSync(file, `[user]\n\tname = Ada\n\temail = ada@example.com\n${text}`)
  return { GIT_CONFIG_GLOBAL: file }
}

/** A program that answers for ssh: it runs what should run on the server here, where `acme/shop.git` is the remote. */
function sshStandIn(): string {
  const home = join(remote.folder, 'server')
  mkdirSync(join(home, 'acme'), { recursive: true })
  symlinkSync(remote.bare, join(home, 'acme', 'shop.git'))
  const program = join(remote.folder, 'ssh')
  writeFileSync(program, `#!/bin/sh\nfor last; do :; done\ncd '${home}' && exec sh -c "$last"\n`, { mode: 0o755 })
  return program
}

describe('the remote is reached as git would reach it from the clone', () => {
  it('by ssh, with a push', async () => {
    git(clone, 'remote', 'set-url', 'origin', 'git@github.com:acme/shop.git')
    const env = globalConfig(`[core]\n\tsshCommand = ${sshStandIn()}\n`)
    const { code, stderr } = await runCommand(clone, ['promote', 'tray', 'alpha', '--yes'], env)
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')])
    expect(remote.tags()).toContain('tray-v1.8.1-alpha.1')
  })

  it('by what an includeIf of the folder says', async () => {
    git(clone, 'remote', 'set-url', 'origin', 'https://git.example/acme/shop')
    const work = join(remote.folder, 'work.gitconfig')
    writeFileSync(work, `[url "${remote.url}"]\n\tinsteadOf = https://git.example/acme/shop\n`)
    const env = globalConfig(`[includeIf "gitdir:${clone}/"]\n\tpath = ${work}\n`)
    const { code, stdout } = await runCommand(clone, ['plan'], env)
    expect([code, stdout]).toEqual([0, expect.stringContaining('tray-v1.8.1-alpha.1')])
  })

  it('by a credential helper, whatever token the environment has, which is shown nowhere', async () => {
    const server = await new GitServer(remote.bare, { token: 'right' }).start()
    git(clone, 'remote', 'set-url', 'origin', server.url)
    const helper = '"!f() { echo username=x-access-token; echo password=right; }; f"'
    const env = { ...globalConfig(`[credential]\n\thelper = ${helper}\n`), GH_TOKEN: 'wrong', GITHUB_TOKEN: 'wrong' }
    const own = await runCommand(clone, ['plan', '--verbose'], env)
    const none = await runCommand(clone, ['plan'], { GH_TOKEN: 'wrong' })
    await server.stop()
    expect([own.code, own.stdout]).toEqual([0, expect.stringContaining('tray-v1.8.1-alpha.1')])
    expect(own.stderr).not.toContain('wrong')
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toContain('On your machine, `git fetch` must work first')
  })
})

describe('a clone that is older than the remote', () => {
  it('does not hide tags that somebody else pushed meanwhile', async () => {
    tagRemote(remote, 'tray-v1.8.1-alpha.1')
    tagRemote(remote, 'v1.8.1-alpha.1')
    const { stdout } = await runCommand(clone, ['detect', '--json'])
    expect(JSON.parse(stdout).tracks).toEqual([])
  })

  it('does not show a tag that was never pushed', async () => {
    git(clone, 'tag', 'v9.9.9')
    expect(await runCommand(clone, ['validate', 'v9.9.9'])).toMatchObject({ code: 1 })
  })
})

describe('without a remote each command says so once', () => {
  beforeEach(() => {
    git(clone, 'remote', 'remove', 'origin')
  })

  it.each(['plan', 'status', 'detect', 'sync', 'promote tray alpha'])('%s', async (line) => {
    const words = line.split(' ')
    const { code, stdout, stderr } = await runCommand(clone, words)
    expect([code, stdout, stderr.match(/^error: /gm)]).toEqual([1, '', ['error: ']])
    const data = await runCommand(clone, [...words, '--json'])
    expect(JSON.parse(data.stdout || data.stderr)).toMatchObject({ error: { code: 'no-remote' } })
  })

  it('doctor', async () => {
    const { stdout, stderr } = await runCommand(clone, ['doctor'])
    expect([stdout, stderr]).toEqual([expect.stringContaining('has no remote'), ''])
  })
})

describe('what a clone lacks is fetched', () => {
  const config = (more: string) =>
    `tracks: { app: { tag: "v{version}", paths: ["app/**"], version-files: [app/package.json]${more} } }\n`
  const app = '{ "name": "app", "version": "1.0.0" }\n'

  it('where a track has no tag yet, and another branch than next is checked out one commit deep', async () => {
    const young = new Remote()
    const first = young.commit('feat: one', { 'release-tracks.yml': config(''), 'app/package.json': app })
    young.set('refs/heads/main', first)
    young.commit('feat: two', { 'app/x.txt': 'x\n' })
    const shallow = await runCommand(young.checkout('main', 1), ['plan'])
    const full = await runCommand(young.checkout('next', 0), ['plan'])
    young.remove()
    expect(shallow).toEqual(full)
    expect([full.code, full.stdout]).toEqual([0, expect.stringContaining('v1.0.1-alpha.1')])
  })

  it('where a track finds its paths in manifests, and somebody pushed since', async () => {
    const own = new Remote()
    const workspace = '{ "name": "all", "private": true, "workspaces": ["app"] }\n'
    const files = {
      'release-tracks.yml': config(', dependencies: auto'),
      'package.json': workspace,
      'app/package.json': app,
    }
    const first = own.commit('feat: one', files)
    own.set('refs/heads/main', first)
    own.set('refs/tags/v1.0.0', first)
    const clone = own.checkout('next', 0)
    own.commit('fix: by a colleague', { 'app/x.txt': 'x\n' })
    const { code, stdout } = await runCommand(clone, ['plan'])
    own.remove()
    expect([code, stdout]).toEqual([0, expect.stringContaining('fix: by a colleague')])
  })
})

describe('the folder', () => {
  it.each([
    ['a folder deep in the clone', ['plan'], 'crates/client/src'],
    ['-C from anywhere', ['-C', 'CLONE', 'plan'], '/'],
    ['-C and a configuration that is named from there', ['plan', '-C', 'CLONE', '--config', 'other.yml'], '/'],
  ])('can be %s', async (_, words, from) => {
    writeFileSync(join(clone, 'other.yml'), git(clone, 'show', 'HEAD:release-tracks.yml'))
    const line = words.map((word) => word.replace('CLONE', clone))
    const { code, stdout, stderr } = await runCommand(from === '/' ? '/' : join(clone, from), line)
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('tray-v1.8.1-alpha.1')])
  })
})

it.each([
  ['https://github.com', { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, 'a'],
  ['https://github.com', { GITHUB_TOKEN: 'b' }, 'b'],
  ['https://acme.ghe.com', { GITHUB_TOKEN: 'b' }, 'b'],
  ['https://git.example', { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, ''],
  ['https://github.com.evil.example', { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, ''],
  ['https://evil-ghe.com', { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, ''],
  ['http://github.com', { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, ''],
  ['https://git.example', { GH_TOKEN: 'a', GH_ENTERPRISE_TOKEN: 'c' }, ''],
  ['https://git.example', { GH_HOST: 'git.example', GH_TOKEN: 'a', GH_ENTERPRISE_TOKEN: 'c' }, 'c'],
  ['https://git.example', { GH_HOST: 'GIT.example', GITHUB_ENTERPRISE_TOKEN: 'd' }, 'd'],
  ['https://git.example:8443', { GH_HOST: 'git.example', GH_ENTERPRISE_TOKEN: 'c' }, ''],
  ['https://other.example', { GH_HOST: 'git.example', GH_ENTERPRISE_TOKEN: 'c' }, ''],
  ['http://git.example', { GH_HOST: 'git.example', GH_ENTERPRISE_TOKEN: 'c' }, ''],
  ['http://127.0.0.1:8080', { GH_HOST: '127.0.0.1:8080', GH_ENTERPRISE_TOKEN: 'c' }, 'c'],
  ['https://git.example', { GITHUB_TOKEN: 'b', GITHUB_SERVER_URL: 'https://git.example' }, 'b'],
  ['https://git.example', { GH_TOKEN: 'a', GITHUB_SERVER_URL: 'https://git.example' }, ''],
  ['https://git.example', { GITHUB_TOKEN: 'b', GITHUB_SERVER_URL: 'https://github.com' }, ''],
])('incident 37: a token goes to no other server than its own: %s, %j', (server, env, token) => {
  expect(readToken(server, env)).toBe(token)
})

describe('incident 37: a token in the environment', () => {
  /** The changelog asks GitHub's API for logins, where there is a token for it. */
  async function tokensSent(env: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
    const sent: (string | undefined)[] = []
    const server = await new GitServer(remote.bare).start()
    server.api = ({ url = '', headers }, answer) => {
      if (!url.startsWith('/api/')) return false
      sent.push(headers.authorization)
      answer.writeHead(404).end('{}')
      return true
    }
    git(clone, 'remote', 'set-url', 'origin', server.url)
    const given = Object.entries(env).map(([name, value]) => [name, value.replace('HOST', new URL(server.url).host)])
    const words = ['changelog', '--track', 'platform', '--head', 'next']
    expect(await runCommand(clone, words, Object.fromEntries(given))).toMatchObject({ code: 0 })
    await server.stop()
    return sent
  }

  it('is not sent to a host that only origin names, nor with the API of another server', async () => {
    const tokens = {
      GH_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      GH_ENTERPRISE_TOKEN: 'secret',
      GITHUB_ENTERPRISE_TOKEN: 'secret',
    }
    expect(await tokensSent({ ...tokens, GH_HOST: 'git.example', GITHUB_API_URL: 'http://HOST/api/v3' })).toEqual([])
  })

  it('is sent to the host that GH_HOST names', async () => {
    expect(await tokensSent({ GH_HOST: 'HOST', GH_ENTERPRISE_TOKEN: 'secret' })).toContain('token secret')
  })
})

it('before the first commit it says so, and not what would be wrong after it', async () => {
  const folder = join(remote.folder, 'begun')
  mkdirSync(folder)
  git(folder, 'init', '-q', '-b', 'next')
  git(folder, 'remote', 'add', 'origin', remote.url)
  writeFileSync(join(folder, 'release-tracks.yml'), remote.file('next', 'release-tracks.yml'))
  for (const words of [['plan'], ['status'], ['promote', 'all', 'alpha', '--yes']]) {
    const { code, stdout, stderr } = await runCommand(folder, words)
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^error: .* has no commits yet.*git commit/)])
  }
})
