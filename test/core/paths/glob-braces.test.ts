import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { braceExpand } from 'minimatch'
import { countAlternatives, MOST_ALTERNATIVES, splitGlobs } from '../../../shared/core/paths/glob-braces.ts'
import { compilePaths, folderGlob } from '../../../shared/core/paths/path-rules.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { problemsOf } from '../../config/problems.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

describe('a glob cannot keep a run busy', () => {
  const BOMBS = [
    ['a range', '{1..99999999}'],
    ['a range of folders', '{1..99999999}/**'],
    ['a product of pairs', '{a,b}'.repeat(17)],
    ['a product of sums', `{${'{a,b},'.repeat(60)}c}`.repeat(2)],
    ['a product of letters', '{a..z}{a..z}{a..z}'],
  ] as const

  test.each(BOMBS)('%s is refused where it is compiled', (_, glob) => {
    const spent = cpuClock()
    expect(() => compilePaths([glob])).toThrow(ReleaseTracksError)
    expect(spent()).toBeLessThan(10_000)
  })

  test.each(BOMBS)('%s is refused in the configuration, with its place', (_, glob) => {
    const text = `tracks:\n  app:\n    tag: v{version}\n    paths: [src, ${JSON.stringify(glob)}]\n`
    const quoted = JSON.stringify(glob.length > 200 ? `${glob.slice(0, 200)}…` : glob)
    expect(problemsOf(text)).toEqual([
      `4:18: The path ${quoted} stands for more than 1000 paths through its braces. Use a glob with * instead of the braces.`,
    ])
  })

  test.each([
    ['open braces', '{'.repeat(990)],
    ['open braces with commas', '{a,{'.repeat(240)],
    ['deep braces', `${'{'.repeat(400)}a,b${'}'.repeat(400)}`],
    ['repetitions in a repetition', '+(+(a|aa)|a*)b'],
    ['many stars', '*a'.repeat(40)],
    ['many folders', `${'**/a/'.repeat(60)}b`],
  ])('%s are matched in no time', (_, glob) => {
    const spent = cpuClock()
    expect(compilePaths([glob])('a/'.repeat(100))).toBe(false)
    expect(compilePaths([glob])(`${'a'.repeat(200)}c`)).toBe(false)
    expect(spent()).toBeLessThan(10_000)
  })

  test('alternatives are never counted too low where they matter', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      ',',
      'a',
      '..',
      '1',
      '9',
      '{a,b}',
      '{1..9}',
      '{a..e..2}',
      '{a,{b,c}}',
      '{-3..3}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const glob = pieces.join('')
        const exact = braceExpand(glob).length
        const balanced = pieces.every((each) => each.length > 1 || !'{},'.includes(each))
        if (balanced) expect(countAlternatives(glob)).toBeGreaterThanOrEqual(exact)
        // What escapes the count is refused where it is compiled.
        if (exact > MOST_ALTERNATIVES) expect(() => compilePaths([glob])).toThrow(ReleaseTracksError)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['src/**', 1],
    ['{a,b}', 2],
    ['{a,b}/{1..3}', 6],
    ['{a,{b,c},d{e,f}}', 5],
    ['{a}', 1],
    ['{a..e}', 5],
    ['{3..-3}', 7],
    ['{', 1],
    ['}', 1],
  ])('%s: %d', (glob, count) => expect(countAlternatives(glob)).toBe(count))
})

describe('the glob of a folder matches what is below it and nothing else', () => {
  test.each([
    'crates/core',
    'app/[id]',
    '{a,b}',
    '!keep',
    'a*',
    '@(x)',
    'packages/@scope/ui',
    'c++',
    'a?',
    '{1..9}',
    'x]y',
    '#a',
  ])('%s', (folder) => {
    const matches = compilePaths([folderGlob(folder)])
    expect([`${folder}/a`, `${folder}/a/b`, `${folder}/.a`].map(matches)).toEqual([true, true, true])
    expect(
      [folder, `${folder}x/a`, `x${folder}/a`, 'app/i/a', 'a/x', 'keep/a', 'x/a', '5/a'].map(matches),
    ).not.toContain(true)
  })

  test('whatever it is called', () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab*?[]{},()!+@|#-^.é'), minLength: 1, maxLength: 5 })
    const folder = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
    const real = folder.filter((path) => !/(^|\/)\.{1,2}(\/|$)/.test(path))
    fc.assert(
      fc.property(real, real, (path, other) => {
        const matches = compilePaths([folderGlob(path)])
        expect(matches(`${path}/x`)).toBe(true)
        expect(matches(path)).toBe(false)
        expect(matches(other)).toBe(other.startsWith(`${path}/`))
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['out/*.{exe,msi}', ['out/*.{exe,msi}']],
  [' a, !b ,\n\nc,, d\r\n', ['a', '!b', 'c', 'd']],
  ['{a,{b,c}d},e/{f,g}.{h,i},j', ['{a,{b,c}d}', 'e/{f,g}.{h,i}', 'j']],
  ['a},b,c', ['a}', 'b', 'c']],
  ['a{,b,c\nd,e}', ['a{', 'b', 'c', 'd', 'e}']],
  ['', []],
])('the list of globs %j is split outside of braces', (text, globs) => {
  expect(splitGlobs(text)).toEqual(globs)
})
