import type { BumpChoice } from '../../core/config.ts'
import { versionInFiles } from '../../core/promote/file-version.ts'
import { knownVersions, type TrackFacts, takenTag } from '../../core/promote/release-plan.ts'
import { currentVersion } from '../../core/versions/next-version.ts'
import type { ChangeFiles } from '../changes/change-files.ts'
import { decideSinceTags, type PathsOf } from '../history/track-decisions.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'

/** What is known of a track before it is known how far to raise it. */
type Unsized = Omit<TrackFacts, 'bump'>

/** Where to look for how far to raise it. */
interface Grounds {
  readonly target: ReadableCommit
  readonly pathsOf: PathsOf
  readonly project: Project
  /** With `bump: changes`. */
  readonly changes?: ChangeFiles | undefined
}

/** The facts of a track with how far its version is raised. Throws `version-text`, `input-invalid`. */
export async function withBump(facts: Unsized, bump: BumpChoice, grounds: Grounds): Promise<TrackFacts> {
  const { changes, project } = grounds
  // Whatever is said, a line takes patches alone.
  const onLine = (found: TrackFacts): TrackFacts =>
    project.config.line ? { ...found, bump: 'patch', asked: undefined } : found
  if (bump === 'auto') return onLine(await conventionalBump(facts, grounds))
  if (bump === 'changes') {
    const { bumpByChanges, pendingChanges } = await import('../../core/changes/pending-changes.ts')
    const files = changes ? await sinceTaken(changes, facts, project) : []
    return onLine(bumpByChanges(facts, pendingChanges(files, changes?.namesOf(facts.track) ?? new Set())))
  }
  if (bump === 'file') return versionInFiles(facts)
  return { ...facts, bump }
}

/**
 * The change files that the version whose X.Y.Z is taken did not have. A live one used them up in its bump commit, so what lay below that counts as well: a
 * branch may have them still that took another way than the version.
 */
async function sinceTaken(
  { files, committed }: ChangeFiles,
  facts: Unsized,
  { repository }: Project,
): Promise<ChangeFiles['files']> {
  const taken = takenTag(facts)
  if (!taken) return files
  const paths = files.map(({ path }) => path)
  const { commitsWithChanges } = await import('../changes/change-files-had.ts')
  const commits = await commitsWithChanges(taken.commit, !taken.version.prerelease, repository)
  const had = await Promise.all(commits.map((commit) => repository.readFiles(commit, paths)))
  return files.filter(({ path }) => !had.some((each) => each.get(path)?.oid === committed.get(path)?.oid))
}

/** The facts with how far the commits that a changelog since the last taken version names raise it, and whether they release anything. */
async function conventionalBump(facts: Unsized, { target, pathsOf, project }: Grounds): Promise<TrackFacts> {
  const { repository } = project
  const last = takenTag(facts)
  const [{ not }] = await repository.ensure([{ tip: target, not: last ? [last.commit] : [] }])
  const question = { track: facts.track, tags: last ? [last] : [] }
  const [{ bumpFor }, { readAsked }, [answer], messages] = await Promise.all([
    import('../../core/versions/auto-bump.ts'),
    import('./asked-version.ts'),
    decideSinceTags(target, pathsOf, [question], project),
    repository.messages({ tip: target, not }),
  ])
  const rules = facts.track.autoBump
  const isInitial = (last?.version ?? currentVersion(knownVersions(facts))).major === 0
  const named = (answer?.named ?? []).map(({ sha }) => ({ sha, message: messages.get(sha) ?? '' }))
  const levelOf = (commits: readonly { readonly sha: string }[]) =>
    bumpFor(
      commits.map(({ sha }) => messages.get(sha) ?? ''),
      isInitial,
      rules,
    )
  const level = levelOf(named)
  const { decision } = facts
  const isNothing = decision.changed && decision.commits.length > 0 && levelOf(decision.commits) === 'none'
  return {
    ...facts,
    bump: level === 'none' ? 'patch' : level,
    asked: await readAsked(
      facts,
      { range: { tip: target, not }, named: named.map(({ sha }) => sha), messages },
      project,
    ),
    decision: isNothing
      ? { ...decision, changed: false, reason: 'only commits of types that release nothing' }
      : decision,
  }
}
