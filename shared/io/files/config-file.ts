import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { CONFIG_NAMES } from '../../config/load.ts'
import { inspectConfig, type ParsedConfig } from '../../config/parse-config.ts'
import { failure, quote } from '../../core/text/error.ts'
import { isWithin, locate } from '../git/clone-folder.ts'

/**
 * Reads the configuration of the clone at a folder: the file that `path` names, absolute or from `start`, or when it is empty the first
 * of {@link CONFIG_NAMES} that exists. Throws `config-missing` with `fix` as what to do, also for a file outside of the clone, and
 * what is wrong with the file's content.
 */
export function readConfigFile(folder: string, path: string, fix: string, start = folder): ParsedConfig {
  const found = path === '' ? CONFIG_NAMES.map((name) => join(folder, name)).find(isFile) : locate(start, path)
  const name = found === undefined ? path : nameIn(folder, found)
  if (name === undefined) throw outside(`${quote(path)} lies outside of the repository.`)
  if (found === undefined || !isFile(found)) throw missing(path, found, fix)
  const real = realpathSync(found)
  if (!isWithin(realpathSync(folder), real)) throw outside(`${quote(name)} is a link out of the repository.`)
  return inspectConfig(name, readFileSync(real, 'utf8'))
}

function outside(what: string): Error {
  return failure('config-missing', `The configuration file ${what}`, 'Name a file that is in it.')
}

function missing(path: string, found: string | undefined, fix: string): Error {
  if (found !== undefined && isFolder(found))
    return failure('config-missing', `config: ${quote(path)} is a folder.`, 'Name the configuration file itself.')
  const looked = path === '' ? CONFIG_NAMES.join(', ') : quote(path)
  return failure('config-missing', `There is no configuration file: looked for ${looked}.`, fix)
}

/** The path of a file from the top of the clone, which may be known by two names; undefined for a file elsewhere. */
function nameIn(folder: string, file: string): string | undefined {
  const top = [folder, realpathSync(folder)].find((each) => isWithin(each, file))
  return top === undefined ? undefined : relative(top, file).replaceAll(sep, '/')
}

function isFile(path: string): boolean {
  return kindOf(path)?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return kindOf(path)?.isDirectory() ?? false
}

function kindOf(path: string) {
  try {
    return statSync(path)
  } catch {
    // Not there, in a place that cannot be entered, or no path at all: it is longer than any can be.
    return undefined
  }
}
