import { expect, test } from '@jest/globals'
import { commentMark, markOf, runOfComment } from '../../../shared/core/preview/comment-mark.ts'

test('a mark names its configuration and its run, and nothing in a path ends it', () => {
  const path = 'a b/--> @x/release-tracks.yml'
  const mark = commentMark(path, '42')
  expect(mark.startsWith(markOf(path))).toBe(true)
  expect(mark.indexOf('-->')).toBe(mark.length - 3)
  expect([runOfComment(`${mark}\n\nrun 7 -->`), runOfComment(commentMark(path, '')), runOfComment('x')]).toEqual([
    42n,
    0n,
    undefined,
  ])
  expect(mark.startsWith(markOf('a'))).toBe(false)
})
