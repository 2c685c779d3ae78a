import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { AfterPromotion, Track } from '../../../shared/core/config.ts'
import { overtakenBy } from '../../../shared/core/promote/overtaken-release.ts'
import { planTrack, type TrackRelease, takingChannels } from '../../../shared/core/promote/release-plan.ts'
import { newestOfEach } from '../../../shared/core/promote/tested-release.ts'
import { tagsHeld } from '../../../shared/core/tags/release-line.ts'
import type { PlacedTag } from '../../../shared/core/tags/tag-template.ts'
import type { Bump } from '../../../shared/core/versions/next-version.ts'
import { channelOf, compareVersions, highest, LIVE, type Version } from '../../../shared/core/versions/version.ts'
import type { VersionStyle } from '../../../shared/core/versions/version-file.ts'

const CHANNELS = ['alpha', 'beta', 'rc']
const FIRST: Version = { major: 0, minor: 3, patch: 0 }

/** A repository of one track: its tags, each on the number of a commit, and the number of the last commit. */
interface World {
  readonly track: Track
  readonly tags: readonly PlacedTag[]
  readonly head: number
}

/** What the files say at the head, by the style. */
function carried({ track, tags }: World): Version {
  const versions = tags.map(({ version }) => version)
  const { prerelease: _, ...core } = highest(versions) ?? FIRST
  if (track.versionStyle === 'core') return core
  const isThere = (version: Version) => track.versionStyle === 'full' || !version.prerelease
  return highest(versions.filter(isThere)) ?? FIRST
}

function plan(world: World, channel: string, bump: Bump, target: number): TrackRelease | undefined {
  const { track, tags } = world
  const held = tagsHeld(tags, channel, CHANNELS)
  const isNew = held.every(({ commit }) => Number(commit) < target)
  const base = held.at(-1)?.name
  const planned = planTrack(
    {
      track,
      tags,
      published: [],
      later: tags.filter(({ commit, version }) => version.prerelease && Number(commit) > target).map((t) => t.version),
      fromFiles: carried(world),
      decision: { changed: isNew, base, commits: [], files: [], reason: '' },
      bump,
      taking: takingChannels(track, channel, CHANNELS),
    },
    { channel, target: String(target), n: undefined, force: false, trailers: [] },
  )
  return planned.kind === 'release' ? planned : undefined
}

function tagged(world: World, release: TrackRelease, target: number): World {
  const tag = { name: release.tag, version: release.version, commit: String(target) }
  expect(world.tags.map(({ name }) => name)).not.toContain(tag.name)
  return { ...world, tags: [...world.tags, tag] }
}

function isAboveChannel({ tags }: World, { version }: TrackRelease): boolean {
  const own = tags.filter((tag) => channelOf(tag.version) === channelOf(version))
  return own.every((tag) => compareVersions(tag.version, version) < 0)
}

const step = fc.record({
  push: fc.boolean(),
  channel: fc.constantFrom('alpha', 'alpha', 'alpha', 'beta', 'rc', 'live', 'tested'),
  bump: fc.constantFrom<Bump>('patch', 'patch', 'patch', 'minor', 'major'),
})

/** The world after a push, if there is one, and a release that somebody asks for. */
function played(before: World, { push, channel, bump }: { push: boolean; channel: string; bump: Bump }): World {
  const world = push ? { ...before, head: before.head + 1 } : before
  const target = channel === 'tested' ? testedCommit(world) : world.head
  const release = target && plan(world, channel === 'tested' ? LIVE : channel, bump, target)
  if (!release) return world
  expect(isAboveChannel(world, release)).toBe(true)
  const isBehind = overtakenBy(release.version, world.tags, CHANNELS) !== undefined
  if (world.track.afterPromotion === 'next-core') expect(isBehind).toBe(false)
  return tagged(world, release, target)
}

const STYLES: readonly VersionStyle[] = ['full', 'core', 'tag']
const SETTINGS = (['continue', 'next-core'] as const).flatMap((after) => STYLES.map((style) => [after, style] as const))

test.each<readonly [AfterPromotion, VersionStyle]>(SETTINGS)(
  'with %s and %s no channel goes back, and no version is given twice',
  (afterPromotion, versionStyle) => {
    const track = { name: 't', tag: { prefix: 'v', suffix: '' }, versionFiles: [], versionStyle, afterPromotion }
    const begin: World = { track: track as unknown as Track, tags: [], head: 1 }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let world = begin
        for (const each of steps) world = played(world, each)
      }),
      { numRuns: 60 },
    )
  },
)

/** The commit of the newest pre-release on the highest channel; undefined where there is none. */
function testedCommit({ track, tags }: World): number | undefined {
  try {
    const [tested] = newestOfEach([track], () => tags, { channels: CHANNELS })
    return tested && Number(tested.tag.commit)
  } catch {
    return undefined
  }
}
