import { execFileSync } from 'node:child_process'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { RemoteRef } from '../../../shared/core/git/git-output.ts'
import { GitRepository } from '../../../shared/io/git/git-repository.ts'
import { runAction } from '../../support/action.ts'
import { GitServer } from '../../support/git-server.ts'
import { GitTrace } from '../../support/git-trace.ts'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'
import { git } from '../../support/remote.ts'

const TOKEN = 'ghs_0123456789abcdefTOKEN'
const MANY = 400

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('v1.0.0').tag('tray-v1.7.0', 0, 'old\n').tag('tray-v1.8.0', 0, 'tray\n').branch('main')
plan.commit('feat: web', { 'apps/web/index.html': 'two\n' })
plan.tag('tray-v1.8.1-alpha.1', 1, 'alpha\n').tag('tray-ü').branch('next-generation').branch('ü/next')
const history = plan.branch('next').make()
let server: GitServer

beforeAll(async () => {
  const head = git(history.bare, 'rev-parse', 'refs/heads/next')
  const pulls = Array.from({ length: MANY }, (_, number) => `create refs/pull/${number}/head ${head}\n`)
  execFileSync('git', ['update-ref', '--stdin'], { cwd: history.bare, input: pulls.join('') })
  server = await new GitServer(history.bare, { token: TOKEN }).start()
})
afterAll(async () => {
  await server.stop()
  history.remove()
})
beforeEach(() => {
  server.requests.length = 0
})
let opened: GitRepository[] = []
afterEach(() => {
  for (const repository of opened) repository.close()
  opened = []
})

async function open(url = server.url, token = TOKEN): Promise<GitRepository> {
  const folder = history.checkout('refs/heads/next', 1)
  git(folder, 'remote', 'set-url', 'origin', url)
  const repository = await GitRepository.open(folder, { token, serverUrl: server.serverUrl })
  opened.push(repository)
  return repository
}

function names(refs: readonly RemoteRef[]): string[] {
  return refs.map(({ name }) => name).sort()
}

const PATTERNS = ['refs/heads/next', 'refs/heads/ü/next', 'refs/tags/tray-v1.8*', 'refs/tags/none*']
const FOUND = ['refs/heads/next', 'refs/heads/ü/next', 'refs/tags/tray-v1.8.0', 'refs/tags/tray-v1.8.1-alpha.1']

describe('refs of the remote', () => {
  test('over HTTP the server sends what was asked for, and no pull request', async () => {
    const refs = await (await open()).remoteRefs(PATTERNS)
    expect(names(refs)).toEqual(FOUND)
    const alpha = refs.find(({ name }) => name === 'refs/tags/tray-v1.8.1-alpha.1')
    expect(alpha).toEqual({
      name: 'refs/tags/tray-v1.8.1-alpha.1',
      object: git(history.bare, 'rev-parse', 'tray-v1.8.1-alpha.1'),
      commit: git(history.bare, 'rev-parse', 'tray-v1.8.1-alpha.1^{commit}'),
    })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST'])
    expect(server.requests[1]?.bytes).toBeLessThan(1000)
  })

  test.each<[string, () => string]>([
    ['over HTTP', () => server.url],
    ['from a folder', () => history.url],
  ])('%s what is found decides what else is asked for', async (_, url) => {
    const asked: string[][] = []
    const refs = await (await open(url())).remoteRefs(['refs/tags/tray-v1.9*', 'refs/heads/main'], (found) => {
      asked.push(names(found))
      return ['refs/tags/tray-v1.7*', 'refs/heads/main']
    })
    expect(asked).toEqual([['refs/heads/main']])
    expect(names(refs)).toEqual(['refs/heads/main', 'refs/tags/tray-v1.7.0'])
  })

  test('further refs come over the same connection', async () => {
    await (await open()).remoteRefs(['refs/heads/next'], () => ['refs/heads/main'])
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
  })

  test('nothing is no answer to worry about', async () => {
    expect(await (await open()).remoteRefs(['refs/tags/none*'])).toEqual([])
  })

  test('an address that git would rewrite is left to git', async () => {
    const folder = history.checkout('refs/heads/next', 1)
    git(folder, 'remote', 'set-url', 'origin', 'https://example.invalid/acme/shop')
    git(folder, 'config', `url.${server.url}.insteadOf`, 'https://example.invalid/acme/shop')
    git(folder, 'config', `http.${server.serverUrl}/.extraheader`, `AUTHORIZATION: ${GitServer.header(TOKEN)}`)
    const repository = await GitRepository.open(folder, { token: '', serverUrl: server.serverUrl })
    opened.push(repository)
    expect(names(await repository.remoteRefs(PATTERNS))).toEqual(FOUND)
  })

  test('a server of the old protocol sends all it has', async () => {
    const old = await startOld(server)
    const refs = await (await open(`${old.url}/acme/shop`, '')).remoteRefs(PATTERNS)
    await old.stop()
    expect(names(refs)).toEqual(FOUND)
  })

  test('a refused token is told as that', async () => {
    await expect((await open(server.url, 'ghs_wrong')).remoteRefs(PATTERNS)).rejects.toThrow(
      expect.objectContaining({ code: 'git-refused' }),
    )
  })

  test('a server that is not there is asked again, then told of', async () => {
    await expect((await open('http://127.0.0.1:1/acme/shop')).remoteRefs(PATTERNS)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringMatching(/Failed to connect|refused/) }),
    )
  })
})

test('a run lists the tags of the last release lines, in one process', async () => {
  const folder = history.checkout('refs/heads/next', 1)
  git(folder, 'remote', 'set-url', 'origin', server.url)
  const trace = new GitTrace()
  const tag = 'tray-v1.8.0'
  const { outputs } = await runAction(
    'validate-tag',
    folder,
    { tag, token: TOKEN },
    { env: { ...trace.env, GITHUB_SERVER_URL: server.serverUrl } },
  )
  expect(outputs).toMatchObject({ version: '1.8.0', 'previous-tag': 'tray-v1.7.0' })
  const listings = trace.started().filter(({ args }) => ['ls-remote', 'remote-http'].includes(args[0] as string))
  expect(listings.map(({ args }) => args[0])).toEqual(['remote-http'])
  trace.remove()
})

/** A server before git 2.18: it does not know the header that asks for protocol v2. */
async function startOld(behind: GitServer): Promise<{ url: string; stop: () => Promise<void> }> {
  const proxy = createServer((asked, answer) => {
    const { 'git-protocol': _, host: __, ...headers } = asked.headers
    const through = request(`${behind.serverUrl}${asked.url}`, {
      method: asked.method,
      headers: { ...headers, authorization: GitServer.header(TOKEN) },
    })
    through.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    })
    asked.pipe(through)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => proxy.close(() => resolve())),
  }
}
