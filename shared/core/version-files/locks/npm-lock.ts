import { child, lookUp } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { writeKey } from '../../versions/version-file.ts'
import { type LockEdit, pinnedEntryEdits } from './npm-pins.ts'

/** A value of a package.json that changed: where its folder lies from the lock's, under which names, and both texts. */
export interface ManifestChange {
  readonly folder: string
  readonly segments: readonly string[]
  readonly to: string
}

/**
 * Repeats changes of package.json files in a package-lock.json or npm-shrinkwrap.json of any `lockfileVersion`: the entry of
 * the folder in `packages`, and for the lock's own folder the `version` at the top
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json); in a bun.lock the entry of the folder in `workspaces`. Values that the lock does not record stay unrecorded.
 * @throws ReleaseTracksError when the lock cannot be read.
 */
export function editNpmLock(file: string, text: string, changes: readonly ManifestChange[]): string {
  if (!changes.some(({ folder }) => folder === '' || text.includes(JSON.stringify(folder)))) return text
  const { original, root, edits: before } = readOnce(file, text)
  const edits = new Map(before)
  for (const { folder, segments, to } of changes) {
    const values = recorded(root, folder, segments)
    for (const value of values) edits.set(value.start, { value, to })
    const [name] = segments.slice(1)
    const from = values[0]?.value
    if (segments.length !== 2 || name === undefined || from === undefined || !PIN.test(to)) continue
    const pinned = pinnedEntryEdits(original, root, { folder, name, from, to })
    for (const edit of pinned) edits.set(edit.value.start, edit)
  }
  if (edits.size === before.size && [...edits].every(([at, { to }]) => before.get(at)?.to === to)) return text
  const parts: string[] = []
  let at = 0
  for (const { value, to } of [...edits.values()].toSorted((a, b) => a.value.start - b.value.start)) {
    parts.push(original.slice(at, value.start), to)
    at = value.end
  }
  const edited = parts.join('') + original.slice(at)
  latest.set(file, { original, root, edits, edited })
  return edited
}

const PIN = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

type Edits = ReadonlyMap<number, LockEdit>

/** A lock as it was parsed, and what was written into it since. */
interface EditedLock {
  readonly original: string
  readonly root: DocumentValue
  /** By where each value starts in the original. */
  readonly edits: Edits
  readonly edited: string
}

/** The last edit of each lock: a run writes the version of one track after the other, and the next one goes on from there. */
const latest = new Map<string, EditedLock>()

function readOnce(file: string, text: string): Omit<EditedLock, 'edited'> {
  const known = latest.get(file)
  if (known?.edited === text) return known
  return { original: text, root: parseJson(file, text), edits: new Map() }
}

function recorded(root: DocumentValue, folder: string, segments: readonly string[]): TextValue[] {
  // The `packages` of a bun.lock are lists.
  const tables = [child(root, 'packages'), child(root, 'workspaces')]
  const found = tables.map((table) => lookUp(child(table, folder) ?? EMPTY, segments).value)
  if (folder === '' && writeKey(segments) === 'version') found.push(child(root, 'version'))
  return found.filter((value) => value?.kind === 'text')
}

const EMPTY: DocumentValue = { kind: 'other', source: '', start: 0 }
