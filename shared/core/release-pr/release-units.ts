import type { Config, Track } from '../config.ts'
import { branchRef, type RefName } from '../git/names.ts'

/** What one pull request releases: a track, or tracks that go together. */
export interface ReleaseUnit {
  readonly name: string
  readonly tracks: readonly Track[]
}

/** The branches that pull requests of releases are from. */
const PREFIX = 'release-tracks/'
const SYNC_PREFIX = 'release-tracks-sync/'

/** A pull request for each track and each group of the configuration; one for all where that is asked for. */
export function releaseUnits(
  { tracks, groups = [] }: Pick<Config, 'tracks' | 'groups'>,
  together: boolean,
): ReleaseUnit[] {
  if (together) return [{ name: 'all', tracks }]
  const grouped = groups.map(({ name, tracks: names }) => ({
    name,
    tracks: tracks.filter((track) => names.includes(track.name)),
  }))
  const alone = tracks.filter((track) => !grouped.some((group) => group.tracks.includes(track)))
  return [...grouped, ...alone.map((track) => ({ name: track.name, tracks: [track] }))]
}

/** The branch of a release's pull request: release-tracks/tray. */
export function releaseBranch({ name }: Pick<ReleaseUnit, 'name'>): string {
  return PREFIX + name
}

/** Whether a branch is one that pull requests of releases are from. */
export function isReleaseBranch(branch: string): boolean {
  return branch.startsWith(PREFIX)
}

/** Whether a ref is a branch that the actions alone write to. */
export function isOwnBranch(ref: RefName): boolean {
  return ref.startsWith(branchRef(PREFIX)) || ref.startsWith(branchRef(SYNC_PREFIX))
}

/** The branch from which `next` gets what `live` has, where it takes pull requests alone. */
export function syncBranch({ next }: Config['branches']): string {
  return SYNC_PREFIX + next
}

/** What each release's pull request is labelled with. */
export const RELEASE_LABEL = 'release'

/** How far a label of a pull request raises its version, `bump/minor`; empty where none says. */
export function bumpOfLabels(labels: readonly string[]): string {
  return labels.flatMap((label) => /^bump\/(patch|minor|major|auto)$/.exec(label)?.[1] ?? []).at(-1) ?? ''
}
