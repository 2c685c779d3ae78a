import { createContext, runInContext } from 'node:vm'

/** A part of the program as ncc writes it: `exports.modules` holds the modules by id, each a function. */
interface Part {
  readonly id: number
  readonly ids: readonly number[]
  readonly modules: ReadonlyMap<string, string>
}

/** From so many parts on, a module stands in the one file that all may load. */
const COMMON = 4

/** Characters that are worth a file of their own, which takes time to open. */
const WORTH = 2000

const STRICT = '"use strict";\n'

/**
 * Puts modules that stand in several parts into files that these load. ncc writes a module into each part that needs it where that is not
 * large, and all jobs download all parts.
 *
 * @param files the code of the program by file name; those that are no strict parts stay as they are
 */
export function shareModules(files: ReadonlyMap<string, string>): Map<string, string> {
  const parts = new Map([...files].flatMap(([file, code]) => (isPart(code) ? [[file, readPart(code)] as const] : [])))
  const homes = chooseHomes(parts)
  const shared = [...Map.groupBy(homes, ([, home]) => home)].map(
    ([home, of]) => [home, writeShared(of.map(([id]) => [id, sourceOf(id, parts)]))] as const,
  )
  const written = [...parts].map(([file, part]) => [file, writePart(part, homes)] as const)
  return new Map([...files, ...written, ...shared])
}

function isPart(code: string): boolean {
  return code.startsWith(`${STRICT}exports.id = `) && !code.includes('exports.runtime')
}

function readPart(code: string): Part {
  const exports = {} as { id: number; ids: number[]; modules: Record<string, () => void> }
  runInContext(code, createContext({ exports }))
  const { id, ids, modules } = exports
  return { id, ids: [...ids], modules: new Map(Object.entries(modules).map(([each, made]) => [each, String(made)])) }
}

/** The file of each module that is to stand in one of its own. */
function chooseHomes(parts: ReadonlyMap<string, Part>): Map<string, string> {
  const users = new Map<string, string[]>()
  for (const [file, { modules }] of parts) {
    for (const id of modules.keys()) users.set(id, [...(users.get(id) ?? []), file])
  }
  const several = [...users].filter(([, files]) => files.length > 1).map(([id, files]) => ({ id, files }))
  const groups = Map.groupBy(several, ({ files }) => (files.length >= COMMON ? '' : files.join()))
  const homes = new Map<string, string>()
  for (const [key, group] of groups) {
    const ids = group.map(({ id }) => id)
    const size = ids.reduce((sum, id) => sum + sourceOf(id, parts).length, 0)
    const home = key === '' ? 'common.index.js' : `shared-${ids[0]}.index.js`
    if (key === '' || size >= WORTH) for (const id of ids) homes.set(id, home)
  }
  return homes
}

function sourceOf(id: string, parts: ReadonlyMap<string, Part>): string {
  const part = [...parts.values()].find(({ modules }) => modules.has(id))
  return part?.modules.get(id) as string
}

function writePart({ id, ids, modules }: Part, homes: ReadonlyMap<string, string>): string {
  const loaded = new Set([...modules.keys()].flatMap((each) => homes.get(each) ?? []))
  const own = [...modules].filter(([each]) => !homes.has(each))
  const entries = [...[...loaded].map((file) => `\t...require("./${file}").modules`), ...own.map(writeModule)]
  return `${STRICT}exports.id = ${id};\nexports.ids = ${JSON.stringify(ids)};\n${writeModules(entries)}`
}

function writeShared(modules: readonly (readonly [id: string, source: string])[]): string {
  return `${STRICT}${writeModules(modules.map(writeModule))}`
}

/** Parentheses around a `function`, and around no arrow function, tell V8 to compile the module at once and not to look it over first. */
function writeModule([id, source]: readonly [id: string, source: string]): string {
  return `\t${id}: (${source.replace(ARROW, '$1function $2 {')})`
}

/** What a module begins with. */
const ARROW = /^(async )?(\([\w$, ]*\)) => \{/

function writeModules(entries: readonly string[]): string {
  return `exports.modules = {\n${entries.join(',\n')}\n};\n`
}
