import { expect, test } from '@jest/globals'
import { formatChecksums } from '../../../shared/core/publish/checksums.ts'

test('checksums are those that sha256sum --check reads, by name', () => {
  const files = [
    { name: 'b.zip', digest: `sha256:${'b'.repeat(64)}` },
    { name: 'a.zip', digest: `sha256:${'a'.repeat(64)}` },
  ]
  expect(formatChecksums(files)).toBe(`${'a'.repeat(64)}  a.zip\n${'b'.repeat(64)}  b.zip\n`)
})
