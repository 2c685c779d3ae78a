import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findBundles } from '../../scripts/bundles.ts'
import { runInEmptyFolder } from '../../scripts/smoke.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const bundles = findBundles(ROOT)
const actions = bundles.flatMap(({ name, action }) => (action ? [{ name, action }] : []))

/** How entries and the action runtime read an input; the bundler may put the file's name before that of a function. */
const INPUT_READ = /\b(?:\w+_)?(?:input|flag)\(\s*['"]([\w-]+)['"]/g

describe('the tree', () => {
  test('every folder of actions/ holds an entry and an action.yml', () => {
    const folders = existsSync(join(ROOT, 'actions')) ? readdirSync(join(ROOT, 'actions')) : []
    expect(folders.sort()).toEqual(actions.map(({ name }) => name))
    for (const { action } of actions) expect(existsSync(join(ROOT, action))).toBe(true)
  })

  test('dist/ holds the bundles, what makes them ES modules, and the licences', () => {
    const wanted = [...bundles.map(({ name }) => name), 'licenses.txt', 'package.json']
    expect(listDist('').sort()).toEqual(wanted.sort())
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
    expect(readInputs(name)).toEqual(Object.keys(declared.inputs).sort())
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
  const licences = existsSync(DIST) ? readFileSync(join(DIST, 'licenses.txt'), 'utf8') : ''

  test.each(bundles)('of all that $name contains are there', ({ name }) => {
    const listed = [...licences.matchAll(/^(@?[^@\s]+)@\d\S*$/gm)].map(([, listedName]) => listedName)
    expect(listed).toEqual(expect.arrayContaining(listPackages(name)))
  })

  test('each comes with a text', () => {
    for (const entry of licences.split(`${'-'.repeat(80)}\n`).slice(1)) expect(entry.length).toBeGreaterThan(200)
  })
})

function listDist(folder: string): string[] {
  const path = join(DIST, folder)
  return existsSync(path) ? readdirSync(path) : []
}

/** The bundle with the parts that it loads on demand. */
function readBundle(name: string): string {
  const files = listDist(name).filter((file) => file.endsWith('.js'))
  return files.map((file) => readFileSync(join(DIST, name, file), 'utf8')).join('\n')
}

function readInputs(name: string): string[] {
  return [...new Set([...readBundle(name).matchAll(INPUT_READ)].map(([, input]) => input ?? ''))].sort()
}

/** The packages that the bundler names in its comments: those whose modules it joined, which are most of them. */
function listPackages(name: string): string[] {
  const modules = readBundle(name).matchAll(/^;\/\/ CONCATENATED MODULE: .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)
  return [...new Set([...modules].map(([, packageName]) => packageName ?? ''))]
}
