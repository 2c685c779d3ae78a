import { ReleaseTracksError } from '../shared/core/text/error.ts'
import type { ErrorCode } from '../shared/core/text/error-code.ts'

/** The exit codes of every command, with their meanings. */
export const EXIT_CODES = {
  0: 'Success, including when there was nothing to do.',
  1: 'Something needs fixing, or you answered no: the message says what to do.',
  2: 'The command line is wrong: an unknown or missing command, option, track or channel.',
  70: 'A bug in release-tracks; the stack is printed.',
  130: 'Interrupted (Ctrl-C); the message says whether anything was pushed.',
} as const

/** The same for a command that never pushes. */
export const WITHOUT_A_PUSH: Readonly<Record<1 | 130, string>> = {
  1: 'Something needs fixing: the message says what to do.',
  130: 'Interrupted (Ctrl-C).',
}

export type ExitCode = keyof typeof EXIT_CODES

/** Errors about what was typed; all others are about the repository. */
const USAGE = new Set<ErrorCode>([
  'usage',
  'input-invalid',
  'track-unknown',
  'channel-unknown',
  'trailers-invalid',
  'not-asked',
])

/** The exit code for what was thrown. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof ReleaseTracksError)) return 70
  if (error.code === 'interrupted') return 130
  return USAGE.has(error.code) ? 2 : 1
}
