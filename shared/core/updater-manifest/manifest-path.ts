import type { Config, Track, Updater } from '../config.ts'
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
