import { describe, expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { readVersion, writeVersion } from '../../../shared/core/version-files/version-text.ts'
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

/** `|` encloses the version; the rest must come back byte for byte. */
const documents: [name: string, path: string, marked: string, key?: string][] = [
  ['a package', 'Cargo.toml', '[package]\nname = "core"\nversion = "|1.8.0|" # keep\nedition = "2024"\n'],
  ['CRLF, BOM, no final newline', 'Cargo.toml', '\ufeff# c\r\n[package]\r\nversion\t=  "|1.8.0|"'],
  ['a literal string', 'Cargo.toml', "[package]\nversion = '|1.8.0|'\n"],
  ['an inline table', 'Cargo.toml', 'package = { name = "x", version = "|1.8.0|", edition = "2021" }\n'],
  ['dotted keys', 'Cargo.toml', 'package.name = "x"\npackage.version = "|1.8.0|"\n'],
  ['quoted keys', 'Cargo.toml', '[ "package" ]\n"version" = "|1.8.0|"\n'],
  ['a multi-line string', 'Cargo.toml', '[package]\nversion = """\r\n|1.8.0|\r\n"""\n'],
  ['escapes', 'Cargo.toml', '[package]\nversion = "|1.8\\u002e0|"\n'],
  [
    'equal versions elsewhere',
    'Cargo.toml',
    '[dependencies]\na = "1.8.0"\n[package]\nversion = "|1.8.0|"\n[x]\nversion = "1.8.0"\n',
  ],
  ['a virtual workspace', 'Cargo.toml', '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "|1.8.0|"\n'],
  [
    'a root package beside a workspace version',
    'Cargo.toml',
    '[workspace.package]\nversion = "9.9.9"\n[package]\nversion = "|1.8.0|"\n',
  ],
  [
    'the workspace key by name',
    'Cargo.toml',
    '[package]\nversion.workspace = true\n[workspace.package]\nversion = "|1.8.0|"\n',
    'workspace.package.version',
  ],
  ['an array of tables', 'x.toml', '[[bin]]\nv = "1.0.0"\n[[bin]]\nv = "|1.8.0|"\n[bin.sub]\nv = "1.0.0"\n', 'bin.1.v'],
  [
    'a requirement',
    'Cargo.toml',
    '[dependencies.core]\npath = "../core"\nversion = "|1.8.0|"\n',
    'dependencies.core.version',
  ],
  ['PEP 621', 'pyproject.toml', '[tool.poetry]\nversion = "0.0.0"\n[project]\nversion = "|1.8.0|"\n'],
  ['Poetry', 'pyproject.toml', '[tool.poetry]\nname = "x"\nversion = "|1.8.0|"\n'],
  [
    'package.json with tabs',
    'package.json',
    '{\n\t"name": "x",\n\t"version": "|1.8.0|",\n\t"dependencies": {"version": "1.8.0"}\n}\n',
  ],
  ['JSON with BOM and CRLF', 'package.json', '\ufeff{\r\n  "version" : "|1.8.0|"\r\n}'],
  [
    'JSON with comments',
    'tauri.conf.json',
    '// "version": "1.8.0"\n{ /* "version": "1.8.0" */ "version": "|1.8.0|", }\n',
  ],
  ['JSON escapes', 'a.json', '{"\\u0076ersion": "|1\\u002e8.0|", "a\\"b": "\\\\"}'],
  ['the last of two equal names', 'a.json', '{"version": "1.8.0", "version": "|1.8.0|"}'],
  ['Tauri 1', 'tauri.conf.json', '{"package": {"productName": "x", "version": "|1.8.0|"}, "tauri": {}}'],
  ['Tauri.toml', 'Tauri.toml', 'productName = "x"\nversion = "|1.8.0|"\n'],
  [
    'JSON5',
    'tauri.conf.json5',
    "// c\n{\n  version: '|1.8.0|', productName: \"it's\",\n  n: [+.5, 0xFF, Infinity, 'a\\\nb'],\n}\n",
  ],
  ['a key with dots', 'a.json', '{"a.b": {"@x/ui": "|1.8.0|"}, "a": {"b": {"@x/ui": "1.8.0"}}}', '"a.b".@x/ui'],
  ['a list position', 'a.json', '{"a": ["1.8.0", {"v": "|1.8.0|"}]}', 'a.1.v'],
  ['a plain YAML scalar', 'Chart.yaml', 'appVersion: 1.8.0\nversion: |1.8.0| # chart\r\n'],
  ['single quotes', 'Chart.yaml', "version:   '|1.8.0|'\n"],
  ['double quotes', 'Chart.yml', 'version: "|1.8.0|"\n'],
  ['an anchor and a tag', 'a.yaml', 'version: &v !!str |1.8.0|\nother: *v\n'],
  ['flow YAML', 'a.yaml', '{ name: x, version: |1.8.0| }\n'],
  ['a block scalar', 'a.yaml', 'version: >-\n   |1.8.0|\nname: x\n'],
  ['YAML with BOM', 'a.yaml', '\ufeff---\nversion: |1.8.0|'],
  ['one document of several', 'a.yaml', 'kind: A\n---\nspec:\n  version: |1.8.0|\n', 'spec.version'],
  ['plain text', 'VERSION', '|1.8.0|\n'],
  ['plain text with BOM, blanks and CRLF', 'VERSION', '\ufeff  |1.8.0|  \r\n\r\n'],
  ['plain text without newline', 'VERSION', '|1.8.0|'],
]

describe('an edit changes the version and nothing else', () => {
  test.each(documents.map(([name, path, marked, key]) => ({ name, path, marked, key })))('$name ($path)', (row) => {
    const { path, marked, key } = row
    const [before, written, after] = marked.split('|') as [string, string, string]
    const file = keyed(path, key)
    const text = before + written + after
    expect(readVersion(file, text)).toBe('1.8.0')
    const edited = writeVersion(file, text, '1.8.1-alpha.10')
    expect(edited).toBe(`${before}1.8.1-alpha.10${after}`)
    expect(readVersion(file, edited)).toBe('1.8.1-alpha.10')
    expect(writeVersion(file, edited, '1.8.1-alpha.10')).toBe(edited)
  })

  test.each([
    ['^__version__ = "(.+)"$', '\ufeff__version__ = "|1.8.0|"\r\nother = "1.8.0"\r\n'],
    ['VERSION\\s*=\\s*(\\S+)', '# VERSION\nVERSION = |1.8.0|'],
    ['(?<=project\\(x VERSION )(?<v>[\\d.]+)', 'project(x VERSION |1.8.0|)'],
  ])('the group of %s', (pattern, marked) => {
    const [before, written, after] = marked.split('|') as [string, string, string]
    const file = inferVersionFile('some.file', { pattern })
    expect(readVersion(file, before + written + after)).toBe('1.8.0')
    expect(writeVersion(file, before + written + after, '2.0.0')).toBe(`${before}2.0.0${after}`)
  })
})

describe('what is refused', () => {
  test('a pattern that matches nothing, or more than once', () => {
    const file = inferVersionFile('a.txt', { pattern: 'v=(\\d+)' })
    expect(refusal(() => readVersion(file, 'x'))).toMatch(/^a\.txt:1:1: The pattern "v=\(\\\\d\+\)" matches nothing/)
    expect(refusal(() => readVersion(file, 'v=1\n v=2'))).toMatch(/^a\.txt:2:2: .* matches more than once/)
    expect(refusal(() => readVersion(inferVersionFile('a.txt', { pattern: 'v(x)?' }), 'v'))).toContain(
      'matches nothing',
    )
  })

  test.each(['', '1.2.3"', '1.2.3\n', "1'", '$(x)', '1 2'])('%j is never written', (version) => {
    expect(refusal(() => writeVersion(keyed('a.json'), '{"version": "1.2.3"}', version))).toContain('is not a version')
  })
})
