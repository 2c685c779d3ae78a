import { expect, test } from '@jest/globals'
import { obeysRule, type TextRule } from '../../shared/config/text-rule.ts'

const RULE: TextRule = {
  noun: 'name',
  allowed: 'Use letters.',
  longest: 5,
  tests: [
    { wrong: /\d/, why: 'has a digit' },
    { wrong: / /, why: 'has a blank', correct: (text) => text.replaceAll(' ', '-') },
  ],
}

test.each([
  ['abc', []],
  ['', ['7 The name "" is empty. Use letters.']],
  ['abcdef', ['7 The name "abcdef" is longer than 5 characters. Use letters.']],
  ['a 1', ['7 The name "a 1" has a digit. Use letters.', '7 The name "a 1" has a blank. Write "a-1".']],
])('%j', (text, expected) => {
  const faults: string[] = []
  const obeys = obeysRule(RULE, text, 7, ({ message, fix, at }) => faults.push(`${at} ${message} ${fix}`))
  expect([obeys, faults]).toEqual([expected.length === 0, expected])
})
