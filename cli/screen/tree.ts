import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Screen } from './screen.ts'
import { cut } from './width.ts'

/** A line with lines below it. */
export interface Branch {
  /** Plain text. */
  readonly text: string
  readonly paint?: (text: string) => string
  readonly below?: readonly Branch[]
}

/** Draws trees, a line a branch; lines are cut at the width of the screen. */
export function formatTree(roots: readonly Branch[], screen: Screen): string {
  return roots.flatMap((root) => [line(root, '', screen), ...drawBelow(root, '', screen)]).join('\n')
}

function drawBelow({ below = [] }: Branch, indent: string, screen: Screen): string[] {
  return below.flatMap((branch, at) => {
    const last = at === below.length - 1
    return [
      line(branch, `${indent}${last ? '└─ ' : '├─ '}`, screen),
      ...drawBelow(branch, `${indent}${last ? '   ' : '│  '}`, screen),
    ]
  })
}

function line({ text, paint = (plain) => plain }: Branch, lead: string, { width, paint: { dim } }: Screen): string {
  const fitting = paint(cut(visibleLine(text), Math.max(8, width - lead.length)))
  return lead === '' ? fitting : `${dim(lead)}${fitting}`
}
