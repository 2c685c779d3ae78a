import type { Config, Track, Updater } from '../config.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import type { Version } from '../versions/version.ts'
import { formatLine } from './line-branch.ts'
import { isOldLine, isOnLine } from './line-config.ts'

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

/** The lines of a track that may have manifests of their own: each X.Y that was live, below the highest. */
export function linesWithManifests({ updater }: Track, tags: readonly TrackTag[]): ReleaseLine[] {
  if (updater?.lineManifest === undefined) return []
  const lives = tags.filter(({ version }) => !version.prerelease && isOldLine(version, tags))
  return [...new Map(lives.map(({ version }) => [formatLine(version), version])).values()]
}

/**
 * The track of a version with the manifests that the version may be in: those of its line where there are lines, its X.Y was live, and a higher X.Y is.
 * @param tags those of the track from the version's X.Y on, at least.
 */
export function trackOfVersion(
  track: Track,
  version: Version,
  tags: readonly TrackTag[],
  { branches }: Pick<Config, 'branches'>,
): Track {
  // What never was live is on no line, as the last pre-releases before a minor version.
  const isLine = tags.some((tag) => !tag.version.prerelease && isOnLine(tag.version, version))
  const isOld = branches.lines !== undefined && isLine && isOldLine(version, offered(tags))
  return isOld ? trackOnLine(track, version) : track
}
