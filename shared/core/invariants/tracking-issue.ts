import { blocks, code, codeBlock, escapeMarkdown, heading } from '../text/markdown.ts'
import type { Violation } from './facts.ts'
import { INVARIANTS } from './invariants.ts'

/** Tells the tracking issue from all others; GitHub shows nothing of it. */
export const MARKER = '<!-- release-tracks:invariants -->'

/** Tells the comment that closes it from all others. */
const FIXED_MARKER = '<!-- release-tracks:invariants fixed -->'

/** The same of one that another issue stands for. */
const DUPLICATE_MARKER = '<!-- release-tracks:invariants duplicate -->'

/** Why an issue is closed; the comment holds the marker. */
export interface Closing {
  readonly reason: 'completed' | 'not_planned'
  readonly comment: string
  readonly marker: string
}

/** Whether an issue's labels have one of a name; GitHub takes `Bug` and `bug` for the same. */
export function hasLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase())
}

/** The most characters that an issue's body may have (GitHub answers 422 to more), with room for what is around the list. */
const MOST_TEXT = 60_000

/** What the tracking issue says: the same for the same violations, so that nothing is updated without need. */
export function describeIssue(violations: readonly Violation[]): { title: string; body: string } {
  const count = violations.length === 1 ? 'A release invariant is' : `${violations.length} release invariants are`
  const intro =
    'Found by check-invariants. This issue is kept up to date, and closed once all is well. Do not remove the first line of its text.'
  return { title: `${count} broken`, body: blocks(MARKER, intro, describeViolations(violations)) }
}

/** How a healthy run closes the issue. */
export function closeFixed(): Closing {
  const comment = blocks(FIXED_MARKER, 'All release invariants hold again.')
  return { reason: 'completed', comment, marker: FIXED_MARKER }
}

/** How an issue is closed that was opened beside another one. */
export function closeDuplicate(kept: number): Closing {
  const comment = blocks(DUPLICATE_MARKER, `Two runs opened an issue at the same time. #${kept} stays open.`)
  return { reason: 'not_planned', comment, marker: DUPLICATE_MARKER }
}

/** The violations in Markdown, rule by rule, each with the command that fixes it. */
export function describeViolations(violations: readonly Violation[]): string {
  const parts: string[] = []
  let length = 0
  for (const [index, violation] of violations.entries()) {
    const { rule } = violation
    const entry = describeViolation(violation)
    length += entry.length
    if (length > MOST_TEXT) return blocks(...parts, `… and ${violations.length - index} more.`)
    if (rule !== violations[index - 1]?.rule) parts.push(heading(4, titleOf(rule)))
    parts.push(entry)
  }
  return blocks(...parts)
}

function titleOf(rule: string): string {
  return `${rule}: ${INVARIANTS.find(({ name }) => name === rule)?.meaning ?? ''}`
}

function describeViolation({ subject, message, command }: Violation): string {
  return blocks(`${code(subject)}: ${escapeMarkdown(message)}`, codeBlock(command, 'sh'))
}
