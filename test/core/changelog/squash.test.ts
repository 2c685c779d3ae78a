import { expect, test } from '@jest/globals'
import { splitSquash } from '../../../shared/core/changelog/squash.ts'

const TYPES = new Set(['feat', 'fix', 'chore'])
const split = (subject: string, body: string) =>
  splitSquash({ sha: 'a'.repeat(40), subject, body, author: { name: 'Ada', email: 'ada@acme.example' } }, TYPES).map(
    ({ header, message: { breaking } }) => (breaking === undefined ? header : `${header} | ${breaking}`),
  )

test.each<[string, string, string, string[]]>([
  ['no body', 'fix: a (#1)', '', ['fix: a']],
  ['words alone', 'Tidy (#1)', 'Note: x\nSee: y', ['Tidy']],
  ['commits under a title', 'Work (#1)', '* feat: a\n\n* fix: b', ['feat: a', 'fix: b']],
  ['a title that is one of them', 'feat: A (#1)', '* feat: a\n* fix: b', ['feat: a', 'fix: b']],
  ['a title that says more', 'feat: all (#1)', '* feat: a\n\n* fix: b', ['feat: all', 'feat: a', 'fix: b']],
  ['paragraphs', 'feat: a (#1)', 'Why.\n\nfix(io): b\n\nHow.', ['feat: a', 'fix(io): b']],
  ['a line within a paragraph', 'feat: a', 'As before,\nfix: b', ['feat: a']],
  ['code', 'feat: a', '```\nfix: b\n```\n\n~~~\n\n* fix: c\n~~~', ['feat: a']],
  [
    'what breaks, each its own',
    'X',
    '* feat!: a\n\n* fix: b\n\nBREAKING CHANGE: c\n\n* wip\n\nmore',
    ['feat!: a | a', 'fix: b | c'],
  ],
  ['what breaks before the first', 'feat: a', 'BREAKING CHANGE: c\n\nfix: b', ['feat: a | c', 'fix: b']],
  ['nothing below the rule', 'X', '* fix: b\n\n---------\n\nfix: c\n\nCo-authored-by: D <d@e.f>', ['fix: b']],
])('%s', (_, subject, body, headers) => {
  expect(split(subject, body)).toEqual(headers)
})

test('takes no longer where a body is long', () => {
  expect(split('X', '* fix: b\n\n'.repeat(5000))).toHaveLength(5000)
  expect(split('X', '```\n'.repeat(9999))).toEqual(['X'])
})
