import { Command as Program, Option as ProgramOption } from 'commander'
import type { Argument, Command, Option } from './command.ts'
import { WITHOUT_A_PUSH } from './exit-codes.ts'
import { OVERVIEW, OVERVIEW_EXAMPLES, teach } from './help.ts'
import type { Typed } from './input.ts'
import { GLOBAL_OPTIONS, YES } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Called with the command that was chosen, and what was typed for it. */
export type Chosen = (command: Command, typed: Typed) => Promise<void>

/** Where help and the version are shown. */
type Shown = Pick<Terminal, 'screen' | 'print'>

/** Makes the program of some commands; it throws CommanderError instead of ending the process. */
export function makeProgram(commands: readonly Command[], version: string, terminal: Shown, chosen: Chosen): Program {
  const program = new Program('release-tracks')
  speakThrough(terminal, program)
  program.version(version, '-V, --version', 'Show the version.').usage('<command> [options]')
  for (const option of GLOBAL_OPTIONS) program.addOption(declareOption(option))
  teach(program, { description: OVERVIEW, examples: OVERVIEW_EXAMPLES }, terminal.screen)
  program.helpCommand('help [command]', 'all about one command')
  for (const command of commands) addCommand(program, command, terminal, chosen)
  return program
}

function addCommand(parent: Program, command: Command, terminal: Shown, chosen: Chosen): void {
  const program = parent.command(command.name)
  speakThrough(terminal, program)
  program.summary(command.summary)
  for (const argument of command.arguments ?? []) program.argument(formatArgument(argument), argument.description)
  for (const option of command.options ?? []) program.addOption(declareOption(option))
  teach(program, { ...command, exitCodes: exitCodesOf(command) }, terminal.screen)
  program.action(() => chosen(command, readTyped(command, program)))
}

function exitCodesOf({ options = [], exitCodes }: Command): NonNullable<Command['exitCodes']> {
  return { ...(options.includes(YES) ? {} : WITHOUT_A_PUSH), ...exitCodes }
}

/** Help is a result; errors are told once, by the one place that ends the process. */
function speakThrough(terminal: Shown, program: Program): void {
  const writeOut = (text: string) => terminal.print(text.replace(/\n$/, ''))
  program.exitOverride().configureOutput({ writeOut, outputError: () => undefined })
}

/** How an argument reads in a usage line. */
export function formatArgument({ name, required }: Argument): string {
  return required ? `<${name}>` : `[${name}]`
}

/** How an option reads in help: `-n, --dry-run`, `--bump <size>`, `--html [file]`. */
export function formatOption({ name, short, value, preset }: Option): string {
  const shown = preset === undefined ? `<${value}>` : `[${value}]`
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${shown}` : ''}`
}

/** What help says of an option: its description, its choices, and what is taken without it. */
export function describeOption({ description, choices, otherwise }: Option): string {
  const notes = [choices && `one of: ${choices.join(', ')}`, otherwise && `default: ${otherwise}`].filter(Boolean)
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}

function declareOption(option: Option): ProgramOption {
  const declared = new ProgramOption(formatOption(option), describeOption(option))
  if (option.preset !== undefined) declared.preset(option.preset)
  if (!option.repeatable) return declared
  return declared.argParser((value: string, before: readonly string[] = []) => [...before, value])
}

function readTyped({ arguments: declared = [] }: Command, program: Program): Typed {
  const options = [...program.options, ...(program.parent?.options ?? [])]
  const values = program.optsWithGlobals()
  const typed = new Map(declared.map(({ name }, at) => [name, program.processedArgs[at]]))
  for (const option of options) {
    const name = option.long?.slice(2) ?? ''
    const value = values[option.attributeName()]
    typed.set(name, option.negate ? value === false : value)
  }
  return typed
}
