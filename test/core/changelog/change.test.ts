import { expect, test } from '@jest/globals'
import { changeOf } from '../../../shared/core/changelog/change.ts'

const commit = (subject: string, more: object = {}) => ({
  ...{ sha: 'a'.repeat(40), subject, body: '', author: { name: 'Ada', email: 'a@x.example' } },
  ...more,
})

test('the pull request is that of the commit, else that of the subject, which loses it', () => {
  expect(changeOf(commit('fix(net): a (#7)'))).toMatchObject({
    header: 'fix(net): a',
    pullRequest: 7,
    message: { type: 'fix', scope: 'net' },
  })
  expect(changeOf(commit('fix: a (#7)', { pullRequest: 9 })).pullRequest).toBe(9)
})

test('a line break in a subject smuggles in no footer', () => {
  const { header, message } = changeOf(commit('fix: a\n\nBREAKING CHANGE: b'))
  expect([header, message.breaking]).toEqual(['fix: a BREAKING CHANGE: b', undefined])
})
