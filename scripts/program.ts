import type { Bundle } from './bundles.ts'

/** The folder of dist/ that holds the code of all actions and of the command line. */
export const PROGRAM = 'program'

/**
 * The one program that all entries are: `start(name)` loads an entry, which then runs, and nothing of the others.
 * It is an ES module at the top of the compiled sources.
 */
export function programSource(entries: readonly Bundle[]): string {
  const table = entries.map(({ name, entry }) => `  ${quote(name)}: () => import(${quote(`./${compiled(entry)}`)}),`)
  return [
    "import { untilDone } from './shared/io/runner/until-done.js'",
    `const entries = {\n${table.join('\n')}\n}`,
    'export const start = (name) => untilDone(entries[name]())',
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
