import { expect, test } from '@jest/globals'
import { findObstacle, foldersAbove } from '../../../shared/flows/tracks/obstacles.ts'
import { AT, smallRun } from '../../support/small-run.ts'

test.each([
  [{ m: '100644 x' }, 'a file'],
  [{ m: '120000 x' }, 'a link'],
  [{ m: '160000 x' }, 'a submodule'],
  [{ m: '040000 x' }, undefined],
  [{}, undefined],
])('with %j at its place a folder meets %s', async (files, what) => {
  const found = await findObstacle(smallRun(files).repository, AT, ['top.json', 'm/live/a.json'])
  expect(found).toEqual(what && { path: 'm/live/a.json', message: expect.stringContaining(`"m", which is ${what}`) })
})

test('the folders of a path come from the outermost', () => {
  expect([foldersAbove('a/b/c'), foldersAbove('c')]).toEqual([['a', 'a/b'], []])
})
