import type { Config, Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { failure, quote, type ReleaseTracksError } from '../text/error.ts'
import { channelOf, LIVE, parseVersion } from '../versions/version.ts'
import { formatTemplate, isIgnored, matchTag, type TrackTag, versionText } from './tag-template.ts'

/** A tag that belongs to a track, on a channel of the configuration. */
export interface OwnedTag extends TrackTag {
  readonly track: Track
  readonly channel: string
}

/** Reads which track and version a tag stands for. Throws `tag-unknown`, `tag-ignored`, `tag-shape` or `tag-channel`, each by name. */
export function readTag(config: Config, name: TagName): OwnedTag {
  const track =
    config.tracks.find(({ tag }) => matchTag(tag, name)) ??
    config.tracks.find(({ tag }) => startsAsVersion(versionText(tag, name)))
  const templates = config.tracks.map((each) => `${each.name}: ${formatTemplate(each.tag)}`).join(', ')
  if (!track)
    throw failure('tag-unknown', `The tag ${quote(name)} belongs to no track.`, `Tags look like ${templates}.`)
  if (isIgnored(track.tag, name)) throw ignored(config, name)
  const text = versionText(track.tag, name) as string
  const version = parseVersion(text)
  const shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(', ')}`
  if (!version)
    throw failure(
      'tag-shape',
      `The tag ${quote(name)} of track ${track.name} holds ${quote(text)}, which is not a version.`,
      `Versions look like ${shapes}.`,
    )
  const channel = channelOf(version)
  if (version.prerelease && !config.channels.includes(channel)) {
    throw failure(
      'tag-channel',
      `The tag ${quote(name)} of track ${track.name} is on the channel ${quote(channel)}, which ${config.path} does not have.`,
      `Versions look like ${shapes}.`,
    )
  }
  return { name, track, version, channel: version.prerelease ? channel : LIVE }
}

function ignored({ path }: Config, name: TagName): ReleaseTracksError {
  return failure(
    'tag-ignored',
    `The tag ${quote(name)} is left out by ignore-tags in ${path}.`,
    'Remove it from ignore-tags if it should count as a release again.',
  )
}

function startsAsVersion(text: string | undefined): boolean {
  return text !== undefined && /^\d/.test(text)
}
