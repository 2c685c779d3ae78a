import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bundle } from '../../scripts/bundle.ts'
import { findLibrary, findPrograms } from '../../scripts/bundles.ts'
import { compareFolders } from '../../scripts/check-dist.ts'
import { formatLicences, readPackage } from '../../scripts/packages.ts'
import { libraryStarter, loadedAtOnce, programSource, starter } from '../../scripts/program.ts'
import { shake } from '../../scripts/shake.ts'
import { runInEmptyFolder, startBundle } from '../../scripts/smoke.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-tracks-build-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files below the test's folder and gives the path of the first. */
function write(files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return join(folder, Object.keys(files)[0] ?? '')
}

const LEAF = {
  'node_modules/leaf/package.json':
    '{"name":"leaf","version":"1.2.3","license":"MIT","type":"module","main":"index.js"}',
  'node_modules/leaf/index.js': 'export const used = "leaf"',
  'node_modules/leaf/LICENSE': 'Permission is granted.\r\n',
}

describe('what to bundle', () => {
  test('finds every action and the command line, by name; the root action.yml is promote', () => {
    write({
      'actions/promote/main.ts': '',
      'actions/detect/main.ts': '',
      'actions/notes/readme.md': '',
      'cli/main.ts': '',
      'library/main.ts': '',
    })
    expect(findPrograms(folder)).toEqual([
      { name: 'cli', entry: 'cli/main.ts' },
      { name: 'detect', entry: 'actions/detect/main.ts', action: 'actions/detect/action.yml' },
      { name: 'promote', entry: 'actions/promote/main.ts', action: 'action.yml' },
    ])
    expect(findLibrary(folder)).toEqual({ name: 'library', entry: 'library/main.ts' })
  })
})

describe('the program', () => {
  const BODY = {
    'shared/io/runner/until-done.js': 'export const untilDone = (work) => work',
    'shared/both.js': `export const both = "${'shared '.repeat(5000)}"`,
    'actions/a/main.js': 'import { both } from "../../shared/both.js"; console.log("a", both.length)',
    'actions/b/main.js': 'import { both } from "../../shared/both.js"; console.log("b", both.length)',
    'package.json': '{"type":"module"}',
  }
  const ENTRIES = ['a', 'b'].map((name) => ({ name, entry: `actions/${name}/main.ts` }))

  test('starts one entry by its name; what two of them use is there once', async () => {
    const main = write({ 'program.js': programSource(ENTRIES, undefined), ...BODY })
    const { files } = await bundle(main)
    const texts = [...files].map(([file, content]) => [`dist/program/${file}`, String(content)] as const)
    write({ 'dist/package.json': '{"type":"commonjs"}', 'dist/b/index.js': starter('b', false) })
    write(Object.fromEntries(texts))
    expect(runInEmptyFolder(join(folder, 'dist/b/index.js'))).toEqual({ status: 0, output: 'b 35000\n' })
    expect(texts.filter(([, text]) => text.includes('shared shared'))).toHaveLength(1)
  })

  test('gives its library at once, to import and to require', async () => {
    const library = { name: 'library', entry: 'library/main.ts' }
    const main = write({
      'program.js': programSource(ENTRIES, library),
      'library/main.js': 'import { both } from "../shared/both.js"; export function size() { return both.length }',
      ...BODY,
    })
    const { files } = await bundle(main)
    const texts = [...files].map(([file, content]) => [`dist/program/${file}`, String(content)] as const)
    write({ 'dist/package.json': '{"type":"commonjs"}', 'dist/library/package.json': '{"type":"module"}' })
    write(Object.fromEntries(texts))
    const index = `dist/program/index.js`
    write({
      [index]: loadedAtOnce(shake(index, new Map(texts).get(index) as string)),
      'dist/library/index.js': libraryStarter(['size']),
    })
    const imports = write({ 'dist/library/a.js': 'import { size } from "./index.js"; console.log(size())' })
    const requires = write({ 'dist/a.js': 'console.log(require("./library/index.js").size())' })
    for (const file of [imports, requires]) expect(runInEmptyFolder(file)).toEqual({ status: 0, output: '35000\n' })
    expect(() => loadedAtOnce('')).toThrow('as ncc was known to write it')
  })

  test('a starter that people call has a shebang', () => {
    expect(starter('cli', true)).toBe("#!/usr/bin/env node\nrequire('../program/index.js').start('cli')\n")
  })
})

describe('bundle', () => {
  test('joins an entry with its packages, tells which, and what it made runs', async () => {
    const entry = write({
      'main.js': 'import { used } from "leaf"; console.log(used)',
      'package.json': '{"type":"module"}',
      ...LEAF,
    })
    const { files, packages } = await bundle(entry)
    expect([...files.keys()]).toEqual(['index.js'])
    expect(packages).toEqual([{ id: 'leaf@1.2.3', licence: 'MIT', text: 'Permission is granted.' }])
    write({ 'dist/package.json': '{"type":"commonjs"}' })
    const built = write({ 'dist/index.js': String(files.get('index.js')) })
    expect(runInEmptyFolder(built)).toEqual({ status: 0, output: 'leaf\n' })
  })

  test('keeps a dynamic import in a file of its own, whose package is told as well', async () => {
    const entry = write({
      'main.js': 'const { used } = await import("leaf"); console.log(used)',
      'package.json': '{"type":"module"}',
      ...LEAF,
    })
    const { files, packages } = await bundle(entry)
    expect(packages.map(({ id }) => id)).toEqual(['leaf@1.2.3'])
    expect(files.size).toBe(2)
    expect(String(files.get('index.js'))).not.toContain('used = "leaf"')
  })

  test('refuses an import that leads nowhere, and names it', async () => {
    const entry = write({
      'main.js': 'import "./gone.js"; import "no-such-package"',
      'package.json': '{"type":"module"}',
    })
    await expect(bundle(entry)).rejects.toThrow(/main\.js imports what cannot be found: \.\/gone\.js, no-such-package/)
  })
})

describe('startBundle', () => {
  test.each([
    ['an error that nobody caught', 'throw new Error("broken")'],
    ['a syntax error', 'const = 1'],
    ['a module that is not there', 'import "no-such-package"'],
  ])('refuses %s', (_, source) => {
    const file = write({ 'index.mjs': source })
    expect(() => startBundle(file)).toThrow(/index\.mjs does not start/)
  })

  test('lets a bundle fail in an orderly way', () => {
    const file = write({ 'index.mjs': 'console.log("::error::no configuration"); process.exitCode = 1' })
    expect(() => startBundle(file)).not.toThrow()
  })
})

describe('licences', () => {
  test('a file belongs to the nearest package above it; a package.json that only sets the module type is none', () => {
    const file = write({
      'node_modules/leaf/esm/deep/a.js': '',
      'node_modules/leaf/esm/package.json': '{"type":"module"}',
      ...LEAF,
    })
    expect(readPackage(file).id).toBe('leaf@1.2.3')
  })

  test('a package without a licence text is refused', () => {
    const file = write({
      'node_modules/bare/index.js': '',
      'node_modules/bare/package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}',
    })
    expect(() => readPackage(file)).toThrow(/bare@1\.0\.0 is bundled but carries no licence text/)
  })

  test('are written once a package, in the order of their names', () => {
    const [a, b] = [
      { id: 'a@1.0.0', licence: 'MIT', text: 'text of a' },
      { id: 'b@2.0.0', licence: 'ISC', text: 'text of b' },
    ]
    expect(formatLicences([b, a, b])).toBe(formatLicences([a, b]))
    expect(formatLicences([b, a])).toMatch(/a@1\.0\.0\nMIT\n\ntext of a\n[\s\S]*b@2\.0\.0\nISC\n\ntext of b\n$/)
  })
})

describe('compareFolders', () => {
  test('finds what is missing, extra and changed, and nothing in equal folders', () => {
    write({
      'a/same.js': '1',
      'a/x/changed.js': '1',
      'a/x/missing.js': '',
      'b/same.js': '1',
      'b/x/changed.js': '2',
      'b/y/extra.js': '',
    })
    const [a, b] = [join(folder, 'a'), join(folder, 'b')]
    expect(compareFolders(a, b)).toEqual(['changed: x/changed.js', 'missing: x/missing.js', 'extra: y/extra.js'])
    expect(compareFolders(a, a)).toEqual([])
    expect(compareFolders(a, join(folder, 'none'))).toEqual([
      'missing: same.js',
      'missing: x/changed.js',
      'missing: x/missing.js',
    ])
  })

  if (process.platform !== 'win32') {
    test('finds a file that only one of them lets people start', () => {
      write({ 'a/index.js': '#!', 'b/index.js': '#!' })
      chmodSync(join(folder, 'a/index.js'), 0o755)
      expect(compareFolders(join(folder, 'a'), join(folder, 'b'))).toEqual(['mode: index.js'])
    })
  }
})
