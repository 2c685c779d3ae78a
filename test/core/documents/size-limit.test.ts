import { expect, test } from '@jest/globals'
import { isLockFile, isTooLong, mostMegabytes } from '../../../shared/core/documents/size-limit.ts'

test.each([
  ['package.json', 8, false],
  ['a/Cargo.toml', 0.5, false],
  ['a/Cargo.lock', 64, true],
  ['yarn.lock', 64, true],
  ['package-lock.json', 16, true],
  ['my-package-lock.json', 8, false],
])('%s may have %d MB; a lock file: %s', (path, megabytes, isLock) => {
  expect([mostMegabytes(path), isLockFile(path)]).toEqual([megabytes, isLock])
  const bytes = megabytes * 1024 * 1024
  expect([isTooLong(path, bytes), isTooLong(path, bytes + 1)]).toEqual([false, true])
})
