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

/**
 * The commit that was tested of all of some tracks: that of the newest pre-release on the highest channel of each.
 * @throws ReleaseTracksError `nothing-tested` for a track without a pre-release since its last live version; `tested-apart` where the
 * tracks were tested on different commits.
 */
export function testedCommit(
  tracks: readonly Track[],
  tagsOf: (track: Track) => readonly PlacedTag[],
  { channels }: Pick<Config, 'channels'>,
): PlacedTag['commit'] {
  const found = tracks.map((track) => ({ track, tag: newestTested(testedTags(tagsOf(track)), channels) }))
  const untested = found.filter(({ tag }) => tag === undefined).map(({ track }) => track.name)
  const fix = 'Promote to a pre-release channel first, or name the commit by `sha`.'
  if (untested.length > 0)
    throw failure(
      'nothing-tested',
      `sha: tested: ${untested.join(', ')} has no pre-release since its last live version.`,
      fix,
    )
  const [first] = found
  if (first?.tag && found.every(({ tag }) => tag?.commit === first.tag?.commit)) return first.tag.commit
  const said = found.map(({ track, tag }) => `${track.name} as ${tag?.name} (${tag?.commit.slice(0, 7)})`)
  throw failure(
    'tested-apart',
    `sha: tested: the tracks were tested on different commits: ${said.join(', ')}.`,
    'Promote them one after the other.',
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
