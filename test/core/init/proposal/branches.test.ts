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
  ])('%j, of which the remote calls %j its own', (branches, defaultBranch, expected) => {
    const { text } = proposalOf(factsOf({ 'a.txt': '' }, { branches, defaultBranch, currentBranch: branches.at(-1) }))
    expect((load(text) as { branches: object }).branches).toEqual(expected)
  })
})
