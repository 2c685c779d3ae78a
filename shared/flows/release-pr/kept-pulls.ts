import { hasLabel } from '../../core/invariants/tracking-issue.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { RELEASE_LABEL, type ReleaseUnit } from '../../core/release-pr/release-units.ts'
import { readShownPlan, withNote } from '../../core/release-pr/shown-plan.ts'
import { describeProblem, wordsOf } from '../../core/text/error.ts'
import { escapeMarkdown } from '../../core/text/markdown.ts'
import type { GitHubPort, IssueContent, PullRequest } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'
import { describePull } from './release-body.ts'
import type { PlannedUnit } from './release-branches.ts'

/** What GitHub has of a unit. */
export interface UnitPulls {
  readonly open: PullRequest | undefined
  /** The tags of pull requests that a person closed without merging them. */
  readonly declined: readonly (readonly string[])[]
}

/** What to do where GitHub refuses something about pull requests. */
export const PULLS_FIX =
  'Give the job `permissions: pull-requests: write`, and let Actions create pull requests: Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests"; or use the token of a GitHub App.'

/** Finds the open pull request of a unit, and those that were declined. */
export async function findPulls({ branch }: ReleaseUnit, { pullRequests }: GitHubPort): Promise<UnitPulls> {
  const [open, closed] = await Promise.all(
    (['open', 'closed'] as const).map((state) =>
      orRefusal('list pull requests', PULLS_FIX, pullRequests.list({ branch, state })),
    ),
  )
  const own = (pulls: readonly PullRequest[] = []) => pulls.filter(({ isFork }) => !isFork)
  return {
    open: own(open)[0],
    declined: own(closed).flatMap(({ mergedAs, body }) =>
      mergedAs === undefined ? [readShownPlan(body)?.tags ?? []] : [],
    ),
  }
}

/** Makes a unit's pull request say what it releases: opens it, changes it, or closes it where there is nothing to release. Gives the one that is open. */
export async function keepPull(
  planned: PlannedUnit,
  open: PullRequest | undefined,
  github: GitHubPort,
  run: Run,
): Promise<PullRequest | undefined> {
  const { log } = run
  const { unit, plan, isIdle, isDeclined, base } = planned
  const { branch } = unit
  if (isDeclined) log.info(`${unit.name}: its pull request was closed, and stays so until the version changes`)
  if (!plan || isIdle || isDeclined) {
    if (open && planned.refused.length > 0) await tellProblems(planned, open, github, run)
    if (!open || !isIdle) return open
    // Without its plan it is none that a person declined.
    const body = `There is nothing to release for ${unit.name} any more.`
    await orRefusal(
      `close #${open.number}`,
      PULLS_FIX,
      github.pullRequests.update(open.number, { title: open.title, body }),
    )
    await orRefusal(`close #${open.number}`, PULLS_FIX, github.pullRequests.close(open.number))
    log.info(`${unit.name}: closed #${open.number}, since there is nothing to release`)
    return undefined
  }
  const content = await describePull(planned, plan, run)
  const opening = () => github.pullRequests.open({ ...content, branch, base })
  const pull = open ?? (await orRefusal(`open a pull request from ${branch}`, PULLS_FIX, opening()))
  if (open || pull.body !== content.body) await update(pull, { ...content, base }, github, run)
  if (!open) log.info(`${unit.name}: #${pull.number}, ${content.title}`)
  await label(pull, github, run)
  return { ...pull, ...content, base }
}

async function update(
  pull: PullRequest,
  { title, body, base }: IssueContent & { readonly base: string },
  { pullRequests }: GitHubPort,
  { log }: Run,
): Promise<void> {
  const isMoved = pull.base !== base
  if (!isMoved && pull.title === title && plain(pull.body) === plain(body)) return
  const content = { title, body, ...(isMoved && { base }) }
  await orRefusal(`change #${pull.number}`, PULLS_FIX, pullRequests.update(pull.number, content))
  log.info(`updated #${pull.number}: ${content.title}`)
}

/** Says on an open pull request why it does not follow any more; merged it still releases what it shows. */
async function tellProblems({ refused }: PlannedUnit, pull: PullRequest, github: GitHubPort, run: Run): Promise<void> {
  const text = refused.map((problem) => escapeMarkdown(describeProblem(problem))).join(' ')
  const body = withNote(
    pull.body,
    `${text} Until then it is not kept up to date, and merging it releases what it shows.`,
  )
  await update(pull, { title: pull.title, body, base: pull.base }, github, run)
}

/** A pull request without its label is better than none. */
async function label({ number, labels }: PullRequest, { issues }: GitHubPort, { log }: Run): Promise<void> {
  if (hasLabel(labels, RELEASE_LABEL)) return
  try {
    await issues.ensureLabel({
      name: RELEASE_LABEL,
      color: '0e8a16',
      description: 'Merging it releases (release-tracks)',
    })
    await issues.addLabel(number, RELEASE_LABEL)
  } catch (error) {
    log.info(`#${number} has no label ${RELEASE_LABEL}: ${wordsOf(error)}`)
  }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
