import { expect, test } from '@jest/globals'
import { contributorsOf, loginsOf, renderContributors } from '../../../shared/core/changelog/contributors.ts'

const commit = (name: string, login?: string) => ({
  ...{ sha: name, subject: 'x', body: '' },
  author: { name, email: `${name}@acme.example`, ...(login && { login }) },
})

test('people come in the order of their first commit, each once, without programs', () => {
  const newestFirst = [commit('Ada', 'ada'), commit('dependabot[bot]'), commit('Bo'), commit('Ada', 'ada')]
  const found = contributorsOf(newestFirst, false)
  expect(found.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
  expect(loginsOf(found)).toEqual(['ada'])
})

test('who has the first merged pull request among these is marked; a long list is cut', () => {
  const people = [commit('Ada', 'ada').author, commit('Bo', 'bo').author]
  const first = new Map([
    ['ada', 7],
    ['bo', 3],
  ])
  expect(renderContributors(people, first, new Set([7]))).toBe('### Contributors\n\n@ada (first contribution), @bo')
  const many = Array.from({ length: 103 }, (_, at) => commit(`p${at}`, `p${at}`).author)
  expect(renderContributors(many, new Map(), new Set())).toMatch(/, @p99, and 3 more$/)
  expect(renderContributors([], first, new Set())).toBe('')
})
