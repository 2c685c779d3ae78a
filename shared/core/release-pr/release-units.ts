import type { Config, Track } from '../config.ts'
import { branchRef, type RefName } from '../git/names.ts'

/** What one pull request releases: a track, or tracks that go together. */
export interface ReleaseUnit {
  readonly name: string
  /** The branch that its pull request is from: release-tracks/tray. */
  readonly branch: string
  readonly tracks: readonly Track[]
}

/** The branches that pull requests of releases are from. */
const PREFIX = 'release-tracks/'
const LINE_PREFIX = 'release-tracks-line/'
const SYNC_PREFIX = 'release-tracks-sync/'

/** A pull request for each track and each group of the configuration; one for all where that is asked for. */
export function releaseUnits(
  { tracks, groups = [], line }: Pick<Config, 'tracks' | 'groups' | 'line'>,
  together: boolean,
): ReleaseUnit[] {
  const unit = (name: string, own: readonly Track[]) => ({
    name,
    branch: line ? `${LINE_PREFIX}${line.branch}/${name}` : PREFIX + name,
    tracks: own,
  })
  if (together) return [unit('all', tracks)]
  const grouped = groups.map(({ name, tracks: names }) =>
    unit(
      name,
      tracks.filter((track) => names.includes(track.name)),
    ),
  )
  const alone = tracks.filter((track) => !grouped.some((group) => group.tracks.includes(track)))
  return [...grouped, ...alone.map((track) => unit(track.name, [track]))]
}

/** Whether a branch is one that pull requests of releases are from. */
export function isReleaseBranch(branch: string): boolean {
  return [PREFIX, LINE_PREFIX].some((prefix) => branch.startsWith(prefix))
}

/** Whether a ref is a branch that the actions alone write to. */
export function isOwnBranch(ref: RefName): boolean {
  return [PREFIX, LINE_PREFIX, SYNC_PREFIX].some((prefix) => ref.startsWith(branchRef(prefix)))
}

/** The branch from which `next` gets what `live` has, where it takes pull requests alone. */
export function syncBranch({ next }: Config['branches']): string {
  return SYNC_PREFIX + next
}

/** What each release's pull request is labelled with. */
export const RELEASE_LABEL = 'release'
