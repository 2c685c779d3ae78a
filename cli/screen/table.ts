import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Screen } from './screen.ts'
import { cut, pad, widthOf } from './width.ts'

/** A cell: its plain text, and how it is painted. */
export interface Cell {
  readonly text: string
  readonly paint?: (text: string) => string
}

/** Between two columns. */
const GAP = '  '
/** No column is cut below this. */
const NARROWEST = 8

/**
 * Lays out rows under a head, a line a row. Where they are wider than the screen, the widest columns are cut.
 * Cells are plain texts, or carry the paint that is put on after cutting.
 */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  screen: Screen,
): string {
  const cells: Cell[][] = rows.map((row) => row.map(readCell))
  const all = [head.map((text) => ({ text, paint: screen.paint.bold })), ...cells]
  const columns = head.map((_, at) => Math.max(...all.map((row) => widthOf(row[at]?.text ?? ''))))
  const widths = narrow(columns, screen.width - GAP.length * (head.length - 1))
  return all.map((row) => formatRow(row, widths)).join('\n')
}

function readCell(cell: string | Cell): Cell {
  return typeof cell === 'string' ? { text: visibleLine(cell) } : { ...cell, text: visibleLine(cell.text) }
}

function formatRow(row: readonly Cell[], widths: readonly number[]): string {
  const filled = row.map(({ text, paint = (plain) => plain }, at) => {
    const fitting = cut(text, widths[at] ?? 0)
    return at === row.length - 1 ? paint(fitting) : pad(paint(fitting), widths[at] ?? 0)
  })
  return filled.join(GAP).trimEnd()
}

/** Takes from the widest column until all fit. */
function narrow(columns: readonly number[], room: number): number[] {
  const widths = [...columns]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
    over--
  }
  return widths
}
