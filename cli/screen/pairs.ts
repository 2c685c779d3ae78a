import type { Screen } from './screen.ts'
import { pad, printable, widthOf } from './width.ts'

/** Lays out names with their values, a line a pair, indented. */
export function formatPairs(pairs: readonly (readonly [string, string])[], { paint }: Screen): string {
  const column = Math.max(...pairs.map(([name]) => widthOf(name)))
  return pairs.map(([name, value]) => `  ${paint.dim(pad(name, column))}  ${printable(value)}`).join('\n')
}
