import { expect, test } from '@jest/globals'
import { attempt } from '../../../shared/core/text/attempt.ts'
import { findMarked } from '../../../shared/core/version-files/marked-version.ts'

const find = (text: string) => findMarked({ kind: 'marker', path: 'install.sh', marker: 'x-version' }, text)

test.each([
  ['one line', 'A=1.0.0 # x-version\nB=2.0.0\n', 1],
  ['several lines', '# x-version-begin\nA=1.0.0\nB=1.0.0\n# x-version-end\nC=2.0.0', 2],
  ['begin and end on one line', 'A=1.0.0 # x-version-begin x-version-end', 1],
  ['no part of a longer number', 'A=1.0.0 v1.0.0.4 # x-version', 1],
])('%s', (_, text, places) => {
  const { value, at } = find(text)
  expect([value, at.length]).toEqual(['1.0.0', places])
  for (const { start, end } of at) expect(text.slice(start, end)).toBe('1.0.0')
})

test.each([
  ['nothing is marked', 'A=1.0.0', 'with "x-version"'],
  ['no end', '# x-version-begin\nA=1.0.0', 'install.sh:1:1: No "x-version-end" follows.'],
  ['two versions', 'A=1.0.0 B=2.0.0 # x-version', 'install.sh:1:'],
])('%s is refused', (_, text, message) => expect(String(attempt(() => find(text)))).toContain(message))
