import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The example repository as it stands in this tree. */
export const EXAMPLE = join(ROOT, 'examples/tray-and-platform')

/** What a build leaves behind, and npm installs. */
const LEFT_BEHIND = /(?:^|\/)(?:target|node_modules|dist)\//

/** The example's files by path, as they would be committed. */
export function exampleFiles(): Record<string, string> {
  const entries = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(EXAMPLE.length + 1)
      .replaceAll('\\', '/'),
  )
  return Object.fromEntries(
    paths.filter((path) => !LEFT_BEHIND.test(path)).map((path) => [path, readFileSync(join(EXAMPLE, path), 'utf8')]),
  )
}

/** The same as somebody has it who filled in whose actions they are. */
export function ownedExample(): Record<string, string> {
  const files = Object.entries(exampleFiles())
  return Object.fromEntries(
    files.map(([path, text]) => [path, text.replaceAll('OWNER/release-tracks', 'acme/release-tracks')]),
  )
}

/** Gives a copy of the example what `npm install` would: Vite as this project has it, and this project itself. */
export function installPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  // Windows lets everybody make junctions, and few people links.
  symlinkSync(join(ROOT, 'node_modules/vite'), join(folder, 'node_modules/vite'), 'junction')
  symlinkSync(ROOT, join(folder, 'node_modules/release-tracks'), 'junction')
}
