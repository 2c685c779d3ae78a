import { setTimeout as sleep } from 'node:timers/promises'
import type { Octokit } from '@octokit/core'
import type { Log } from '../../flows/ports/run.ts'

/** Repeats after a failure of the server or the connection, 1, 4, 9 and 16 seconds apart. */
export const RETRIES = 4
/** Answers that repeating does not change, and those of rate limits, which the throttling plugin waits for. */
export const FINAL = [400, 401, 403, 404, 410, 413, 422, 429, 451]
/** How long one attempt may take, in milliseconds. */
const TIME_LIMIT = 60_000

/** A call as the client hands it to a plugin. */
export interface Attempted {
  readonly method: string
  readonly url: string
  readonly request: { signal?: AbortSignal; retries?: number; retryCount?: number } & Bounds
}

/** What a call may say of itself in its `request`, in place of what holds for all. */
interface Bounds {
  /** How long one attempt may take, in milliseconds. */
  timeLimit?: number
  /** How long the run may have waited for rate limits by the end of this call, in seconds. */
  patience?: number
}

/** A plugin below the others: limits the time of each attempt, and says when one failed and will be repeated. */
export function watchAttempts(log: Pick<Log, 'info'>) {
  return ({ hook }: Octokit) => {
    hook.before('request', (options) => {
      // Calls share this object, and the retry plugin counts in it: a copy keeps one call's count out of the next.
      const { timeLimit = TIME_LIMIT } = (options as Attempted).request
      options.request = { ...options.request, signal: AbortSignal.timeout(timeLimit) }
    })
    hook.error('request', (error, options) => {
      if (isUnreachable(error)) (error as { status?: number }).status = UNREACHABLE
      // The retry plugin repeats whatever says so itself, also what it is told not to; of the others it writes this anew.
      const sent = (error as Partial<Attempt>).request?.request
      if (sent) sent.retries = 0
      const { method, url, request } = options as Attempted
      const count = request.retryCount ?? 0
      if (isServersFault(error) && count < (request.retries ?? RETRIES))
        log.info(`${describeFault(error)} (${method} ${url}): trying again in ${(count + 1) ** 2} s`)
      throw error
    })
  }
}

/** What an error tells of the attempt that failed: a copy of the call's. */
interface Attempt {
  readonly request: Partial<Attempted>
}

/** The status given to a call that never left this machine: there is nothing to wait for, and nothing was carried out. */
const UNREACHABLE = 0

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'].includes((cause as NodeJS.ErrnoException).code ?? '')) return true
  }
  return false
}

/** Whether a call failed by the server or the connection, so that nobody knows if it was carried out. */
function isServersFault(error: unknown): error is Error & { readonly status: number } {
  const status = error instanceof Error ? (error as { status?: unknown }).status : undefined
  return typeof status === 'number' && status >= 500
}

function describeFault({ status, message }: Error & { readonly status: number }): string {
  // The client gives a connection that broke the status 500 of its own.
  return status === 500 ? `the connection to GitHub failed, ${message}` : `GitHub answered ${status}`
}

/** For a call that must not be repeated blindly. */
export const ONCE = { retries: 0 } as const

/** For a call that adds to an answer: it is repeated once at most, and what takes long goes without it. */
export const BRIEFLY = { retries: 1, patience: 5, timeLimit: 15_000 } as const

/** How long until a call of which the answer got lost would show, in milliseconds. */
const SETTLING = [2000, 8000]

/**
 * Carries out a call that must not be carried out twice. When nobody knows whether it was, `find` looks for what it would have
 * made, and only if that is not there is the call made again.
 */
export async function carryOutOnce<Result>(
  log: Pick<Log, 'info'>,
  call: () => Promise<Result>,
  find: () => Promise<Result | undefined>,
): Promise<Result> {
  for (const time of SETTLING) {
    try {
      return await call()
    } catch (error) {
      if (!isServersFault(error)) throw error
      log.info(`${describeFault(error)}: looking in ${time / 1000} s whether the call was carried out`)
    }
    await sleep(time)
    const found = await find()
    if (found !== undefined) return found
  }
  return call()
}
