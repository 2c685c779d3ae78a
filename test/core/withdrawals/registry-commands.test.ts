import { expect, test } from '@jest/globals'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'
import { npmCommands, publishedName } from '../../../shared/core/withdrawals/registry-commands.ts'

const version = (text: string) => parseVersion(text) as Version

test.each([
  ['{ "name": "@a/b" }', '@a/b'],
  ['\uFEFF{ "name": "a", "private": false }', 'a'],
  ['{ "name": "a", "private": true }', undefined],
  ['{ "name": 7 }', undefined],
  ['{', undefined],
])('of %j the registry has %j', (text, name) => {
  expect(publishedName(text)).toBe(name)
})

test('the dist-tag goes to what is left, and the version says why; each is one word for a shell', () => {
  const about = { version: version('1.1.0'), instead: version('1.0.0'), reason: "it's $(bad)", distTag: 'latest' }
  expect(npmCommands('@a/b', about)).toEqual([
    'npm dist-tag add @a/b@1.0.0 latest',
    `npm deprecate @a/b@1.1.0 'it'\\''s $(bad)'`,
  ])
  expect(npmCommands('@a/b', { ...about, instead: undefined })).toHaveLength(1)
})

test('taken back, an older version does not get a dist-tag that it never held', () => {
  const undone = { version: version('1.0.0'), instead: version('1.1.0'), reason: '', distTag: 'latest' }
  expect(npmCommands('a', undone)).toEqual(["npm deprecate a@1.0.0 ''"])
  expect(npmCommands('a', { ...undone, instead: version('1.0.0') })[0]).toBe('npm dist-tag add a@1.0.0 latest')
})
