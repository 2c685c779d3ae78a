import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Screen } from './screen.ts'
import { wrap } from './width.ts'

/** A line with lines below it. */
export interface Branch {
  /** Plain text. */
  readonly text: string
  readonly paint?: (text: string) => string
  readonly below?: readonly Branch[]
}

/** Draws trees; what is wider than the screen goes on below itself, and an empty line stands around a tree that has branches. */
export function formatTree(roots: readonly Branch[], screen: Screen): string {
  const trees = roots.map((root) => ({ root, lines: drawBranch(root, { first: '', rest: '' }, screen) }))
  return trees
    .flatMap(({ root, lines }, at) => {
      const isApart = at > 0 && (hasBranches(root) || hasBranches(roots[at - 1] as Branch))
      return isApart ? ['', ...lines] : lines
    })
    .join('\n')
}

function hasBranches({ below = [] }: Branch): boolean {
  return below.length > 0
}

/** What stands before the first line of a branch, and before all others. */
interface Lead {
  readonly first: string
  readonly rest: string
}

function drawBranch(branch: Branch, lead: Lead, screen: Screen): string[] {
  const { below = [] } = branch
  const branches = below.flatMap((each, at) => {
    const isLast = at === below.length - 1
    const inner = { first: `${lead.rest}${isLast ? '└─ ' : '├─ '}`, rest: `${lead.rest}${isLast ? '   ' : '│  '}` }
    return drawBranch(each, inner, screen)
  })
  return [...drawText(branch, lead, screen), ...branches]
}

function drawText({ text, paint = (plain) => plain }: Branch, lead: Lead, screen: Screen): string[] {
  const { dim } = screen.paint
  const isRoot = lead.first === ''
  const more = isRoot ? '  ' : dim(lead.rest)
  const lines = wrap(visibleLine(text), Math.max(20, screen.width - Math.max(2, lead.first.length)))
  return lines.map((line, at) => (at > 0 ? more : isRoot ? '' : dim(lead.first)) + paint(line))
}
