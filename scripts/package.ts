import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Makes the folder of the npm package `release-tracks`: the command line and the library as they are bundled in dist/, which need no
 * other package, under the description of cli/package.json.
 */
export function makePackage(root: string, target: string): void {
  rmSync(target, { recursive: true, force: true })
  cpSync(join(root, 'dist/cli'), target, { recursive: true })
  cpSync(join(root, 'dist/library'), join(target, 'library'), { recursive: true })
  copyFileSync(join(root, 'cli/package.json'), join(target, 'package.json'))
  for (const file of ['README.md', 'LICENSE', 'dist/licenses.txt'])
    copyFileSync(join(root, file), join(target, file.replace('dist/', '')))
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  makePackage(root, join(root, 'build/package'))
}
