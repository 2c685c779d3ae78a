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

/**
 * Compares what a carrier said at a family's newest tags with those tags. Where no text of those commits is known, what it says now is
 * compared with the newest tag.
 */
export function evidenceFor(family: TagFamily, { entry }: Carrier, facts: TreeFacts): Evidence {
  if (!entry) return 'unknown'
  const said = proofsOf(family).map(({ name, version }) => ({ version, text: pastText(name, entry, facts) }))
  if (said.every(({ text }) => text === undefined)) return evidenceNow(family, entry)
  const [newest, ...older] = said.map(({ version, text }) => text !== undefined && says(entry, text, version))
  if (!newest) return said[0]?.text === undefined ? 'unknown' : 'never'
  return older.length > 0 && older.every(Boolean) ? 'always' : 'newest'
}

function evidenceNow({ tags }: TagFamily, { version }: VersionEntry): Evidence {
  const now = coreOf(version)
  return now && formatCore(now) === formatCore(tags[0].version) ? 'newest' : 'unknown'
}

function pastText(tag: string, { path }: VersionEntry, { places, past }: TreeFacts): string | undefined {
  const commit = places?.get(tag)?.commit
  return commit === undefined ? undefined : past?.get(commit)?.get(path)
}

function says({ path, key, pattern }: VersionEntry, text: string, version: Version): boolean {
  try {
    const file = inferVersionFile(path, {
      ...(key !== undefined && { key }),
      ...(pattern !== undefined && { pattern }),
    })
    const found = coreOf(readVersion(file, text))
    return found !== undefined && formatCore(found) === formatCore(version)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return false
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
