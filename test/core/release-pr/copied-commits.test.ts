import { describe, expect, test } from '@jest/globals'
import type { Commit } from '../../../shared/core/git/commit.ts'
import { mergedOnto } from '../../../shared/core/release-pr/copied-commits.ts'

/** Commits newest first, each on the next one: `subject: file file`. */
function line(prefix: string, base: string, ...commits: string[]): Commit[] {
  return commits.map((text, index) => {
    const [subject = '', files = ''] = text.split(': ')
    const changes = files
      .split(' ')
      .filter(Boolean)
      .map((path) => ({ path, before: '0', after: '1' }))
    const parent = index === commits.length - 1 ? base : `${prefix}${index + 1}`
    return { sha: `${prefix}${index}`, parents: [parent], subject, marks: [], changes }
  })
}

describe('mergedOnto', () => {
  const originals = line('o', 'base', 'bump: v lock', 'fix: b', 'feat: a')

  test.each([
    ['squashed', ['tray 1.8.5 (#3): a b v lock'], 'live'],
    ['squashed upon a squashed one', ['tray 1.8.5 (#3): a b', 'web 2 (#2): a b'], 'm1'],
    ['rebased', ['bump: v lock', 'fix: b', 'feat: a'], 'live'],
    ['rebased, without what was there', ['bump: v lock', 'feat: a'], 'live'],
    ['rebased, with nothing left of what was there', ['bump: v lock', 'fix', 'feat: a'], 'live'],
    ['rebased upon a commit of another one', ['bump: v lock', 'fix: b', 'feat: a', 'hotfix: h'], 'm3'],
    ['rebased upon one with the same subject and other files', ['bump: v lock', 'fix: b', 'feat: other'], 'm2'],
  ])('%s', (_, made, onto) => {
    expect(mergedOnto(line('m', 'live', ...made), originals)).toBe(onto)
  })
})
