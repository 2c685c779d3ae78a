import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { COMMANDS } from '../cli/commands/index.ts'

const ROOT = join(import.meta.dirname, '..')
/** What is not a command but a word of the command line itself, or a sentence that goes on after the name. */
const OTHERS = ['help', 'complete', 'needs', 'for', 'does', 'makes', 'writes', 'must']

function filesWithWords(): string[] {
  const below = ['docs', 'shared', 'cli', 'library', 'actions', 'examples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  return ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'action.yml', ...below].filter((path) =>
    /\.(?:md|ts|yml)$/.test(path),
  )
}

test('every `release-tracks <word>` of a document or a message is a command that there is', () => {
  const names = [...COMMANDS.map(({ name }) => name), ...OTHERS]
  const found = filesWithWords().flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\brelease-tracks ([a-z][a-z-]*)/g)].map(
      ([, word]) => `${path}: ${word}`,
    ),
  )
  expect(found.length).toBeGreaterThan(50)
  expect(found.filter((line) => !names.includes(line.split(': ')[1] as string))).toEqual([])
})
