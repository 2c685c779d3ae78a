import compareBuild from 'semver/functions/compare-build.js'
import { groupBy } from '../../text/group.ts'
import { type LockEntry, type Reference, readEntries } from './cargo-lock-entries.ts'

/** A part of the text that may trade places with its neighbours. */
interface Block {
  readonly start: number
  readonly end: number
}

/**
 * Puts entries of one name in the order that cargo writes them in (SemVer precedence), and references to that name inside
 * each entry too (as text), so that cargo finds nothing to rewrite later. `shared` are the names to look at, see {@link sharedNames}.
 */
export function sortEqualNames(text: string, shared: ReadonlySet<string>): string {
  const entries = readEntries(text).filter((entry) => !entry.unused)
  const inOrder = replaceBlocks(
    text,
    entries.flatMap((entry) => sortReferences(entry.references, shared)),
  )
  const moved = readEntries(inOrder).filter((entry) => shared.has(entry.name) && !entry.unused)
  return replaceBlocks(
    inOrder,
    [...groupBy(moved, (entry) => entry.name).values()].flatMap((same) => sortRun(inOrder, same)),
  )
}

/** Those of some names that several entries have. */
export function sharedNames(entries: readonly LockEntry[], names: ReadonlySet<string>): Set<string> {
  const named = entries.filter((entry) => !entry.unused && names.has(entry.name))
  return new Set([...groupBy(named, (entry) => entry.name)].flatMap(([name, same]) => (same.length > 1 ? name : [])))
}

type Move = readonly [place: Block, content: Block]

function sortReferences(references: readonly Reference[], shared: ReadonlySet<string>): Move[] {
  const affected = references.filter(({ text }) => shared.has(text.split(' ', 1)[0] as string))
  const sorted = affected.toSorted((a, b) => (a.text < b.text ? -1 : 1))
  return affected.map((reference, at) => [blockOf(reference), blockOf(sorted[at] as Reference)])
}

function blockOf({ start, text }: Reference): Block {
  return { start, end: start + text.length }
}

function sortRun(text: string, same: readonly LockEntry[]): Move[] {
  const sorted = same.toSorted((a, b) => compareVersionTexts(a.version, b.version))
  return same.map((entry, at) => [contentOf(text, entry), contentOf(text, sorted[at] as LockEntry)])
}

/** An entry without the blank lines after it, which the last one of a file has not. */
function contentOf(text: string, { start, end }: LockEntry): Block {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function compareVersionTexts(a: string, b: string): number {
  try {
    return compareBuild(a, b, true)
  } catch {
    return 0
  }
}

function replaceBlocks(text: string, moves: readonly Move[]): string {
  const parts: string[] = []
  let at = 0
  for (const [place, content] of moves.toSorted(([a], [b]) => a.start - b.start)) {
    parts.push(text.slice(at, place.start), text.slice(content.start, content.end))
    at = place.end
  }
  return parts.join('') + text.slice(at)
}
