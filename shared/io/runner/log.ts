import * as core from '@actions/core'
import { describeProblem, type Problem, type ReleaseTracksError } from '../../core/text/error.ts'
import { logLine, logLines, withoutCommands } from '../../core/text/log-line.ts'
import { visible } from '../../core/text/visible.ts'

/*
 * The log of a step: nothing else writes to it. Whatever a text is made of, a reader sees every character of it, and the runner
 * obeys no part of it.
 */

/** Says a line. */
export function info(text: string): void {
  core.info(logLine(text))
}

/** Shows a warning at its place; one that was told is not told again, whatever found it a second time. */
export function warn(problem: Problem): void {
  const text = logLines(describeText(problem))
  const told = JSON.stringify([text, problem.place])
  if (warned.has(told)) return
  warned.add(told)
  core.warning(text, annotation(problem))
}

const warned = new Set<string>()

/** Shows what stopped the step, all problems in one error. */
export function tellError({ problems, message }: ReleaseTracksError): void {
  const [first] = problems
  core.error(logLines(problems.length === 1 && first ? describeText(first) : message), first && annotation(first))
}

/** Shows what is not a problem of the user's, with its stack. */
export function tellBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  core.error(logLines(`This is a bug in release-tracks, please report it with the lines around it. ${stack}`))
}

/** Without the place, which the annotation has. */
function describeText({ message, fix }: Problem): string {
  return describeProblem({ message, ...(fix && { fix }) })
}

function annotation({ place }: Problem): core.AnnotationProperties {
  if (!place) return {}
  const { file, line, column } = place
  return {
    file: withoutCommands(visible(file)),
    ...(line && { startLine: line }),
    ...(column && { startColumn: column }),
  }
}
