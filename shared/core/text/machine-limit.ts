import { failure, ReleaseTracksError, wordsOf } from './error.ts'

/** What an operating system does not give, by its names for errors (POSIX, errno.h): no fault of this program, and none of the input. */
const LIMITS = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EFBIG|EIO|ENOMEM|EAGAIN)\b/

/** The error that names what could not be done, and the machine's reason for it. */
export function machineLimit(what: string, error: unknown): ReleaseTracksError {
  return failure(
    'machine-limit',
    `${what}: ${wordsOf(error)}.`,
    'Free some space or raise the limit; RUNNER_TEMP, or else TMPDIR, names the folder for temporary files. Then run again.',
  )
}

/** What was thrown, told as a limit of the machine where it is one; anything else stays as it is. */
export function explainLimit(error: unknown): unknown {
  if (error instanceof ReleaseTracksError || !(error instanceof Error) || !LIMITS.test(error.message)) return error
  return machineLimit('The machine did not let the run go on', error)
}
