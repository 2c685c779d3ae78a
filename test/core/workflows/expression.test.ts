import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate, evaluateCondition, evaluateText } from '../../../shared/core/workflows/expression.ts'
import { plainValue, UNKNOWN, type Value } from '../../../shared/core/workflows/expression-value.ts'
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
        expect([text, plainValue(evaluate(text, look))]).toEqual([text, evaluateExpression(text, CONTEXTS)])
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['secrets.X', UNKNOWN],
    ['secrets.X && false', UNKNOWN],
    ['false && secrets.X', false],
    ['secrets.X || github.ref', UNKNOWN],
    ["'it''s what it''s'", "it's what it's"],
    ["fromJSON('true')", true],
    ["fromJSON('{')", UNKNOWN],
    ['hashFiles(github.ref)', UNKNOWN],
    ['unheard.of || true', UNKNOWN],
    ["format('{1}', github.ref)", UNKNOWN],
    ['toJSON(github.ref)', '"refs/tags/v1"'],
    ["fromJSON('{}').a", UNKNOWN],
    ["fromJSON(github.ref).a || 'x'", UNKNOWN],
    ['github.ref &&', UNKNOWN],
    ['github.ref )', UNKNOWN],
    ["'open", UNKNOWN],
    ['', UNKNOWN],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 1],
    [`${'('.repeat(400)}1${')'.repeat(400)}`, UNKNOWN],
    [`${"format('{0}{0}',".repeat(45)}github.ref${')'.repeat(45)}`, UNKNOWN],
    ['!'.repeat(5000), UNKNOWN],
  ])('%s', (text, value) => expect(plainValue(evaluate(text, look))).toBe(value))

  test('is put into the text around it', () => {
    expect(evaluateText(`a-\${{ github.run_id }}-\${{ inputs.none }}`, look)).toBe('a-7-')
    expect(evaluateText(`a-\${{ secrets.X }}`, look)).toBe(UNKNOWN)
    expect(evaluateText(` \${{ inputs.dry }} `, look)).toBe(false)
    expect(evaluateCondition('!inputs.dry', look)).toBe(true)
    expect(evaluateCondition(`\${{ inputs.dry }}`, look)).toBe(false)
    expect(evaluateCondition('secrets.X', look)).toBeUndefined()
  })

  test.each([
    ['secrets.X && false', false],
    ["secrets.X || 'x'", true],
    ["!(secrets.X || 'x')", false],
    ['!(secrets.X || false)', undefined],
    ["secrets.X && (secrets.Y || 'x')", undefined],
  ])('%s: that it counts as true or false is known, though its value is not', (text, truth) => {
    expect(evaluateCondition(text, look)).toBe(truth)
    expect(evaluateCondition(`\${{ ${text} }}`, look)).toBe(truth)
  })
})
