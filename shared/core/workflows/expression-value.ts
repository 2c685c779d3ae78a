import { BooleanData, type ExpressionData, Null, NumberData, StringData } from '@actions/expressions/data/index'
import { falsy } from '@actions/expressions/result'

/** A value that hangs on what nobody knows before the run. */
export const UNKNOWN = Symbol('unknown')

/** What an expression gives, without lists and mappings. */
export type Value = string | number | boolean | null | typeof UNKNOWN

/** A result as GitHub's evaluator has it, or only whether it counts as true, where that is known at all. */
export type Result = ExpressionData | { readonly kind: typeof UNKNOWN; readonly truth: boolean | undefined }

/** A result of which nothing is known, or its truth alone. */
export function unknown(truth?: boolean): Result {
  return { kind: UNKNOWN, truth }
}

/** Whether a result is known. */
export function isKnown(result: Result): result is ExpressionData {
  return result.kind !== UNKNOWN
}

/** Whether a result counts as true; undefined when it is not known. */
export function truthOf(result: Result): boolean | undefined {
  return isKnown(result) ? !falsy(result) : result.truth
}

/** A value as GitHub's evaluator takes it. */
export function resultOf(value: Value): Result {
  if (value === UNKNOWN) return unknown()
  if (value === null) return new Null()
  if (typeof value === 'boolean') return new BooleanData(value)
  return typeof value === 'number' ? new NumberData(value) : new StringData(value)
}

/** The value of a result; lists and mappings are none. */
export function plainValue(result: Result): Value {
  if (!isKnown(result) || !result.primitive) return UNKNOWN
  return result instanceof Null ? null : (result as BooleanData | NumberData | StringData).value
}

/** Whether a value counts as true; undefined when it is not known. */
export function isTrue(value: Value): boolean | undefined {
  return value === UNKNOWN ? undefined : Boolean(value)
}

/** A value as text; undefined when it is not known. */
export function textOf(value: Value): string | undefined {
  const result = resultOf(value)
  return isKnown(result) ? result.coerceString() : undefined
}
