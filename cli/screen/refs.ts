import type { RefUpdate } from '../../shared/flows/ports/repository.ts'
import type { Screen } from './screen.ts'
import { pad, widthOf } from './width.ts'

/** Lists what one push moves and makes, a line a ref. */
export function formatRefs(updates: readonly RefUpdate[], { paint }: Screen): string {
  const column = Math.max(...updates.map(({ ref }) => widthOf(shorten(ref))))
  return updates.map((update) => `  ${pad(shorten(update.ref), column)}  ${paint.dim(describeMove(update))}`).join('\n')
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/heads\//, 'branch ').replace(/^refs\/tags\//, 'tag ')
}

function describeMove({ ref, from, to }: RefUpdate): string {
  if (to === undefined) return 'deleted'
  if (from !== undefined) return `${from.slice(0, 7)} → ${to.slice(0, 7)}`
  // An annotated tag is an object by itself; its commit stands in the plan.
  return ref.startsWith('refs/tags/') ? 'new' : `new at ${to.slice(0, 7)}`
}
