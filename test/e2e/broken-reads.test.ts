import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { type Fault, FlakyProxy } from '../support/flaky-proxy.ts'
import { GitServer } from '../support/git-server.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

let remote: Remote
let server: GitServer
let proxy: FlakyProxy
beforeAll(async () => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', FILES))
  server = await new GitServer(remote.bare).start()
})
beforeEach(async () => {
  proxy = await new FlakyProxy(server.serverUrl).start()
})
afterEach(() => proxy.stop())
afterAll(async () => {
  await server.stop()
  remote.remove()
})

function checkout(url = `${proxy.serverUrl}/${server.repository}`): string {
  const folder = remote.checkout('next', 1)
  git(folder, 'remote', 'set-url', 'origin', url)
  return folder
}

const plan = (folder: string): Promise<ActionResult> =>
  runAction('bump-version', folder, { tracks: 'all', channel: 'alpha', 'dry-run': 'true' })

describe('incident 40: a read that breaks is tried again', () => {
  test.each<[string, Fault[]]>([
    ['ends without an answer', ['silent-end']],
    ['ends without an answer, twice', ['silent-end', 'silent-end']],
    ['is reset', ['reset']],
    ['breaks in the head of the answer', [{ after: 40 }]],
    ['breaks in the body of the answer', [{ after: 400 }]],
  ])('where the connection %s', async (_, faults) => {
    proxy.faults = [...faults]
    const { code, outputs, log } = await plan(checkout())
    expect([code, log.match(/^::error.*/m)?.[0]]).toEqual([0, undefined])
    expect(JSON.parse(outputs.tags as string)).toHaveLength(2)
    expect(proxy.faults).toEqual([])
  })

  test('and where it breaks every time, the run says so, with what to do', async () => {
    proxy.faults = Array.from({ length: 20 }, () => 'silent-end' as const)
    const { code, log, summary } = await plan(checkout())
    expect(code).toBe(1)
    expect(log).toMatch(/::error::.*Empty reply from server.*git ls-remote origin/)
    expect(log).not.toContain('This is a bug')
    expect([summary, proxy.connections]).toEqual([expect.stringContaining('Stopped: remote-unreachable'), 3])
  })

  test('and a 404 is asked for once', async () => {
    const { code } = await plan(checkout(`${proxy.serverUrl}/acme/other`))
    expect([code, proxy.connections]).toEqual([1, 1])
  })
})

describe('incident 41: a page instead of a git server', () => {
  const page = (body: string) => (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(body)
    return true
  }
  const PAGES = [
    ['of one line', '<!doctype html><title>Maintenance</title>'],
    ['of many lines', '<!doctype html>\n<html>\n<title>Sign in</title>\n</html>\n'],
    ['that is empty', ''],
  ] as const
  const STEPS = [
    ['bump-version', { tracks: 'all', channel: 'alpha' }],
    ['promote', { track: 'all', channel: 'alpha' }],
    ['sync-branches', {}],
    ['detect-tracks', {}],
    ['check-invariants', { 'open-issue': 'false' }],
    ['validate-tag', { tag: 'tray-v1.8.0' }],
    ['component-changelog', { track: 'tray' }],
  ] as const

  const cases = [
    ...STEPS.map(([step, inputs]) => ({ kind: PAGES[0][0], body: PAGES[0][1], step, inputs })),
    ...PAGES.slice(1).map(([kind, body]) => ({ kind, body, step: STEPS[0][0], inputs: STEPS[0][1] })),
  ]

  test.each(cases)('$kind: $step says that it is none', async ({ body, step, inputs }) => {
    server.api = page(body)
    const { code, log, summary } = await runAction(step, checkout(`${server.serverUrl}/portal/login`), inputs as never)
    expect([code, summary]).toEqual([1, expect.stringContaining('Stopped: no-git-server')])
    expect(log).toMatch(/::error::origin answered with something other than a git repository/)
  })

  test('so does the command line', async () => {
    server.api = page('<title>Maintenance</title>')
    const { code, stderr } = await runCommand(checkout(`${server.serverUrl}/portal/login`), ['plan'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('other than a git repository')])
  })

  test('a repository without a branch is a git repository all the same', async () => {
    const empty = new Remote()
    const other = await new GitServer(empty.bare).start()
    try {
      const { code, summary } = await plan(checkout(other.url))
      expect([code, summary]).toEqual([1, expect.stringContaining('Stopped: branch-missing')])
    } finally {
      await other.stop()
      empty.remove()
    }
  })
})
