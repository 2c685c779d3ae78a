import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, inc, rcompare } from 'semver'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import {
  type Bump,
  chosenVersion,
  currentVersion,
  nextVersion,
  raise,
} from '../../../shared/core/versions/next-version.ts'
import { parseSemVer } from '../../../shared/core/versions/semver.ts'
import { formatCore, formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

function v(text: string): Version {
  const version = parseVersion(text)
  if (!version) throw new Error(`${text} is not a version`)
  return version
}

/** The next version, all as text; `files` is far below whatever is seen. */
function next(seen: string, channel: string, bump: Bump = 'patch', n?: number, files = '0.0.1'): string {
  const versions = seen.split(' ').filter(Boolean).map(v)
  return formatVersion(nextVersion({ seen: versions, fromFiles: v(files), channel, bump, n }))
}

describe('nextVersion', () => {
  describe('where higher channels take the X.Y.Z of their versions', () => {
    test.each<[string, string, string[], Bump, string]>([
      ['1.8.4 1.8.5-alpha.1 1.8.5-beta.1', 'alpha', ['beta', 'rc'], 'patch', '1.8.6-alpha.1'],
      ['1.8.4 1.8.5-alpha.1 1.8.5-beta.1', 'alpha', ['beta', 'rc'], 'minor', '1.9.0-alpha.1'],
      ['1.8.4 1.8.5-beta.1 1.8.6-alpha.1', 'alpha', ['beta', 'rc'], 'patch', '1.8.6-alpha.2'],
      ['1.8.4 1.8.5-beta.1 1.9.0-alpha.3', 'alpha', ['beta', 'rc'], 'patch', '1.9.0-alpha.4'],
      ['1.8.4 1.8.5-beta.1 1.8.6-alpha.1', 'beta', ['rc'], 'patch', '1.8.6-beta.1'],
      ['1.8.4 1.8.5-beta.1 1.8.5-rc.1', 'beta', ['rc'], 'patch', '1.8.6-beta.1'],
      ['1.8.4 1.8.5-beta.1 1.8.6-alpha.1 1.8.5', 'alpha', ['beta', 'rc'], 'patch', '1.8.6-alpha.2'],
      ['1.8.4 1.8.5-beta.1 1.8.6-alpha.1', 'live', [], 'patch', '1.8.6'],
      ['0.1.0-alpha.1 0.1.0-beta.1', 'alpha', ['beta', 'rc'], 'patch', '0.1.1-alpha.1'],
    ])('%s on %s below %j with %s: %s', (seen, channel, taking, bump, expected) => {
      const version = nextVersion({ seen: seen.split(' ').map(v), fromFiles: v('0.0.1'), channel, bump, taking })
      expect(formatVersion(version)).toBe(expected)
    })

    test('but not those that came after the commit to release', () => {
      const seen = ['1.8.4', '1.8.5-alpha.1', '1.8.5-beta.1'].map(v)
      const request = { seen, fromFiles: v('0.0.1'), channel: 'alpha', bump: 'patch', taking: ['beta'] } as const
      expect(formatVersion(nextVersion({ ...request, later: [v('1.8.5-beta.1')] }))).toBe('1.8.5-alpha.2')
    })
  })

  describe('from a live version', () => {
    test.each<[string, string, Bump, string]>([
      ['1.8.0', 'alpha', 'patch', '1.8.1-alpha.1'],
      ['1.8.0', 'alpha', 'minor', '1.9.0-alpha.1'],
      ['1.8.0', 'alpha', 'major', '2.0.0-alpha.1'],
      ['1.8.0', 'rc', 'patch', '1.8.1-rc.1'],
      ['1.8.0', 'live', 'patch', '1.8.1'],
      ['1.8.0', 'live', 'minor', '1.9.0'],
      ['1.8.0', 'live', 'major', '2.0.0'],
      ['1.8.5', 'live', 'minor', '1.9.0'],
      ['1.8.5', 'live', 'major', '2.0.0'],
      ['0.0.0', 'live', 'patch', '0.0.1'],
      ['1.8.9', 'alpha', 'patch', '1.8.10-alpha.1'],
      ['1.7.0 1.8.0 1.7.4', 'alpha', 'patch', '1.8.1-alpha.1'],
    ])('%s on %s with %s: %s', (seen, channel, bump, expected) => expect(next(seen, channel, bump)).toBe(expected))
  })

  describe('from a pre-release', () => {
    test.each([
      ['the same channel counts on', '1.8.0 1.8.1-alpha.1', 'alpha', '1.8.1-alpha.2'],
      ['past nine', '1.8.0 1.8.1-alpha.9 1.8.1-alpha.10', 'alpha', '1.8.1-alpha.11'],
      ['gaps are not filled', '1.8.0 1.8.1-alpha.1 1.8.1-alpha.5', 'alpha', '1.8.1-alpha.6'],
      ['another channel starts at 1', '1.8.0 1.8.1-alpha.4', 'beta', '1.8.1-beta.1'],
      ['another channel counts on from its own', '1.8.0 1.8.1-alpha.4 1.8.1-beta.2', 'beta', '1.8.1-beta.3'],
      ['a channel can be left out', '1.8.0 1.8.1-alpha.4', 'rc', '1.8.1-rc.1'],
      ['N of an older core version does not count', '1.8.0 1.8.1-alpha.4 1.9.0-beta.1', 'alpha', '1.9.0-alpha.1'],
      ['live takes its X.Y.Z', '1.8.0 1.8.1-alpha.4', 'live', '1.8.1'],
      ['live takes its X.Y.Z, however far up', '1.8.0 2.0.0-rc.1', 'live', '2.0.0'],
      ['what went live starts anew', '1.8.0 1.8.1-alpha.4 1.8.1', 'alpha', '1.8.2-alpha.1'],
      ['an old pre-release below live does not count', '1.8.0-rc.3 1.8.0', 'live', '1.8.1'],
    ])('%s: %s, %s: %s', (_, seen, channel, expected) => expect(next(seen, channel)).toBe(expected))

    test.each([
      ['1.8.0 1.8.1-alpha.1 1.8.1-beta.2', 'alpha', '1.8.1-alpha.2'],
      ['1.8.0 1.8.1-alpha.3 1.8.1-rc.1', 'alpha', '1.8.1-alpha.4'],
      ['1.8.0 1.8.1-alpha.3 1.8.1-beta.2 1.8.1-rc.7', 'beta', '1.8.1-beta.3'],
    ])('incident 7: back on a lower channel N goes on: %s, %s: %s', (seen, channel, expected) => {
      expect(next(seen, channel)).toBe(expected)
    })
  })

  describe('bump raises the core version only as far as the last live one asks for', () => {
    test.each<[string, string, Bump, string]>([
      ['1.8.0 1.8.1-alpha.1', 'alpha', 'patch', '1.8.1-alpha.2'],
      ['1.8.0 1.8.1-alpha.1', 'alpha', 'minor', '1.9.0-alpha.1'],
      ['1.8.0 1.8.1-alpha.1', 'alpha', 'major', '2.0.0-alpha.1'],
      ['1.8.0 1.9.0-alpha.1', 'alpha', 'minor', '1.9.0-alpha.2'],
      ['1.8.0 1.9.0-alpha.1', 'alpha', 'patch', '1.9.0-alpha.2'],
      ['1.8.0 2.0.0-alpha.1', 'alpha', 'minor', '2.0.0-alpha.2'],
      ['1.8.0 2.0.0-alpha.1', 'alpha', 'major', '2.0.0-alpha.2'],
      ['1.8.0 1.8.1-alpha.1 1.9.0-alpha.1', 'beta', 'minor', '1.9.0-beta.1'],
      ['1.8.0 1.8.1-rc.1', 'live', 'minor', '1.9.0'],
      ['1.8.0 1.9.0-rc.1', 'live', 'patch', '1.9.0'],
      ['1.8.0 1.9.1-alpha.1', 'alpha', 'minor', '1.9.1-alpha.2'],
    ])('%s on %s with %s: %s', (seen, channel, bump, expected) => expect(next(seen, channel, bump)).toBe(expected))
  })

  describe('without a live version', () => {
    test.each<[string, string, string, Bump, string]>([
      ['', '1.8.0', 'alpha', 'patch', '1.8.1-alpha.1'],
      ['', '1.8.0', 'live', 'minor', '1.9.0'],
      ['', '1.8.1-alpha.3', 'beta', 'patch', '1.8.1-beta.1'],
      ['', '1.8.1-alpha.3', 'alpha', 'patch', '1.8.1-alpha.4'],
      ['', '1.8.1-alpha.3', 'alpha', 'minor', '1.9.0-alpha.1'],
      ['', '1.8.1-alpha.3', 'live', 'patch', '1.8.1'],
      ['', '0.0.0', 'live', 'major', '1.0.0'],
      ['0.1.0-alpha.1', '0.0.9', 'alpha', 'patch', '0.1.0-alpha.2'],
      ['0.1.0-alpha.1', '0.0.9', 'alpha', 'minor', '0.1.0-alpha.2'],
      ['0.1.0-alpha.1', '0.0.9', 'alpha', 'major', '1.0.0-alpha.1'],
      ['0.1.0-alpha.1', '7.0.0', 'live', 'patch', '0.1.0'],
    ])('seen %j, files %s, on %s with %s: %s', (seen, files, channel, bump, expected) => {
      expect(next(seen, channel, bump, undefined, files)).toBe(expected)
    })
  })

  describe('a wished N', () => {
    test.each([
      ['1.8.0', 'alpha', 5, '1.8.1-alpha.5'],
      ['1.8.0 1.8.1-alpha.4', 'alpha', 5, '1.8.1-alpha.5'],
      ['1.8.0 1.8.1-alpha.4', 'alpha', 50, '1.8.1-alpha.50'],
      ['1.8.0 1.8.1-alpha.4', 'beta', 2, '1.8.1-beta.2'],
      ['1.8.0-alpha.9 1.8.0', 'alpha', 1, '1.8.1-alpha.1'],
    ])('ahead of all is given: %s, %s, n %i: %s', (seen, channel, n, expected) => {
      expect(next(seen, channel, 'patch', n)).toBe(expected)
    })

    test.each([
      ['taken', 4],
      ['behind, though it is free', 3],
    ])('that is %s is refused, with the one to give', (_, n) => {
      const act = () => next('1.8.0 1.8.1-alpha.2 1.8.1-alpha.4', 'alpha', 'patch', n)
      expect(act).toThrow(ReleaseTracksError)
      expect(act).toThrow(`n: ${n} is not ahead of 1.8.1-alpha.4, which exists. Give 5 or more, or leave n out.`)
      expect(act).toThrow(expect.objectContaining({ code: 'n-taken' }))
    })
  })

  const ladder = ['alpha', 'beta', 'rc']
  const core = fc.record({ major: fc.nat(2), minor: fc.nat(2), patch: fc.nat(2) })
  const version: fc.Arbitrary<Version> = fc
    .tuple(core, fc.option(fc.record({ channel: fc.constantFrom(...ladder), n: fc.integer({ min: 1, max: 12 }) })))
    .map(([numbers, prerelease]) => (prerelease ? { ...numbers, prerelease } : numbers))
  const request = fc.record({
    seen: fc.array(version, { maxLength: 12 }),
    fromFiles: version,
    channel: fc.constantFrom(...ladder, 'live'),
    bump: fc.constantFrom<Bump>('patch', 'minor', 'major'),
  })

  test('incident 33: a version that was seen is never given again, its tag deleted or not', () => {
    fc.assert(
      fc.property(request, (each) => {
        expect(each.seen.map(formatVersion)).not.toContain(formatVersion(nextVersion(each)))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['live', '1.8.5'],
    ['rc', '1.8.5-rc.3'],
    ['alpha', '1.8.5-alpha.8'],
  ])('what came after the commit does not lead, and its numbers are taken: on %s it is %s', (channel, expected) => {
    const versions = (...texts: string[]) => texts.map((text) => parseVersion(text) as Version)
    const later = versions('1.9.0-alpha.1', '1.8.5-alpha.7', '1.8.5-rc.2')
    const seen = [...versions('1.8.4', '1.8.5-alpha.1', '1.8.5-rc.1'), ...later]
    const [fromFiles] = versions('1.8.5')
    const request = { seen, later, fromFiles: fromFiles as Version, channel, bump: 'patch' as const }
    expect(formatVersion(nextVersion(request))).toBe(expected)
  })

  test('incident 33: N goes on from the files, too, which tell of a tag that is gone', () => {
    const [live, carried] = ['1.8.0', '1.8.1-alpha.3'].map((text) => parseVersion(text) as Version)
    const next = nextVersion({
      seen: [live as Version],
      fromFiles: carried as Version,
      channel: 'alpha',
      bump: 'patch',
    })
    expect(formatVersion(next)).toBe('1.8.1-alpha.4')
  })

  test('incident 33: run after run, each gets a version of its own, though every tag but those in manifests is deleted', () => {
    fc.assert(
      fc.property(request, fc.array(fc.constantFrom(...ladder, 'live'), { maxLength: 20 }), (start, channels) => {
        const seen = [...start.seen]
        for (const channel of channels) seen.push(nextVersion({ ...start, seen, channel }))
        const given = seen.slice(start.seen.length).map(formatVersion)
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })

  test('the next version is on the channel asked for, above every live one, and above all seen of its channel in its core version', () => {
    fc.assert(
      fc.property(request, (each) => {
        const given = nextVersion(each)
        const text = formatVersion(given)
        expect(given.prerelease?.channel ?? 'live').toBe(each.channel)
        for (const one of each.seen) {
          const isPeer = one.prerelease?.channel === each.channel && formatCore(one) === formatCore(given)
          if (!one.prerelease || isPeer) expect(compare(text, formatVersion(one))).toBe(1)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('neither the order of what was seen nor seeing it twice matters', () => {
    fc.assert(
      fc.property(request, (each) => {
        const other = { ...each, seen: [...each.seen, ...each.seen].reverse() }
        expect(nextVersion(other)).toEqual(nextVersion(each))
      }),
    )
  })

  test("after a live version the core version is semver's inc of it, or a pre-release above that", () => {
    fc.assert(
      fc.property(request, version, (each, one) => {
        const seen = [...each.seen, { major: one.major, minor: one.minor, patch: one.patch }]
        const texts = seen.map(formatVersion).sort(rcompare)
        const asked = inc(texts.find((text) => !text.includes('-')) as string, each.bump) as string
        const current = (texts[0] as string).split('-')[0] as string
        const expected = compare(current, asked) > 0 ? current : asked
        expect(formatCore(nextVersion({ ...each, seen }))).toBe(expected)
      }),
      { numRuns: 3000 },
    )
  })

  test('counting ends where a number could not be read again', () => {
    const last = Number.MAX_SAFE_INTEGER
    const ended = expect.objectContaining({ code: 'version-limit' })
    expect(() => next(`1.8.1-alpha.${last}`, 'alpha')).toThrow(ended)
    expect(() => next(`1.8.${last}`, 'live')).toThrow(ended)
    expect(next(`1.8.${last}`, 'live', 'minor')).toBe('1.9.0')
  })

  test('a hundred thousand versions are no burden', () => {
    const seen = Array.from({ length: 100_000 }, (_, at) => v(`1.8.1-alpha.${at + 1}`))
    expect(formatVersion(nextVersion({ seen, fromFiles: v('1.8.0'), channel: 'alpha', bump: 'patch' }))).toBe(
      '1.8.1-alpha.100001',
    )
  })
})

describe('currentVersion', () => {
  test('is the highest seen, even below what the files carry', () => {
    expect(currentVersion({ seen: [v('1.8.1-alpha.2'), v('1.8.0')], fromFiles: v('3.0.0') })).toEqual(
      v('1.8.1-alpha.2'),
    )
  })

  test('is what the files carry while nothing was seen', () => {
    expect(currentVersion({ seen: [], fromFiles: v('3.0.0') })).toEqual(v('3.0.0'))
  })
})

describe('raise', () => {
  test("gives semver's inc, for live versions and pre-releases", () => {
    const anyVersion = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-alpha.1', '-rc.12'))
      .map(([x, y, z, suffix]) => `${x}.${y}.${z}${suffix}`)
    fc.assert(
      fc.property(anyVersion, fc.constantFrom<Bump>('patch', 'minor', 'major'), (text, bump) => {
        expect(formatCore(raise(v(text), bump))).toBe(inc(text, bump))
      }),
    )
  })
})

describe('versions of other shapes', () => {
  const foreign = (text: string) => {
    const semVer = parseSemVer(text)
    if (!semVer) throw new Error(`${text} is not a SemVer`)
    return semVer
  }
  /** As `knownVersions` hands them on. */
  const request = (own: string, others: string, channel: string, bump: Bump = 'patch') => {
    const semVers = others.split(' ').filter(Boolean).map(foreign)
    const written = semVers.map(({ major, minor, patch, prerelease }): Version => {
      return { major, minor, patch, ...(prerelease.length > 0 && { prerelease: { channel: '', n: 0 } }) }
    })
    const seen = [...own.split(' ').filter(Boolean).map(v), ...written]
    return { seen, foreign: semVers, fromFiles: v('0.0.1'), channel, bump }
  }

  test.each<[string, string, string, string]>([
    ['0.1.1-beta.1', '0.3.0-beta', 'beta', '0.3.0-beta.1'],
    ['0.0.5-beta.1', '0.0.7-beta', 'beta', '0.0.7-beta.1'],
    ['1.0.0', '1.1.0-rc.1.2', 'live', '1.1.0'],
    ['1.0.0', '1.1.0-rc1 1.1.0-rc2', 'live', '1.1.0'],
    ['1.0.0', '1.1.0-rc1', 'rc', '1.1.1-rc.1'],
    ['1.0.0', '1.1.0-alpha.beta', 'alpha', '1.1.1-alpha.1'],
    ['1.0.0', '1.1.0-0.3.7', 'alpha', '1.1.0-alpha.1'],
    ['1.0.0', '1.0.0-rc1', 'alpha', '1.0.1-alpha.1'],
    ['1.0.0', '1.0.3+5', 'live', '1.0.4'],
    ['', '2.0.0-beta', 'live', '2.0.0'],
  ])('from %s with %s on %s: %s', (own, others, channel, expected) => {
    expect(formatVersion(nextVersion(request(own, others, channel)))).toBe(expected)
  })

  test('no history leads back: what comes is above every foreign version of its X.Y.Z, and above the highest X.Y.Z', () => {
    const pre = fc.constantFrom('', '-beta', '-rc1', '-alpha.beta', '-0.3.7', '+5', '-rc.1.2', '-x')
    const number = fc.nat({ max: 2 })
    const text = fc.tuple(number, number, number, pre).map(([x, y, z, suffix]) => `${x}.${y}.${z}${suffix}`)
    const channels = fc.constantFrom('alpha', 'rc', 'live')
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), channels, (others, channel) => {
        const next = formatVersion(nextVersion(request('', others.join(' '), channel)))
        for (const other of others)
          expect(`${next} > ${other}: ${compare(next, other) > 0}`).toBe(`${next} > ${other}: true`)
      }),
      { numRuns: 2000 },
    )
  })

  test('names that are taken lead nowhere and are passed over', () => {
    const next = (taken: string, channel: string, bump: Bump = 'patch') =>
      formatVersion(nextVersion({ ...request('2.0.1', '', channel, bump), taken: taken.split(' ').map(v) }))
    expect(next('2.1.0-beta.1', 'live')).toBe('2.0.2')
    expect(next('2.1.0-beta.1', 'live', 'minor')).toBe('2.1.0')
    expect(next('2.1.0-beta.1', 'beta', 'minor')).toBe('2.1.0-beta.2')
    expect(next('3.0.0 2.0.2', 'live')).toBe('2.0.3')
  })

  describe('a version by hand', () => {
    const choose = (version: string, own: string, more: Partial<Parameters<typeof chosenVersion>[1]> = {}) => {
      const wished = v(version)
      const { seen, fromFiles, foreign: others } = request(own, '', 'live')
      const channel = wished.prerelease?.channel ?? 'live'
      return formatVersion(chosenVersion(wished, { seen, fromFiles, foreign: others, channel, ...more }))
    }

    test('may be below an idle pre-release, and is above the last live one', () => {
      expect(choose('2.0.2', '2.0.1 2.1.0-beta.1')).toBe('2.0.2')
      expect(choose('5.0.0', '2.0.1')).toBe('5.0.0')
      expect(choose('2.0.2-beta.7', '2.0.1')).toBe('2.0.2-beta.7')
    })

    test.each<[string, string, string]>([
      ['2.0.1', '2.0.1', 'version-taken'],
      ['2.0.0', '2.0.1', 'version-behind'],
      ['2.0.1-rc.1', '2.0.1', 'version-behind'],
      ['2.1.0-beta.1', '2.0.1 2.1.0-beta.1', 'version-taken'],
      ['2.0.2-beta.1', '2.0.1 2.1.0-beta.1', 'version-behind'],
    ])('%s after %s is refused: %s', (version, own, code) => {
      expect(() => choose(version, own)).toThrow(expect.objectContaining({ code }))
    })

    test('is refused where an ignored tag has its name, or a foreign version is above', () => {
      expect(() => choose('3.0.0', '2.0.1', { taken: [v('3.0.0')] })).toThrow(
        expect.objectContaining({ code: 'version-taken' }),
      )
      expect(() => choose('2.1.0-rc.9', '2.0.1', { foreign: [foreign('2.1.0-rc1')] })).toThrow(/not above 2\.1\.0-rc1/)
    })
  })
})
