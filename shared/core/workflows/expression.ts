import {
  Binary,
  ContextAccess,
  type Expr,
  type ExprVisitor,
  FunctionCall,
  type Grouping,
  IndexAccess,
  Literal,
  type Logical,
  Star,
  type Unary,
} from '@actions/expressions/ast'
import { BooleanData, Dictionary, StringData } from '@actions/expressions/data/index'
import { Evaluator } from '@actions/expressions/evaluator'
import { wellKnownFunctions } from '@actions/expressions/funcs'
import { Lexer, type Token, TokenType } from '@actions/expressions/lexer'
import { Parser } from '@actions/expressions/parser'
import {
  isKnown,
  isTrue,
  plainValue,
  type Result,
  resultOf,
  textOf,
  truthOf,
  UNKNOWN,
  unknown,
  type Value,
} from './expression-value.ts'

/** Tells what stands at a path such as `github.event.inputs.tag`, in small letters; {@link UNKNOWN} where that cannot be told. */
export type Look = (path: string) => Value

/** Text with expressions in it, as GitHub puts it together; an expression alone keeps its kind. */
export function evaluateText(text: string, look: Look): Value {
  const alone = ALONE.exec(text)
  if (alone) return plainValue(evaluate(alone[1] as string, look))
  let missing = false
  const whole = text.replace(/\$\{\{((?:(?!\}\})[\s\S])*)\}\}/g, (_, expression: string) => {
    const value = textOf(plainValue(evaluate(expression, look)))
    missing ||= value === undefined
    return value ?? ''
  })
  return missing ? UNKNOWN : whole
}

/** The condition of a job or step, which needs no braces. */
export function evaluateCondition(text: string, look: Look): boolean | undefined {
  const alone = ALONE.exec(text)
  if (alone || !text.includes('${{')) return truthOf(evaluate(alone?.[1] ?? text, look))
  return isTrue(evaluateText(text, look))
}

const ALONE = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/

/**
 * Evaluates an expression with GitHub's own grammar (GitHub docs, "Evaluate expressions in workflows and actions"). What GitHub
 * would refuse is unknown, as is all that hangs on what is.
 */
export function evaluate(expression: string, look: Look): Result {
  const parsed = parse(expression)
  return parsed ? parsed.accept(new PartialEvaluator(look)) : unknown()
}

/** The contexts of GitHub docs, "Contexts reference". */
const CONTEXTS = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ')
/** What the runner adds to the functions of the language: its answers are not known here. */
const RUNNER_FUNCTIONS = ['success', 'failure', 'always', 'cancelled', 'hashFiles'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}))

/** The longest expression that is looked at, in characters. */
const LONGEST = 1000

function parse(text: string): Expr | undefined {
  if (text.length > LONGEST) return undefined
  try {
    const { tokens } = new Lexer(text).lex()
    return new Parser(tokens.map(unquote), CONTEXTS, RUNNER_FUNCTIONS).parse()
  } catch {
    return undefined
  }
}

/** The lexer takes one of two quotes away at the first place only; the runner does at all of them. */
function unquote(token: Token): Token {
  return token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token
}

/** Evaluates what is known, with GitHub's evaluator, and keeps apart what is not. */
class PartialEvaluator implements ExprVisitor<Result> {
  readonly #look: Look

  constructor(look: Look) {
    this.#look = look
  }

  visitLiteral({ literal }: Literal): Result {
    return literal
  }

  visitGrouping({ group }: Grouping): Result {
    return group.accept(this)
  }

  visitContextAccess(access: ContextAccess): Result {
    return this.#at(access)
  }

  visitIndexAccess(access: IndexAccess): Result {
    return this.#at(access)
  }

  visitUnary({ expr }: Unary): Result {
    const truth = truthOf(expr.accept(this))
    return truth === undefined ? unknown() : new BooleanData(!truth)
  }

  visitBinary({ left, operator, right }: Binary): Result {
    return calculate([left.accept(this), right.accept(this)], ([a, b]) => new Binary(a as Expr, operator, b as Expr))
  }

  /** Whatever is unknown on the left, `… && false` counts as false, and `… || true` as true. */
  visitLogical({ operator, args }: Logical): Result {
    const ends = operator.type === TokenType.OR
    let last: Result = unknown()
    let isOpen = false
    for (const arg of args) {
      last = arg.accept(this)
      const truth = truthOf(last)
      if (truth === ends) return isOpen ? unknown(ends) : last
      isOpen ||= truth === undefined
    }
    return isOpen ? unknown() : last
  }

  visitFunctionCall({ functionName, args }: FunctionCall): Result {
    const name = functionName.lexeme.toLowerCase()
    const status = resultOf(this.#look(`${name}()`))
    if (isKnown(status) || !Object.hasOwn(wellKnownFunctions, name)) return status
    const results = args.map((arg) => arg.accept(this))
    return calculate(results, (literals) => new FunctionCall(functionName, literals))
  }

  #at(access: Expr): Result {
    const path = pathOf(access)
    return path === undefined ? unknown() : resultOf(this.#look(path))
  }
}

/** The name of a place; undefined where it has to be worked out, or is within what a function gives. */
function pathOf(expr: Expr): string | undefined {
  if (expr instanceof ContextAccess) return expr.name.lexeme.toLowerCase()
  if (!(expr instanceof IndexAccess)) return undefined
  const { index } = expr
  const [path, key] = [pathOf(expr.expr), index instanceof Star ? '*' : keyOf(index)]
  return path === undefined || key === undefined ? undefined : `${path}.${key.toLowerCase()}`
}

function keyOf(index: Expr): string | undefined {
  return index instanceof Literal && index.literal instanceof StringData ? index.literal.value : undefined
}

/** The longest text that goes on being calculated with: nested calls of format() double it. */
const LONGEST_TEXT = 10_000

/** Has GitHub's evaluator do one operation; what it refuses is unknown. */
function calculate(results: readonly Result[], operation: (operands: Literal[]) => Expr): Result {
  const known = results.filter(isKnown)
  const isLong = known.some((each) => each instanceof StringData && each.value.length > LONGEST_TEXT)
  if (known.length < results.length || isLong) return unknown()
  try {
    const operands = known.map((each) => new Literal(each, NO_TOKEN))
    return new Evaluator(operation(operands), new Dictionary()).evaluate()
  } catch {
    return unknown()
  }
}

const NOWHERE = { line: 0, column: 0 }
const NO_TOKEN: Token = { type: TokenType.UNKNOWN, lexeme: '', range: { start: NOWHERE, end: NOWHERE } }
