import { highestFrom } from '../tags/ladder.ts'
import { formatTag, type PlacedTag } from '../tags/tag-template.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import type { Problem } from '../text/error.ts'
import { channelOf, compareVersions, type Version } from '../versions/version.ts'
import type { TrackRelease } from './release-plan.ts'

/**
 * The version of a higher channel that is above a release: the first alpha after a beta of the same X.Y.Z is below that beta, by SemVer
 * (§11.4). It goes to the alpha channel too, so alpha's users have it. Undefined where there is none.
 */
export function overtakenBy(
  version: Version,
  tags: readonly Pick<PlacedTag, 'version' | 'name' | 'withdrawn'>[],
  ladder: readonly string[],
): Version | undefined {
  const channel = channelOf(version)
  const seen = offered(tags).map((tag) => tag.version)
  const top = highestFrom(channel, seen, ladder)
  const isAbove = top && channelOf(top) !== channel && compareVersions(top, version) > 0
  return isAbove ? top : undefined
}

/** Says that a release is below what its channel's users have, and what brings it to them. */
export function tellOvertaken({ track, version, tag }: TrackRelease, by: Version): Problem {
  const channel = channelOf(version)
  const they = track.updater
    ? `which ${channel}'s users have: their app will not offer it`
    : `which whoever follows ${channel} has: it does not replace that`
  return {
    message: `${tag} is below ${formatTag(track.tag, by)}, ${they}.`,
    fix: bringToThem(channel, channelOf(by)),
  }
}

/** What to do about a version that is below the one that a higher channel gave to the lower one. */
export function bringToThem(channel: string, higher: string): string {
  return `Promote to ${higher} again, which goes to ${channel} as well, or start the next version on ${channel} with \`bump: minor\`.`
}
