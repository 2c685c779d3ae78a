import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, parse } from 'semver'
import { compareSemVer, parseSemVer, semVerOf } from '../../../shared/core/versions/semver.ts'
import { parseVersion } from '../../../shared/core/versions/version.ts'

const identifier = fc.oneof(
  fc.nat({ max: 30 }).map(String),
  fc.stringMatching(/^[0-9A-Za-z-]{1,4}$/),
  fc.constantFrom('alpha', 'rc', 'rc1', '01', 'live'),
)
const text = fc
  .tuple(
    fc.nat({ max: 3 }),
    fc.nat({ max: 3 }),
    fc.nat({ max: 3 }),
    fc.array(identifier, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([x, y, z, pre, build]) => `${x}.${y}.${z}${pre.length > 0 ? `-${pre.join('.')}` : ''}${build ? '+b.01' : ''}`)

describe('SemVer of any shape', () => {
  test('is read where the semver package reads it, and only there', () => {
    fc.assert(
      fc.property(text, (each) => {
        const own = parseSemVer(each)
        expect(own?.prerelease).toEqual(parse(each)?.prerelease.map(String))
      }),
      { numRuns: 2000 },
    )
    for (const each of ['1.8', '01.0.0', '1.0.0a1', 'v1.0.0', '1.0.0-', '1.0.0+', '1.0.0-a..b', ' 1.0.0', '1.0.0\n'])
      expect(parseSemVer(each)).toBeUndefined()
  })

  test('is ordered as the semver package orders it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [parseSemVer(a), parseSemVer(b)]
        if (left && right) expect(Math.sign(compareSemVer(left, right))).toBe(compare(a, b))
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['1.8.0', '1.8.0-alpha.2', '1.8.0-x-1.10'])("a track's version is one of them: %s", (each) => {
    const version = parseVersion(each)
    expect(version && semVerOf(version)).toEqual(parseSemVer(each))
  })
})
