import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Reads from an action.yml what a runner needs: the inputs with their defaults, and the file to run.
 * Knows the plain block style of this project's own files, not YAML.
 *
 * @param {string} path
 * @returns {{ inputs: Map<string, string>, main: string }} defaults by input name, `main` as an absolute path
 */
export function readActionFile(path) {
  const inputs = new Map()
  let section = ''
  let input = ''
  let main = ''
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const [, indent, key, value] = /^( *)([\w-]+):(?:\s+(.*))?$/.exec(line) ?? []
    if (key === undefined) continue
    if (indent.length === 0) section = key
    else if (section === 'inputs' && indent.length === 2) {
      input = key
      inputs.set(input, '')
    } else if (section === 'inputs' && indent.length === 4 && key === 'default') inputs.set(input, scalar(value))
    else if (section === 'runs' && key === 'main') main = resolve(dirname(path), scalar(value))
  }
  return { inputs, main }
}

function scalar(text = '') {
  const quoted = /^(['"])(.*?)\1/.exec(text)
  return quoted ? quoted[2] : text.replace(/\s+#.*$/, '')
}
