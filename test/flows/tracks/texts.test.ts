import { expect, test } from '@jest/globals'
import { decodeText } from '../../../shared/flows/tracks/texts.ts'

const MEGABYTES = 1024 * 1024

test.each([
  ['app/package-lock.json', 17, 'no lock file is read'],
  ['yarn.lock', 65, 'no lock file is read'],
  ['app/package.json', 9, 'keep the version in a file of its own'],
  ['Cargo.toml', 1, 'keep the version in a file of its own'],
])('incident 43: %s of %d MB is refused, with what can be done about it', (path, size, fix) => {
  expect(() => decodeText(path, new Uint8Array(size * MEGABYTES))).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ fix: expect.stringContaining(fix) })] }),
  )
})
