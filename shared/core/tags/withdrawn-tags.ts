import type { TagName } from '../git/names.ts'
import { compareVersions, type Version } from '../versions/version.ts'

/**
 * Where markers of withdrawn tags are, below refs/tags/: `withdrawn/tray-v1.8.5` says that tray-v1.8.5 is withdrawn. They are tags, so that clones,
 * mirrors and `git fetch --tags` have them; no track's template can make such a name.
 */
export const WITHDRAWN = 'withdrawn/'

/** What may be withdrawn. */
export interface Withdrawable {
  readonly name: TagName
  readonly version: Version
  /** Whether it was withdrawn: its version counts as taken, and is offered to nobody. */
  readonly withdrawn?: true
}

/** The name of the marker that a withdrawn tag has. */
export function markerOf(tag: TagName): TagName {
  return WITHDRAWN + tag
}

/** Of names of tags, those that markers among them say are withdrawn. */
export function withdrawnNames(names: Iterable<TagName>): ReadonlySet<TagName> {
  const found = new Set<TagName>()
  for (const name of names) if (name.startsWith(WITHDRAWN)) found.add(name.slice(WITHDRAWN.length))
  return found
}

/** Puts on tags whether they are withdrawn. */
export function markWithdrawn<Tag extends Withdrawable>(tags: readonly Tag[], withdrawn: ReadonlySet<TagName>): Tag[] {
  if (withdrawn.size === 0) return [...tags]
  return tags.map((tag) => (withdrawn.has(tag.name) ? { ...tag, withdrawn: true as const } : tag))
}

/** The same tags, as if none of them, or not this one, had been withdrawn. */
export function unmark<Tag extends Withdrawable>(tags: readonly Tag[], only?: TagName): Tag[] {
  return tags.map((tag) => {
    if (!tag.withdrawn || (only !== undefined && tag.name !== only)) return tag
    const { withdrawn: _, ...rest } = tag
    return rest as Tag
  })
}

/** The tags that may be offered to anybody: all that are not withdrawn. */
export function offered<Tag extends Withdrawable>(tags: readonly Tag[]): Tag[] {
  return tags.filter(({ withdrawn }) => !withdrawn)
}

/** Whether the tag of a version is among some tags, and withdrawn. */
export function isWithdrawn(version: Version, tags: readonly Withdrawable[]): boolean {
  return tags.some((tag) => tag.withdrawn === true && compareVersions(tag.version, version) === 0)
}
