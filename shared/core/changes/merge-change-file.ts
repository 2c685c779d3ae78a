import { attempt } from '../text/attempt.ts'
import { type ChangeFile, parseChangeFile, withoutPackages } from './change-file.ts'

/** A change file as three commits have it: where two branches began to differ, and on both; undefined where there is none. */
export interface ChangeSides {
  readonly base: string | undefined
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

/**
 * Joins a change file that both sides of a merge changed: each may have taken packages out that went live, and one of them may have said it better. What
 * was taken out on either side stays out, so that nothing is released for it twice. Gives the text, or `gone` where no package is left; undefined
 * for what a person has to decide.
 */
export function mergeChangeFile({ base, ours, theirs }: ChangeSides): { readonly text: string } | 'gone' | undefined {
  const [before, left, right] = [base, ours, theirs].map(read)
  if (before === undefined || before === 'none' || left === undefined || right === undefined) return undefined
  const isSaidAnew = (side: ChangeFile | 'none') => side !== 'none' && saysOther(before, side)
  const [isLeft, isRight] = [isSaidAnew(left), isSaidAnew(right)]
  if (isLeft && isRight) return undefined
  const text = isRight || ours === undefined ? theirs : ours
  if (text === undefined) return 'gone'
  const isOut = (name: string) => namesOf(before).has(name) && !(namesOf(left).has(name) && namesOf(right).has(name))
  const rest = withoutPackages(text, isOut)
  return rest === undefined ? 'gone' : { text: rest }
}

/** A side as it reads; `none` where it has no such file, undefined where nobody can read it. */
function read(text: string | undefined): ChangeFile | 'none' | undefined {
  if (text === undefined) return 'none'
  const found = attempt(() => parseChangeFile('', text))
  return found instanceof Error ? undefined : found
}

function namesOf(side: ChangeFile | 'none'): ReadonlySet<string> {
  return new Set(side === 'none' ? [] : side.levels.keys())
}

/** Whether a side says other words, or something of a package that the other does not say. */
function saysOther(before: ChangeFile, side: ChangeFile): boolean {
  return side.text !== before.text || [...side.levels].some(([name, level]) => before.levels.get(name) !== level)
}
