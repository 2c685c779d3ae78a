import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileFilterPattern, literalPattern } from '../../../shared/core/workflows/filter-pattern.ts'
import { selects } from '../../../shared/core/workflows/push-filters.ts'

const matches = (pattern: string, text: string) => compileFilterPattern(pattern).matches(text)

describe('the patterns of the GitHub docs, "Filter pattern cheat sheet"', () => {
  const refs: [string, string[], string[]][] = [
    ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/beta-a/my-branch', 'feature']],
    ['feature/**', ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'], ['feature']],
    ['main', ['main'], ['main2', 'amain', 'Main']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona']],
    ['*', ['main', 'releases'], ['all/the/branches']],
    ['**', ['all/the/branches', 'every/tag', 'main'], []],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['a/feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/a', 'tray-v2']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.1', 'v1.1.1-alpha.1', 'v1x1.1']],
    ['Octo*', ['Octocat'], ['octocat']],
    ['Octoc?t', ['Octoct', 'Octot'], ['Octocat', 'Octocct']],
    ['[CB]at', ['Cat', 'Bat'], ['Rat', 'CBat']],
    ['[1-2]00', ['100', '200'], ['300']],
    ['[0-9a-z]', ['7', 'q'], ['Q', '77']],
  ]
  const paths: [string, string[], string[]][] = [
    ['*', ['README.md', 'server.rb'], ['docs/README.md']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx', 'page.jsy']],
    ['**', ['all/the/files.md'], []],
    ['*.js', ['app.js', 'index.js'], ['js/index.js']],
    ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.ts']],
    ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/mona/octocat.txt']],
    ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['a/docs/README.md']],
    ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs.md']],
    ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a']],
    ['**/README.md', ['README.md', 'js/README.md'], ['OREADME.md']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['src']],
    ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
    ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['migrate.sql']],
  ]
  test.each([...refs, ...paths])('%s', (pattern, taken, left) => {
    expect(taken.filter((text) => !matches(pattern, text))).toEqual([])
    expect(left.filter((text) => matches(pattern, text))).toEqual([])
  })

  test.each([
    [['*.md', '!README.md'], ['hello.md'], ['README.md', 'docs/hello.md']],
    [['*.md', '!README.md', 'README*'], ['hello.md', 'README.md', 'README.doc'], ['docs/hello.md']],
    [
      ['releases/**', '!releases/**-alpha'],
      ['releases/10', 'releases/beta/mona'],
      ['releases/10-alpha', 'main'],
    ],
    [['!main'], [], ['main', 'next']],
    [[], [], ['main']],
  ])('in order: %j', (patterns, taken, left) => {
    expect(taken.filter((text) => !selects(patterns, text))).toEqual([])
    expect(left.filter((text) => selects(patterns, text))).toEqual([])
  })
})

describe('what the cheat sheet leaves between the lines', () => {
  test.each([
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a\\+', 'a+', true],
    ['c++', 'cc', true],
    ['+a', '+a', true],
    ['?a', '?a', true],
    ['a!b', 'a!b', true],
    ['[a-c-]x', '-x', true],
    ['[.]', '.', true],
    ['v[0-9]?', 'v', true],
    ['ü+', 'üü', true],
    ['😀?x', 'x', true],
    ['a]', 'a]', true],
    ['', '', true],
    ['', 'a', false],
    ['a**/b', 'ab', false],
  ])('%s, %s: %s', (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected))

  test.each([
    ['v[0-9', '"[" is not closed'],
    ['v[]', '"[]" is an empty set'],
    ['v\\', '"\\" has nothing after it'],
    ['[z-a]', '"z-a" is not a range of a-z, A-Z or 0-9'],
    ['[a-Z]', '"a-Z" is not a range of a-z, A-Z or 0-9'],
  ])('%s is refused', (pattern, fault) => {
    expect(compileFilterPattern(pattern).fault).toBe(fault)
    expect(matches(pattern, pattern)).toBe(false)
  })
})

describe('matching', () => {
  const name = fc.stringMatching(/^[-a-c0-2./*?+[\]!\\é😀]{0,12}$/u)

  test('the literal pattern of a name matches that name alone', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(matches(literalPattern(one), one)).toBe(true)
        expect(matches(literalPattern(one), other)).toBe(one === other)
      }),
    )
  })

  test('agrees with a regular expression that means the same', () => {
    const pieces: [string, string][] = [
      ['a', 'a'],
      ['/', '/'],
      ['.', '\\.'],
      ['*', '[^/]*'],
      ['b?', 'b?'],
      ['c+', 'c+'],
      ['[0-9]+', '[0-9]+'],
      ['[ab]', '[ab]'],
      ['\\*', '\\*'],
    ]
    const pattern = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((list) => {
      // Two stars in a row would be another pattern.
      const kept = list.filter(([text], at) => !(text === '*' && list[at - 1]?.[0] === '*'))
      return [kept.map(([text]) => text).join(''), kept.map(([, source]) => source).join('')] as const
    })
    const text = fc.stringMatching(/^[abc0./*]{0,8}$/)
    fc.assert(
      fc.property(pattern, text, ([filter, source], given) =>
        expect(matches(filter, given)).toBe(new RegExp(`^${source}$`, 's').test(given)),
      ),
      { numRuns: 2000 },
    )
  })

  test('never throws, and a fault matches nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, text) => {
        const { fault, matches } = compileFilterPattern(pattern)
        if (fault) expect(matches(text)).toBe(false)
      }),
    )
  })

  test('takes time linear in the text', () => {
    const pattern = '*a'.repeat(50)
    expect(matches(`${pattern}b`, 'a'.repeat(20_000))).toBe(false)
  })
})
