import type { ReportFault } from '../core/documents/fault.ts'
import { quote } from '../core/text/error.ts'

/** What a text of the configuration must look like. */
export interface TextRule {
  /** What it is, to begin a message with: `The branch name`. */
  readonly noun: string
  /** What is allowed, in one sentence. */
  readonly allowed: string
  readonly longest: number
  readonly tests: readonly TextTest[]
}

/** One way in which a text can be wrong. */
export interface TextTest {
  /** Matches texts that are wrong; with the `u` flag, without `g`. */
  readonly wrong: RegExp
  /** Goes on after the quoted text: `starts with "/"`. */
  readonly why: string
  /** What to do; what the rule allows when left out. */
  readonly fix?: string
  /** Gives the text that was probably meant. */
  readonly correct?: (text: string) => string
}

/** Reports every way in which a text breaks a rule; true when there is none. */
export function obeysRule(rule: TextRule, text: string, at: number, report: ReportFault): boolean {
  const complain = (why: string, fix = rule.allowed) =>
    report({ message: `The ${rule.noun} ${quote(text)} ${why}.`, fix, at })
  if (text === '') complain('is empty')
  if (text.length > rule.longest) complain(`is longer than ${rule.longest} characters`)
  if (text === '' || text.length > rule.longest) return false
  const failed = rule.tests.filter(({ wrong }) => wrong.test(text))
  for (const { why, fix, correct } of failed) complain(why, correct ? `Write ${quote(correct(text))}.` : fix)
  return failed.length === 0
}
