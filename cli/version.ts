import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the package's description lies from the entry: in `cli/` in this repository, at the top of the npm package. */
const PLACES = ['../../cli/package.json', '../../package.json'] as const

/** The version of the package that this process was started from; it is not in the bundle, which a new version leaves as it is. */
export function readVersion(entry: string = process.argv[1] ?? ''): string {
  const folder = dirname(realpathSync(entry))
  const found = PLACES.map((place) => join(folder, place)).find((file) => existsSync(file))
  return found === undefined ? 'unknown' : JSON.parse(readFileSync(found, 'utf8')).version
}
