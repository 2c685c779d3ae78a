import { expect, test } from '@jest/globals'
import { raiseRequirement, withoutProtocol } from '../../../shared/core/versions/requirement-text.ts'

test.each([
  ['^1.2.0', 'npm', '^1.3.0-alpha.1'],
  ['workspace:^1.2.0', 'npm', 'workspace:^1.3.0-alpha.1'],
  ['>=1.2.0 <2', 'npm', '>=1.3.0-alpha.1 <2'],
  ['1.2.x', 'npm', '~1.3.0-alpha.1'],
  ['1', 'cargo', '1.3.0-alpha.1'],
  ['1', 'npm', '^1.3.0-alpha.1'],
  ['*', 'npm', '>=1.3.0-alpha.1'],
  ['v1.2.0', 'plain', 'v1.3.0-alpha.1'],
  ['^1 || ^2', 'npm', undefined],
  ['1.0.0 - 2.0.0', 'npm', undefined],
  ['<2', 'npm', undefined],
  ['file:../b', 'npm', undefined],
] as const)('%s of %s becomes %s', (text, ecosystem, raised) => {
  expect(raiseRequirement(text, '1.3.0-alpha.1', ecosystem)).toBe(raised)
})

test.each([
  ['workspace:^1.2.0', '^1.2.0'],
  ['npm:@w/b@^2.0.0', '^2.0.0'],
  ['workspace:*', '*'],
  [' ^1 ', '^1'],
])('%j is the range %j', (text, range) => expect(withoutProtocol(text)).toBe(range))
