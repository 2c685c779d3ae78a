import type { Config, Track, Updater } from '../config.ts'
import { trackOnLine } from '../lines/line-manifest.ts'
import { LIVE } from '../versions/version.ts'

/** Where a channel's manifest stands. */
export interface ChannelPath {
  readonly channel: string
  readonly path: string
}

/** The repository path of a channel's manifest. */
export function manifestPath({ manifest }: Pick<Updater, 'manifest'>, channel: string): string {
  return manifest.replace('{channel}', () => channel)
}

/** The manifests that a track may have, one a channel, from the lowest channel to live; none without an updater. */
export function manifestPaths(
  { updater }: Pick<Track, 'updater'>,
  { channels }: Pick<Config, 'channels'>,
): ChannelPath[] {
  return updater ? [...channels, LIVE].map((channel) => ({ channel, path: manifestPath(updater, channel) })) : []
}

/** The branch that manifests are committed to. */
export function manifestBranch({ branches: { live, manifests } }: Pick<Config, 'branches'>): string {
  return manifests ?? live
}

/** Whether that is neither `live` nor `next`, which then have no manifests that count. */
export function hasOwnManifestBranch({ branches }: Pick<Config, 'branches'>): boolean {
  return branches.manifests !== undefined
}

/** The manifests of all tracks that `live` and `next` have in common: none where they are on a branch of their own. */
export function sharedManifests(config: Config): string[] {
  if (hasOwnManifestBranch(config)) return []
  return config.tracks.flatMap((track) => manifestPaths(track, config).map(({ path }) => path))
}

/** Where a manifest is of a track, or of one of its lines; then with the track as it is on that line. */
export interface ManifestPlace {
  readonly track: Track
  readonly channel: string
}

/** Tells of which track and channel a file is the manifest; undefined where it is none. */
export function findManifest(
  path: string,
  { tracks, channels }: Pick<Config, 'tracks' | 'channels'>,
): ManifestPlace | undefined {
  for (const track of tracks) {
    const on = [track, ...lineOf(path, track)]
    for (const each of on) {
      const found = manifestPaths(each, { channels }).find((manifest) => manifest.path === path)
      if (found) return { track: each, channel: found.channel }
    }
  }
  return undefined
}

/** The track on the line that a path would be of. */
function lineOf(path: string, track: Track): Track[] {
  const template = track.updater?.lineManifest
  const found = template === undefined ? undefined : patternOf(template).exec(path)?.groups?.line
  const [major, minor] = found?.split('.').map(Number) ?? []
  return major === undefined || minor === undefined ? [] : [trackOnLine(track, { major, minor })]
}

/** Whether a path is that of a manifest, of whatever channel and line: the ladder may have changed since. */
export function isManifestPath(path: string, { manifest, lineManifest = manifest }: Updater): boolean {
  return [manifest, lineManifest].some((template) => patternOf(template).test(path))
}

function patternOf(template: string): RegExp {
  const parts = template.split(/(\{channel\}|\{line\})/)
  const pattern = parts.map((part) => {
    if (part === '{line}') return '(?<line>(?:0|[1-9]\\d{0,14})\\.(?:0|[1-9]\\d{0,14}))'
    return part === '{channel}' ? '[^/]*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${pattern.join('')}$`, 'su')
}
