import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

const keyed = (path: string, key?: string): VersionFile => inferVersionFile(path, key === undefined ? {} : { key })

/** What a user sees: `file:line:column: message fix`. */
function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a file name says how the version is found', () => {
  test.each([
    ['Cargo.toml', { format: 'toml', key: 'package.version', orKey: 'workspace.package.version' }],
    ['crates/client/tauri.conf.json', { format: 'json', key: 'version', orKey: 'package.version' }],
    ['app/tauri.conf.json5', { format: 'json5', key: 'version', orKey: 'package.version' }],
    ['app/Tauri.toml', { format: 'toml', key: 'version', orKey: 'package.version' }],
    ['apps/web/package.json', { format: 'json', key: 'version' }],
    ['pyproject.toml', { format: 'toml', key: 'project.version', orKey: 'tool.poetry.version', rules: 'pyproject' }],
    ['chart/Chart.yaml', { format: 'yaml', key: 'version' }],
    ['pubspec.yml', { format: 'yaml', key: 'version', rules: 'pubspec' }],
    ['meta.JSON', { format: 'json', key: 'version' }],
  ])('%s', (path, expected) => {
    expect(inferVersionFile(path)).toEqual({ kind: 'keyed', path, ...expected })
  })

  test('any other file is plain text', () => {
    expect(inferVersionFile('VERSION')).toEqual({ kind: 'text', path: 'VERSION' })
    expect(inferVersionFile('a.toml/version.txt')).toEqual({ kind: 'text', path: 'a.toml/version.txt' })
  })

  test('a key or a pattern overrides the name', () => {
    expect(keyed('Cargo.toml', 'workspace.package.version')).toEqual({
      kind: 'keyed',
      path: 'Cargo.toml',
      format: 'toml',
      key: 'workspace.package.version',
    })
    expect(inferVersionFile('Cargo.toml', { pattern: '^v = "(.*)"$' })).toEqual({
      kind: 'pattern',
      path: 'Cargo.toml',
      pattern: '^v = "(.*)"$',
    })
  })

  test.each([
    [{ pattern: 'version' }, 'has 0 capture groups instead of one'],
    [{ pattern: '(a)(b)' }, 'has 2 capture groups instead of one'],
    [{ pattern: '(a' }, 'is not a regular expression'],
    [{ pattern: 'a)|(b' }, 'is not a regular expression'],
    [{ key: 'version' }, 'its format is not known'],
    [{ key: 'version', pattern: '(.)' }, 'has a key and a pattern'],
  ])('%j for a plain file is refused', (options, message) => {
    expect(refusal(() => inferVersionFile('VERSION', options))).toContain(message)
  })

  test.each(['', '.', 'a.', '.a', 'a..b', ' a', '"a', 'a"b'])('%j is not a key', (key) => {
    expect(refusal(() => inferVersionFile('a.json', { key }))).toContain('is not a key')
  })

  test.each(['(?<v>.+)', '(?:v)?(.+)', '\\((.)\\)', '[(](.)'])('%s has one capture group', (pattern) => {
    expect(inferVersionFile('f', { pattern })).toEqual({ kind: 'pattern', path: 'f', pattern })
  })
})
