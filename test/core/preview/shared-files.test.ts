import { expect, test } from '@jest/globals'
import { sharedFiles } from '../../../shared/core/preview/shared-files.ts'

test('groups files by the tracks that have them, and leaves out those of one', () => {
  const files = (...paths: string[]) => ({ files: paths })
  const decisions = new Map([
    ['a', files('all', 'ab', 'ab2', 'a')],
    ['b', files('all', 'ab', 'ab2')],
    ['c', files('all')],
  ])
  expect(sharedFiles(decisions)).toEqual([
    { tracks: ['a', 'b', 'c'], files: ['all'] },
    { tracks: ['a', 'b'], files: ['ab', 'ab2'] },
  ])
})
