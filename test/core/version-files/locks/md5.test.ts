import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { md5 } from '../../../../shared/core/version-files/locks/md5.ts'

test('gives the digest that Node gives, whatever the length', () => {
  for (let length = 0; length < 130; length++) {
    const bytes = new Uint8Array(length).map((_, at) => at * 7 + length)
    expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'))
  }
})
