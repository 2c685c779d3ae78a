import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure, quote } from '../shared/core/text/error.ts'
import { suggestion } from '../shared/core/text/nearest-word.ts'
import type { Command, Input, Option } from './command.ts'
import type { CloneRun } from './run.ts'
import type { Terminal } from './terminal.ts'

/** What was typed: values by the names of the declaration. */
export type Typed = ReadonlyMap<string, string | boolean | readonly string[]>

/** An input that closes what it opened. */
export interface OpenInput extends Input {
  close(): Promise<void>
}

/** Makes a command's input of what was typed. Throws `input-invalid` for a value that is none of the choices. */
export function makeInput(command: Command, typed: Typed, terminal: Terminal): OpenInput {
  for (const option of command.options ?? []) checkChoice(option, typed.get(option.name))
  const declared = new Set([...(command.arguments ?? []), ...(command.options ?? [])].map(({ name }) => name))
  const read = (name: string) => {
    if (!declared.has(name)) throw new Error(`the command ${command.name} declares no ${name}`)
    return typed.get(name)
  }
  const folder = chooseFolder(String(typed.get('directory') ?? '.'))
  const config = String(typed.get('config') ?? '')
  let opened: CloneRun | undefined
  return {
    text: (name) => String(read(name) ?? ''),
    texts: (name) => (read(name) as readonly string[] | undefined) ?? [],
    flag: (name) => read(name) === true,
    folder,
    config,
    terminal,
    openRun: async () => {
      const { openRun } = await import('./run.ts')
      // What pushes nothing signs nothing.
      const pushes = declared.has('no-sign') && typed.get('dry-run') !== true
      opened ??= await openRun(folder, config, terminal, pushes && typed.get('no-sign') !== true)
      return opened
    },
    close: async () => opened?.repository.close(),
  }
}

function chooseFolder(path: string): string {
  const folder = resolve(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw failure('input-invalid', `--directory: ${quote(path)} is not a folder.`, 'Name your clone.')
}

function checkChoice({ name, choices }: Option, value: unknown): void {
  if (!choices || typeof value !== 'string' || choices.includes(value)) return
  throw failure(
    'input-invalid',
    `--${name}: ${quote(value)} is not known.`,
    `${suggestion(value, choices)}Give one of: ${choices.join(', ')}.`,
  )
}
