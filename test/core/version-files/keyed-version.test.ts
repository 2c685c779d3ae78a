import { describe, expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { readVersion, writeVersion } from '../../../shared/core/version-files/version-text.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

const keyed = (path: string): VersionFile => inferVersionFile(path)

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

describe('what cannot be read is refused with its place', () => {
  const crate = (text: string) => () => readVersion(keyed('a/Cargo.toml'), text)
  test.each([
    ['[package]\nname = "x"\nversion.workspace = true\n', 'a/Cargo.toml:3:21: '],
    ['[package]\nname = "x"\nversion = { workspace = true }\n', 'a/Cargo.toml:3:11: '],
  ])('an inherited version says what to write instead', (text, place) => {
    const message = refusal(crate(text))
    expect(message).toContain(place.slice(0, 15))
    expect(message).toContain('"package.version" is inherited from the workspace.')
    expect(message).toContain('{ path: Cargo.toml, key: workspace.package.version }')
  })

  test.each<[string, string, string, RegExp]>([
    [
      'no key',
      'Cargo.toml',
      '# c\n[package]\nname = "x"\n',
      /^Cargo\.toml:2:1: The file has no "package\.version" and no "workspace\.package\.version"\./,
    ],
    ['a number', 'package.json', '{\n  "version": 1\n}', /^package\.json:2:14: "version" is "1", not a string\./],
    ['a YAML number', 'a.yaml', 'version: 1.10\n', /^a\.yaml:1:10: "version" is "1\.10", not a string\./],
    ['a table', 'package.json', '{"version": {}}', /^package\.json:1:13: "version" is a table, not a string\./],
    ['a YAML alias', 'a.yaml', 'a: &v 1.2.3\nversion: *v\n', /^a\.yaml:2:10: /],
    ['two YAML documents', 'a.yaml', 'version: 1.2.3\n---\nversion: 1.2.3\n', /^a\.yaml:3:10: More than one document/],
    [
      'Tauri that reads package.json',
      'tauri.conf.json',
      '{"version": "../package.json"}',
      /^tauri\.conf\.json:1:\d+: "version" names the file/,
    ],
    ['Tauri without a version', 'tauri.conf.json', '{}', /Tauri then takes the version of Cargo\.toml/],
    [
      'a dynamic version',
      'pyproject.toml',
      '[project]\nname = "x"\ndynamic = ["version"]\n',
      /^pyproject\.toml:3:11: .*dynamic/,
    ],
    [
      'broken JSON',
      'package.json',
      '{\n  "version": "1.2.3"\n  "x": 1\n}',
      /^package\.json:3:3: The file cannot be read: "\\"" is not expected here\./,
    ],
    ['cut JSON', 'package.json', '{"version": "1.2.3",', /^package\.json:1:21: .*ends too early/],
    ['an open string', 'package.json', '{"version": "1.2.3', /^package\.json:1:13: .*not closed/],
    ['JSON5 in a JSON file', 'package.json', "{version: '1.2.3'}", /^package\.json:1:2: /],
    ['broken TOML', 'Cargo.toml', '[package]\nversion = = "1"\n', /^Cargo\.toml:2:11: The file cannot be read/],
    ['a TOML name twice', 'Cargo.toml', '[package]\nversion = "1"\nversion = "2"\n', /^Cargo\.toml:3:1: /],
    ['broken YAML', 'a.yaml', 'a: [1\nversion: x\n', /^a\.yaml:\d+:\d+: The file cannot be read/],
    ['a YAML name twice', 'a.yaml', 'a:\n  x: 1\n  x: 2\n', /^a\.yaml:3:3: .*"x\\?" appears twice/],
    ['an empty file', 'VERSION', '\n', /^VERSION:\d+:\d+: The file is empty/],
    ['two lines', 'VERSION', '1.2.3\n1.2.4\n', /^VERSION:1:1: The file has more than one line/],
    ['deep nesting', 'a.json', '['.repeat(100_000), /nested more than 500 levels/],
    ['deep TOML', 'a.toml', `a = ${'['.repeat(100_000)}`, /cannot be read/],
    ['deep YAML', 'a.yaml', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`, /nesting exceeded|more than 500/],
  ])('%s', (_, path, text, message) => {
    expect(refusal(() => readVersion(keyed(path), text))).toMatch(message)
    expect(refusal(() => writeVersion(keyed(path), text, '1.2.3'))).toMatch(message)
  })
})
