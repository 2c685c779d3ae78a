import { applyOperator, callFunction, isTrue, textOf, UNKNOWN, type Value } from './expression-value.ts'

/** Tells what stands at a path such as `github.event.inputs.tag`, in small letters; {@link UNKNOWN} where that cannot be told. */
export type Look = (path: string) => Value

/** Text with expressions in it, as GitHub puts it together; an expression alone keeps its kind. */
export function evaluateText(text: string, look: Look): Value {
  const alone = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(text)
  if (alone) return evaluate(alone[1] as string, look)
  let unknown = false
  const whole = text.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, expression: string) => {
    const value = textOf(evaluate(expression, look))
    unknown ||= value === undefined
    return value ?? ''
  })
  return unknown ? UNKNOWN : whole
}

/** The condition of a job or step, which needs no braces. */
export function evaluateCondition(text: string, look: Look): boolean | undefined {
  return isTrue(text.includes('${{') ? evaluateText(text, look) : evaluate(text, look))
}

/**
 * Evaluates an expression (GitHub docs, "Evaluate expressions in workflows and actions"). What is not understood is
 * {@link UNKNOWN}, as is all that hangs on it.
 */
export function evaluate(expression: string, look: Look): Value {
  const tokens = readTokens(expression)
  if (!tokens) return UNKNOWN
  const reader = { tokens, at: 0, look }
  const value = readOperators(reader, 0)
  return reader.at === tokens.length && value !== undefined ? value : UNKNOWN
}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|(-?\d[\w.]*)|([A-Za-z_][\w-]*(?:\s*\.\s*(?:[A-Za-z_][\w-]*|\*)|\s*\[\s*'[^']*'\s*\])*)|(\|\||&&|==|!=|<=|>=|[!<>()[\],.]))/y

/** The longest expression that is looked at, in characters. */
const LONGEST = 1000

function readTokens(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const end = text.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text)
    if (!match) return undefined
    tokens.push(match[0].trim())
  }
  return tokens.length > 0 ? tokens : undefined
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
  readonly look: Look
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']]

/** Undefined is for what cannot be read. */
function readOperators(reader: Reader, level: number): Value | undefined {
  const operators = LEVELS[level]
  if (!operators) return readUnary(reader)
  let left = readOperators(reader, level + 1)
  for (let token = reader.tokens[reader.at]; operators.includes(token ?? ''); token = reader.tokens[reader.at]) {
    reader.at++
    const right = readOperators(reader, level + 1)
    if (left === undefined || right === undefined) return undefined
    left = applyOperator(token as string, left, right)
  }
  return left
}

function readUnary(reader: Reader): Value | undefined {
  const token = reader.tokens[reader.at++]
  if (token === '!') {
    const value = readUnary(reader)
    const truth = value === undefined ? undefined : isTrue(value)
    return value === undefined ? undefined : truth === undefined ? UNKNOWN : !truth
  }
  if (token === '(') {
    const value = readOperators(reader, 0)
    return reader.tokens[reader.at++] === ')' ? readRest(reader, value) : undefined
  }
  return token === undefined ? undefined : readRest(reader, readPrimary(reader, token))
}

/** What is taken out of a value that is no name, as in `fromJSON(…).target`, is not known. */
function readRest(reader: Reader, value: Value | undefined): Value | undefined {
  const next = reader.tokens[reader.at]
  return next === '.' || next === '[' ? undefined : value
}

const WORDS = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function readPrimary(reader: Reader, token: string): Value | undefined {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d/.test(token)) return Number(token)
  if (!/^[A-Za-z_]/.test(token)) return undefined
  if (reader.tokens[reader.at] === '(') return readCall(reader, token.toLowerCase())
  return WORDS.has(token) ? WORDS.get(token) : reader.look(nameOf(token))
}

function readCall(reader: Reader, name: string): Value | undefined {
  const given: Value[] = []
  reader.at++
  while (reader.tokens[reader.at] !== ')') {
    const value = readOperators(reader, 0)
    if (value === undefined) return undefined
    given.push(value)
    if (reader.tokens[reader.at] === ',') reader.at++
    else if (reader.tokens[reader.at] !== ')') return undefined
  }
  reader.at++
  const status = reader.look(`${name}()`)
  return status === UNKNOWN ? callFunction(name, given) : status
}

/** `Inputs['Tag']` and `inputs . tag` are `inputs.tag`. */
function nameOf(token: string): string {
  return token
    .replace(/\s*\[\s*'([^']*)'\s*\]/g, '.$1')
    .replace(/\s+/g, '')
    .toLowerCase()
}
