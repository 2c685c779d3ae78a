import type { Track } from '../config.ts'
import { orNothing } from '../text/attempt.ts'
import { channelOf, compareCore, compareVersions, parseVersion, type Version } from '../versions/version.ts'
import { isGlob, tellingFiles, type VersionFile } from '../versions/version-file.ts'
import { editVersions } from './edit-versions.ts'
import { matchedFiles } from './matched-files.ts'
import { withHighestBuilds } from './version-builds.ts'
import { readVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/** The new version of a track, with those of its version files that are there before and after. */
interface WrittenVersion {
  readonly versionFiles: readonly VersionFile[]
  readonly version: string
  readonly isNew: boolean
}

/**
 * The files that differ in nothing but versions of the tracks and what follows them: bumping `before` to the versions of `after`, as a
 * release does it, gives their very texts.
 * @param before the version files and what {@link editVersions} reads beside them, by path; @param after the same later.
 */
export function versionOnly(tracks: readonly Pick<Track, 'versionFiles'>[], before: Texts, after: Texts): Set<string> {
  return writtenBy(
    tracks.flatMap((track) => bumpOf(filesOf(track, before, after), before, after, 'often') ?? []),
    before,
    after,
  )
}

/** What a commit says it bumps. */
export interface BumpClaim {
  readonly tracks: readonly Pick<Track, 'versionFiles' | 'versionStyle'>[]
  /** Whether it brings what several releases wrote, as a merge does: those raised build numbers more than once. */
  readonly isMerge: boolean
  /** Whether no live version has the X.Y.Z of the pre-release that it bumps to, so that a person wrote it ahead; not, where left out. */
  readonly isCoreFree?: boolean
}

/**
 * The same, of one commit that says it bumps some tracks, and only what a release writes: one version in all of a track's version files,
 * of the shape that its tags have, and ahead of the one that was there; a build number goes up by one.
 */
export function versionsBumped(
  { tracks, isMerge, isCoreFree = false }: BumpClaim,
  before: Texts,
  after: Texts,
): Set<string> {
  const bumps = tracks.flatMap((track) => {
    const versionFiles = filesOf(track, before, after)
    const bump = bumpOf(versionFiles, before, after, isMerge ? 'often' : 'once')
    return bump && isRelease(bump, { ...track, versionFiles, isCoreFree }, before, after) ? bump : []
  })
  return writtenBy(bumps, before, after)
}

function filesOf({ versionFiles }: Pick<Track, 'versionFiles'>, before: Texts, after: Texts): readonly VersionFile[] {
  return versionFiles.some(isGlob) ? matchedFiles(versionFiles, new Map([...before, ...after])) : versionFiles
}

function writtenBy(bumps: readonly WrittenVersion[], before: Texts, after: Texts): Set<string> {
  const found = new Set<string>()
  // A bump whose version the files carry already only makes the locks follow.
  for (const some of [bumps.filter(({ isNew }) => isNew), bumps]) {
    const made = some.reduce(applyBump, before)
    for (const [path, text] of made) if (text === after.get(path) && text !== before.get(path)) found.add(path)
  }
  return found
}

function isRelease(
  bump: WrittenVersion,
  { versionFiles, versionStyle, isCoreFree }: BumpClaim['tracks'][number] & Required<Pick<BumpClaim, 'isCoreFree'>>,
  before: Texts,
  after: Texts,
): boolean {
  const version = parseVersion(bump.version)
  if (!version || (versionStyle !== 'full' && version.prerelease)) return false
  if (versionFiles.some(({ path }) => before.has(path) !== after.has(path))) return false
  const [made, telling] = [applyBump(before, bump), tellingFiles(bump.versionFiles)]
  return bump.versionFiles.every((file) => {
    const from = telling.includes(file) ? parseVersion(versionIn(file, before) ?? '') : undefined
    return made.get(file.path) === after.get(file.path) && (!from || mayFollow(version, from, isCoreFree))
  })
}

/** After beta.2 an alpha may come, which is below it, and after an X.Y.Z that a person wrote its first pre-release; else versions go up. */
function mayFollow(version: Version, from: Version, isCoreFree: boolean): boolean {
  const isOtherChannel = version.prerelease && (from.prerelease ? channelOf(version) !== channelOf(from) : isCoreFree)
  return (isOtherChannel ? compareCore(version, from) : compareVersions(version, from)) >= 0
}

/** What stands in a version file by a release; anything else there was written by a person, a build number, too. */
const RELEASED = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

function bumpOf(
  versionFiles: readonly VersionFile[],
  before: Texts,
  after: Texts,
  raised: 'once' | 'often',
): WrittenVersion | undefined {
  const there = versionFiles.filter(({ path }) => before.has(path) && after.has(path))
  const versions = tellingFiles(there).map((file) => ({ from: versionIn(file, before), to: versionIn(file, after) }))
  const changed = versions.find(({ from, to }) => from !== to)
  const version = (changed ?? versions[0])?.to
  if (version === undefined || !RELEASED.test(version)) return undefined
  const written = raised === 'once' ? there : withHighestBuilds(there, [after])
  return { versionFiles: written, version, isNew: changed !== undefined }
}

function versionIn(file: VersionFile, texts: Texts): string | undefined {
  return orNothing(() => readVersion(file, texts.get(file.path) as string))
}

function applyBump(texts: Texts, { versionFiles, version }: WrittenVersion): Texts {
  const edited = orNothing(() => editVersions(versionFiles, texts, version))
  return edited ? new Map([...texts, ...edited]) : texts
}
