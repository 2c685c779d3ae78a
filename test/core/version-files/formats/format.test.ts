import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { readVersion } from '../../../../shared/core/version-files/version-text.ts'
import { NAMED_FORMATS } from '../../../../shared/core/versions/format-names.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

/**
 * Each fixture is a file of a format. `«1.2.3»` is where its version stands, `«#45»` its build number, `«+45»` one that is raised without
 * being asked; every other 1.2.3 in it must stay.
 */
const FIXTURES = join(import.meta.dirname, '../../../fixtures/version-files')
const FILES = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name, parentPath }) => ({ name, kind: parentPath.slice(FIXTURES.length + 1), path: join(parentPath, name) }))

function fill(fixture: string, version: string, raised: boolean, asked: boolean): string {
  return fixture
    .replaceAll('«1.2.3»', version)
    .replaceAll('«+45»', raised ? '46' : '45')
    .replaceAll('«#45»', asked ? '46' : '45')
}

function write(name: string, text: string, version: string, options = {}): string | undefined {
  const file = inferVersionFile(`app/${name}`, options)
  return editVersions([file], new Map([[file.path, text]]), version).get(file.path)
}

describe.each(FILES)('$kind: $name', ({ name, path }) => {
  const fixture = readFileSync(path, 'utf8')

  test.each([
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
  ])('its version is read and written, and nothing else changes, %s', (_, form) => {
    const before = form(fill(fixture, '1.2.3', false, false))
    expect(readVersion(inferVersionFile(name), before)).toBe('1.2.3')
    expect(write(name, before, '1.3.0')).toBe(form(fill(fixture, '1.3.0', true, false)))
  })

  if (fixture.includes('«#45»')) {
    test('its build number goes up where that is asked for', () => {
      const before = fill(fixture, '1.2.3', false, false)
      expect(write(name, before, '1.3.0', { buildNumber: 'raise' })).toBe(fill(fixture, '1.3.0', true, true))
    })
  }
})

test('every row of the table has a fixture', () => {
  const known = NAMED_FORMATS.filter(({ names }) => !names.some((name) => /^(?:Cargo|tauri|Tauri|package)/.test(name)))
  const missing = known.filter(
    ({ names }) => !FILES.some(({ name }) => names.some((known) => name.endsWith(known.replace('*', '')))),
  )
  expect(missing).toEqual([])
})
