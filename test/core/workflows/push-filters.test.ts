import { describe, expect, test } from '@jest/globals'
import {
  firesOnBranch,
  firesOnTag,
  type PushFilters,
  readPushFilters,
} from '../../../shared/core/workflows/push-filters.ts'

describe('which pushes start a workflow', () => {
  test.each<[PushFilters, { tags: string[]; branches: string[] }]>([
    [{}, { tags: ['v1.0.0', 'tray-v1.0.0'], branches: ['main', 'next'] }],
    [{ branches: ['main'] }, { tags: [], branches: ['main'] }],
    [{ tags: ['v*'] }, { tags: ['v1.0.0'], branches: [] }],
    [{ tags: ['*v*'] }, { tags: ['v1.0.0', 'tray-v1.0.0'], branches: [] }],
    [
      { tags: ['v*'], branches: ['next'] },
      { tags: ['v1.0.0'], branches: ['next'] },
    ],
    [{ 'branches-ignore': ['next'] }, { tags: [], branches: ['main'] }],
    [{ 'tags-ignore': ['v*'] }, { tags: ['tray-v1.0.0'], branches: [] }],
    [
      { 'tags-ignore': ['**'], branches: ['**'] },
      { tags: [], branches: ['main', 'next'] },
    ],
    [{ paths: ['docs/**'] }, { tags: ['v1.0.0', 'tray-v1.0.0'], branches: ['main', 'next'] }],
  ])('%j', (filters, expected) => {
    const tags = ['v1.0.0', 'tray-v1.0.0'].filter((tag) => firesOnTag(filters, tag))
    const branches = ['main', 'next'].filter((branch) => firesOnBranch(filters, branch))
    expect({ tags, branches }).toEqual(expected)
  })

  test.each<[PushFilters, string[], boolean]>([
    [{ paths: ['apps/**'] }, ['apps/web/a.ts', 'README.md'], true],
    [{ paths: ['apps/**'] }, ['README.md'], false],
    [{ paths: ['apps/**', '!**/*.md'] }, ['apps/README.md'], false],
    [{ 'paths-ignore': ['docs/**'] }, ['docs/a.md'], false],
    [{ 'paths-ignore': ['docs/**'] }, ['docs/a.md', 'src/a.ts'], true],
    [{ branches: ['next'], paths: ['apps/**'] }, ['apps/a'], false],
  ])('%j after a push of %j to main: %s', (filters, files, expected) => {
    expect(firesOnBranch(filters, 'main', files)).toBe(expected)
  })

  test.each([
    ['push', {}],
    [['pull_request', 'push'], {}],
    [['pull_request'], undefined],
    ['workflow_dispatch', undefined],
    [{ push: null }, {}],
    [{ push: { tags: ['v*'], branches: 'main' } }, { tags: ['v*'], branches: ['main'] }],
    [{ push: { tags: null, other: 1 } }, { tags: [] }],
    [{ workflow_dispatch: {} }, undefined],
    [null, undefined],
    [7, undefined],
  ])('the value %j of on: is read', (on, filters) => expect(readPushFilters(on)).toEqual(filters))
})
