import { expect, test } from '@jest/globals'
import { formatShownPlan, readShownPlan } from '../../../shared/core/release-pr/shown-plan.ts'

const SHOWN = { tags: ['x-->-v1', 'b'], target: 'a1', plan: 'b2' }

test('is read back from the first line of a text, and nothing in it ends the line', () => {
  const line = formatShownPlan(SHOWN)
  expect(line.indexOf('-->')).toBe(line.length - 3)
  expect(readShownPlan(`${line}\r\n\r\nMore`)).toEqual(SHOWN)
})

test.each([
  '',
  'More',
  `x ${formatShownPlan(SHOWN)}`,
  '<!-- release-tracks:release {"tags":1} -->',
  '<!-- release-tracks:release null -->',
  '<!-- release-tracks:release { -->',
])('a person may have written anything: %j', (body) => expect(readShownPlan(body)).toBeUndefined())
