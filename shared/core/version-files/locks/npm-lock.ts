import { child, lookUp } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { writeKey } from '../../versions/version-file.ts'

/** A value of a package.json that changed: where its folder lies from the lock's, under which names, and both texts. */
export interface ManifestChange {
  readonly folder: string
  readonly segments: readonly string[]
  readonly to: string
}

/**
 * Repeats changes of package.json files in a package-lock.json or npm-shrinkwrap.json of any `lockfileVersion`: the entry of
 * the folder in `packages`, and for the lock's own folder the `version` at the top
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). Values that the lock does not record stay unrecorded.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
export function editNpmLock(file: string, text: string, changes: readonly ManifestChange[]): string {
  if (!changes.some(({ folder }) => folder === '' || text.includes(JSON.stringify(folder)))) return text
  const root = parseJson(file, text)
  const edits = new Map<number, { readonly value: TextValue; readonly to: string }>()
  for (const { folder, segments, to } of changes) {
    for (const value of recorded(root, folder, segments)) edits.set(value.start, { value, to })
  }
  let edited = text
  for (const { value, to } of [...edits.values()].toSorted((a, b) => b.value.start - a.value.start)) {
    edited = edited.slice(0, value.start) + to + edited.slice(value.end)
  }
  return edited
}

function recorded(root: DocumentValue, folder: string, segments: readonly string[]): TextValue[] {
  const found = [lookUp(child(child(root, 'packages'), folder) ?? EMPTY, segments).value]
  if (folder === '' && writeKey(segments) === 'version') found.push(child(root, 'version'))
  return found.filter((value) => value?.kind === 'text')
}

const EMPTY: DocumentValue = { kind: 'other', source: '', start: 0 }
