/** A value that hangs on what nobody knows before the run. */
export const UNKNOWN = Symbol('unknown')

/** What an expression gives, without lists and mappings. */
export type Value = string | number | boolean | null | typeof UNKNOWN

/** Whether a value counts as true; undefined when it is not known. */
export function isTrue(value: Value): boolean | undefined {
  return value === UNKNOWN ? undefined : Boolean(value)
}

/** A value as text; undefined when it is not known. */
export function textOf(value: Value): string | undefined {
  return value === UNKNOWN ? undefined : String(value ?? '')
}

/** Applies one of `||`, `&&` and the comparisons. */
export function applyOperator(operator: string, left: Value, right: Value): Value {
  if (operator === '||' || operator === '&&') return applyLogic(operator === '||', left, right)
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN
  if (operator === '==' || operator === '!=') return areEqual(left, right) === (operator === '==')
  const areTexts = typeof left === 'string' && typeof right === 'string'
  const [a, b] = areTexts ? [left.toUpperCase(), right.toUpperCase()] : [numberOf(left), numberOf(right)]
  if (operator === '<') return a < b
  if (operator === '>') return a > b
  return operator === '<=' ? a <= b : a >= b
}

/** Whatever is unknown on the left, `… && false` is false, and `… || true` is true. */
function applyLogic(isOr: boolean, left: Value, right: Value): Value {
  const truth = isTrue(left)
  if (truth === undefined) return isTrue(right) === isOr ? isOr : UNKNOWN
  return truth === isOr ? left : right
}

/** Texts are compared without regard to case; what differs in kind, as numbers (GitHub docs, "Operators"). */
function areEqual(left: Exclude<Value, symbol>, right: Exclude<Value, symbol>): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  return typeof left === typeof right ? left === right : numberOf(left) === numberOf(right)
}

function numberOf(value: Exclude<Value, symbol>): number {
  if (typeof value !== 'string') return Number(value)
  return value.trim() === '' ? 0 : Number(value)
}

/** Calls one of GitHub's functions on texts; of others the result is not known. */
export function callFunction(name: string, given: readonly Value[]): Value {
  const texts = given.map(textOf)
  const [text, part] = texts.map((each) => each?.toLowerCase())
  if (name === 'format') return format(texts)
  if (text === undefined || part === undefined) return UNKNOWN
  if (name === 'contains') return text.includes(part)
  if (name === 'startswith') return text.startsWith(part)
  return name === 'endswith' ? text.endsWith(part) : UNKNOWN
}

function format(texts: readonly (string | undefined)[]): Value {
  const [template, ...values] = texts
  if (template === undefined || values.includes(undefined)) return UNKNOWN
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index?: string) =>
    index === undefined ? (found[0] as string) : (values[Number(index)] ?? ''),
  )
}
