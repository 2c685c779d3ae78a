import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { STORY } from '../support/changelog-story.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import {
  BAD_GATEWAY,
  DROPPED,
  type Failure,
  FORBIDDEN,
  NOT_FOUND,
  rateLimit,
  secondaryRateLimit,
  UNPROCESSABLE,
} from '../support/github-failures.ts'
import { History } from '../support/history.ts'

const history = new History(STORY)
let full: string
beforeAll(() => {
  full = history.checkout('refs/heads/next', 0)
})
afterAll(() => history.remove())

/** Makes a changelog while GitHub knows who wrote `Tidy up` and the pull request it came by; gives the statuses of its calls, too. */
async function changelog(
  prepare: (github: FakeGitHub) => void,
  inputs: Record<string, string> = {},
): Promise<ActionResult & { readonly statuses: readonly number[] }> {
  const github = await new FakeGitHub({ bare: history.bare }).start()
  try {
    const tidyUp = history.ids[STORY.commits.findIndex(({ message }) => message.startsWith('Tidy up'))] as string
    github.state.logins.set(tidyUp, 'ada-l')
    github.state.pullRequests.set(tidyUp, [{ number: 21, title: 'x', author: 'x', labels: [] }])
    prepare(github)
    const given = { tag: 'tray-v1.8.1', token: github.token, ...inputs }
    const result = await runAction('component-changelog', full, given, { env: github.env })
    await github.stop()
    return { ...result, statuses: github.calls.map(({ status }) => status) }
  } finally {
    await github.close()
  }
}

const WITHOUT = /^GitHub does not tell authors and pull requests, so the changelog says what git knows: .+$/m

describe('incident 32: logins and pull requests are asked for', () => {
  test.concurrent.each<[string, () => Failure, number, RegExp]>([
    [
      'a secondary rate limit',
      () => secondaryRateLimit(2),
      403,
      /GitHub asks to wait 2 s for a secondary rate limit \(POST /,
    ],
    ['a secondary rate limit by 429', () => secondaryRateLimit(1, 429), 429, /GitHub asks to wait 1 s for a secondary/],
    ['the rate limit', () => rateLimit(3), 403, /GitHub asks to wait \d s for the rate limit \(POST /],
    ['an answer of 502', () => BAD_GATEWAY, 502, /GitHub answered 502 \(POST .*\): trying again in 1 s/],
    ['a connection that drops', () => DROPPED, 0, /the connection to GitHub failed, .*: trying again in 1 s/],
  ])('again after %s, as long after it as is asked for', async (_, makeFailure, status, words) => {
    const started = Date.now()
    // The time of a reset is told in whole seconds, so it is made now, not when the tests are listed.
    const failure = makeFailure()
    const { outputs, log, statuses } = await changelog((github) => github.failNext(/graphql/, failure))
    const { 'retry-after': seconds = '1', 'x-ratelimit-reset': reset } = failure.headers ?? {}
    expect(Date.now()).toBeGreaterThanOrEqual(reset ? Number(reset) * 1000 : started + Number(seconds) * 1000)
    expect(log).toMatch(words)
    expect(statuses).toEqual([status, 200])
    expect(outputs.body).toMatch(/\[#21\].* by @ada-l\n/)
  })

  test.concurrent.each<[string, Failure, number, RegExp]>([
    ['a secondary rate limit of half a minute', secondaryRateLimit(30), 403, /wait 30 s .*: that is too long$/m],
    ['a rate limit until in an hour', rateLimit(3000), 403, /wait \d{4} s for the rate limit .*: that is too long$/m],
    ['a token that may not', FORBIDDEN, 403, WITHOUT],
    ['a repository that is not there', NOT_FOUND, 404, WITHOUT],
    ['a question that GitHub does not take', UNPROCESSABLE, 422, WITHOUT],
  ])('once where the answer is %s, and done without', async (_, failure, status, words) => {
    const { code, outputs, log, statuses } = await changelog((github) => github.failNext(/graphql/, failure))
    expect(statuses).toEqual([status])
    expect(log).toMatch(words)
    expect(log).toMatch(WITHOUT)
    expect(log).not.toMatch(/::(?:error|warning)/)
    expect({ code, count: outputs['commit-count'] }).toEqual({ code: 0, count: '4' })
  })

  test.concurrent('once with a token that GitHub does not know, and done without', async () => {
    const { code, log, statuses } = await changelog(() => undefined, { token: 'ghs_other' })
    expect(statuses).toEqual([401])
    expect(log).toMatch(WITHOUT)
    expect(code).toBe(0)
  })

  test.concurrent('a server that stays away costs two attempts', async () => {
    const { code, log, statuses } = await changelog((github) => github.failNext(/graphql/, DROPPED, DROPPED))
    expect(statuses).toEqual([0, 0])
    expect(log).toMatch(WITHOUT)
    expect(code).toBe(0)
  })
})

test('a token that may not read pull requests still gives logins', async () => {
  const { outputs, log, statuses } = await changelog((github) => (github.state.permissions.pullRequests = false))
  expect(statuses).toEqual([200])
  expect(outputs.body).toMatch(/Tidy up .* by @ada-l\n/)
  expect(outputs.body).not.toContain('#21')
  expect(log).toMatch(/^GitHub returned only a part: .*Resource not accessible by integration/m)
  expect(log).not.toMatch(WITHOUT)
})

test('an API without an address is one error, and no bug', async () => {
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: 'api.github.com' }
  const { code, log } = await runAction('component-changelog', full, { tag: 'tray-v1.8.1', token: 'x' }, { env })
  expect(code).toBe(1)
  expect(log.match(/::error.*/g)).toEqual([
    expect.stringContaining('GITHUB_API_URL: "api.github.com" is not a web address.'),
  ])
})
