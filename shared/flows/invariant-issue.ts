import { wordsOf } from '../core/error.ts'
import type { Violation } from '../core/invariants/facts.ts'
import { describeIssue, describeMended, MARKER, MENDED_MARKER } from '../core/invariants/tracking-issue.ts'
import type { Issue, IssueTracker } from './github-port.ts'
import type { Log } from './run.ts'

/** The color of the label where it has to be made: GitHub's own red of "bug". */
const COLOR = 'd73a4a'
const DESCRIPTION = 'A release invariant is broken (release-tracks)'

/**
 * Keeps the one tracking issue: opens it, updates it when what it says changed, closes it when there is nothing left.
 * Gives its number, undefined where there is none. Never fails: the check's own answer counts more, and a warning says what is amiss.
 */
export async function trackIssue(
  violations: readonly Violation[],
  label: string,
  issues: IssueTracker,
  log: Log,
): Promise<number | undefined> {
  try {
    const issue = await issues.findIssue(MARKER, label)
    if (violations.length > 0) return await report(violations, issue, label, issues, log)
    if (!issue) return undefined
    await issues.closeIssue(issue.number, describeMended(), MENDED_MARKER)
    log.info(`closed issue #${issue.number}`)
    return issue.number
  } catch (error) {
    log.warn({
      message: `The tracking issue could not be kept: ${wordsOf(error)}.`,
      fix: 'Give the job `permissions: issues: write`, or set open-issue: false.',
    })
    return undefined
  }
}

async function report(
  violations: readonly Violation[],
  issue: Issue | undefined,
  label: string,
  issues: IssueTracker,
  log: Log,
): Promise<number> {
  const content = describeIssue(violations)
  if (!issue) {
    const number = await issues.createIssue(content, MARKER, await usableLabels(label, issues, log))
    log.info(`opened issue #${number}`)
    return number
  }
  if (issue.title !== content.title || plain(issue.body) !== plain(content.body)) {
    await issues.updateIssue(issue.number, content)
    log.info(`updated issue #${issue.number}`)
  }
  return issue.number
}

/** The label, made if it is missing; none where it cannot be made, since an issue without it is better than none. */
async function usableLabels(label: string, issues: IssueTracker, log: Log): Promise<string[]> {
  if (label === '') return []
  try {
    await issues.ensureLabel({ name: label, color: COLOR, description: DESCRIPTION })
    return [label]
  } catch (error) {
    log.warn({
      message: `The label ${JSON.stringify(label)} could not be made: ${wordsOf(error)}. The issue goes without it.`,
    })
    return []
  }
}

/** A text as it is kept: GitHub may change line ends and the white space around it. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
