import { expect, test } from '@jest/globals'
import { chooseSigning } from '../../../shared/core/git/signing-choice.ts'

test('the input decides, else the configuration', () => {
  expect(chooseSigning('none', 'github')).toBe('none')
  expect(chooseSigning('', 'github')).toBe('github')
  expect(chooseSigning('', undefined)).toBeUndefined()
})

test('an input that is not known is quoted, with what it may be', () => {
  expect(() => chooseSigning('githup', undefined)).toThrow(/^signing: "githup" is not known\..*"github"/s)
})
