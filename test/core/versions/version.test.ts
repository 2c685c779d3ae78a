import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, parse } from 'semver'
import {
  channelOf,
  compareCore,
  compareVersions,
  formatCore,
  formatVersion,
  highest,
  parseVersion,
  type Version,
} from '../../../shared/core/versions/version.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const number = fc.oneof(fc.nat({ max: 3 }), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER))
const channel = fc.oneof(
  fc.constantFrom('alpha', 'beta', 'rc', 'Alpha', 'alpha-1', 'a', '-', '0a', 'z9'),
  fc.stringMatching(/^[0-9A-Za-z-]{1,8}$/).filter((text) => /[A-Za-z-]/.test(text) && text !== 'live'),
)
const live = fc.record({ major: number, minor: number, patch: number })
const version: fc.Arbitrary<Version> = fc.oneof(
  live,
  fc.tuple(live, fc.record({ channel, n: number })).map(([core, prerelease]) => ({ ...core, prerelease })),
)
const near: fc.Arbitrary<Version> = fc
  .tuple(
    fc.record({ major: fc.nat({ max: 1 }), minor: fc.nat({ max: 1 }), patch: fc.nat({ max: 1 }) }),
    fc.option(fc.record({ channel: fc.constantFrom('alpha', 'beta', 'Beta', 'alpha-1', 'alpha1'), n: fc.nat(11) })),
  )
  .map(([core, prerelease]) => (prerelease ? { ...core, prerelease } : core))

describe('parseVersion', () => {
  test.each([
    ['1.8.5', { major: 1, minor: 8, patch: 5 }],
    ['0.0.0', { major: 0, minor: 0, patch: 0 }],
    ['1.8.5-alpha.2', { major: 1, minor: 8, patch: 5, prerelease: { channel: 'alpha', n: 2 } }],
    ['1.8.5-rc.0', { major: 1, minor: 8, patch: 5, prerelease: { channel: 'rc', n: 0 } }],
    ['1.8.5-x-y.10', { major: 1, minor: 8, patch: 5, prerelease: { channel: 'x-y', n: 10 } }],
    ['1.8.5-0a.1', { major: 1, minor: 8, patch: 5, prerelease: { channel: '0a', n: 1 } }],
    ['9007199254740991.0.0', { major: 9007199254740991, minor: 0, patch: 0 }],
  ])('%s is a version', (text, expected) => expect(parseVersion(text)).toEqual(expected))

  test.each([
    ['', 'empty'],
    ['1.8', 'two numbers'],
    ['1.8.5.1', 'four numbers'],
    ['v1.8.5', 'a letter in front'],
    ['01.8.5', 'a leading zero in X'],
    ['1.08.5', 'a leading zero in Y'],
    ['1.8.05', 'a leading zero in Z'],
    ['1.8.5-alpha.01', 'a leading zero in N'],
    ['1.8.5-alpha', 'a suffix without N'],
    ['1.8.5-alpha.', 'an empty N'],
    ['1.8.5-alpha.x', 'an N that is not a number'],
    ['1.8.5-alpha.1.2', 'three identifiers'],
    ['1.8.5-1.2', 'a channel that is a number'],
    ['1.8.5-.1', 'an empty channel'],
    ['1.8.5-al_pha.1', 'an underscore'],
    ['1.8.5-live.1', 'live has no suffix'],
    ['1.8.5+build', 'build metadata'],
    ['1.8.5-alpha.1+build', 'build metadata behind a suffix'],
    ['1.8.-5', 'a negative number'],
    ['1.8.5e3', 'an exponent'],
    ['9007199254740992.0.0', 'a number that is not safe'],
    ['1.8.5-alpha.9007199254740993', 'an N that is not safe'],
    ['10000000000000000000.0.0', 'twenty digits'],
    [' 1.8.5', 'a space in front'],
    ['1.8.5\n', 'a line end'],
    ['1.8.5\n1.8.6', 'two lines'],
    ['1.8.5-alphа.1', 'a Cyrillic letter'],
    ['١.٨.٥', 'Arabic digits'],
  ])('%j is none: %s', (text) => expect(parseVersion(text)).toBeUndefined())

  test('what is written is read back the same', () => {
    fc.assert(fc.property(version, (each) => expect(parseVersion(formatVersion(each))).toEqual(each)))
  })

  test('what is read is written back the same, and semver reads the same from it', () => {
    const piece = fc.constantFrom('0', '1', '12', '01', '.', '.', '-', 'alpha', 'b', '+', ' ', '')
    const text = fc.oneof(
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      fc.tuple(version, piece).map(([each, extra]) => formatVersion(each) + extra),
    )
    let versions = 0
    fc.assert(
      fc.property(text, (each) => {
        const found = parseVersion(each)
        if (!found) return
        versions++
        expect(formatVersion(found)).toBe(each)
        const { major, minor, patch, prerelease } = parse(each) ?? {}
        expect([major, minor, patch]).toEqual([found.major, found.minor, found.patch])
        expect(prerelease?.join('.')).toBe(found.prerelease ? `${found.prerelease.channel}.${found.prerelease.n}` : '')
      }),
      { numRuns: 2000 },
    )
    expect(versions).toBeGreaterThan(100)
  })

  test('every SemVer text of the shape X.Y.Z or X.Y.Z-word.N is a version, and no other text', () => {
    const identifier = fc.constantFrom('0', '7', '07', 'a', 'alpha', '-', '0x', '')
    const text = fc
      .tuple(fc.constantFrom('1.2.3', '0.0.0', '1.2', '1.02.3'), fc.array(identifier, { maxLength: 3 }))
      .map(([core, ids]) => (ids.length > 0 ? `${core}-${ids.join('.')}` : core))
    fc.assert(
      fc.property(text, (each) => {
        const parts = parse(each)?.prerelease
        const [word, n, more] = parts ?? []
        const ours =
          parts !== undefined &&
          (parts.length === 0 || (typeof word === 'string' && typeof n === 'number' && more === undefined))
        expect(parseVersion(each) !== undefined).toBe(ours)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('compareVersions', () => {
  test('orders as semver does, whatever the versions', () => {
    for (const each of [version, near]) {
      fc.assert(
        fc.property(each, each, (a, b) => {
          expect(Math.sign(compareVersions(a, b))).toBe(compare(formatVersion(a), formatVersion(b)))
        }),
        { numRuns: 2000 },
      )
    }
  })

  test('is 0 for one and the same text alone', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(compareVersions(a, b) === 0).toBe(formatVersion(a) === formatVersion(b))
      }),
    )
  })

  test.each([
    ['1.8.2-alpha.7', '1.8.2'],
    ['1.8.2-alpha.9', '1.8.2-alpha.10'],
    ['1.8.2-alpha.10', '1.8.2-beta.1'],
    ['1.8.2-rc.1', '1.8.2'],
    ['1.8.2', '1.8.3-alpha.1'],
    ['1.9.0', '1.10.0'],
    ['9.0.0', '10.0.0-alpha.1'],
    ['1.8.2-Beta.1', '1.8.2-alpha.1'],
  ])('incident 8: %s is below %s', (lower, upper) => {
    const [a, b] = [parseVersion(lower) as Version, parseVersion(upper) as Version]
    expect(compareVersions(a, b)).toBeLessThan(0)
    expect(compareVersions(b, a)).toBeGreaterThan(0)
  })
})

describe('compareCore', () => {
  test('orders as semver orders X.Y.Z alone', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(Math.sign(compareCore(a, b))).toBe(compare(formatCore(a), formatCore(b)))
      }),
    )
  })
})

describe('channelOf', () => {
  test.each([
    ['1.8.5', 'live'],
    ['1.8.5-alpha.2', 'alpha'],
  ])('%s is on %s', (text, expected) => expect(channelOf(parseVersion(text) as Version)).toBe(expected))
})

describe('highest', () => {
  test('is the one that semver sorts last', () => {
    fc.assert(
      fc.property(fc.array(near), (versions) => {
        const found = highest(versions)
        const sorted = versions.map(formatVersion).sort(compare)
        expect(found && formatVersion(found)).toBe(sorted.at(-1))
      }),
    )
  })

  test('of none is undefined', () => expect(highest([])).toBeUndefined())

  test('incident 8: is 1.8.2, not 1.8.2-alpha.7', () => {
    const versions = ['1.8.1', '1.8.2', '1.8.2-alpha.7'].map((text) => parseVersion(text) as Version)
    expect(highest(versions)).toEqual({ major: 1, minor: 8, patch: 2 })
  })
})

test('a long text is read in no time', () => {
  const spent = cpuClock()
  expect(parseVersion(`1.0.0-${'-'.repeat(100_000)}!`)).toBeUndefined()
  expect(parseVersion(`1.0.0-${'1'.repeat(100_000)}`)).toBeUndefined()
  expect(spent()).toBeLessThan(10_000)
})
