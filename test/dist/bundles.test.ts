import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findPrograms } from '../../scripts/bundles.ts'
import { runInEmptyFolder } from '../../scripts/smoke.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const bundles = findPrograms(ROOT)
const actions = bundles.flatMap(({ name, action }) => (action ? [{ name, action }] : []))

/** How entries and the action runtime read an input; the bundler may put the file's name before that of a function. */
const INPUT_READ = /\b(?:\w+_)?(?:input|flag|secret)\(\s*['"]([\w-]+)['"]/g

/** An import of more than types; Node's own modules have a prefix. */
const PACKAGE_IMPORT = /^(?:import (?!type )[^;]*? from |.*\bimport\()'(?!node:)((?:@[\w.-]+\/)?[a-z][\w.-]*)/gm

/** Inputs that there were once, read to say so. */
const GONE: Readonly<Record<string, readonly string[]>> = { 'write-updater-manifest': ['allow-downgrade'] }

describe('the tree', () => {
  test('every folder of actions/ holds an entry and an action.yml', () => {
    const folders = existsSync(join(ROOT, 'actions')) ? readdirSync(join(ROOT, 'actions')) : []
    expect(folders.sort()).toEqual(actions.map(({ name }) => name))
    for (const { action } of actions) expect(existsSync(join(ROOT, action))).toBe(true)
  })

  test('dist/ holds the program, a file that starts it for each entry, the library, and the licences', () => {
    const wanted = [...bundles.map(({ name }) => name), 'library', 'licenses.txt', 'package.json', 'program']
    expect(readdirSync(DIST).sort()).toEqual(wanted.sort())
    for (const { name } of bundles) expect(readdirSync(join(DIST, name))).toEqual(['index.js'])
    expect(readdirSync(join(DIST, 'library')).sort()).toEqual(['index.d.ts', 'index.js', 'package.json'])
  })

  test("GitHub's client is in dist/ once", () => {
    const files = readdirSync(join(DIST, 'program')).filter((file) => read(file).includes('/releases/assets/'))
    expect(files).toHaveLength(1)
  })
})

if (process.platform !== 'win32') {
  test('npx finds the command line executable, and changes nothing of a clone', () => {
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    for (const file of Object.values<string>(bin)) expect(statSync(join(ROOT, file)).mode & 0o111).not.toBe(0)
  })
}

describe.each(actions)('$name', ({ name, action }) => {
  const text = readFileSync(join(ROOT, action), 'utf8')
  const declared = parse(text)

  test("is accepted by GitHub's own parser", () => {
    const { context } = parseAction({ name: action, content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('runs its bundle on Node 24', () => {
    const main = resolve(ROOT, dirname(action), declared.runs.main)
    expect(declared.runs.using).toBe('node24')
    expect(relative(DIST, main)).toBe(join(name, 'index.js'))
    expect(existsSync(main)).toBe(true)
  })

  test('declares the inputs that its code reads, and no others', () => {
    const own = Object.keys(declared.inputs)
    const gone = GONE[name] ?? []
    const read = readInputs(name).filter((input) => own.includes(input) || !readByAll().has(input))
    expect(read).toEqual([...own, ...gone].sort())
  })

  test('describes every input and output', () => {
    const described = { ...declared.inputs, ...declared.outputs }
    const silent = Object.keys(described).filter((key) => !described[key].description)
    expect(silent).toEqual([])
  })

  test('without a configuration, fails with one error that names it', () => {
    const { status, output } = runInEmptyFolder(join(DIST, name, 'index.js'))
    const lines = output.split('\n').filter((line) => line.trim() !== '')
    expect(lines).toEqual([expect.stringMatching(/^::error.*release-tracks\.yml/)])
    expect(output).not.toMatch(/%0A\s+at /)
    expect(status).toBe(1)
  })
})

describe('licences', () => {
  const licences = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
  const listed = [...licences.matchAll(/^(@?[^@\s]+)@\d\S*$/gm)].map(([, name]) => name)

  test('of every package that the sources import are there', () => {
    expect(listed).toEqual(expect.arrayContaining(importedPackages()))
  })

  test('are of what the sources can reach', () => {
    expect([...reachablePackages(importedPackages())]).toEqual(expect.arrayContaining(listed))
  })

  test('each comes with a text', () => {
    for (const entry of licences.split(`${'-'.repeat(80)}\n`).slice(1)) expect(entry.length).toBeGreaterThan(200)
  })
})

function read(file: string): string {
  return readFileSync(join(DIST, 'program', file), 'utf8')
}

/** The inputs that the frame around every action reads, whether this one has them or not. */
function readByAll(): Set<string> {
  const [first = [], ...others] = bundles.filter(({ action }) => action).map(({ name }) => readInputs(name))
  return new Set(first.filter((input) => others.every((each) => each.includes(input))))
}

/** The inputs read by the parts of the program that an entry loads, at its start or later. */
function readInputs(name: string): string[] {
  const texts = [...partsOf(name)].map((part) => read(`${part}.index.js`))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(INPUT_READ)].map(([, input]) => input ?? '')))].sort()
}

/** The numbers of the parts that the program loads for an entry, and of those that these load in turn. */
function partsOf(name: string): Set<string> {
  const start = read('index.js').split(new RegExp(`^\\s*"?${name}"?: \\(\\) => `, 'm'))[1] as string
  const parts = new Set(loadedBy(start.slice(0, start.indexOf('.then('))))
  for (const part of parts) for (const more of loadedBy(read(`${part}.index.js`))) parts.add(more)
  return parts
}

function loadedBy(code: string): string[] {
  return [...code.matchAll(/__nccwpck_require__\.e\((\d+)\)/g)].map(([, part]) => part as string)
}

/** The packages whose code, not their types alone, the sources import. */
function importedPackages(): string[] {
  const folders = ['actions', 'cli', 'library', 'shared'].map((folder) => join(ROOT, folder))
  const files = folders.flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => join(folder, file)),
  )
  const imports = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(PACKAGE_IMPORT)])
  return [...new Set(imports.map(([, name]) => name as string))]
}

/** A package with all that it depends on. */
function reachablePackages(names: readonly string[]): Set<string> {
  const found = new Set(names)
  for (const name of found) for (const next of Object.keys(readManifest(name).dependencies ?? {})) found.add(next)
  return found
}

function readManifest(name: string): { dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
}
