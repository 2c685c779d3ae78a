import type { PlacedTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import type { Problem } from '../text/error.ts'
import { raise } from '../versions/next-version.ts'
import { compareCore, compareVersions, formatVersion, highest, type Version } from '../versions/version.ts'
import { knownVersions, type TrackFacts, type TrackRelease } from './release-plan.ts'

/** How many tags a sentence names. */
const MOST_NAMED = 3

/** Says of tags that look like versions above all that counts that they do not count; undefined where there are none. */
export function tellLookalikes({ version }: TrackRelease, facts: TrackFacts): Problem | undefined {
  const top = highest(knownVersions(facts).seen)
  const above = facts.others?.lookalikes.filter(({ core }) => !top || compareCore(core, top) > 0) ?? []
  const [first] = above
  if (!first) return undefined
  const names = above.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = above.length > names.length ? ` and ${above.length - names.length} more` : ''
  return {
    message: `${facts.track.name}: ${names.join(', ')}${more} ${above.length === 1 ? 'looks like a version but is not one' : 'look like versions but are not'} by SemVer, so ${formatVersion(version)} was chosen without.`,
    fix: `If that is too low, give the version by hand: version: ${above.length === 1 ? formatHigher(first.core) : 'X.Y.Z'}. If it is right, list what does not count: ignore-tags: ${JSON.stringify(names)}.`,
  }
}

function formatHigher(core: Version): string {
  return formatVersion(raise(core, 'patch'))
}

/** The pre-release that decides a version's X.Y.Z, and the last live version, above which `bump` would not have gone that far; undefined where none does. */
export function leadingTag(
  { version, promotedFrom }: TrackRelease,
  { tags, others, bump }: TrackFacts,
): { readonly leading: PlacedTag; readonly live: PlacedTag } | undefined {
  const live = highestTag(tags.filter((tag) => !tag.version.prerelease))
  const leading = highestTag([...tags, ...(others?.foreign ?? [])].filter((tag) => tag.version.prerelease))
  if (!live || !leading || promotedFrom !== undefined) return undefined
  if (compareVersions(leading.version, live.version) < 0 || compareCore(leading.version, version) !== 0)
    return undefined
  return compareCore(version, raise(live.version, bump)) > 0 ? { leading, live } : undefined
}

/** Says that a version continues from a pre-release that live has gone past, and how to go on from live. */
export function tellIdle(
  release: TrackRelease,
  { leading, live }: NonNullable<ReturnType<typeof leadingTag>>,
): Problem {
  return {
    message: `${release.track.name}: ${formatVersion(release.version)} continues from ${leading.name}, which is older than ${live.name} and was left unfinished above it.`,
    fix: `To continue from ${live.name}, give the version by hand: version: ${formatVersion(raise(live.version, 'patch'))}; or leave the tag out for good: ignore-tags: [${JSON.stringify(leading.name)}].`,
  }
}
