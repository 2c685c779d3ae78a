import { expect, test } from '@jest/globals'
import { copier, logReader } from '../../../shared/core/git/log-reader.ts'

const RAW = ':100644 100644 a b M'
const LOG = ['\x01one', 'first', `\n${RAW}`, '\x01path', RAW, 'ü.txt', '\x01two', 'second', ''].join('\0')

test.each([1, 2, 3, 7, 1000])('a log that comes in pieces of %d bytes is read commit by commit', (size) => {
  const found: unknown[] = []
  const reader = logReader(2, (fields, changes) => found.push([fields, changes]))
  const bytes = new TextEncoder().encode(LOG)
  for (let at = 0; at < bytes.length; at += size) reader.read(bytes.subarray(at, at + size))
  reader.end()
  const raw = RAW.slice(1)
  expect(found).toEqual([
    [
      ['one', 'first'],
      [
        { raw, path: '\x01path' },
        { raw, path: 'ü.txt' },
      ],
    ],
    [['two', 'second'], []],
  ])
})

test('a text keeps its value when it is copied, a byte order mark too', () => {
  const copy = copier()
  expect([copy('\ufeffa'), copy('\ufeffa'), copy('')]).toEqual(['\ufeffa', '\ufeffa', ''])
})
