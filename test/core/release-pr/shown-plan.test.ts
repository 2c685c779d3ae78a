import { expect, test } from '@jest/globals'
import { formatShownPlan, readShownPlan, withNote } from '../../../shared/core/release-pr/shown-plan.ts'

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

test('a note is below the first line, and takes the place of the one before', () => {
  const body = `${formatShownPlan(SHOWN)}\r\n\r\nMore`
  const noted = withNote(withNote(body, 'one'), 'two')
  expect(noted).toBe(withNote(body, 'two'))
  expect([readShownPlan(noted), noted.includes('> two'), noted.endsWith('\n\nMore')]).toEqual([SHOWN, true, true])
})
