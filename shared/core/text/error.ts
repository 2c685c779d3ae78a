import type { ErrorCode } from './error-code.ts'
import { visible } from './visible.ts'

/** Where in a file of the repository a problem stands. `line` and `column` count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** One thing that is wrong: what, what to do about it, and where it stands if a file is to blame. */
export interface Problem {
  readonly message: string
  readonly fix?: string
  readonly place?: Place
}

/**
 * What a user can fix. Everything else that is thrown is a bug and shows its stack.
 *
 * `code` is stable and in kebab-case, for tests and for searching; `problems` holds one entry or more, all found at once.
 */
export class ReleaseTracksError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'ReleaseTracksError'
    this.code = code
    this.problems = problems
  }
}

/** Makes the error for a single problem: `message` says what is wrong and quotes the input, `fix` what to do. */
export function failure(code: ErrorCode, message: string, fix?: string, place?: Place): ReleaseTracksError {
  return new ReleaseTracksError(code, [{ message, ...(fix && { fix }), ...(place && { place }) }])
}

/** Writes a problem as one text: `file:line:column: message. fix`; below a message of several lines the fix has its own. */
export function describeProblem({ message, fix, place }: Problem): string {
  const at = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : ''
  return [at && `${at}: `, message, fix && `${message.includes('\n') ? '\n' : ' '}${fix}`].filter(Boolean).join('')
}

/** Quotes a value from outside for a message: on one line, every character seen, at most 200 of them. */
export function quote(value: string): string {
  const text = value.length > 200 ? `${value.slice(0, 200)}…` : value
  return visible(JSON.stringify(text))
}

/**
 * What somebody else's error says (a parser, git, GitHub, the file system), fit to stand in a message: on one line, without control
 * characters, as such texts may hold pieces of the input.
 */
export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return visible(words.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
}
