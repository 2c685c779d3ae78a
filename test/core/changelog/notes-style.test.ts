import { expect, test } from '@jest/globals'
import { changeOf } from '../../../shared/core/changelog/change.ts'
import { isWanted, type NotesStyle, needsLabels } from '../../../shared/core/changelog/notes-style.ts'

const change = (subject: string, ...labels: string[]) =>
  changeOf({ sha: 'a'.repeat(40), subject, body: '', author: { name: '', email: '' }, labels })
const only = (...types: string[]) => ({ types, labels: [] })
const label = (...labels: string[]) => ({ types: [], labels })

test.each<[string, NotesStyle, string, string[], boolean]>([
  ['without filters all is listed', {}, 'chore: x', [], true],
  ['a type that is left out', { exclude: only('chore') }, 'chore: x', [], false],
  ['what breaks is not left out for its type', { exclude: only('chore') }, 'chore!: x', [], true],
  ['what breaks is left out for its label', { exclude: label('internal') }, 'chore!: x', ['Internal'], false],
  ['a type that is asked for', { include: only('feat') }, 'feat: x', [], true],
  ['another one', { include: only('feat') }, 'fix: x', [], false],
  [
    'another one with a label that is asked for',
    { include: { types: ['feat'], labels: ['shown'] } },
    'fix: x',
    ['shown'],
    true,
  ],
  ['asked for and left out', { include: only('fix'), exclude: label('skip') }, 'fix: x', ['skip'], false],
])('%s', (_, style, subject, labels, expected) => {
  expect(isWanted(change(subject, ...labels), style)).toBe(expected)
})

test('labels are asked of GitHub only where notes go by them', () => {
  expect([{}, { include: only('feat') }, { exclude: label('x') }].map(needsLabels)).toEqual([false, false, true])
})
