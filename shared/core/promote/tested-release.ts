import type { Config, Track } from '../config.ts'
import type { Commit } from '../git/commit.ts'
import { highestFrom } from '../tags/ladder.ts'
import type { PlacedTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { failure } from '../text/error.ts'
import { channelOf, compareVersions } from '../versions/version.ts'

/** What stands for the commit that was tested, in place of a commit or a tag. */
export const TESTED = 'tested'

/** The pre-releases of a track that its last live version has not overtaken, without withdrawn ones: what was tested since. */
export function testedTags(tags: readonly PlacedTag[]): PlacedTag[] {
  const live = highestTag(tags.filter(({ version }) => !version.prerelease))
  return offered(tags).filter(
    ({ version }) => version.prerelease && (!live || compareVersions(version, live.version) > 0),
  )
}

/** A track, and the tag by which it was tested. */
export interface Tested {
  readonly track: Track
  readonly tag: PlacedTag
}

/**
 * By which tags some tracks were tested: the newest pre-release on the highest channel of each.
 * @throws ReleaseTracksError `nothing-tested` for a track without a pre-release since its last live version.
 */
export function newestOfEach(
  tracks: readonly Track[],
  tagsOf: (track: Track) => readonly PlacedTag[],
  { channels }: Pick<Config, 'channels'>,
): Tested[] {
  const found = tracks.map((track) => ({ track, tag: newestTested(testedTags(tagsOf(track)), channels) }))
  const untested = found.filter(({ tag }) => tag === undefined).map(({ track }) => track.name)
  if (untested.length === 0) return found.flatMap(({ track, tag }) => (tag ? [{ track, tag }] : []))
  throw failure(
    'nothing-tested',
    `sha: tested: ${untested.join(', ')} has no pre-release since its last live version.`,
    'Promote to a pre-release channel first, or name the commit by `sha`.',
  )
}

/** Puts tracks together that are bound to each other, directly or by others. */
export function joinBound(
  found: readonly Tested[],
  isBound: (one: Track, other: Track) => boolean,
): readonly (readonly Tested[])[] {
  return found.reduce<Tested[][]>((groups, each) => {
    const isOf = (group: readonly Tested[]) =>
      group.some(({ track }) => isBound(track, each.track) || isBound(each.track, track))
    return [...groups.filter((group) => !isOf(group)), [...groups.filter(isOf).flat(), each]]
  }, [])
}

/** The error for tracks that have to come from one commit and of which no one commit was tested. */
export function testedApart(found: readonly Tested[]): Error {
  const said = found.map(({ track, tag }) => `${track.name} as ${tag.name} (${tag.commit.slice(0, 7)})`)
  return failure(
    'tested-apart',
    `sha: tested: the tracks must come from one commit, but were tested on different ones: ${said.join(', ')}.`,
    'Promote them one after the other, what others require first.',
  )
}

function newestTested(tags: readonly PlacedTag[], channels: readonly string[]): PlacedTag | undefined {
  const top = channels.findLast((channel) => tags.some(({ version }) => channelOf(version) === channel))
  const on = tags.filter(({ version }) => channelOf(version) === top)
  const version =
    top === undefined
      ? undefined
      : highestFrom(
          top,
          on.map((tag) => tag.version),
          channels,
        )
  return on.find((tag) => tag.version === version)
}

/** Says which commits of a live version no pre-release of the track had, for a plan, a summary and a question. */
export function tellUntested(track: string, commits: readonly Commit[]): string {
  const what = commits.length === 1 ? '1 commit was' : `${commits.length} commits were`
  return `${what} in no pre-release of ${track}`
}
