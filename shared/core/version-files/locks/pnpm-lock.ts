import { child } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseYaml } from '../../documents/yaml-document.ts'

/** A requirement of a package.json that changed: where its folder lies from the lock's, on which package, and both texts. */
export interface RequirementChange {
  readonly folder: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/** A range in a catalog of pnpm-workspace.yaml that changed; `from` and `to` are the ranges, `versions` what the package was at and is at. */
export interface CatalogChange {
  readonly catalog: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly versions: readonly [from: string, to: string] | undefined
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/**
 * Repeats changed requirements in a pnpm-lock.yaml, which records each member's and those of its catalogs as `specifier`; pnpm refuses a frozen lock that has another
 * one. Since version 6 it stands beside what it resolves to, before that in a list of its own; a lock without `importers` is that of one package
 * (https://github.com/pnpm/spec/blob/master/lockfile).
 * @throws ReleaseTracksError when the lock cannot be read.
 */
export function editPnpmLock(
  file: string,
  text: string,
  changes: readonly RequirementChange[],
  catalogs: readonly CatalogChange[] = [],
): string {
  if (changes.length + catalogs.length === 0) return text
  const [root] = parseYaml(file, text)
  // Two fields of a package.json, such as peerDependencies and devDependencies, may share one entry.
  const edits = new Map<number, { readonly value: TextValue; readonly to: string }>()
  for (const change of changes) {
    for (const value of recorded(root, change))
      if (value.value === change.from) edits.set(value.start, { value, to: change.to })
  }
  for (const { catalog, name, from, to, versions } of catalogs) {
    const entry = child(child(child(root, 'catalogs'), catalog), name)
    const [specifier, version] = [child(entry, 'specifier'), child(entry, 'version')]
    if (specifier?.kind !== 'text' || specifier.value !== from) continue
    edits.set(specifier.start, { value: specifier, to })
    if (version?.kind === 'text' && version.value === versions?.[0])
      edits.set(version.start, { value: version, to: versions[1] })
  }
  let edited = text
  for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start))
    edited = edited.slice(0, value.start) + written(text, value, to) + edited.slice(value.end)
  return edited
}

function recorded(root: DocumentValue | undefined, { folder, name }: RequirementChange): TextValue[] {
  const importers = child(root, 'importers')
  const importer = importers ? child(importers, folder || '.') : folder === '' ? root : undefined
  const values = [
    ...GROUPS.map((group) => child(child(child(importer, group), name), 'specifier')),
    child(child(importer, 'specifiers'), name),
  ]
  return values.filter((value) => value?.kind === 'text')
}

/** pnpm puts quotes around what YAML would not read as a text, such as `>=1.2.3`, and around nothing else. */
function written(text: string, { start }: TextValue, to: string): string {
  const isQuoted = /['"]/.test(text.charAt(start - 1))
  return isQuoted || /^[\w^~=.]/.test(to) ? to : `'${to}'`
}
