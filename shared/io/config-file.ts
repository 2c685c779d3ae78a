import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CONFIG_NAMES } from '../config/load.ts'
import { inspectConfig, type ParsedConfig } from '../config/parse-config.ts'
import { failure, quote } from '../core/error.ts'

/**
 * Reads the configuration below a folder: the file `path` names, or when it is empty the first of {@link CONFIG_NAMES} that exists.
 * Throws `config-missing`, with `fix` as what to do, and what is wrong with the file's content.
 */
export function readConfigFile(folder: string, path: string, fix: string): ParsedConfig {
  const found = path === '' ? CONFIG_NAMES.find((name) => isFile(join(folder, name))) : path
  if (found !== undefined && leaves(folder, found)) {
    const message = `The configuration file ${quote(found)} lies outside of the repository.`
    throw failure('config-missing', message, 'Name one that is in it.')
  }
  if (found === undefined || !isFile(join(folder, found))) {
    const looked = path === '' ? CONFIG_NAMES.join(', ') : quote(path)
    throw failure('config-missing', `There is no configuration file: looked for ${looked}.`, fix)
  }
  return inspectConfig(found, readFileSync(join(folder, found), 'utf8'))
}

function leaves(folder: string, path: string): boolean {
  return relative(folder, join(folder, path)).startsWith('..')
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Not there, in a place that cannot be entered, or no path at all: it is longer than any can be.
    return false
  }
}
