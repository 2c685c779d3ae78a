import type { Command, Option, Words } from '../command.ts'
import { GLOBAL_OPTIONS } from '../options.ts'

/** What can stand where the cursor is: a whole word, and what a shell shows beside it. */
export interface Candidate {
  readonly word: string
  readonly meaning: string
}

/** Tells a shell to offer files. */
export const FILES: Candidate = { word: ':files', meaning: '' }

/** Names that only the repository knows; read when they are asked for. */
export interface RepositoryNames {
  tracks(): readonly Candidate[]
  channels(): readonly Candidate[]
  tags(): Promise<readonly Candidate[]>
}

/** What of a command can be typed. */
type Spoken = Pick<Command, 'name' | 'summary' | 'arguments' | 'options'>

const HELP_COMMAND: Spoken = {
  name: 'help',
  summary: 'all about one command',
  arguments: [{ name: 'command', description: 'A command.', words: 'commands' }],
}
const HELP: Option = { name: 'help', short: 'h', description: 'Show help.' }
const VERSION: Option = { name: 'version', short: 'V', description: 'Show the version.' }

/**
 * Finds what can stand instead of the last word. `words` are those after the program's name, the last one as far as it is
 * typed; bash gives the `=` of `--option=value` as a word of its own. {@link FILES} alone asks for files.
 */
export async function findCandidates(
  commands: readonly Spoken[],
  words: readonly string[],
  names: RepositoryNames,
): Promise<Candidate[]> {
  const typed = words.filter((word, at) => !(word === '=' && at < words.length - 1))
  const line = typed.at(-1) === '=' ? [...typed.slice(0, -1), ''] : typed
  const current = line.at(-1) ?? ''
  const before = line.slice(0, -1)
  const { command, taken } = readLine(commands, before)
  const options = [...(command?.options ?? []), ...GLOBAL_OPTIONS, HELP, ...(command ? [] : [VERSION])]
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? []
  if (flag !== undefined) {
    const values = await wordsOf(optionOf(options, flag), value ?? '', commands, names)
    return values.map((value) => (value === FILES ? value : { ...value, word: `${flag}=${value.word}` }))
  }
  const last = optionOf(options, before.at(-1) ?? '')
  if (last?.value) return wordsOf(last, current, commands, names)
  if (current.startsWith('-')) return starting(current, options.map(optionCandidate))
  if (!command) return starting(current, commandCandidates(commands))
  return wordsOf(command.arguments?.[taken.length], current, commands, names)
}

/** Finds the command of a line and the arguments that follow it; values of options are neither. */
function readLine(
  commands: readonly Spoken[],
  words: readonly string[],
): { command: Spoken | undefined; taken: string[] } {
  let command: Spoken | undefined
  const taken: string[] = []
  for (const [at, word] of words.entries()) {
    if (word.startsWith('-') || optionOf([...GLOBAL_OPTIONS, ...(command?.options ?? [])], words[at - 1] ?? '')?.value)
      continue
    if (command) taken.push(word)
    else command = word === 'help' ? HELP_COMMAND : commands.find(({ name }) => name === word)
  }
  return { command, taken }
}

function optionOf(options: readonly Option[], word: string): Option | undefined {
  return options.find(({ name, short }) => word === `--${name}` || (short !== undefined && word === `-${short}`))
}

function optionCandidate({ name, description }: Option): Candidate {
  return { word: `--${name}`, meaning: description }
}

function commandCandidates(commands: readonly Spoken[]): Candidate[] {
  return [...commands, HELP_COMMAND].map(({ name, summary }) => ({ word: name, meaning: summary }))
}

async function wordsOf(
  place: { readonly words?: Words; readonly choices?: readonly string[] } | undefined,
  current: string,
  commands: readonly Spoken[],
  names: RepositoryNames,
): Promise<Candidate[]> {
  const words = place?.choices ?? place?.words ?? []
  if (words === 'track') return starting(current, names.tracks())
  if (words === 'tracks') return startingInList(current, names.tracks())
  if (words === 'tags') return starting(current, await names.tags())
  if (words === 'channels') return starting(current, names.channels())
  if (words === 'commands') return starting(current, commandCandidates(commands))
  if (words === 'files') return [FILES]
  return starting(
    current,
    words.map((word) => ({ word, meaning: '' })),
  )
}

/** Completes the last name of a comma list with those that are not in it yet, or all of them in one word. */
function startingInList(current: string, tracks: readonly Candidate[]): Candidate[] {
  const list = current.split(',')
  const done = list.slice(0, -1)
  const all = done.length === 0 && tracks.length > 0 ? [{ word: 'all', meaning: 'every track' }] : []
  const left = [...tracks.filter(({ word }) => !done.includes(word)), ...all]
  const lead = done.map((word) => `${word},`).join('')
  return starting(list.at(-1) ?? '', left).map(({ word, meaning }) => ({ word: lead + word, meaning }))
}

function starting(current: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(current))
}
