import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ERROR_CODES } from '../shared/core/text/error-code.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
const SOURCES = ['shared', 'cli', 'library', 'actions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('error-code.ts'))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
)

const explained = [...PAGE.matchAll(/^\| ((?:`[a-z0-9-]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
  [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, code]) => code as string),
)

test('docs/troubleshooting.md explains each code of an error once, and no code that there is not', () => {
  expect(explained.toSorted()).toEqual(ERROR_CODES.toSorted())
})

test('every declared code is one that a source gives to an error', () => {
  expect(ERROR_CODES.filter((code) => !SOURCES.some((text) => text.includes(`'${code}'`)))).toEqual([])
})
