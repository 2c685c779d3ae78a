import { type ActionResult, type Around, runAction } from './action.ts'
import type { CheckoutKind } from './checkout-kinds.ts'
import type { History } from './history.ts'

/** On which kind of checkout validate-tag runs, of which ref, and around what. */
export interface ValidateOptions extends Around {
  readonly kind?: CheckoutKind
  readonly on?: string
}

/** Runs validate-tag as a tag's own workflow does: on a checkout of the tag one commit deep, unless said otherwise. */
export function validate(
  history: History,
  tag: string,
  { kind = 1, on = `refs/tags/${tag}`, ...around }: ValidateOptions = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const run = { event: { name: 'push' }, ref: `refs/tags/${tag}`, ...around }
  return runAction('validate-tag', history.checkout(on, kind), inputs, run)
}
