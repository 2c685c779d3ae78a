import type { ExitCode } from './exit-codes.ts'
import type { CloneRun } from './run.ts'
import type { Screen } from './screen/screen.ts'
import type { Terminal } from './terminal.ts'

/** Words that a shell completes: a fixed list, or names that the repository has; `tracks` is a list of them, or all. */
export type Words = readonly string[] | 'track' | 'tracks' | 'channels' | 'tags' | 'commands' | 'files'

/** A positional argument; those that may be left out come last. */
export interface Argument {
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly words?: Words
}

/** An option: a switch, or with `value` one that takes a text. */
export interface Option {
  /** Without the dashes: `dry-run`. */
  readonly name: string
  /** One letter. */
  readonly short?: string
  /** What its value is called in help; without one it is a switch. */
  readonly value?: string
  /** What is taken when the option stands without its value, which then may be left out. */
  readonly preset?: string
  readonly description: string
  /** What is taken when it is not given, for help alone. */
  readonly otherwise?: string
  /** The only values that are allowed. */
  readonly choices?: readonly string[]
  /** What a shell completes, beside the choices. */
  readonly words?: Words
  /** Whether it may be given several times. */
  readonly repeatable?: boolean
}

/** A line that one can type, and what it does. */
export interface Example {
  readonly line: string
  readonly meaning: string
}

/**
 * One command as data: program, help, completion and docs/cli.md are made of it.
 *
 * A declaration loads nothing: its work stands in a module of `cli/answers/`, imported when the command is called.
 */
export interface Command {
  readonly name: string
  /** One line without a full stop. */
  readonly summary: string
  /** Paragraphs that teach what it does, on what, and what it never does. */
  readonly description: readonly string[]
  readonly arguments?: readonly Argument[]
  readonly options?: readonly Option[]
  readonly examples: readonly Example[]
  /** What exit codes mean here, where that is more than they mean everywhere. */
  readonly exitCodes?: Readonly<Partial<Record<ExitCode, string>>>
  load(): Promise<{ readonly answer: (input: Input) => Promise<Outcome> }>
}

/** What a command is given. */
export interface Input {
  /** The text of an argument or an option; empty when it is not given. */
  text(name: string): string
  /** All texts of an option that may be given several times. */
  texts(name: string): readonly string[]
  /** Whether a switch is given. */
  flag(name: string): boolean
  /** The folder to work in, an absolute path. */
  readonly folder: string
  /** The `--config` option; empty when it is not given. */
  readonly config: string
  readonly terminal: Terminal
  /** Opens the clone around the folder with its configuration; it is closed when the command ends. */
  openRun(): Promise<CloneRun>
}

/** What a command ends in: the same answer as data and as text. */
export interface Outcome {
  /** What `--json` prints; keys in kebab-case. */
  readonly json: unknown
  /** What is printed else, without the last line end; empty for nothing. */
  text(screen: Screen): string
  /** The answer itself where it is a JSON text to be piped, which is printed in place of `text`. */
  readonly asJson?: string
  /** Default: 0. */
  readonly exitCode?: ExitCode
  /** What went wrong after all of that; it is told behind it, and decides the exit code. */
  readonly failure?: Error
}
