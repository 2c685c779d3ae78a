import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Log } from '../../flows/ports/run.ts'
import { fetchThrough } from './proxy-fetch.ts'
import { type Attempted, FINAL, RETRIES, watchAttempts } from './retries.ts'

/** GitHub's API: each call is repeated when the server or the connection fails, or a rate limit asks to wait. */
export type Client = ReturnType<typeof openClient>

/** The repository that calls are about. */
export interface GitHubRepository {
  readonly owner: string
  readonly repo: string
}

/** How long a run waits for rate limits in all, in seconds, and how often for one call. */
const MOST_WAITING = 300
const MOST_WAITS = 5
/**
 * How many writes go on at once, and the milliseconds between the starts of two. One at a time and a second between, as the plugin has it, is
 * GitHub's advice for large numbers of writes (GitHub docs: "Best practices for using the REST API"); a run of ours makes a handful, or
 * dispatches a workflow for each of its tracks, and each second is paid for.
 */
const WRITES_AT_ONCE = 4
const BETWEEN_WRITES = 100
/** The milliseconds between two writes that notify people: GitHub's advice, of which the plugin makes three times as many. */
const BETWEEN_NOTIFICATIONS = 1000
const GITHUB_COM = 'https://api.github.com'
/**
 * Opens the API with a token; without an address it is at that of GITHUB_API_URL. HTTPS_PROXY and NO_PROXY hold. Waits are said in the
 * log, and bounded.
 * A rate limit is waited for as long as `retry-after` or the limit's reset says (GitHub docs: "Best practices for using the REST API").
 */
export function openClient(token: string, log: Pick<Log, 'info'>, address = process.env.GITHUB_API_URL || GITHUB_COM) {
  const mayWait = limitPatience(log)
  const proxy = getProxyUrl(new URL(address))
  const options = {
    auth: token,
    baseUrl: address,
    ...(proxy && { request: { fetch: fetchThrough(new URL(proxy.href)) } }),
    retry: { retries: RETRIES, doNotRetry: FINAL },
    throttle: {
      onRateLimit: mayWait('the rate limit'),
      onSecondaryRateLimit: mayWait('a secondary rate limit'),
      write: new Bottleneck.Group({ maxConcurrent: WRITES_AT_ONCE, minTime: BETWEEN_WRITES }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: BETWEEN_NOTIFICATIONS }),
    },
  }
  const Client = Octokit.plugin(paginateRest, watchAttempts(log), retry, throttling)
  return new Client(options)
}

type Patience = (seconds: number, options: object, client: unknown, waits: number) => boolean

function limitPatience(log: Pick<Log, 'info'>): (limit: string) => Patience {
  let waited = 0
  return (limit) => (seconds, options, _client, waits) => {
    const { method, url, request } = options as Attempted
    const asked = `GitHub asks to wait ${seconds} s for ${limit} (${method} ${url})`
    if (waits >= MOST_WAITS || waited + seconds > (request.patience ?? MOST_WAITING)) {
      log.info(`${asked}: that is too long`)
      return false
    }
    waited += seconds
    log.info(asked)
    return true
  }
}

/** Gives undefined where GitHub answers that there is none. */
export async function orMissing<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return undefined
    throw error
  }
}

/** The login that the token acts as; undefined where GitHub does not say. */
export async function viewerOf(client: Client): Promise<string | undefined> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    return viewer.login
  } catch {
    return undefined
  }
}
