import { expect, test } from '@jest/globals'
import { checkLinked } from '../../../shared/core/updater-manifest/linked-assets.ts'

const asset = (name: string, digest = 'sha256:1', uploaded = true) => ({ id: 1, name, size: 1, digest, uploaded })
const LINKED = [
  { name: 'a.exe', digest: 'sha256:1' },
  { name: 'b.exe', digest: undefined },
]

test.each([
  ['all is there', [asset('a.exe'), asset('b.exe', 'sha256:9')], []],
  ['no release', undefined, [/^v1 has no published release/]],
  ['a file is missing', [asset('a.exe')], [/^The release v1 lacks b\.exe/]],
  ['one was not uploaded to the end', [asset('a.exe'), asset('b.exe', 'x', false)], [/lacks b\.exe/]],
  ['other bytes', [asset('a.exe', 'sha256:2'), asset('b.exe')], [/has other bytes of a\.exe/]],
])('%s', (_, release, expected) => {
  const messages = checkLinked('v1', LINKED, release as never).map(({ message }) => message)
  expect(messages).toEqual(expected.map((words) => expect.stringMatching(words)))
})
