import type { Violation } from '../../core/invariants/facts.ts'
import { findViolations, INVARIANTS } from '../../core/invariants/invariants.ts'
import { describeViolations } from '../../core/invariants/tracking-issue.ts'
import { failure, quote, type ReleaseTracksError } from '../../core/text/error.ts'
import { blocks, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import type { Report, Run } from '../ports/run.ts'
import { readInvariantFacts } from './invariant-facts.ts'
import { trackIssue } from './invariant-issue.ts'
import { GRACE, NEVER } from './late-releases.ts'

/** The inputs of check-invariants. */
export interface CheckInputs {
  readonly openIssue: boolean
  readonly label: string
  /** How many hours a release may take. */
  readonly grace: string
}

/** The action check-invariants: looks at every rule, keeps the tracking issue, and fails when one is broken. */
export async function checkInvariants({ openIssue, label, grace }: CheckInputs, run: Run): Promise<Report> {
  const { log } = run
  const opening = run.openGitHub()
  const violations = findViolations(await readInvariantFacts(run, opening, readGrace(grace)))
  for (const { rule, message, command } of violations) log.info(`${rule}: ${message}\n  fix it: ${command}`)
  if (violations.length === 0) log.info(`all is well: ${INVARIANTS.map(({ meaning }) => meaning).join('; ')}`)
  const github = openIssue ? await opening : undefined
  const issue = github && (await trackIssue(violations, label, github.issues, log))
  return {
    outputs: {
      healthy: String(violations.length === 0),
      violations: JSON.stringify(violations),
      'issue-number': issue === undefined ? '' : String(issue),
    },
    summary: summarize(violations),
    ...(violations.length > 0 && { failure: brokenInvariants(violations, issue) }),
  }
}

function readGrace(text: string): number {
  if (text === '') return GRACE
  if (text === 'off') return NEVER
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const fix = 'Write a whole number, such as 2; or off to check neither.'
  throw failure('input-invalid', `grace: ${quote(text)} is not a number of hours.`, fix)
}

function summarize(violations: readonly Violation[]): string {
  if (violations.length > 0) return blocks(heading(3, 'Broken invariants'), describeViolations(violations))
  return blocks(heading(3, 'All invariants hold'), list(INVARIANTS.map(({ meaning }) => escapeMarkdown(meaning))))
}

function brokenInvariants(violations: readonly Violation[], issue: number | undefined): ReleaseTracksError {
  const [first] = violations
  const more = violations.length > 1 ? ` And ${violations.length - 1} more.` : ''
  const where = issue === undefined ? 'the summary and the log' : `the summary and issue #${issue}`
  return failure(
    'invariants-broken',
    `A release invariant is broken: ${first?.message}${more}`,
    `What fixes it is in ${where}.`,
  )
}
