import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate, evaluateCondition, evaluateText } from '../../../shared/core/workflows/expression.ts'
import { UNKNOWN, type Value } from '../../../shared/core/workflows/expression-value.ts'
import { evaluateExpression } from '../../support/workflow-expressions.ts'

const CONTEXTS = { github: { ref: 'refs/tags/v1', event_name: 'push', run_id: 7 }, inputs: { dry: false, none: null } }

function look(path: string): Value {
  const [context, name] = path.split('.')
  const values: Record<string, Record<string, Value>> = CONTEXTS
  return values[context as string]?.[name as string] ?? (path === 'inputs.none' ? null : UNKNOWN)
}

const LEAVES = [
  'github.ref',
  "GitHub['event_name']",
  'github.run_id',
  'inputs.dry',
  'inputs.none',
  'true',
  'false',
  'null',
  "''",
  "'PUSH'",
  "'it''s'",
  "'7'",
  '0',
  '-1.5',
]

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(tie('expression'), fc.constantFrom('||', '&&', '==', '!=', '<', '>', '<=', '>='), tie('expression'))
      .map((parts) => `(${parts.join(' ')})`),
    tie('expression').map((inner) => `!${inner}`),
    fc
      .tuple(fc.constantFrom('contains', 'startsWith', 'EndsWith'), tie('expression'), tie('expression'))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    tie('expression').map((inner) => `format('{0}-{{x}}', ${inner})`),
  ),
}))

describe('an expression of a workflow', () => {
  test("is evaluated as GitHub's own evaluator does", () => {
    fc.assert(
      fc.property(expression, (text) => {
        expect([text, evaluate(text, look)]).toEqual([text, evaluateExpression(text, CONTEXTS)])
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['secrets.X', UNKNOWN],
    ['secrets.X && false', false],
    ['false && secrets.X', false],
    ['secrets.X || true', true],
    ["fromJSON('{}').a", UNKNOWN],
    ["fromJSON(github.ref).a || 'x'", UNKNOWN],
    ['github.ref &&', UNKNOWN],
    ['github.ref )', UNKNOWN],
    ["'open", UNKNOWN],
    ['', UNKNOWN],
    [`${'('.repeat(400)}1${')'.repeat(400)}`, 1],
    ['!'.repeat(5000), UNKNOWN],
  ])('%s', (text, value) => expect(evaluate(text, look)).toBe(value))

  test('is put into the text around it', () => {
    expect(evaluateText(`a-\${{ github.run_id }}-\${{ inputs.none }}`, look)).toBe('a-7-')
    expect(evaluateText(`a-\${{ secrets.X }}`, look)).toBe(UNKNOWN)
    expect(evaluateText(` \${{ inputs.dry }} `, look)).toBe(false)
    expect(evaluateCondition('!inputs.dry', look)).toBe(true)
    expect(evaluateCondition(`\${{ inputs.dry }}`, look)).toBe(false)
    expect(evaluateCondition('secrets.X', look)).toBeUndefined()
  })
})
