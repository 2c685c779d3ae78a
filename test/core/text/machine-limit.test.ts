import { expect, test } from '@jest/globals'
import { failure } from '../../../shared/core/text/error.ts'
import { explainLimit } from '../../../shared/core/text/machine-limit.ts'

test.each([
  ['ENOSPC: no space left on device, write', 'machine-limit'],
  ["EMFILE: too many open files, open '/x'", 'machine-limit'],
  ["ENOENT: no such file or directory, open '/x'", undefined],
])('%s is %s', (words, code) => {
  const error = new Error(words)
  const told = explainLimit(error)
  expect(code === undefined ? told === error : told).toEqual(
    code === undefined ? true : expect.objectContaining({ code }),
  )
})

test('what is told already stays as it is', () => {
  const told = failure('input-invalid', 'EIO')
  expect([explainLimit(told), explainLimit('EIO')]).toEqual([told, 'EIO'])
})
