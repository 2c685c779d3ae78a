import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Screen } from './screen.ts'
import { pad, widthOf } from './width.ts'

/** Lays out names with their values, a line a pair, indented. */
export function formatPairs(pairs: readonly (readonly [string, string])[], { paint }: Screen): string {
  const column = Math.max(...pairs.map(([name]) => widthOf(name)))
  return pairs.map(([name, value]) => `  ${paint.dim(pad(name, column))}  ${visibleLine(value)}`).join('\n')
}
