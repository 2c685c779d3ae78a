import { ReleaseTracksError } from './error.ts'

/** Does something, or gives the error that the user can fix. */
export function attempt<Result>(work: () => Result): Result | ReleaseTracksError {
  try {
    return work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error
    throw error
  }
}

/** Does something, or gives nothing where the user's text is refused. */
export function orNothing<Result>(work: () => Result): Result | undefined {
  const result = attempt(work)
  return result instanceof ReleaseTracksError ? undefined : result
}
