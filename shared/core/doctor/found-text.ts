import type { Place } from '../text/error.ts'
import { type Scalar, scalarsOf, type Workflow } from '../workflows/workflow.ts'

/** A piece of a workflow's texts that a pattern matched. */
export interface FoundText {
  readonly workflow: Workflow
  readonly scalar: Scalar
  readonly match: RegExpExecArray
  readonly place: Place
}

/** What a pattern (with the `g` flag) matches in those texts of some workflows that are wanted; comment lines of scripts say nothing. */
export function findTexts(
  workflows: readonly Workflow[],
  pattern: RegExp,
  wanted: (scalar: Scalar) => boolean = () => true,
): FoundText[] {
  return workflows.flatMap((workflow) =>
    scalarsOf(workflow)
      .filter(wanted)
      .flatMap((scalar) => findIn(workflow, scalar, pattern)),
  )
}

/** Whether a text is a script that a shell runs. */
export function isScript({ path }: Scalar): boolean {
  return path.at(-1) === 'run' && path.includes('steps')
}

/** Whether a text is an input of a step. */
export function isInput({ path }: Scalar): boolean {
  return path.at(-2) === 'with' && path.includes('steps')
}

function findIn(workflow: Workflow, scalar: Scalar, pattern: RegExp): FoundText[] {
  const { text, at } = scalar.node
  let cursor = at
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (isScript(scalar) && isComment(text, match.index)) return []
    // A quoted text may be written with escapes: then its beginning is near enough.
    const found = workflow.text.indexOf(match[0], cursor)
    if (found !== -1) cursor = found + 1
    return { workflow, scalar, match, place: workflow.locate(found === -1 ? at : found) }
  })
}

function isComment(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  return /^\s*#/.test(text.slice(lineStart, at + 1))
}
