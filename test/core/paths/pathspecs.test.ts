import { expect, test } from '@jest/globals'
import { expandBraces } from '../../../shared/core/paths/path-rules.ts'
import { pathspecsOf, unitedPathspecs } from '../../../shared/core/paths/pathspecs.ts'

test.each<[string[], string[]]>([
  [
    ['crates/client/**', 'apps/tray-ui/', 'Cargo.toml', '!**/*.md'],
    [
      ':(top,literal)crates/client/',
      ':(top,literal)apps/tray-ui/',
      ':(top,literal)Cargo.toml',
      ':(top,exclude,glob)**/*.md',
    ],
  ],
  [['apps/*/src/**'], [':(top,glob)apps/*/src/**']],
  [
    ['packages/@acme/ui', 'a+b'],
    [':(top,literal)packages/@acme/ui', ':(top,literal)a+b'],
  ],
  [
    ['**', '!docs'],
    [':(top)', ':(top,exclude,literal)docs'],
  ],
  [['!docs/**', 'docs'], [':(top,literal)docs']],
])("%j in git's words: %j", (globs, words) => {
  expect(pathspecsOf(globs, expandBraces)).toEqual({ words, exact: true })
})

test.each<[string[], string[] | undefined]>([
  [['a/{b,c}'], [':(top,literal)a']],
  [['{1..300}/*.md'], undefined],
  [
    ['a/[bc]/d', 'e'],
    [':(top,literal)a', ':(top,literal)e'],
  ],
  [['a/?'], [':(top,literal)a']],
  [['a/@(b|c)'], [':(top,literal)a']],
  [['a/b**'], [':(top,literal)a']],
  [['a/*(b|c)/d'], [':(top,literal)a']],
  [['a/./b'], [':(top,literal)a']],
  [['a//b'], [':(top,literal)a']],
  [['a/../b'], [':(top,literal)a']],
  [['a\\*'], undefined],
  [
    ['docs', '!docs/**', 'docs/guide'],
    [':(top,literal)docs', ':(top,literal)docs/guide'],
  ],
  [['?'], undefined],
  [['!docs'], []],
])("%j has no words of git's that mean just that", (globs, words) => {
  expect(pathspecsOf(globs, expandBraces)).toEqual({ words, exact: false })
})

test('for several tracks what one takes away is looked at all the same, and too many words are none', () => {
  expect(unitedPathspecs([['a', '!a/b']])).toEqual([':(top,literal)a', ':(top,exclude,literal)a/b'])
  expect(
    unitedPathspecs([
      ['a', '!a/b'],
      ['a', 'c'],
    ]),
  ).toEqual([':(top,literal)a', ':(top,literal)c'])
  expect(unitedPathspecs([['a'], ['?']])).toBeUndefined()
  expect(unitedPathspecs(Array.from({ length: 300 }, (_, at) => [`folder-${at}`]))).toBeUndefined()
})
