import type { DoctorFacts } from './facts.ts'
import type { Edit, Finding } from './finding.ts'

/** A file as it was and as it is to be. */
export interface TextChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * The files that change when all findings are fixed that can be. The edits of one finding are made together or not at all;
 * where two findings want the same place, the first has its way, and the other is looked at again afterwards.
 */
export function planFixes(findings: readonly Finding[], facts: DoctorFacts): TextChange[] {
  const taken = new Map<string, Edit[]>()
  for (const { edits = [] } of findings) {
    if (!edits.every((edit) => textOf(edit.path, facts) !== undefined && isFree(edit, taken.get(edit.path) ?? [])))
      continue
    for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit])
  }
  return [...taken].flatMap(([path, edits]) => {
    const before = textOf(path, facts) ?? ''
    const after = applyEdits(before, edits)
    return after === before ? [] : [{ path, before, after }]
  })
}

/** Makes changes of a text that do not overlap, all else stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text
  for (const edit of edits.toSorted((a, b) => b.start - a.start))
    edited = edited.slice(0, edit.start) + edit.with + edited.slice(edit.end)
  return edited
}

function isFree(edit: Edit, others: readonly Edit[]): boolean {
  return others.every(({ start, end }) => edit.end < start || edit.start > end)
}

/** The text that the offsets of findings count in. */
function textOf(path: string, { configuration, workflows, texts }: DoctorFacts): string | undefined {
  if (path === configuration.file) return configuration.text
  return workflows.find(({ file }) => file === path)?.text ?? texts.get(path)
}
