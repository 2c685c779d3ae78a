import { failure, ReleaseTracksError, wordsOf } from '../text/error.ts'

/**
 * Turns what GitHub refused into something that a user can fix: `github-refused` with `fix`, `github-taken` when what was to be
 * made is there already, or `github-unreachable` when the server or the connection kept failing. `what` reads on from "GitHub would not".
 */
export async function orRefusal<Result>(what: string, fix: string, call: Promise<Result>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    const words = wordsOf(error)
    if (isUnreachable(status))
      throw failure(
        'github-unreachable',
        `GitHub could not ${what}: ${words}.`,
        'Run the job again: what is done is not repeated.',
      )
    if (status === 422 && words.includes('already_exists'))
      throw failure(
        'github-taken',
        `GitHub would not ${what}: ${words}.`,
        'Another run was faster: run the job again when it is over.',
      )
    throw failure('github-refused', `GitHub would not ${what}: ${words}.`, adviceOn(error, fix))
  }
}

/** Whether a call was refused since somebody else had made the same meanwhile. */
export function isTaken(error: unknown): boolean {
  return error instanceof ReleaseTracksError && error.code === 'github-taken'
}

/** What to do about a call that failed: `fix`, unless why it failed says that it would not help. */
export function adviceOn(error: unknown, fix: string): string {
  const status = statusOf(error)
  if (status === undefined) return fix
  if (isUnreachable(status)) return 'GitHub or the connection to it failed: run the job again.'
  if (status === 401) return 'GitHub rejects the token: check what the token input gets.'
  if (status === 429 || /rate limit/i.test(wordsOf(error))) return 'Run the job again when the limit has been reset.'
  return fix
}

function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? (error as { status?: unknown }).status : undefined
  return typeof status === 'number' ? status : undefined
}

/** Status 0 is that of a call that did not get to the server. */
function isUnreachable(status: number): boolean {
  return status === 0 || status >= 500
}
