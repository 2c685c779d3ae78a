import { child, entriesOf, parseDocuments, textOf } from '../documents/document.ts'
import type { DocumentValue } from '../documents/document-value.ts'
import { placeAt } from '../documents/place.ts'
import { ancestorsOf, folderOf } from '../paths/folder.ts'
import { attempt } from '../text/attempt.ts'
import { type Problem, ReleaseTracksError } from '../text/error.ts'
import { withoutBuild } from '../versions/version.ts'
import { isDenoFile, type VersionFile, writeEntry } from '../versions/version-file.ts'
import { meetsRange } from './npm-ranges.ts'

type Texts = ReadonlyMap<string, string>

/** An import by which one package of a Deno workspace requires another one: `jsr:@acme/core@^1.2.0/sub`. */
interface DenoImport {
  readonly path: string
  readonly key: readonly string[]
  /** Without what stands behind the range. */
  readonly specifier: string
  readonly start: number
  /** The folder of the package that is required. */
  readonly folder: string
}

/** Where packages of a Deno workspace import those of some version files by version: files with the keys. */
export function denoRequirementsOn(files: readonly VersionFile[], texts: Texts, version: string): DenoImport[] {
  const own = new Set(files.filter(isDenoFile).map(({ path }) => folderOf(path)))
  if (own.size === 0) return []
  const packages = readPackages(texts)
  const bumped = packages.filter((each) => own.has(each.folder) && withoutBuild(each.version ?? '') === version)
  const roots = packages.filter(({ root }) => child(root, 'workspace')).map(({ folder }) => folder)
  const share = (one: string, other: string) =>
    ancestorsOf(one).some((above) => roots.includes(above) && ancestorsOf(other).includes(above))
  return packages.flatMap(({ path, root, folder }) =>
    [...entriesOf(child(root, 'imports'))].flatMap(([key, value]) => {
      const [, specifier, name] = IMPORT.exec(textOf(value) ?? '') ?? []
      const target = bumped.find((each) => each.name === name && share(folder, each.folder))
      if (specifier === undefined || !target) return []
      return { path, key: ['imports', key], specifier, start: value.start, folder: target.folder }
    }),
  )
}

/** The imports that the old version met and the new one does not: deno then looks for the package in the registry. */
export function unmetDenoImports(
  files: readonly VersionFile[],
  before: Texts,
  after: Texts,
  version: string,
): Problem[] {
  const imports = denoRequirementsOn(files, after, version)
  if (imports.length === 0) return []
  const old = readPackages(before)
  return imports.flatMap(({ path, key, specifier, start, folder }) => {
    const previous = old.find((each) => each.folder === folder)?.version
    if (previous === undefined || !meetsRange(previous, specifier) || meetsRange(version, specifier)) return []
    return {
      message: `The import "${specifier}" is not met by ${version}, and deno would look for it in the registry.`,
      fix: `Set \`requirements: auto\` for the track, or list the import as one of its version files: ${writeEntry(path, key)}.`,
      place: placeAt(path, after.get(path) ?? '', start),
    }
  })
}

const IMPORT = /^(jsr:(@[^@/]+\/[^@/]+)@[^/]+)(?:\/.*)?$/

interface DenoPackage {
  readonly path: string
  readonly folder: string
  readonly root: DocumentValue
  readonly name: string | undefined
  readonly version: string | undefined
}

function readPackages(texts: Texts): DenoPackage[] {
  return [...texts].flatMap(([path, text]) => {
    const root = isDenoFile({ path }) ? attempt(() => parseDocuments('json', path, text)[0]) : undefined
    if (root === undefined || root instanceof ReleaseTracksError) return []
    const [name, version] = [textOf(child(root, 'name')), textOf(child(root, 'version'))]
    return { path, folder: folderOf(path), root, name, version }
  })
}
