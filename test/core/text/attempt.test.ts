import { expect, test } from '@jest/globals'
import { attempt, orNothing } from '../../../shared/core/text/attempt.ts'
import { failure } from '../../../shared/core/text/error.ts'

test('what a user can fix is a result; a fault of this program stays one', () => {
  const refused = failure('input-invalid', 'x')
  const refuse = () => {
    throw refused
  }
  const fail = () => {
    throw new TypeError('x')
  }
  expect([attempt(() => 1), attempt(refuse), orNothing(() => 1), orNothing(refuse)]).toEqual([1, refused, 1, undefined])
  expect(() => attempt(fail)).toThrow(TypeError)
  expect(() => orNothing(fail)).toThrow(TypeError)
})
