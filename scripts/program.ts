import type { Bundle } from './bundles.ts'

/** The folder of dist/ that holds the code of all actions and of the command line. */
export const PROGRAM = 'program'

/**
 * The one program that all entries are: `start(name)` loads an entry, which then runs, and nothing of the others; `library()` loads what
 * others import. It is an ES module at the top of the compiled sources.
 */
export function programSource(entries: readonly Bundle[], library: Bundle | undefined): string {
  const load = ({ entry }: Bundle) => `() => import(${quote(`./${compiled(entry)}`)})`
  const table = entries.map((entry) => `  ${quote(entry.name)}: ${load(entry)},`)
  return [
    "import { untilDone } from './shared/io/runner/until-done.js'",
    `const entries = {\n${table.join('\n')}\n}`,
    'export const start = (name) => untilDone(entries[name]())',
    ...(library ? [`export const library = ${load(library)}`] : []),
    '',
  ].join('\n')
}

/** How ncc writes that a part is loaded, with all that it needs. */
const LOADED =
  /(?<=\blibrary = )\(\) => (?:Promise\.all\(\[(?<parts>[^\]]*)\]\)|(?<part>\w+\.e\(\d+\)))\.then\((?<load>\w+)\.bind\(\k<load>, (?<id>\d+)\)\)/

/**
 * Lets the program give its library at once, and not by a promise: a build's configuration can wait for none where it is loaded by `require`.
 * The parts are there before `e()` comes back, since Node's `require` brings them. Throws where ncc writes otherwise than it did.
 */
export function loadedAtOnce(code: string): string {
  const found = LOADED.exec(code)
  if (!found) throw new Error('the program does not load its library as ncc was known to write it')
  const { parts, part, load, id } = found.groups ?? {}
  return code.replace(LOADED, `() => ([${parts ?? part}], ${load}(${id}))`)
}

/** The ES module that gives what the library exports, out of the program beside its folder. */
export function libraryStarter(names: readonly string[]): string {
  return [
    "import { createRequire } from 'node:module'",
    `const { library } = createRequire(import.meta.url)('../${PROGRAM}/index.js')`,
    `export const { ${names.join(', ')} } = library()`,
    '',
  ].join('\n')
}

/** The CommonJS file that starts one entry of the program beside its folder. */
export function starter(name: string, isExecutable: boolean): string {
  const call = `require('../${PROGRAM}/index.js').start('${name}')\n`
  return isExecutable ? `#!/usr/bin/env node\n${call}` : call
}

/** What the compiler makes of a source file. */
export function compiled(entry: string): string {
  return entry.replace(/\.ts$/, '.js')
}

const quote = (text: string) => JSON.stringify(text)
