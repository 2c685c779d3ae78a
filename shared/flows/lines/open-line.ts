import type { Config, Track } from '../../core/config.ts'
import { branchRef, type CommitId, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { formatLine, lineBranch } from '../../core/lines/line-branch.ts'
import { isOnLine, linesMissing, requireLine } from '../../core/lines/line-config.ts'
import type { ReleaseLine } from '../../core/tags/release-line.ts'
import { tagsOf } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Attempt } from '../branches/push-ending.ts'
import { type PushGate, pushUntilLanded } from '../branches/push-retry.ts'
import type { Run } from '../ports/run.ts'
import { remoteTagRefs } from '../tags/tag-search.ts'
import { hasLinesAt } from './configured-lines.ts'

/** Which line of which track is to be opened. */
export interface LineRequest {
  readonly track: Track
  readonly line: ReleaseLine
  readonly dryRun: boolean
}

/** The branch of a line, and where it begins. */
export interface OpenedLine {
  readonly branch: string
  /** The last live tag of its X.Y. */
  readonly tag: TagName
  readonly sha: CommitId
  /** Whether the configuration at that tag knows lines, as the workflows on the branch need it. */
  readonly isConfigured: boolean
  readonly pushed: boolean
}

/**
 * Makes the branch of a line from the last live tag of its X.Y. Throws `lines-missing`, `line-current`, `line-unknown`, and `line-exists` where
 * there is such a branch.
 */
export async function openLine(request: LineRequest, run: Run, gate?: PushGate<OpenedLine>): Promise<OpenedLine> {
  const { lines } = run.config.branches
  if (lines === undefined) throw linesMissing(run.config, request.line)
  const branch = lineBranch(lines, request.track.name, request.line)
  const attempt = async () => {
    const made = await attemptOpening(branch, request, run)
    return request.dryRun ? { ...made, updates: [] } : made
  }
  return pushUntilLanded(run, attempt, gate)
}

async function attemptOpening(branch: string, { track, line }: LineRequest, run: Run): Promise<Attempt<OpenedLine>> {
  const { repository } = run
  const ref = branchRef(branch)
  const refs = await remoteTagRefs(repository, [{ track, from: line, isEnough: () => true }], [ref])
  const tags = tagsOf(
    track,
    refs.flatMap(({ name }) => tagNameOf(name) ?? []),
  )
  requireLine(track, line, tags)
  if (refs.some(({ name }) => name === ref)) throw lineExists(branch, track, line)
  const last = highestTag(tags.filter(({ version }) => !version.prerelease && isOnLine(version, line)))
  const found = refs.find(({ name }) => last && name === tagRef(last.name))
  if (!last || !found) throw new Error(`no tag of ${formatLine(line)}`)
  const [commit] = await repository.ensureCommits([found.commit])
  const isConfigured = await hasLinesAt(commit, run)
  const opened = { branch, tag: last.name, sha: commit, isConfigured, pushed: false }
  return { result: opened, updates: [{ ref, from: undefined, to: commit }] }
}

function lineExists(branch: string, { name }: Track, line: ReleaseLine): Error {
  return failure(
    'line-exists',
    `The branch ${quote(branch)} exists already.`,
    `Push the fix to it, and release it: release-tracks promote ${name} live --line ${formatLine(line)}`,
  )
}

/** Says what was done, or would be, and what is still to be done on the branch. */
export function describeOpened(
  { branch, tag, sha, isConfigured }: OpenedLine,
  config: Config,
  dryRun: boolean,
): string[] {
  return [
    `${branch} ${dryRun ? 'would begin' : 'begins'} at ${tag} (${sha.slice(0, 7)}).`,
    ...(isConfigured
      ? []
      : [
          `There is no ${config.path} with branches.lines there: commit it to ${branch} first, since the workflows of its tags read it there.`,
        ]),
  ]
}
