import type { Config, Track, Updater } from '../config.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import type { Version } from '../versions/version.ts'
import { formatLine } from './line-branch.ts'
import { isOldLine } from './line-config.ts'

const LINE = '{line}'

/**
 * Reads `updater.manifest`. Where it has `{line}`, that is left out for the versions which are on no line, with one sign that sets it off:
 * `m/tray-{line}-{channel}.json` and `m/tray-{channel}-{line}.json` are `m/tray-{channel}.json` then.
 */
export function readManifestTemplate(text: string): Pick<Updater, 'manifest' | 'lineManifest'> {
  if (!text.includes(LINE)) return { manifest: text }
  return { manifest: text.replace(/[-_.]\{line\}|\{line\}[-_/]?/, ''), lineManifest: text }
}

/** A track with the manifests of one of its lines; without an updater where lines have none. */
export function trackOnLine(track: Track, line: ReleaseLine): Track {
  const { updater, ...rest } = track
  const template = updater?.lineManifest
  if (!updater || template === undefined) return rest
  return { ...rest, updater: { ...updater, manifest: template.replace(LINE, () => formatLine(line)) } }
}

/**
 * The track of a version with the manifests that the version may be in: those of its line where there are lines, and a higher X.Y is live.
 * @param tags those of the track from the version's X.Y on, at least.
 */
export function trackOfVersion(
  track: Track,
  version: Version,
  tags: readonly TrackTag[],
  { branches }: Pick<Config, 'branches'>,
): Track {
  const isOld = branches.lines !== undefined && isOldLine(version, offered(tags))
  return isOld ? trackOnLine(track, version) : track
}
