import type { ActionFile } from './action-page.ts'

/** Biome breaks a line that is longer. */
const WIDTH = 120

/** Writes the module that says which inputs each action has, laid out as Biome wants it. */
export function formatActionInputs(actions: ReadonlyMap<string, ActionFile>): string {
  const lines = [...actions].map(([name, { inputs }]) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`
    const words = `'${inputs.map((input) => input.name).join(' ')}',`
    const line = `  ${key}: ${words}`
    return line.length > WIDTH ? `  ${key}:\n    ${words}` : line
  })
  return `// Made by \`npm run docs\` from the action.yml files.

/** The names of the inputs of each action, in the order of its action.yml; \`promote\` is the one at the root. */
export const ACTION_INPUTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
}
