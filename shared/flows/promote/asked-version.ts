import type { CommitId } from '../../core/git/names.ts'
import { knownVersions, type TrackFacts } from '../../core/promote/release-plan.ts'
import { askedVersion, mayAsk } from '../../core/versions/auto-bump.ts'
import { parseConventional } from '../../core/versions/conventional-commit.ts'
import { type AskedVersion, currentVersion, lastTaken } from '../../core/versions/next-version.ts'
import { compareCore, compareVersions } from '../../core/versions/version.ts'
import type { ReadableRange, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'

/** The commits since the last live version: those that a changelog of the track names, and the messages of all. */
export interface CommitsSince {
  readonly range: ReadableRange
  readonly named: readonly CommitId[]
  readonly messages: ReadonlyMap<CommitId, string>
}

/**
 * The version that the newest `Release-As` footer asks for, of the commits that a changelog of the track names and of empty ones, which people make for the
 * footer alone: such a commit is about every track, or about the one in its scope, where the version is above what that one has. A footer that knows nothing of the
 * tag with a higher version, since that came after it or beside it, has had its say.
 */
export async function readAsked(
  facts: Omit<TrackFacts, 'bump'>,
  { range, named, messages }: CommitsSince,
  { repository, config }: Project,
): Promise<AskedVersion | undefined> {
  const counting = new Set(named)
  const others = [...messages].filter(([sha, message]) => !counting.has(sha) && mayAsk(message))
  const isOfOther = (scope: string | undefined) =>
    scope !== facts.track.name && config.tracks.some(({ name }) => name === scope)
  const about = others.filter(([, message]) => !isOfOther(parseConventional(message).scope)).map(([sha]) => sha)
  const empty = await emptyAmong(about, range, repository)
  const commits = [...messages].flatMap(([sha, message]) =>
    counting.has(sha) || empty.has(sha) ? [{ sha, message }] : [],
  )
  const asked = askedVersion(commits)
  if (!asked?.sha) return asked
  const known = knownVersions(facts)
  const current = currentVersion(known)
  const last = lastTaken({ ...known, ...(facts.taking && { taking: facts.taking }) })
  const isAbove = compareCore(asked.core, current) >= 0 && (!last || compareCore(asked.core, last) > 0)
  if (isAbove) return asked
  if (empty.has(asked.sha) && config.tracks.length > 1) return undefined
  const tag = facts.tags.find(({ version }) => compareVersions(version, current) === 0)
  if (!tag) return asked
  if (tag.commit === asked.sha) return undefined
  const [{ tip: by }] = await repository.ensure([{ tip: asked.sha, not: [tag.commit] }])
  const [below] = await repository.ensureCommits([tag.commit])
  return (await repository.isAncestor(below, by)) ? asked : undefined
}

/** Those of some commits of a range that change nothing, merges aside. */
async function emptyAmong(
  commits: readonly CommitId[],
  range: ReadableRange,
  repository: Repository,
): Promise<ReadonlySet<CommitId>> {
  if (commits.length === 0) return new Set()
  const parents = await repository.parents(range)
  const pairs = commits.flatMap((sha) => {
    const [parent, ...others] = parents.get(sha) ?? []
    return parent === undefined || others.length > 0 ? [] : [[parent, sha] as const]
  })
  const changes = await repository.differences(pairs)
  return new Set(pairs.flatMap(([, sha], at) => (changes[at]?.length === 0 ? [sha] : [])))
}
