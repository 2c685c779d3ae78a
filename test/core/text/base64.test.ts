import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeBase64, encodeBase64 } from '../../../shared/core/text/base64.ts'

test('what is written is read back, and is what everybody writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
    }),
  )
})

test.each(['', 'YQ', 'YQ=', 'YR==', 'Y Q==', 'YQ==\n', 'Y-Q='])('%j is no base64', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})
