import type { TextSpan } from '../formats/format.ts'

/** A stretch of a text, and what takes its place. */
interface Splice extends TextSpan {
  readonly by: string
}

/** A text with stretches of it replaced, in linear time; no two overlap. */
export function splice(text: string, replacements: readonly Splice[]): string {
  const inOrder = replacements.toSorted((a, b) => a.start - b.start)
  const kept = inOrder.map(({ start, by }, at) => text.slice(inOrder[at - 1]?.end ?? 0, start) + by)
  return kept.join('') + text.slice(inOrder.at(-1)?.end ?? 0)
}
