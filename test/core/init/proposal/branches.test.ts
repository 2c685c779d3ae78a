import { describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

describe('branches', () => {
  it.each([
    [['main'], 'main', { live: 'main' }],
    [['master'], 'master', { live: 'master' }],
    [['main', 'next'], 'main', { live: 'main', next: 'next' }],
    [['main', 'next'], 'next', { live: 'main', next: 'next' }],
    [['master', 'develop'], 'develop', { live: 'master', next: 'develop' }],
    [['develop'], 'develop', { live: 'develop' }],
    [[], undefined, { live: 'main' }],
    [['main', 'fix'], undefined, { live: 'main' }],
    [['fix'], undefined, { live: 'fix' }],
    [['dev', 'next'], 'dev', { live: 'dev', next: 'next' }],
  ])('%j, of which the remote calls %j its own', (branches, defaultBranch, expected) => {
    const { text } = proposalOf(factsOf({ 'a.txt': '' }, { branches, defaultBranch, currentBranch: branches.at(-1) }))
    expect((load(text) as { branches: object }).branches).toEqual(expected)
  })

  it.each([
    [
      'dev',
      { onlyLive: 40, onlyNext: 0 },
      { live: 'dev' },
      'dev has 40 commits that next lacks, and next has 0 commits of its own. So',
    ],
    [
      'main',
      { onlyLive: 1, onlyNext: 3 },
      { live: 'main' },
      'main has 1 commit that next lacks, and next has 3 commits of its own. So',
    ],
    ['main', { onlyLive: 0, onlyNext: 3 }, { live: 'main', next: 'next' }, undefined],
    ['next', { onlyLive: 2, onlyNext: 3 }, { live: 'main', next: 'next' }, 'Merge main into next'],
  ])('of which %s is the default one, and next differs by %j', (defaultBranch, relation, expected, note) => {
    const branches = defaultBranch === 'dev' ? ['dev', 'next'] : ['main', 'next']
    const relations = new Map([['next', relation]])
    const { text, notes } = proposalOf(factsOf({ 'a.txt': '' }, { branches, defaultBranch, relations }))
    expect((load(text) as { branches: object }).branches).toEqual(expected)
    expect(notes.map(({ why }) => why)).toEqual(note === undefined ? [] : [expect.stringContaining(note)])
  })
})
