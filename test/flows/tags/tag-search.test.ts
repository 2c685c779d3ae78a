import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Track } from '../../../shared/core/config.ts'
import { tagNameOf, tagRef } from '../../../shared/core/git/names.ts'
import { lineBelow, type ReleaseLine, tagsHeld } from '../../../shared/core/tags/release-line.ts'
import { type TrackTag, tagsOf } from '../../../shared/core/tags/tag-template.ts'
import { highestBelow, highestTag, isNewestLive } from '../../../shared/core/tags/track-tags.ts'
import {
  channelOf,
  compareVersions,
  formatVersion,
  LIVE,
  parseVersion,
  type Version,
} from '../../../shared/core/versions/version.ts'
import type { Repository } from '../../../shared/flows/ports/repository.ts'
import {
  everyTag,
  guessLastLine,
  localTagNames,
  remoteTagRefs,
  type TagSearch,
  tagsAbove,
} from '../../../shared/flows/tags/tag-search.ts'

const TRACK = { name: 'tray', tag: { prefix: 'tray-v', suffix: '' }, versionFiles: [] } as unknown as Track
const OTHER = { name: 'platform', tag: { prefix: 'v', suffix: '' }, versionFiles: [] } as unknown as Track

/** A repository that has these tags, here and on the remote, and tells what was listed. */
function repositoryOf(versions: readonly Version[]) {
  const names = versions.flatMap((version) => [tagRef(`tray-v${formatVersion(version)}`), tagRef('v1.0.0')])
  const asked: string[] = []
  const starting = (starts: readonly string[]) => {
    asked.push(...starts)
    return names.filter((name) => starts.some((start) => name.startsWith(start)))
  }
  const refs = (patterns: readonly string[]) =>
    starting(patterns.map((pattern) => pattern.replace('*', ''))).map((name) => ({ name, object: 'o', commit: 'c' }))
  const repository = {
    localTags: async (starts) => starting(starts),
    remoteRefs: async (patterns, more = () => []) => {
      const first = refs(patterns)
      return [...first, ...refs(more(first))]
    },
  } as Partial<Repository> as Repository
  return { repository, asked }
}

const number = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 12 }), fc.nat({ max: 120 }))
const version: fc.Arbitrary<Version> = fc
  .record({ major: number, minor: number, patch: fc.nat({ max: 3 }), channel: fc.constantFrom('alpha', 'beta', LIVE) })
  .map(({ channel, ...core }) => (channel === LIVE ? core : { ...core, prerelease: { channel, n: 1 } }))
const versions = fc.array(version, { minLength: 1, maxLength: 25 })
const line: fc.Arbitrary<ReleaseLine | undefined> = fc.option(fc.record({ major: number, minor: number }), {
  nil: undefined,
})

async function found(search: TagSearch, all: readonly Version[]): Promise<TrackTag[][]> {
  const { repository } = repositoryOf(all)
  const local = tagsOf(TRACK, await localTagNames(repository, [search, everyTag(OTHER)]))
  const remote = await remoteTagRefs(repository, [search, everyTag(OTHER)])
  return [
    local,
    tagsOf(
      TRACK,
      remote.flatMap(({ name }) => tagNameOf(name) ?? []),
    ),
  ]
}

const isLive = ({ version }: TrackTag) => channelOf(version) === LIVE
const texts = (tags: readonly TrackTag[]) => [...new Set(tags.map(({ name }) => name))].sort()

test('whatever line is guessed, the last tags are those of all tags', async () => {
  await fc.assert(
    fc.asyncProperty(versions, line, async (all, from) => {
      const whole = tagsOf(
        TRACK,
        all.map((each) => `tray-v${formatVersion(each)}`),
      )
      for (const tags of await found({ track: TRACK, from, isEnough: (some) => some.some(isLive) }, all)) {
        for (const channel of ['alpha', 'beta', LIVE]) {
          const held = (of: readonly TrackTag[]) => texts(tagsHeld(of, channel, ['alpha', 'beta', 'rc']))
          expect([channel, held(tags)]).toEqual([channel, held(whole)])
        }
        expect(highestTag(tags.filter(isLive))?.name).toBe(highestTag(whole.filter(isLive))?.name)
        expect(highestTag(tags)?.name).toBe(highestTag(whole)?.name)
      }
    }),
    { numRuns: 2000 },
  )
})

test('from the line below a version on, the one before it is that of all tags, and nothing above is missed', async () => {
  await fc.assert(
    fc.asyncProperty(versions, fc.nat(), async (all, pick) => {
      const own = all[pick % all.length] as Version
      const whole = tagsOf(
        TRACK,
        all.map((each) => `tray-v${formatVersion(each)}`),
      )
      const isEnough = (tags: readonly TrackTag[]) => highestBelow(tags, own) !== undefined
      for (const tags of await found({ track: TRACK, from: lineBelow(own), isEnough }, all)) {
        expect(highestBelow(tags, own)?.name).toBe(highestBelow(whole, own)?.name)
        expect(isNewestLive(own, tags)).toBe(isNewestLive(own, whole))
      }
      for (const tags of await found(tagsAbove(TRACK, own), all)) {
        const above = (some: readonly TrackTag[]) => some.filter((tag) => compareVersions(tag.version, own) >= 0)
        expect(texts(above(tags))).toEqual(texts(above(whole)))
      }
    }),
    { numRuns: 2000 },
  )
})

test('the thousands below are not listed where the newest are enough', async () => {
  const all = ['1.0.0', '1.7.9', '1.8.0', '1.8.1', '1.8.2-alpha.1'].map((text) => parseVersion(text) as Version)
  const { repository, asked } = repositoryOf(all)
  const from = { major: 1, minor: 8 }
  const names = await localTagNames(repository, [{ track: TRACK, from, isEnough: (tags) => tags.some(isLive) }])
  expect(names).toEqual(['tray-v1.8.0', 'tray-v1.8.1', 'tray-v1.8.2-alpha.1'])
  expect(asked).not.toContain(tagRef('tray-v'))
})

test.each<[string, string | undefined, ReleaseLine | undefined]>([
  ['a file that tells', '[package]\nversion = "1.8.5"\n', { major: 1, minor: 7 }],
  ['a file that is not there', undefined, undefined],
  ['a file that says nothing', 'no version', undefined],
])('the line of the last live version is guessed from %s', async (_, text, guessed) => {
  const track = { ...TRACK, versionFiles: [{ kind: 'text', path: 'Cargo.toml' }] } as Track
  const repository = { glance: async () => text } as Partial<Repository> as Repository
  expect(await guessLastLine(repository, track)).toEqual(guessed)
})

test('a track without version files lists all its tags', async () => {
  expect(await guessLastLine({} as Repository, TRACK)).toBeUndefined()
})
