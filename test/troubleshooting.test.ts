import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')

/** Every code that the sources give to an error, by the ways there are to write one. */
function codesInSources(): Set<string> {
  const files = ['shared', 'cli', 'library', 'actions'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(ROOT, folder, path)),
  )
  const found = files
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const literal = [...text.matchAll(/(?:failure|ReleaseTracksError|super)\(\s*'([a-z][a-z0-9-]+)'/g)]
      const named = [...text.matchAll(/failure\((\w+),/g)].map(([, name]) => name)
      const choice = new RegExp(`const (?:${named.join('|')}) = .*\\? '([a-z-]+)' : '([a-z-]+)'`, 'g')
      const chosen = named.length > 0 ? [...text.matchAll(choice)] : []
      const inTables = text.matchAll(/(?:^ {2,4}|\{ )code: '([a-z][a-z0-9-]+)',(?:$| message)/gm)
      return [...literal, ...chosen, ...inTables].flatMap(([, ...codes]) => codes)
    })
  return new Set(found as string[])
}

const explained = new Set(
  [...PAGE.matchAll(/^\| ((?:`[a-z0-9-]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
    [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, code]) => code as string),
  ),
)

test('every code of an error that a user can meet is in docs/troubleshooting.md', () => {
  expect([...codesInSources()].filter((code) => !explained.has(code)).sort()).toEqual([])
})

test('docs/troubleshooting.md explains no code that there is not', () => {
  expect([...explained].filter((code) => !codesInSources().has(code)).sort()).toEqual([])
})
