import { groupBy } from '../../text/group.ts'
import { type LockEntry, type Reference, readEntries } from './cargo-lock-entries.ts'
import { sharedNames, sortEqualNames } from './cargo-lock-order.ts'

/** A package of the repository whose version changes. */
export interface BumpedPackage {
  readonly name: string
  readonly from: string | undefined
  readonly to: string
}

type Edit = Reference & { readonly with: string }

/**
 * Writes new versions into a Cargo.lock of any of its four formats, as cargo itself would: the packages of the repository
 * (those without `source`), the references that carry their version, and the order of equal names.
 * It reads line by line, because cargo writes the file that way.
 */
export function editCargoLock(text: string, packages: readonly BumpedPackage[]): string {
  const entries = readEntries(text)
  const edits: Edit[] = []
  const changed = new Map<LockEntry, string>()
  for (const { name, from, to } of packages) {
    const own = ownEntries(entries, name, from)
    for (const entry of own) {
      changed.set(entry, to)
      edits.push({ start: entry.versionAt, text: entry.version, with: to })
    }
  }
  if (edits.length === 0) return text
  const edited = applyEdits(text, [...edits, ...editReferences(text, entries, changed)])
  const shared = sharedNames(entries, new Set([...changed.keys()].map((entry) => entry.name)))
  return shared.size === 0 ? edited : sortEqualNames(edited, shared)
}

/** The names of the packages of the repository that a Cargo.lock records. */
export function lockedNames(text: string): ReadonlySet<string> {
  return new Set(readEntries(text).flatMap((entry) => (entry.source === undefined ? entry.name : [])))
}

/** The versions of a package that a Cargo.lock records, wherever it is from. */
export function lockedVersions(text: string, name: string): string[] {
  return readEntries(text).flatMap((entry) => (entry.name === name ? entry.version : []))
}

/** Several packages of one name can only lie in the repository when their versions differ. */
function ownEntries(entries: readonly LockEntry[], name: string, from: string | undefined): LockEntry[] {
  const own = entries.filter((entry) => entry.name === name && entry.source === undefined)
  const versions = new Set(own.map((entry) => entry.version))
  return versions.size > 1 ? own.filter((entry) => entry.version === from) : own
}

/** Writes each reference to a package whose name is among the changed ones the way the new set of versions asks for. */
function editReferences(text: string, entries: readonly LockEntry[], changed: ReadonlyMap<LockEntry, string>): Edit[] {
  const names = new Set([...changed.keys()].map((entry) => entry.name))
  const sameName = groupBy(
    entries.filter((entry) => names.has(entry.name) && !entry.unused),
    (entry) => entry.name,
  )
  const namesakes = new Map([...sameName].map(([name, group]) => [name, indexNamesakes(group, changed)]))
  const references = entries.flatMap((entry) => entry.references)
  const inFull = isFormat1(text, entries) && references.every((reference) => reference.text.includes(' '))
  return references.flatMap((reference) => {
    const known = namesakes.get(reference.text.split(' ', 1)[0] as string)
    const target = known && resolveReference(reference.text, known)
    const written = target && writeReference(target, known, changed, inFull)
    return written === undefined || written === reference.text ? [] : [{ ...reference, with: written }]
  })
}

/** The packages of one name, to be found without a look at each: a lock may have any number of them. */
interface Namesakes {
  readonly all: Alike
  readonly byVersion: ReadonlyMap<string, Alike>
  /** How many have a version, once it is changed. */
  readonly counts: ReadonlyMap<string, number>
}

/** Packages that a reference may mean. */
interface Alike {
  count: number
  readonly first: LockEntry
  /** The first of the repository. */
  own: LockEntry | undefined
  readonly bySource: Map<string | undefined, LockEntry>
}

function indexNamesakes(entries: readonly LockEntry[], changed: ReadonlyMap<LockEntry, string>): Namesakes {
  const byVersion = new Map<string, Alike>()
  const counts = new Map<string, number>()
  let all: Alike | undefined
  for (const entry of entries) {
    all = addAlike(all, entry)
    byVersion.set(entry.version, addAlike(byVersion.get(entry.version), entry))
    const version = changed.get(entry) ?? entry.version
    counts.set(version, (counts.get(version) ?? 0) + 1)
  }
  return { all: all as Alike, byVersion, counts }
}

function addAlike(alike: Alike | undefined, entry: LockEntry): Alike {
  const into = alike ?? { count: 0, first: entry, own: undefined, bySource: new Map() }
  into.count++
  if (entry.source === undefined) into.own ??= entry
  const source = withoutRevision(entry.source)
  if (!into.bySource.has(source)) into.bySource.set(source, entry)
  return into
}

/** Format 1 writes every reference in full. Like format 2 it bears no number, but it keeps checksums out of the entries. */
function isFormat1(text: string, entries: readonly LockEntry[]): boolean {
  return !/^version = \d/m.test(text.slice(0, entries[0]?.start)) && !/^checksum = /m.test(text)
}

/** The entry a reference means: where two have that version, the one without source writes none. */
function resolveReference(text: string, { all, byVersion }: Namesakes): LockEntry | undefined {
  const [, version, source] = /^\S+(?: (\S+))?(?: \((.*)\))?$/.exec(text) ?? []
  const meant = version === undefined ? all : byVersion.get(version)
  if (source !== undefined) return meant?.bySource.get(source)
  return meant && (meant.count > 1 ? meant.own : meant.first)
}

/** Cargo writes no more of name, version and source than it takes to tell the packages apart. */
function writeReference(
  target: LockEntry,
  { counts }: Namesakes,
  changed: ReadonlyMap<LockEntry, string>,
  inFull: boolean,
): string {
  const version = changed.get(target) ?? target.version
  const isOnlyOfVersion = counts.get(version) === 1
  if (!inFull && counts.size === 1 && isOnlyOfVersion) return target.name
  const source =
    target.source !== undefined && (inFull || !isOnlyOfVersion) ? ` (${withoutRevision(target.source)})` : ''
  return `${target.name} ${version}${source}`
}

function withoutRevision(source: string | undefined): string | undefined {
  return source?.split('#', 1)[0]
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.with)
    at = edit.start + edit.text.length
  }
  return parts.join('') + text.slice(at)
}
