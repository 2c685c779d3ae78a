import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.ts'
import { type Bundle, findLibrary, findPrograms } from './bundles.ts'
import { overlayPackages } from './overlay.ts'
import { type BundledPackage, formatLicences } from './packages.ts'
import { compiled, libraryStarter, loadedAtOnce, PROGRAM, programSource, starter } from './program.ts'
import { shake } from './shake.ts'
import { shareModules } from './share.ts'
import { startBundle } from './smoke.ts'

/**
 * Builds `dist`, which holds this and nothing else afterwards: `program/`, the code of all actions and of the command line in parts
 * that they share; `<name>/index.js`, which starts one of them; `library/`, which gives what others import of it, with its types; and the licences of all that is inside.
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
  const library = findLibrary(root)
  const packages = await writeProgram(root, sources, dist, { programs, library })
  if (library) writeLibrary(sources, dist, library)
  writeFileSync(join(dist, 'licenses.txt'), formatLicences(packages))
  for (const { name } of programs) startBundle(join(dist, name, 'index.js'))
}

function compile(root: string, sources: string): void {
  rmSync(sources, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}

type Packages = readonly BundledPackage[]

interface Contents {
  readonly programs: readonly Bundle[]
  readonly library: Bundle | undefined
}

async function writeProgram(
  root: string,
  sources: string,
  dist: string,
  { programs, library }: Contents,
): Promise<Packages> {
  const main = join(sources, `${PROGRAM}.js`)
  writeFileSync(main, programSource(programs, library))
  const packages = await writeBundle(main, join(dist, PROGRAM), (files) => {
    const index = files.get('index.js') as string
    return shareModules(new Map([...files, ['index.js', library ? loadedAtOnce(index) : index]]))
  })
  writeType(dist, 'commonjs')
  for (const { name, entry } of programs) {
    const isExecutable = readFileSync(join(root, entry), 'utf8').startsWith('#!')
    mkdirSync(join(dist, name))
    // npx makes the command line executable, which would be a change of the clone if it were not so already.
    writeFileSync(join(dist, name, 'index.js'), starter(name, isExecutable), { mode: isExecutable ? 0o755 : 0o644 })
  }
  return packages
}

function writeLibrary(sources: string, dist: string, library: Bundle): void {
  const main = join(sources, compiled(library.entry))
  const folder = join(dist, library.name)
  const names = [...readFileSync(main, 'utf8').matchAll(/^export (?:function|const|class) (\w+)/gm)]
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.js'), libraryStarter(names.map(([, name]) => name as string)))
  writeType(folder, 'module')
  copyFileSync(main.replace(/\.js$/, '.d.ts'), join(folder, 'index.d.ts'))
}

async function writeBundle(
  main: string,
  folder: string,
  arrange: (files: Map<string, string>) => Map<string, string>,
): Promise<Packages> {
  const { files, packages } = await bundle(main)
  mkdirSync(folder, { recursive: true })
  const code = new Map<string, string>()
  for (const [file, content] of files) {
    if (file.endsWith('.js')) code.set(file, shake(file, Buffer.from(content).toString('utf8')))
    else writeFileSync(join(folder, file), content)
  }
  for (const [file, text] of arrange(code)) writeFileSync(join(folder, file), text)
  return packages
}

function writeType(folder: string, type: 'commonjs' | 'module'): void {
  writeFileSync(join(folder, 'package.json'), `{ "type": "${type}" }\n`)
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  process.chdir(root)
  await build(root, join(root, 'dist'))
}
