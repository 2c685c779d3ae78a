import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import { askedVersion, bumpFor } from '../../../shared/core/versions/auto-bump.ts'
import { type AutoBump, withBreakingFooters } from '../../../shared/core/versions/auto-bump-rules.ts'
import { nextVersion } from '../../../shared/core/versions/next-version.ts'

describe('bumpFor', () => {
  test.each([
    ['patch', []],
    ['patch', ['fix: a', 'docs: b', 'anything']],
    ['minor', ['fix: a', 'feat(ui): b']],
    ['major', ['feat: a', 'fix!: b']],
    ['major', ['chore: a\n\nBREAKING-CHANGE: b', 'feat: c']],
    ['major', ['feat: a\n\nBREAKING CHANGE:']],
  ])('%s for %j', (bump, messages) => {
    expect(bumpFor(messages)).toBe(bump)
  })

  test('SemVer §4: before 1.0.0 a breaking change raises the minor number', () => {
    expect(bumpFor(['feat!: a'], true)).toBe('minor')
    expect(bumpFor(['fix: a'], true)).toBe('patch')
  })
})

const rulesOf = (text: string): AutoBump | undefined =>
  parseConfig('release-tracks.yml', `tracks: { app: { tag: "v{version}", paths: [a] } }\nauto-bump: ${text}\n`)
    .tracks[0]?.autoBump

describe('the rules of the configuration', () => {
  test.each([
    ['{ commit-types: { perf: minor } }', ['perf: a'], 'minor'],
    ['{ commit-types: { feat: patch } }', ['feat: a'], 'patch'],
    ['{ commit-types: { deps: none, docs: none } }', ['deps: a', 'docs: b'], 'none'],
    ['{ commit-types: { deps: none } }', ['deps: a', 'fix: b'], 'patch'],
    ['{ commit-types: { deps: none } }', ['deps!: a'], 'major'],
    ['{ breaking-footers: [API-BREAK] }', ['fix: a\n\nAPI-BREAK: gone'], 'major'],
    ['{ breaking-footers: [API-BREAK] }', ['fix: a\n\nno API-BREAK: here'], 'patch'],
  ])('%s: %j → %s', (text, messages, level) => {
    expect(bumpFor(messages, false, rulesOf(text))).toBe(level)
  })

  test.each([
    ['{ breaking: major }', 'fix!: a', 'major'],
    ['{ breaking: patch }', 'fix!: a', 'patch'],
    ['{ features: patch }', 'feat: a', 'patch'],
    ['{ features: patch }', 'feat!: a', 'minor'],
  ])('0.y.z, %s: %s → %s', (text, message, level) => {
    expect(bumpFor([message], true, rulesOf(`{ initial-development: ${text} }`))).toBe(level)
  })

  test('those of a track replace the common ones', () => {
    const text =
      'auto-bump: { commit-types: { docs: none } }\ntracks:\n  a: { tag: "a{version}", paths: [a] }\n  b: { tag: "b{version}", paths: [b], auto-bump: { commit-types: { perf: minor } } }\n'
    const [a, b] = parseConfig('release-tracks.yml', text).tracks.map(({ autoBump }) =>
      Object.fromEntries(autoBump?.commitTypes ?? []),
    )
    expect(a).toEqual({ feat: 'minor', feature: 'minor', docs: 'none' })
    expect(b).toEqual({ feat: 'minor', feature: 'minor', perf: 'minor' })
  })

  test('a footer of its own reads as what breaks', () => {
    expect(withBreakingFooters('fix: a\n\nAPI-BREAK: gone', ['API-BREAK'])).toBe('fix: a\n\nBREAKING CHANGE: gone')
  })
})

describe('Release-As', () => {
  const commit = (sha: string, message: string) => ({ sha, message })
  const known = {
    seen: [{ major: 1, minor: 2, patch: 0 }],
    fromFiles: { major: 1, minor: 2, patch: 0 },
    bump: 'patch' as const,
  }
  const asked = (core: string) => askedVersion([commit('abcdef01', `chore: x\n\nRelease-As: ${core}`)])

  test('the newest commit decides', () => {
    const commits = [
      commit('c', 'fix: c'),
      commit('b', 'b\n\nRelease-As: v3.0.0\n'),
      commit('a', 'a\n\nRelease-As: 2.0.0'),
    ]
    expect(askedVersion(commits)).toMatchObject({
      core: { major: 3, minor: 0, patch: 0 },
      says: 'The commit b says Release-As: 3.0.0',
    })
    expect(askedVersion([commit('c', 'Release-As: 3.0.0')])).toBeUndefined()
    const quoted = 'docs: x\n\nWrite:\n```\nRelease-As: 9.0.0\n```\n'
    expect(askedVersion([commit('d', quoted)])).toBeUndefined()
    expect(askedVersion([commit('e', `${quoted}\nRelease-As: 3.0.0\r\n`)])?.core.major).toBe(3)
    expect(askedVersion([commit('f', 'docs: x\n\n```\nRelease-As: 3.0.0\n')])?.core.major).toBe(3)
  })

  test('is the X.Y.Z of every channel, and pre-releases count up in it', () => {
    expect(nextVersion({ ...known, asked: asked('3.0.0'), channel: 'live' })).toEqual({ major: 3, minor: 0, patch: 0 })
    const alpha = { major: 3, minor: 0, patch: 0, prerelease: { channel: 'alpha', n: 1 } }
    expect(nextVersion({ ...known, asked: asked('3.0.0'), channel: 'alpha' })).toEqual(alpha)
    const seen = [...known.seen, alpha]
    expect(nextVersion({ ...known, seen, asked: asked('3.0.0'), channel: 'alpha' }).prerelease?.n).toBe(2)
  })

  test.each(['1.2.0', '1.0.0'])('%s is not above 1.2.0', (core) => {
    expect(() => nextVersion({ ...known, asked: asked(core), channel: 'live' })).toThrow(
      /abcdef0 says Release-As: .* not above 1\.2\.0/,
    )
  })

  test.each(['3.0', '3.0.0-beta.1', 'next'])('%s is refused with the commit', (text) => {
    expect(() => asked(text)).toThrow(/abcdef0 says Release-As: .*not X\.Y\.Z/)
  })
})
