import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { guessLine, lineBelow, type ReleaseLine, startsFrom, tagsHeld } from '../../../shared/core/tags/release-line.ts'
import { formatTag, type TrackTag } from '../../../shared/core/tags/tag-template.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const TRAY = { prefix: 'tray-v', suffix: '' }

function tags(...versions: string[]): TrackTag[] {
  return versions.map((text) => ({ name: `tray-v${text}`, version: parseVersion(text) as Version }))
}

const number = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 130 }), fc.nat({ max: 3000 }), fc.maxSafeNat())
const core = fc.record({ major: number, minor: number, patch: number })

describe('startsFrom', () => {
  test('every tag of the line and above has one of the starts', () => {
    fc.assert(
      fc.property(core, core, fc.boolean(), (line, other, isPre) => {
        const version: Version = isPre ? { ...other, prerelease: { channel: 'alpha', n: 1 } } : other
        const isFrom = other.major > line.major || (other.major === line.major && other.minor >= line.minor)
        const tag = formatTag(TRAY, version)
        if (isFrom) expect(startsFrom(TRAY, line).filter((start) => tag.startsWith(start))).not.toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  test('every number above another one begins with a start, next to powers of ten as well', () => {
    for (const line of [0, 1, 8, 9, 10, 11, 19, 28, 29, 30, 99, 100, 101, 119, 120, 999, 1000]) {
      const starts = startsFrom(TRAY, { major: line, minor: 0 })
      for (let major = line; major < 1200; major++) {
        expect({ line, major, has: starts.some((start) => `tray-v${major}.4.2`.startsWith(start)) }).toEqual({
          line,
          major,
          has: true,
        })
      }
    }
  })

  test.each([
    [{ major: 1, minor: 8 }, ['1.7.9', '1.0.0', '0.9.0', '1.1.0', '1.2.0-alpha.1']],
    [{ major: 15, minor: 2 }, ['15.1.0', '14.9.0', '9.0.0', '2.0.0', '1.5.0', '15.0.0']],
    [{ major: 0, minor: 12 }, ['0.11.0', '0.9.0', '0.1.0']],
  ])('from %p it leaves out what is below', (line, below) => {
    const starts = startsFrom(TRAY, line)
    expect(below.filter((version) => starts.some((start) => `tray-v${version}`.startsWith(start)))).toEqual([])
  })

  test('with a last line, every tag between the two has one of the starts, and what is far above has none', () => {
    fc.assert(
      fc.property(core, core, core, (line, last, other) => {
        const isBelow = (a: ReleaseLine, b: ReleaseLine) =>
          a.major < b.major || (a.major === b.major && a.minor < b.minor)
        const starts = startsFrom(TRAY, line, last)
        const hasStart = starts.some((start) => formatTag(TRAY, other).startsWith(start))
        if (!isBelow(other, line) && !isBelow(last, other)) expect(hasStart).toBe(true)
      }),
      { numRuns: 5000 },
    )
    const starts = startsFrom(TRAY, { major: 15, minor: 2 }, { major: 15, minor: 3 })
    const above = ['15.4.0', '15.9.1', '16.0.0', '20.1.0', '99.0.0']
    expect(above.filter((version) => starts.some((start) => `tray-v${version}`.startsWith(start)))).toEqual([])
  })

  test('stays short, whatever the numbers', () => {
    fc.assert(fc.property(core, (line) => expect(startsFrom(TRAY, line).length).toBeLessThan(700)))
  })

  test('without a line it is the template alone', () => {
    expect(startsFrom(TRAY, undefined)).toEqual(['tray-v'])
  })
})

test.each([
  [
    { major: 1, minor: 9 },
    { major: 1, minor: 8 },
  ],
  [
    { major: 2, minor: 0 },
    { major: 1, minor: 0 },
  ],
  [
    { major: 0, minor: 0 },
    { major: 0, minor: 0 },
  ],
])('the line below %p is %p', (line, below) => {
  expect(lineBelow(line)).toEqual(below)
})

test.each([
  ['[package]\nname = "a"\nrust-version = "1.75.0"\nversion = "3.4.5-alpha.1"\n', { major: 3, minor: 4 }],
  ['{ "name": "x", "engines": { "node": "24.0.0" }, "version": "0.12.3" }', { major: 0, minor: 12 }],
  ['1.8.5\n', { major: 1, minor: 8 }],
  ['VERSION = v2.0.1', { major: 2, minor: 0 }],
  ['no number 1.2 here', undefined],
  ['', undefined],
])('the line of %p is guessed as %p', (text, line) => {
  expect(guessLine(text)).toEqual(line)
})

describe('tagsHeld', () => {
  const held = (channel: string, ...versions: string[]) =>
    tagsHeld(tags(...versions), channel, ['alpha', 'beta', 'rc']).map(({ version }) => formatVersion(version))

  test('the last of the channel where it is the highest that its users are offered', () => {
    expect(held('alpha', '1.8.4', '1.8.5-alpha.1', '1.8.5-alpha.2')).toEqual(['1.8.5-alpha.2'])
    expect(held('live', '1.8.4', '1.8.5-alpha.1')).toEqual(['1.8.4'])
  })

  test('else what is above, and the last of the channel, which may have more', () => {
    expect(held('alpha', '1.8.5-alpha.3', '1.8.5-beta.1')).toEqual(['1.8.5-beta.1', '1.8.5-alpha.3'])
    expect(held('alpha', '1.8.5-alpha.3', '1.8.5-beta.1', '1.8.5')).toEqual(['1.8.5', '1.8.5-alpha.3'])
  })

  test('a channel that was never used, or not since the last live version, begins at what is above it', () => {
    expect(held('beta', '1.8.4', '1.8.5-alpha.1')).toEqual(['1.8.4'])
    expect(held('beta', '1.8.4', '1.8.5-rc.1')).toEqual(['1.8.5-rc.1'])
    expect(held('alpha', '3.0.0-alpha.1', '3.0.0', '3.1.0')).toEqual(['3.1.0'])
  })

  test('nobody has anything where only lower channels have', () => {
    expect(held('live', '0.1.0-alpha.1', '0.2.0-beta.1')).toEqual([])
    expect(held('beta', '0.1.0-alpha.1')).toEqual([])
  })
})
