import { type ActionResult, type Around, runAction } from './action.ts'
import type { CheckoutKind } from './checkout-kinds.ts'
import type { History } from './history.ts'

/** What detect-tracks said, with its JSON read. */
export interface Detected extends ActionResult {
  readonly tracks: readonly string[]
  readonly report: Readonly<Record<string, TrackReport>>
}

/** The answer for one track in the output `report`. */
export interface TrackReport {
  readonly changed: boolean
  readonly base: string | null
  readonly reason: string
  readonly commits: readonly { readonly sha: string; readonly subject: string }[]
  readonly files: readonly string[]
}

/** How to run it: on which checkout of which ref, and around what. */
export interface DetectOptions extends Around {
  readonly kind?: CheckoutKind
  readonly on?: string
}

/** Runs detect-tracks on a fresh checkout of a history, one commit deep unless said otherwise. */
export async function detect(
  history: History,
  inputs: Readonly<Record<string, string>> = {},
  { kind = 1, on = 'refs/heads/next', ...around }: DetectOptions = {},
): Promise<Detected> {
  const result = await runAction('detect-tracks', history.checkout(on, kind), inputs, around)
  const parse = (name: string) => JSON.parse(result.outputs[name] || 'null')
  return { ...result, tracks: parse('tracks'), report: parse('report') }
}

/** The run that a push starts: from one commit to another, by number; `undefined` stands for a branch that was not there. */
export function push(history: History, before: number | undefined, after: number, branch = 'next'): Around {
  const id = (number: number | undefined) => (number === undefined ? '0'.repeat(40) : (history.ids[number] as string))
  const ref = `refs/heads/${branch}`
  return {
    event: { name: 'push', payload: { ref, before: id(before), after: id(after) } },
    ref,
    sha: id(after),
  }
}
