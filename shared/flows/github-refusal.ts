import { failure, wordsOf } from '../core/error.ts'

/**
 * Turns what GitHub refused into something that a user can mend: `github-refused` with `fix`, or `github-unreachable` when the
 * server or the connection kept failing. `what` reads on from "GitHub would not".
 */
export async function orRefusal<Result>(what: string, fix: string, call: Promise<Result>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    const status = error instanceof Error ? (error as { status?: unknown }).status : undefined
    if (typeof status !== 'number') throw error
    const words = wordsOf(error)
    if (status === 0 || status >= 500)
      throw failure(
        'github-unreachable',
        `GitHub could not ${what}: ${words}.`,
        'Run the job again: what is done is not repeated.',
      )
    throw failure('github-refused', `GitHub would not ${what}: ${words}.`, fix)
  }
}
