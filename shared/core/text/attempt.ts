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
