import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from './build.ts'

/**
 * Compares two folders byte for byte, and by which files can be executed where the system tells.
 *
 * Returns one line a difference, sorted by path: `missing: …` is in `expected` only, `extra: …` in `actual` only, `changed: …` and
 * `mode: …` in both.
 */
export function compareFolders(expected: string, actual: string): string[] {
  const files = new Set([...listFiles(expected), ...listFiles(actual)])
  return [...files].sort().flatMap((file) => {
    const [wanted, found] = [readIfThere(join(expected, file)), readIfThere(join(actual, file))]
    if (wanted === undefined) return [`extra: ${file}`]
    if (found === undefined) return [`missing: ${file}`]
    if (!wanted.equals(found)) return [`changed: ${file}`]
    return isExecutable(join(expected, file)) === isExecutable(join(actual, file)) ? [] : [`mode: ${file}`]
  })
}

/** Builds the bundles anew in a temporary folder and compares `dist/` with them, so that the tree stays as it is. */
async function checkDist(root: string): Promise<string[]> {
  const fresh = mkdtempSync(join(tmpdir(), 'release-tracks-dist-'))
  try {
    await build(root, fresh)
    return compareFolders(fresh, join(root, 'dist'))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function listFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function readIfThere(file: string): Buffer | undefined {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : undefined
}

function isExecutable(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o100) !== 0
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  process.chdir(root)
  const differences = await checkDist(root)
  for (const difference of differences) console.error(difference)
  if (differences.length > 0)
    console.error('dist/ is not what the sources make: run `npm run bundle` and commit dist/.')
  process.exitCode = differences.length > 0 ? 1 : 0
}
