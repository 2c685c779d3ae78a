import type { Violation } from '../../core/invariants/facts.ts'
import {
  type Closing,
  closeDuplicate,
  closeFixed,
  describeIssue,
  hasLabel,
  MARKER,
} from '../../core/invariants/tracking-issue.ts'
import { adviceOn } from '../../core/publish/github-refusal.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { Issue, IssueContent, IssueTracker } from '../ports/github.ts'
import type { Log } from '../ports/run.ts'

/** The color of the label where it has to be made: GitHub's own red of "bug". */
const COLOR = 'd73a4a'
const DESCRIPTION = 'A release invariant is broken (release-tracks)'

/** Where the issue is kept, and what it is labelled with; the empty text is not a label. */
interface Place {
  readonly label: string
  readonly issues: IssueTracker
  readonly log: Log
}

/**
 * Keeps the one tracking issue: opens it, updates it when what it says changed, closes it when there is nothing left. Of several, opened
 * by runs at the same time, the oldest goes on. Gives its number, undefined where there is none. Never fails: the check's own answer
 * counts more, and a warning says what is amiss.
 */
export async function trackIssue(
  violations: readonly Violation[],
  label: string,
  issues: IssueTracker,
  log: Log,
): Promise<number | undefined> {
  try {
    return await keep(violations, { label, issues, log })
  } catch (error) {
    log.warn({
      message: `The tracking issue could not be kept: ${wordsOf(error)}.`,
      fix: adviceOn(error, 'Give the job `permissions: issues: write`, or set open-issue: false.'),
    })
    return undefined
  }
}

async function keep(violations: readonly Violation[], place: Place): Promise<number | undefined> {
  const found = await place.issues.findIssues(MARKER, place.label)
  const [issue, ...others] = found
  if (violations.length === 0) {
    await close(found, closeFixed(), place)
    return issue?.number
  }
  const content = describeIssue(violations)
  if (!issue) return open(content, place)
  await close(others, closeDuplicate(issue.number), place)
  await update(issue, content, place)
  return issue.number
}

async function close(found: readonly Pick<Issue, 'number'>[], closing: Closing, { issues, log }: Place): Promise<void> {
  for (const { number } of found) {
    await issues.closeIssue(number, closing)
    log.info(`closed issue #${number}`)
  }
}

/** Opens the issue. Where another run was there first, that one's goes on. */
async function open(content: IssueContent, place: Place): Promise<number> {
  const { label, issues, log } = place
  const usable = label !== '' && (await tryLabel(place, () => ensureLabel(place)))
  const number = await issues.createIssue(content, MARKER, usable ? [label] : [])
  log.info(`opened issue #${number}`)
  const [first] = await issues.findIssues(MARKER, label)
  if (!first || first.number >= number) return number
  await close([{ number }], closeDuplicate(first.number), place)
  return first.number
}

async function update(issue: Issue, content: IssueContent, place: Place): Promise<void> {
  const { label, issues, log } = place
  if (issue.title !== content.title || plain(issue.body) !== plain(content.body)) {
    await issues.updateIssue(issue.number, content)
    log.info(`updated issue #${issue.number}`)
  }
  if (label === '' || hasLabel(issue.labels, label)) return
  await tryLabel(place, async () => {
    await ensureLabel(place)
    await issues.addLabel(issue.number, label)
  })
}

async function ensureLabel({ label, issues }: Place): Promise<void> {
  await issues.ensureLabel({ name: label, color: COLOR, description: DESCRIPTION })
}

/** Tells whether it worked: an issue without its label is better than none. */
async function tryLabel({ label, log }: Place, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    log.warn({
      message: `The issue has no label ${JSON.stringify(label)}: ${wordsOf(error)}.`,
    })
    return false
  }
}

/** A text as it is kept: GitHub may change line ends and the white space around it. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
