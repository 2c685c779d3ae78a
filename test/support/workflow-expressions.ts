import { Evaluator, Lexer, Parser } from '@actions/expressions'
import { BooleanData, type Dictionary, type ExpressionData } from '@actions/expressions/data/index'
import { replacer } from '@actions/expressions/data/replacer'
import { reviver } from '@actions/expressions/data/reviver'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  isBasicExpression,
  isLiteral,
  isMapping,
  isSequence,
} from '@actions/workflow-parser/templates/tokens/type-guards'

/** The values by context name that an expression can see: `github`, `inputs`, `needs`, … */
export type Contexts = Readonly<Record<string, unknown>>

/** What the status functions answer. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
}

export const ALL_WELL: Status = { success: true, failure: false }

/** Evaluates what stands in a workflow with GitHub's own evaluator: expressions become values, mappings and lists are gone through. */
export function evaluateToken(token: TemplateToken, contexts: Contexts, status: Status = ALL_WELL): unknown {
  if (isBasicExpression(token)) return evaluateExpression(token.expression, contexts, status)
  if (isMapping(token))
    return Object.fromEntries(
      [...token].map(({ key, value }) => [key.toString(), evaluateToken(value, contexts, status)]),
    )
  if (isSequence(token)) return [...token].map((item) => evaluateToken(item, contexts, status))
  return isLiteral(token) ? JSON.parse(JSON.stringify(token.toJSON())) : undefined
}

/** Evaluates one expression, without `${{`. */
export function evaluateExpression(text: string, contexts: Contexts, status: Status = ALL_WELL): unknown {
  const functions = statusFunctions(status)
  const parsed = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions).parse()
  const data = JSON.parse(JSON.stringify(contexts), reviver) as Dictionary
  const result = new Evaluator(parsed, data, new Map(functions.map((each) => [each.name, each]))).evaluate()
  return JSON.parse(JSON.stringify(result, replacer) ?? 'null')
}

/** Whether GitHub takes a value for true: all but false, null, 0, NaN and the empty text. */
export function isTruthy(value: unknown): boolean {
  return Boolean(value)
}

function statusFunctions({ success, failure }: Status): FunctionDefinition[] {
  const answers = { success, failure, cancelled: false, always: true }
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: (): ExpressionData => new BooleanData(answer),
  }))
}
