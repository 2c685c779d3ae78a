import { CommanderError } from 'commander'
import { describeProblem, failure, quote, ReleaseTracksError } from '../shared/core/text/error.ts'
import { explainLimit } from '../shared/core/text/machine-limit.ts'
import { suggestion } from '../shared/core/text/nearest-word.ts'
import { lostFolder } from '../shared/io/git/temporary-folders.ts'
import type { Command } from './command.ts'
import { type ExitCode, exitCodeOf } from './exit-codes.ts'
import { makeInput, type Typed } from './input.ts'
import { Output } from './output.ts'
import { makeProgram } from './program.ts'
import { Terminal } from './terminal.ts'
import { readVersion } from './version.ts'

/** Runs the command that some words ask for and ends in its exit code. The one place where errors are told. */
export async function runCommandLine(commands: readonly Command[], words: readonly string[]): Promise<void> {
  if (words[0] === 'complete') return answerShell(commands, words.slice(words[1] === '--' ? 2 : 1))
  const terminal = openTerminal(words)
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`).
    if (error.code !== 'EPIPE') process.exit(tell(error, terminal))
  })
  try {
    const program = makeProgram(commands, readVersion(), terminal, async (command, typed) => {
      process.exitCode = await carryOut(command, typed, terminal)
    })
    refuseVersionOf(commands, words)
    if (words.length === 0) program.outputHelp()
    else await program.parseAsync(askForHelp(commands, words), { from: 'user' })
  } catch (error) {
    process.exitCode = tell(asUsage(error, helpFor(commands, words)), terminal)
  }
}

/** `help promote` is `promote --help`. Throws `usage` for a command that there is not. */
function askForHelp(commands: readonly Command[], words: readonly string[]): readonly string[] {
  const [first, name] = words
  if (first !== 'help') return words
  const names = commands.map((command) => command.name)
  if (name === undefined || name === 'help') return ['--help']
  if (names.includes(name)) return [name, '--help']
  throw failure('usage', `Unknown command ${quote(name)}.`, `${suggestion(name, names)}See: release-tracks --help`)
}

/** Behind a command `--version` would end the run with the version of this program, as if all had been done. Throws `usage`. */
function refuseVersionOf(commands: readonly Command[], words: readonly string[]): void {
  const at = words.findIndex((word) => word === '-V' || /^--version(?:=|$)/.test(word))
  const before = words.slice(0, Math.max(at, 0))
  const command = commands.find(({ name }) => before.includes(name))
  if (!command || before.includes('--')) return
  const near = command.options?.some(({ name }) => name === 'as') ? 'Did you mean "--as"? ' : ''
  throw failure(
    'usage',
    `Unknown option ${quote(words[at]?.replace(/=.*/s, '') ?? '')}.`,
    `${near}See: ${helpFor(commands, words)}`,
  )
}

/** What the completion scripts ask, at every press of the tab key. */
async function answerShell(commands: readonly Command[], words: readonly string[]): Promise<void> {
  const { complete } = await import('./completion/complete.ts')
  const candidates = await complete(commands, words)
  if (candidates !== '') new Output(process.stdout, false).lines(candidates)
}

/** Also a command line that cannot be understood is answered in the form that it asks for. */
function openTerminal(words: readonly string[]): Terminal {
  const has = (word: string) => words.includes(word)
  const terminal = new Terminal({ colour: !has('--no-color'), json: has('--json'), verbose: has('--verbose') })
  terminal.interruption.watch((text) => terminal.say(text))
  return terminal
}

async function carryOut(command: Command, typed: Typed, terminal: Terminal): Promise<ExitCode> {
  const input = makeInput(command, typed, terminal)
  try {
    const { answer } = await command.load()
    const outcome = await answer(input)
    const { failure: stopped } = outcome
    const json = stopped ? { ...(outcome.json as object), ...asData(stopped) } : outcome.json
    if (terminal.json) terminal.printJson(JSON.stringify(json, null, 2))
    else if (outcome.asJson !== undefined) terminal.printJson(outcome.asJson)
    else terminal.print(outcome.text(terminal.screen))
    return stopped ? say(stopped, terminal) : (outcome.exitCode ?? 0)
  } catch (error) {
    throw lostFolder() ?? error
  } finally {
    await input.close()
  }
}

/** Commander's refusals in our own words; help and version are none. */
function asUsage(error: unknown, help: string): unknown {
  if (!(error instanceof CommanderError) || error.exitCode === 0) return error
  const [what = '', meant] = error.message.replace(/^error: /, '').split('\n')
  const sentence = `${what[0]?.toUpperCase()}${what.slice(1).replaceAll("'", '"').replace(/\.$/, '')}.`
  const near = meant ? `${meant.replace(/^\((.*)\)$/, '$1').replace(/(\S+)\?$/, '"$1"?')} ` : ''
  return failure('usage', sentence, `${near}See: ${help}`)
}

function helpFor(commands: readonly Command[], words: readonly string[]): string {
  const command = commands.find(({ name }) => words.includes(name))
  return ['release-tracks', ...(command ? [command.name] : []), '--help'].join(' ')
}

function tell(thrown: unknown, terminal: Terminal): ExitCode {
  const error = explainLimit(thrown)
  if (error instanceof CommanderError) return 0
  terminal.clear()
  if (terminal.json && error instanceof ReleaseTracksError) terminal.printJson(JSON.stringify(asData(error), null, 2))
  return say(error, terminal)
}

function asData(error: Error): object {
  return error instanceof ReleaseTracksError ? { error: { code: error.code, problems: error.problems } } : {}
}

function say(error: unknown, terminal: Terminal): ExitCode {
  const code = exitCodeOf(error)
  if (error instanceof ReleaseTracksError) {
    const isChoice = error.code === 'interrupted' || error.code === 'declined'
    for (const problem of error.problems) {
      const text = describeProblem(problem)
      if (isChoice) terminal.say(text)
      else terminal.fail(text)
    }
    return code
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.fail(`This is a bug in release-tracks, please report it with the lines around it.\n${stack}`)
  return code
}
