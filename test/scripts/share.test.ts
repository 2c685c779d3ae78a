import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { shareModules } from '../../scripts/share.ts'

/** A part of a program as ncc writes it, after oxc. */
function part(id: number, modules: Readonly<Record<string, string>>): string {
  const entries = Object.entries(modules).map(([each, body]) => `\t${each}: ((module) => {\n\t\t${body}\n\t})`)
  return `"use strict";\nexports.id = ${id};\nexports.ids = [${id}];\nexports.modules = {\n${entries.join(',\n')}\n};\n`
}

const large = `module.exports = "${'x'.repeat(3000)}";`
const small = 'module.exports = typeof (function () { return this })();'
const files = new Map([
  ['index.js', 'the program'],
  ['1.index.js', part(1, { 10: 'module.exports = "own";', 20: large, 40: small })],
  ['2.index.js', part(2, { 20: large, 30: small, 40: small })],
  ['3.index.js', part(3, { 30: small, 40: small })],
  ['4.index.js', part(4, { 40: small })],
  ['loose.index.js', part(5, { 40: small }).replace('"use strict";\n', '')],
])

/** What the program gets from a part. */
function load(of: ReadonlyMap<string, string>, file: string): { ids: unknown; values: Record<string, unknown> } {
  const require = (path: string) => read(path.replace('./', ''))
  const read = (name: string) => {
    const exports = {} as { ids?: number[]; modules: Record<string, (module: object) => void> }
    runInNewContext(of.get(name) as string, { exports, require })
    return exports
  }
  const { ids, modules } = read(file)
  const values = Object.entries(modules).map(([id, run]) => {
    const module: { exports?: unknown } = {}
    run(module)
    return [id, module.exports]
  })
  return { ids: JSON.stringify(ids), values: Object.fromEntries(values) }
}

describe('modules that stand in several parts', () => {
  const shared = shareModules(files)

  test.each(['1.index.js', '2.index.js', '3.index.js', '4.index.js'])('%s gives what it gave', (file) =>
    expect(load(shared, file)).toEqual(load(files, file)),
  )

  test('stand in one file where four need them, and in one of their own where they are large', () => {
    expect([...shared.keys()].filter((file) => !files.has(file)).sort()).toEqual([
      'common.index.js',
      'shared-20.index.js',
    ])
    expect([...shared.values()].join('').split('x'.repeat(3000))).toHaveLength(2)
    expect(Object.keys(load(shared, 'common.index.js').values)).toEqual(['40'])
  })

  test('stay where they are when they are small and two need them', () =>
    expect(shared.get('2.index.js')).toContain('30: (function (module)'))

  test('begin with a word that has V8 compile them at once', () =>
    expect(shared.get('common.index.js')).toContain('40: (function (module)'))

  test('what is not a strict part stays as it is', () => {
    expect(shared.get('index.js')).toBe('the program')
    expect(shared.get('loose.index.js')).toBe(files.get('loose.index.js'))
  })
})
