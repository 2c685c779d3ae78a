import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle, type ModuleFormat } from './bundle.ts'
import { type Bundle, findLibrary, findPrograms } from './bundles.ts'
import { overlayPackages } from './overlay.ts'
import { type BundledPackage, formatLicences } from './packages.ts'
import { compiled, PROGRAM, programSource, starter } from './program.ts'
import { shake } from './shake.ts'
import { shareModules } from './share.ts'
import { startBundle } from './smoke.ts'

/**
 * Builds `dist`, which holds this and nothing else afterwards: `program/`, the code of all actions and of the command line in parts
 * that they share; `<name>/index.js`, which starts one of them; `library/` with its types; and the licences of all that is inside.
 *
 * The same sources give the same bytes in whatever folder they stand. `build/` holds what the compiler made of them.
 * Throws when the compiler reports an error, when an import leads nowhere, or when an entry does not start.
 */
export async function build(root: string, dist: string): Promise<void> {
  const sources = join(root, 'build')
  const programs = findPrograms(root)
  compile(root, sources)
  overlayPackages(root, sources)
  rmSync(dist, { recursive: true, force: true })
  const packages = [
    ...(await writeProgram(root, sources, dist, programs)),
    ...(await writeLibrary(sources, dist, findLibrary(root))),
  ]
  writeFileSync(join(dist, 'licenses.txt'), formatLicences(packages))
  for (const { name } of programs) startBundle(join(dist, name, 'index.js'))
}

function compile(root: string, sources: string): void {
  rmSync(sources, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}

type Packages = readonly BundledPackage[]

async function writeProgram(root: string, sources: string, dist: string, entries: Bundle[]): Promise<Packages> {
  const main = join(sources, `${PROGRAM}.js`)
  writeFileSync(main, programSource(entries))
  const packages = await writeBundle(main, join(dist, PROGRAM), 'commonjs', shareModules)
  writeType(dist, 'commonjs')
  for (const { name, entry } of entries) {
    const isExecutable = readFileSync(join(root, entry), 'utf8').startsWith('#!')
    mkdirSync(join(dist, name))
    // npx makes the command line executable, which would be a change of the clone if it were not so already.
    writeFileSync(join(dist, name, 'index.js'), starter(name, isExecutable), { mode: isExecutable ? 0o755 : 0o644 })
  }
  return packages
}

async function writeLibrary(sources: string, dist: string, library: Bundle | undefined): Promise<Packages> {
  if (library === undefined) return []
  const main = join(sources, compiled(library.entry))
  const folder = join(dist, library.name)
  const packages = await writeBundle(main, folder, 'module')
  writeType(folder, 'module')
  copyFileSync(main.replace(/\.js$/, '.d.ts'), join(folder, 'index.d.ts'))
  return packages
}

async function writeBundle(
  main: string,
  folder: string,
  format: ModuleFormat,
  arrange = (files: Map<string, string>) => files,
): Promise<Packages> {
  const { files, packages } = await bundle(main, format)
  mkdirSync(folder, { recursive: true })
  const code = new Map<string, string>()
  for (const [file, content] of files) {
    if (file.endsWith('.js')) code.set(file, shake(file, Buffer.from(content).toString('utf8'), format))
    else writeFileSync(join(folder, file), content)
  }
  for (const [file, text] of arrange(code)) writeFileSync(join(folder, file), text)
  return packages
}

function writeType(folder: string, type: ModuleFormat): void {
  writeFileSync(join(folder, 'package.json'), `{ "type": "${type}" }\n`)
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  process.chdir(root)
  await build(root, join(root, 'dist'))
}
