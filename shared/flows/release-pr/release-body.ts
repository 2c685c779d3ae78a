import { cutAtLine } from '../../core/changelog/body-limit.ts'
import { renderChangelog } from '../../core/changelog/changelog.ts'
import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import { tellUntested } from '../../core/promote/tested-release.ts'
import { formatShownPlan } from '../../core/release-pr/shown-plan.ts'
import { readTag } from '../../core/tags/owned-tag.ts'
import { describeProblem } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import { formatVersion } from '../../core/versions/version.ts'
import { readNarrative } from '../changelog/notes-by-hand.ts'
import { releasedWith } from '../history/merged-releases.ts'
import { readTrackCommits } from '../history/track-commits.ts'
import type { IssueContent } from '../ports/github.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import type { Released } from '../promote/promotion-outcome.ts'
import { type PlannedUnit, tagsIn, type UnitPlan } from './release-branches.ts'

/** How long a text may be: a pull request takes 65,536 characters (GitHub answers 422 to more), a title 256. */
const MOST_TEXT = 65_000
const MOST_TITLE = 250

/** Writes what a release's pull request says: the plan for machines, the plan for people, and the notes of each version. */
export async function describePull({ warnings }: PlannedUnit, plan: UnitPlan, run: Run): Promise<IssueContent> {
  const { released, target, head } = plan
  const titles = released.map(({ release: { track, version } }) => `${track.name} ${formatVersion(version)}`)
  const rows = released.map(({ release: { track, from, version, tag, reason } }) => [
    ...[track.name, formatVersion(from), formatVersion(version), tag].map(code),
    escapeMarkdown(reason),
  ])
  const untested = released.flatMap(({ release, untested: commits = [] }) =>
    commits.length > 0 ? [escapeMarkdown(tellUntested(release.track.name, commits))] : [],
  )
  const notes: string[] = []
  for (const [at, each] of released.entries())
    notes.push(heading(2, titles[at] as string), await notesOf(each, target, run))
  const body = blocks(
    formatShownPlan({ tags: tagsIn(plan), target, plan: head }),
    `Merging this pull request releases what ${code(target.slice(0, 7))} of ${code(run.config.branches.next)} has:`,
    table(['Track', 'From', 'To', 'Tag', 'Why'], rows),
    list([...warnings.map((problem) => escapeMarkdown(describeProblem(problem))), ...untested]),
    ...notes,
    OUTRO,
  )
  const title = titles.join(', ')
  return {
    title: title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE)}…` : title,
    body: cutAtLine(body, MOST_TEXT),
  }
}

const OUTRO =
  '---\n\nKept up to date by release-pr, which overwrites other commits on this branch. Labels steer it: `bump/minor`, or `channel/` and a pre-release channel. If you close it, it stays closed until the version changes.'

async function notesOf({ release }: Released, target: ReadableCommit, run: Run): Promise<string> {
  const { repository, config, context, log } = run
  const { track, tag, decision } = release
  const base = decision.base === undefined ? undefined : await commitOf(decision.base, run)
  const told = await releasedWith(decision.base, run)
  const tip = base === undefined ? (await repository.allOf(target)).tip : target
  if (base !== undefined) await repository.ensure([{ tip, not: [base] }])
  const commits = (await readTrackCommits(track, { tip, base }, run)).filter(({ sha }) => !told.has(sha))
  const choice = { track, tag: readTag(config, tag), head: target, since: 'channel', format: 'grouped' } as const
  const narrative = await readNarrative(choice, target, repository)
  if (narrative && 'problem' in narrative) log.warn(narrative.problem)
  const address = repositoryUrl(context.serverUrl, context.repository)
  return renderChangelog({
    track: track.name,
    head: target,
    ...(decision.base !== undefined && { previousTag: decision.base }),
    // Nobody is to be notified of what is not released yet.
    commits: commits.map((commit) => ({ ...commit, author: { name: '', email: '' } })),
    ...(address !== undefined && { repository: address }),
    ...(narrative && 'text' in narrative && { narrative: narrative.text }),
    format: 'grouped',
    style: track.notes ?? {},
  }).body
}

async function commitOf(tag: string, { repository }: Run): Promise<ReadableCommit | undefined> {
  const refs = await repository.remoteRefs([`refs/tags/${tag}*`])
  const commit = refs.find(({ name }) => name === `refs/tags/${tag}`)?.commit
  return commit === undefined ? undefined : (await repository.ensureCommits([commit]))[0]
}
