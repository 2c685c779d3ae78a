import { ReleaseTracksError } from '../../text/error.ts'
import { readVersion } from '../../version-files/version-text.ts'
import { compareCore, formatCore, parseVersion, type Version } from '../../versions/version.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import type { TreeFacts } from '../scan/facts.ts'
import type { VersionEntry } from '../scan/unit.ts'
import type { Carrier } from './carriers.ts'
import { proofsOf, type TagFamily } from './tag-families.ts'

/** How well a carrier's version went along with a family's tags: always, at its newest tag, not known, or not. */
export type Evidence = 'always' | 'newest' | 'unknown' | 'never'

/** The X.Y.Z that carriers said at commits, read once for all families whose tags are there; undefined where a file says none. */
export type SaidVersions = Map<string, string | undefined>

/**
 * Compares what a carrier said at a family's newest tags with those tags. Where no text of those commits is known, what it says now is
 * compared with the newest tag.
 */
export function evidenceFor(family: TagFamily, { entry }: Carrier, facts: TreeFacts, said: SaidVersions): Evidence {
  if (!entry) return 'unknown'
  const matches = proofsOf(family).map(({ name, version }) => {
    const commit = facts.places?.get(name)?.commit ?? ''
    const text = facts.past?.get(commit)?.get(entry.path)
    return text === undefined ? undefined : saidAt(commit, entry, text, said) === formatCore(version)
  })
  if (matches.every((match) => match === undefined)) return evidenceNow(family, entry)
  const [newest, ...older] = matches
  if (!newest) return newest === undefined ? 'unknown' : 'never'
  return older.length > 0 && older.every(Boolean) ? 'always' : 'newest'
}

function saidAt(commit: string, entry: VersionEntry, text: string, said: SaidVersions): string | undefined {
  const place = `${commit}:${entry.path}\n${entry.key ?? entry.pattern ?? ''}`
  if (!said.has(place)) said.set(place, coreIn(entry, text))
  return said.get(place)
}

function evidenceNow({ tags }: TagFamily, { version }: VersionEntry): Evidence {
  const now = coreOf(version)
  return now && formatCore(now) === formatCore(tags[0].version) ? 'newest' : 'unknown'
}

function coreIn({ path, key, pattern }: VersionEntry, text: string): string | undefined {
  try {
    const file = inferVersionFile(path, {
      ...(key !== undefined && { key }),
      ...(pattern !== undefined && { pattern }),
    })
    const found = coreOf(readVersion(file, text))
    return found && formatCore(found)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

/** Whether what a carrier says now can follow the newest tag of a family. */
export function follows({ tags }: TagFamily, { entry }: Carrier): boolean {
  const now = entry && coreOf(entry.version)
  return now === undefined || compareCore(now, tags[0].version) >= 0
}

function coreOf(version: string): Version | undefined {
  return parseVersion(version.split(/[-+]/, 1)[0] ?? '')
}
