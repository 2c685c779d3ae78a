import { isChangeFile, parseChangeFile } from '../../core/changes/change-file.ts'
import { changeNamesOf, type PendingChange, pendingChanges } from '../../core/changes/pending-changes.ts'
import type { Track } from '../../core/config.ts'
import { matchTag } from '../../core/tags/tag-template.ts'
import { orNothing } from '../../core/text/attempt.ts'
import { commitsWithChanges } from '../changes/change-files-had.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import { readCarriers } from '../tracks/version-files.ts'
import type { ChangelogRange } from './changelog-range.ts'

/**
 * What change files say of a track that its readers have not read yet, in the order of the files. A live version has used them up in its own
 * commit, so they are read below that, too. Files that cannot be read say nothing: the release itself was refused for them.
 */
export async function readDescribed(
  track: Track,
  { head, previous }: Pick<ChangelogRange, 'head' | 'previous'>,
  { repository, config }: Project,
): Promise<PendingChange[]> {
  const { texts } = await readCarriers(repository, track, head)
  const names = changeNamesOf(track, config.tracks, texts)
  const at = (commit: ReadableCommit) => changesAt(commit, names, repository)
  const parents = await repository.parents({ tip: head, not: previous ? [previous.commit] : [] })
  const [below] = await repository.ensureCommits(parents.get(head)?.slice(0, 1) ?? [])
  const isLive = previous !== undefined && !matchTag(track.tag, previous.name)?.version.prerelease
  const [now, before, known] = await Promise.all([
    at(head),
    below && below !== previous?.commit ? at(below) : [],
    previous
      ? commitsWithChanges(previous.commit, isLive, repository).then((commits) => Promise.all(commits.map(at)))
      : [],
  ])
  const read = new Set(known.flat().map(({ file: { path } }) => path))
  const found = new Map([...before, ...now].map((change) => [change.file.path, change]))
  return [...found.values()].filter(({ file: { path } }) => !read.has(path))
}

async function changesAt(
  commit: ReadableCommit,
  names: ReadonlySet<string>,
  repository: Repository,
): Promise<PendingChange[]> {
  const files = await repository.readFiles(commit, await repository.listFiles(commit, isChangeFile))
  const changes = [...files].flatMap(
    ([path, { bytes }]) => orNothing(() => parseChangeFile(path, decodeText(path, bytes))) ?? [],
  )
  return pendingChanges(changes, names)
}
