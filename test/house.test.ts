import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['actions', 'cli', 'library', 'shared'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
)

/** The files of this project that a file imports, at once or later. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const named = text.matchAll(/^(?:import|export)\s[^'"]*?from '(\.[^']+)'|import\((?:\/\*.*?\*\/\s*)?'(\.[^']+)'\)/gms)
  return [...named].map(([, now, later]) => normalize(join(dirname(path), (now ?? later) as string)))
}

describe('the house', () => {
  test('no file is imported, over others, by itself', () => {
    const graph = new Map(SOURCES.map((path) => [path, importsOf(path)]))
    expect(findCircles(graph)).toEqual([])
  })

  test('a circle is found', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(findCircles(graph)).toEqual([['b', 'c', 'b']])
  })

  test('a name of an exported type means one thing', () => {
    const named = SOURCES.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(
        ([, name]) => ({ name: name as string, path }),
      ),
    )
    const twice = [...Map.groupBy(named, ({ name }) => name)].filter(([, places]) => places.length > 1)
    expect(twice.map(([name, places]) => [name, ...places.map(({ path }) => path)])).toEqual([])
  })

  test('nothing that is bundled asks for import.meta, which the program has not: it is CommonJS', () => {
    expect(SOURCES.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('import.meta'))).toEqual([])
  })

  test('a test stands where its source stands, and begins with its name', () => {
    const named = new Set(SOURCES.map((path) => join('test', path.replace(/^shared/, '').replace(/\.ts$/, ''))))
    const strays = testsOfSources().filter(
      (path) => !namesOf(path).some((name) => named.has(join(dirname(path), name))),
    )
    expect(strays).toEqual([])
  })

  test('seven in ten sources with logic have tests at their own path', () => {
    const tests = testsOfSources().map((path) => join(dirname(path), namesOf(path).at(-1) ?? ''))
    const logic = SOURCES.filter((path) => path.startsWith('shared/') && hasLogic(path))
    const tested = logic
      .map((path) => join('test', path.slice('shared/'.length).replace(/\.ts$/, '')))
      .filter((path) => tests.some((test) => test === path || test.startsWith(`${path}-`)))
    expect(tested.length / logic.length).toBeGreaterThan(0.7)
  })

  test('no file of sources is too long to read', () => {
    const long = SOURCES.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('no folder of sources is too full to look through', () => {
    const counts = Map.groupBy(SOURCES, (path) => dirname(path))
    const full = [...counts].filter(([, files]) => files.length > 24).map(([folder, files]) => [folder, files.length])
    expect(full).toEqual([])
  })
})

/** Whether a source exports a function or a class: what holds types or a table alone has nothing to test. */
function hasLogic(path: string): boolean {
  return /^export (?:async function|function|(?:abstract )?class) /m.test(readFileSync(join(ROOT, path), 'utf8'))
}

/** The tests of single sources. What is right below flows, io or cli goes through many of them; the other folders run bundles and workflows. */
function testsOfSources(): string[] {
  return ['cli', 'config', 'core', 'flows', 'io', 'library'].flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .filter((path) => dirname(path) !== '.' || ['config', 'core', 'library'].includes(folder))
      .map((path) => join('test', folder, path)),
  )
}

/** The sources that a test may be of: `tag-list-order.test.ts` is of `tag-list-order`, `tag-list` or `tag`. */
function namesOf(test: string): string[] {
  const words = basename(test).split('.', 1)[0]?.split('-') ?? []
  return words.map((_, at) => words.slice(0, at + 1).join('-'))
}

function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path])
    if (done.has(path) || way.includes(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return circles
}
