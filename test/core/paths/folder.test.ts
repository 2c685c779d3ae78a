import { expect, test } from '@jest/globals'
import {
  ancestorsOf,
  folderOf,
  follow,
  inFolder,
  isWithin,
  nameOf,
  relativeTo,
} from '../../../shared/core/paths/folder.ts'

test.each([
  ['a/b/c.txt', 'a/b', 'c.txt'],
  ['c.txt', '', 'c.txt'],
])('%s is in %j and is called %s', (path, folder, name) => {
  expect([folderOf(path), nameOf(path), inFolder(folder, name)]).toEqual([folder, name, path])
})

test.each([
  ['a/b', '../c', 'a/c'],
  ['a', './x//y/', 'a/x/y'],
  ['a', '..\\b', 'b'],
  ['', '..', undefined],
  ['a', '../../b', undefined],
  ['a', '/b', undefined],
  ['a', 'C:\\b', undefined],
])('from %j %j leads to %j', (folder, relative, expected) => expect(follow(folder, relative)).toBe(expected))

test.each([
  ['a', 'b', '../b'],
  ['a/b', 'a', '..'],
  ['', 'a/b', 'a/b'],
  ['a', 'a', ''],
])('the way from %j to %j is %j, and leads there', (from, to, expected) => {
  expect([relativeTo(from, to), follow(from, expected)]).toEqual([expected, to])
})

test('a folder is within itself and those above it, and not within one whose name begins alike', () => {
  expect(ancestorsOf('a/b')).toEqual(['a/b', 'a', ''])
  expect(['a/b', 'a', '', 'a/bc'].map((above) => isWithin('a/b', above))).toEqual([true, true, true, false])
})
