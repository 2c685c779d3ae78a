import type { Config, Track } from '../../core/config.ts'
import type { CommitId } from '../../core/git/names.ts'
import { decidingTracks } from '../../core/promote/plan-tracks.ts'
import { joinBound, type Tested, testedApart } from '../../core/promote/tested-release.ts'
import { requiringTracks } from '../../core/promote/track-requirements.ts'
import { groupBy } from '../../core/text/group.ts'
import { addsOwnOnly } from '../history/own-check.ts'
import type { Project } from '../ports/run.ts'
import { readVersionTexts } from '../tracks/version-files.ts'

/** Tracks that are released from one commit. */
export interface TestedTracks {
  readonly commit: CommitId
  readonly tracks: readonly Track[]
}

/**
 * The commits that tracks were tested on, each with its tracks. Tracks that follow each other, by a group, `dependents` or what
 * they require, have to come from one commit: they were released together, with their tags on bump commits one upon the other, and it is the last of these.
 * Throws `tested-apart` where people's commits lie between the tags of such tracks.
 */
export async function findTested(found: readonly Tested[], project: Project): Promise<TestedTracks[]> {
  const bound = commitsOf(found).length > 1 ? joinBound(found, await findBonds(found, project)) : [found]
  const placed: { readonly track: Track; readonly commit: CommitId }[] = []
  for (const group of bound) {
    const commit = await commonTip(group, project)
    placed.push(...group.map(({ track }) => ({ track, commit })))
  }
  const ordered = found.flatMap(({ track }) => placed.filter((each) => each.track === track))
  return [...groupBy(ordered, ({ commit }) => commit)].map(([commit, of]) => ({
    commit,
    tracks: of.map(({ track }) => track),
  }))
}

function commitsOf(found: readonly Tested[]): CommitId[] {
  return [...new Set(found.map(({ tag }) => tag.commit))]
}

/** Tells which tracks have to come from one commit, by the configuration and by the manifests of one that was tested. */
async function findBonds(
  found: readonly Tested[],
  { repository, config }: Project,
): Promise<(one: Track, other: Track) => boolean> {
  const tracks = found.map(({ track }) => track)
  const [commit] = await repository.ensureCommits(commitsOf(found).slice(0, 1))
  const { texts } = commit ? await readVersionTexts(repository, tracks, commit) : { texts: new Map() }
  const requires = requiringTracks(tracks, texts)
  return (one, other) => follows(one, other, config) || requires(one, other)
}

function follows(one: Track, other: Track, config: Config): boolean {
  return decidingTracks([one], config).includes(other)
}

/** The one commit that has, but for commits of the actions, what each of the tested ones is. Throws `tested-apart`. */
export async function commonTip(found: readonly Tested[], project: Project): Promise<CommitId> {
  const commits = commitsOf(found)
  for (const tip of commits) if (await isUponAll(tip, commits, project)) return tip
  throw testedApart(found)
}

async function isUponAll(tip: CommitId, commits: readonly CommitId[], project: Project): Promise<boolean> {
  for (const other of commits) if (!(await addsOwnOnly(tip, other, project))) return false
  return true
}
