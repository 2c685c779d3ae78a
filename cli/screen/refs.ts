import type { RefUpdate } from '../../shared/flows/ports.ts'
import type { Screen } from './screen.ts'
import { pad, widthOf } from './width.ts'

/** Lists what one push moves and makes, a line a ref. */
export function formatRefs(updates: readonly RefUpdate[], { paint }: Screen): string {
  const rows = updates.map(({ ref, from, to }) => [shorten(ref), from?.slice(0, 7) ?? 'new', to.slice(0, 7)] as const)
  const column = Math.max(...rows.map(([name]) => widthOf(name)))
  return rows.map(([name, from, to]) => `  ${pad(name, column)}  ${paint.dim(from)} → ${to}`).join('\n')
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/heads\//, 'branch ').replace(/^refs\/tags\//, 'tag ')
}
