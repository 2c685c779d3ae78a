import ncc, { type BundledModule, type Output } from '@vercel/ncc'
import { type BundledPackage, readPackage } from './packages.ts'

/** What one entry became: file name → content, and the packages inside. */
export interface BundleOutput {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly packages: readonly BundledPackage[]
}

/** What ncc writes in place of a module that it could not find, without reporting it. */
const NOT_FOUND = /@@notfound\.js\?(.*)$/

/** What ncc adds on its own; the build writes one for all bundles instead. */
const NOT_WANTED = 'package.json'

/** Bundles a compiled ES module with all that it imports, as CommonJS, which starts faster. Throws when one of those imports cannot be found. */
export async function bundle(entry: string): Promise<BundleOutput> {
  const output = await ncc(entry, { cache: false, quiet: true, target: 'es2022', esm: false })
  const sources = listSources(output)
  const missing = sources.flatMap((source) => source.match(NOT_FOUND)?.[1] ?? [])
  if (missing.length > 0) throw new Error(`${entry} imports what cannot be found: ${missing.join(', ')}`)
  const assets = Object.entries(output.assets).filter(([name]) => name !== NOT_WANTED)
  const files = new Map<string, string | Uint8Array>([['index.js', output.code]])
  for (const [name, { source }] of assets) files.set(name, source)
  const packages = sources.filter((source) => source.includes('node_modules')).map(readPackage)
  return { files, packages }
}

/** The files whose code is in the output; what the bundler dropped is not among them. */
function listSources({ stats: { compilation } }: Output): string[] {
  const modules = [...compilation.chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
  return [...new Set(modules.flatMap(listResources))]
}

function listResources({ resource, modules }: BundledModule): string[] {
  return modules ? [...modules].flatMap(listResources) : resource ? [resource] : []
}
