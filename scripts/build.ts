import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'
import { type Bundle, findBundles } from './bundles.ts'
import { overlayPackages } from './overlay.ts'
import { type BundledPackage, formatLicences } from './packages.ts'
import { shake } from './shake.ts'
import { startBundle } from './smoke.ts'

/**
 * Builds every bundle into `dist`, which holds these and nothing else afterwards: `<name>/index.js`, the parts of it that are
 * loaded on demand, the types of the library, one package.json that makes them ES modules, and the licences of all that is inside.
 *
 * The same sources give the same bytes in whatever folder they stand. `build/` holds what the compiler made of them.
 * Throws when the compiler reports an error, when an import leads nowhere, or when a bundle does not start.
 */
export async function build(root: string, dist: string): Promise<void> {
  const compiled = join(root, 'build')
  compile(root, compiled)
  overlayPackages(root, compiled)
  rmSync(dist, { recursive: true, force: true })
  const packages: BundledPackage[] = []
  for (const entry of findBundles(root)) packages.push(...(await writeBundle(compiled, dist, entry)))
  const types = join(compiled, 'library/main.d.ts')
  if (existsSync(types)) copyFileSync(types, join(dist, 'library/index.d.ts'))
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(dist, 'licenses.txt'), formatLicences(packages))
  for (const { name } of findBundles(root)) startBundle(join(dist, name, 'index.js'))
}

const SHEBANG = Buffer.from('#!')

function compile(root: string, compiled: string): void {
  rmSync(compiled, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}

async function writeBundle(
  compiled: string,
  dist: string,
  { name, entry }: Bundle,
): Promise<readonly BundledPackage[]> {
  const { files, packages } = await bundle(join(compiled, entry.replace(/\.ts$/, '.js')))
  mkdirSync(join(dist, name), { recursive: true })
  // npx makes the command line executable, which would be a change of the clone if it were not so already.
  const modeOf = (content: string | Uint8Array) => (Buffer.from(content).subarray(0, 2).equals(SHEBANG) ? 0o755 : 0o644)
  for (const [file, content] of files) {
    const code = file.endsWith('.js') ? shake(file, Buffer.from(content).toString('utf8')) : content
    writeFileSync(join(dist, name, file), code, { mode: modeOf(code) })
  }
  return packages
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  process.chdir(root)
  await build(root, join(root, 'dist'))
}
