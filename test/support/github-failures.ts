/** What a call gets instead of its answer. `after` says that GitHub carried it out all the same: only the answer is lost. */
export interface Failure {
  /** Without a status the connection drops. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  readonly after?: boolean
}

/** GitHub docs: "Troubleshooting the REST API", timeouts and 502. */
export const BAD_GATEWAY: Failure = { status: 502, message: 'Server Error' }
export const DROPPED: Failure = {}
/** The call is carried out, and its answer never comes. */
export const ANSWER_LOST: Failure = { after: true }
export const BAD_GATEWAY_AFTER: Failure = { ...BAD_GATEWAY, after: true }
export const FORBIDDEN: Failure = { status: 403, message: 'Resource not accessible by integration' }
export const NOT_FOUND: Failure = { status: 404, message: 'Not Found' }
export const UNPROCESSABLE: Failure = { status: 422, message: 'Validation Failed' }

/** GitHub docs: "Rate limits for the REST API", exceeding the rate limit. `seconds`: when the limit is reset. */
export function rateLimit(seconds: number): Failure {
  const reset = String(Math.floor(Date.now() / 1000) + seconds)
  return {
    status: 403,
    headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    message: 'API rate limit exceeded for installation.',
  }
}

/** GitHub docs: "Rate limits for the REST API", secondary rate limits: 403 or 429 with `retry-after`. */
export function secondaryRateLimit(seconds: number, status: 403 | 429 = 403): Failure {
  return {
    status,
    headers: { 'retry-after': String(seconds) },
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  }
}
