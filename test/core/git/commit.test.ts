import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileSubjects, isGone, isMerge, plainBlob } from '../../../shared/core/git/commit.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

/** A glob as the regular expression anybody would write for it. */
function naive(glob: string): RegExp {
  const source = glob.replace(/[\\^$.*+?()[\]{}|/]/g, (character) => {
    if (character === '*') return '.*'
    return character === '?' ? '.' : `\\${character}`
  })
  return new RegExp(`^${source}$`, 'su')
}

test.each([
  ['100644 1234abcd', '1234abcd', false],
  ['100755 1234abcd', undefined, false],
  ['120000 1234abcd', undefined, false],
  ['160000 1234abcd', undefined, false],
  ['000000 00000000', undefined, true],
  ['', undefined, false],
])('what a change has: %j', (entry, blob, gone) => {
  expect([plainBlob(entry), isGone(entry)]).toEqual([blob, gone])
})

describe('compileSubjects', () => {
  test.each([
    ['chore: *', 'chore: deps', true],
    ['chore: *', 'chore: ', true],
    ['chore: *', 'chore:deps', false],
    ['chore: *', 'Chore: deps', false],
    ['chore: *', 'x chore: deps', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['', '', true],
    ['', 'x', false],
    ['*[skip]', 'x [skip]', true],
    ['*[skip]', 'x s', false],
    ['*(deps)*', 'fix(deps): y', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*b*c', 'abxbc', true],
    ['a*b*c', 'acb', false],
    ['?', '🚀', true],
    ['?', '', false],
    ['? *', '🚀 ship', true],
    ['**', '', true],
    ['a**b', 'a b', true],
    ['*.?', 'v1.2', true],
    ['$(id)', '$(id)', true],
    ['.', 'x', false],
  ])('%j, %j: %s', (glob, subject, expected) => expect(compileSubjects([glob])(subject)).toBe(expected))

  test('one of several is enough, and none is never', () => {
    const ignored = compileSubjects(['chore: *', 'docs: *'])
    expect(['chore: a', 'docs: b', 'fix: c'].map(ignored)).toEqual([true, true, false])
    expect(compileSubjects([])('')).toBe(false)
  })

  test('a glob matches as the regular expression that it stands for', () => {
    const unit = fc.constantFrom('a', 'b', '.', '(', '\\', '🚀', '[', '$', ' ')
    const glob = fc.string({
      unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('*', '?') }, { weight: 4, arbitrary: unit }),
      maxLength: 8,
    })
    const filled = fc
      .tuple(glob, fc.string({ unit, maxLength: 3 }))
      .map(([each, text]) => [each, each.replaceAll('*', text).replaceAll('?', 'a')] as const)
    const anyPair = fc.tuple(glob, fc.string({ unit, maxLength: 10 }))
    let matches = 0
    fc.assert(
      fc.property(fc.oneof(filled, anyPair), ([each, subject]) => {
        const expected = naive(each).test(subject)
        if (expected) matches++
        expect(compileSubjects([each])(subject)).toBe(expected)
      }),
      { numRuns: 5000 },
    )
    expect(matches).toBeGreaterThan(1000)
  })

  test('incident 30: a subject made to take a regular expression forever takes no time', () => {
    const spent = cpuClock()
    expect(compileSubjects([`${'*a'.repeat(30)}*b`])('a'.repeat(20_000))).toBe(false)
    expect(spent()).toBeLessThan(10_000)
  })
})

describe('isMerge', () => {
  test.each([
    [[], false],
    [['a'], false],
    [['a', 'b'], true],
    [['a', 'b', 'c'], true],
  ])('parents %j: %s', (parents, expected) => {
    expect(isMerge({ sha: 'x', parents, subject: '', marks: [], changes: [] })).toBe(expected)
  })
})
