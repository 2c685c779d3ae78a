import { nameOf } from '../paths/folder.ts'
import { type DocumentFormat, type VersionFile, writeKey } from '../versions/version-file.ts'
import { cargoRequirementsOn } from './cargo-follow.ts'
import { denoRequirementsOn } from './deno-requirements.ts'
import { npmRequirementsOn } from './npm-ranges.ts'

/**
 * What other packages of the repository require, by version, of those with `requirements: auto`: the entries that a person would list
 * under `version-files`. All of them follow, not just those the version does not meet: so what a file says depends on the version alone, and
 * not on the versions in between.
 * @param versionFiles those of a track; what they list already is left out.
 * @param texts with the version written into the version files.
 */
export function autoRequirements(
  versionFiles: readonly VersionFile[],
  texts: ReadonlyMap<string, string>,
  version: string,
): VersionFile[] {
  const followed = versionFiles.filter(({ requirements }) => requirements === 'auto')
  if (followed.length === 0) return []
  const crates = followed.map(({ path }) => path).filter((path) => nameOf(path) === 'Cargo.toml')
  const required = [
    ...(crates.length > 0 ? cargoRequirementsOn(crates, texts, version) : []),
    ...npmRequirementsOn(followed, texts, version),
    ...denoRequirementsOn(followed, texts, version),
  ]
  const listed = new Set(versionFiles.map(placeOf))
  return required
    .map(({ path, key }): VersionFile => {
      const format = FORMATS.get(nameOf(path)) ?? 'json'
      return { kind: 'keyed', path, format, key: writeKey(key) }
    })
    .filter((file) => {
      const isNew = !listed.has(placeOf(file))
      // Several packages may have it by the same entry of a catalog.
      listed.add(placeOf(file))
      return isNew
    })
}

const FORMATS = new Map<string, DocumentFormat>([
  ['Cargo.toml', 'toml'],
  ['pnpm-workspace.yaml', 'yaml'],
])

function placeOf(file: VersionFile): string {
  return JSON.stringify([file.path, file.kind === 'keyed' ? file.key : ''])
}
