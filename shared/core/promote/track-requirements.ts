import type { Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { nameOf } from '../paths/folder.ts'
import { type Problem, quote } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { meetsCargoRequirement } from '../version-files/cargo-follow.ts'
import { meetsRange } from '../version-files/npm-ranges.ts'
import { parseVersion } from '../versions/version.ts'
import {
  type MemberRequirement,
  memberRequirements,
  openTrees,
  type Trees,
  versionedFolders,
} from '../workspace/member-requirements.ts'

type Texts = ReadonlyMap<string, string>
type TrackRequirement = MemberRequirement & { readonly of: Track }

/** The tracks of the configuration, and those of them that are released together. */
export interface Tracks {
  readonly all: readonly Track[]
  readonly released: readonly Track[]
}

/** Tells what a track's packages require of those of other tracks. */
function requirementsBetween(tracks: readonly Track[], trees: Trees): (track: Track) => TrackRequirement[] {
  const placed = tracks.flatMap((of) => versionedFolders(of.versionFiles, trees).map((folder) => ({ folder, of })))
  const owners = groupBy(placed, ({ folder }) => folder)
  return (track) =>
    memberRequirements(track.versionFiles, trees).flatMap((requirement) => {
      const owner = owners.get(requirement.folder)?.findLast(({ of }) => of !== track)
      return owner ? [{ ...requirement, of: owner.of }] : []
    })
}

/** Tells whether a track's packages require one of another track. */
export function requiringTracks(tracks: readonly Track[], texts: Texts): (track: Track, on: Track) => boolean {
  const requirementsOf = requirementsBetween(tracks, openTrees(texts))
  return (track, on) => requirementsOf(track).some(({ of }) => of === on)
}

/**
 * Puts what is released into the order that each track comes behind those it requires, so that its tag holds their new versions; else, and where
 * tracks require each other, the order stays.
 */
export function orderByRequirements<Release extends { readonly track: Track }>(
  releases: readonly Release[],
  texts: Texts,
): Release[] {
  if (releases.length < 2) return [...releases]
  const trees = openTrees(texts)
  const requirementsOf = requirementsBetween(
    releases.map(({ track }) => track),
    trees,
  )
  const ordered = new Set<Release>()
  const seen = new Set<Release>()
  const visit = (release: Release) => {
    if (seen.has(release)) return
    seen.add(release)
    const required = new Set(requirementsOf(release.track).map(({ of }) => of))
    for (const other of releases) if (required.has(other.track)) visit(other)
    ordered.add(release)
  }
  for (const release of releases) visit(release)
  return [...ordered]
}

/**
 * What of other tracks a live version of a track, with files as they are in `texts`, would require as a pre-release: whoever installs it
 * from a registry would get that. Packages that no registry gets are built with what is beside them, and count for nothing.
 */
export function prereleaseRequirements(track: Track, { all, released }: Tracks, texts: Texts): Problem[] {
  if (!hasPrerelease(texts)) return []
  const trees = openTrees(texts)
  return requirementsBetween(
    all,
    trees,
  )(track)
    .filter(({ published, range }) => published && prereleasesIn(range).length > 0)
    .map(({ of, name, text, range, place }) => ({
      message: `${track.name}: its live version would require a pre-release: ${quote(text)} on ${name}${text === range ? '' : `, which stands for ${range}`}.`,
      fix: released.includes(of) ? notFollowing(track, of) : promoteFirst(of),
      place,
    }))
}

/** A version that others may have to follow. */
export interface LeadingVersion {
  readonly track: Track
  readonly tag: TagName
  readonly version: string
  /** Whether it comes with this release; what is out already is followed by those alone whose range it is outside of. */
  readonly isNew: boolean
}

/** A track that requires another one, with the requirement that says so. */
export interface Dependent {
  readonly track: Track
  readonly on: LeadingVersion
  readonly text: string
}

/**
 * The tracks that follow others by `dependents`: each with the first of its requirements on one of them that asks for it.
 * @param tracks those that may follow; @param textsOf the manifests that users of a track have.
 */
export function dependentsOf(
  leading: readonly LeadingVersion[],
  tracks: readonly Track[],
  textsOf: (track: Track) => Texts,
): Dependent[] {
  const byTrack = new Map(leading.filter(({ track }) => track.dependents).map((lead) => [lead.track, lead]))
  if (byTrack.size === 0) return []
  const open = remember(openTrees)
  return tracks.flatMap((track) => {
    const requirementsOf = requirementsBetween([...new Set([...byTrack.keys(), track])], open(textsOf(track)))
    const found = requirementsOf(track).flatMap((requirement) => {
      const on = byTrack.get(requirement.of)
      return on && leads(on, requirement) ? [{ track, on, text: requirement.text }] : []
    })
    return found.slice(0, 1)
  })
}

function leads({ track, version, isNew }: LeadingVersion, { range, place }: TrackRequirement): boolean {
  if (isNew && track.dependents === 'release-always') return true
  return !(nameOf(place.file) === 'Cargo.toml' ? meetsCargoRequirement : meetsRange)(version, range)
}

/** Keeps what was made of each object. */
function remember<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

function promoteFirst(of: Track): string {
  return `Promote ${of.name} to live together with it; or first, and then a commit that has that.`
}

function notFollowing(track: Track, of: Track): string {
  return `${of.name} goes live as well, and does not write it there: list it under version-files of ${of.name}; where ${track.name} and ${of.name} require each other, make them one track.`
}

/** A cheap look before anything is parsed. */
function hasPrerelease(texts: Texts): boolean {
  return [...texts].some(
    ([path, text]) =>
      /(?:^|\/)(?:package\.json|Cargo\.toml|pnpm-workspace\.yaml)$/.test(path) && prereleasesIn(text).length > 0,
  )
}

/** The versions in a text that are pre-releases as tracks have them; a bound such as `2.0.0-0` names none. */
function prereleasesIn(text: string): string[] {
  const found = text.match(/\d+\.\d+\.\d+-[0-9A-Za-z.-]+/g) ?? []
  return found.filter((version) => parseVersion(version)?.prerelease !== undefined)
}
