import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards'
import { type Contexts, evaluateExpression, evaluateToken, isTruthy, type Status } from './workflow-expressions.ts'

/** A condition stands with or without `${{`; without a status function it also wants success. */
export function holds(condition: TemplateToken | undefined, contexts: Contexts, status: Status): boolean {
  if (!condition) return status.success
  const text = isBasicExpression(condition) ? condition.expression : condition.toString()
  const whole = /\b(?:success|failure|cancelled|always)\s*\(/i.test(text) ? text : `success() && (${text})`
  return isTruthy(evaluateExpression(whole, contexts, status))
}

/** What a runner hands on is text. */
export function textOf(token: TemplateToken | undefined, contexts: Contexts): string {
  const value = token ? evaluateToken(token, contexts) : ''
  return value === null || value === undefined ? '' : String(value)
}

export function textsOf(token: TemplateToken | undefined, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(entries(token).map(([key, value]) => [key, textOf(value, contexts)]))
}

export function find(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined
}

export function entries(token: TemplateToken | undefined): [string, TemplateToken][] {
  return token && isMapping(token) ? [...token].map(({ key, value }) => [key.toString(), value]) : []
}

export function items(token: TemplateToken | undefined): TemplateToken[] {
  return token && isSequence(token) ? [...token] : []
}
