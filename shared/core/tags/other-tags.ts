import type { Track } from '../config.ts'
import type { CommitId, TagName } from '../git/names.ts'
import { parseSemVer, type SemVer } from '../versions/semver.ts'
import { type CoreVersion, parseVersion, type Version } from '../versions/version.ts'
import { isIgnored, matchTag, versionText } from './tag-template.ts'

/** A tag whose version is one by SemVer, and of no shape that a track's versions have: v1.8.0-beta, v1.8.0-rc1, v1.8.0+5. */
export interface ForeignTag {
  readonly name: TagName
  readonly commit: CommitId
  readonly semVer: SemVer
  /** As far as a track's version can say it: below all pre-releases of its X.Y.Z. `written` has the rest. */
  readonly version: Version
}

/** A tag that people take for a version, and SemVer does not: v1.8, v1.8.0a1, v1.08.0. */
export interface Lookalike {
  readonly name: TagName
  /** X.Y.Z as far as it says that. */
  readonly core: CoreVersion
}

/** The tags with a track's template that stand for no version of it. */
export interface OtherTags {
  readonly foreign: readonly ForeignTag[]
  readonly lookalikes: readonly Lookalike[]
  /** Versions of tags that name a tree or a file, as far as that is known: they are taken, and nothing starts from them. */
  readonly noCommits: readonly Version[]
  /** Versions of tags that `ignore-tags` leaves out: they lead nowhere, and their names are taken. */
  readonly ignored: readonly Version[]
}

/** Of a track whose tags are all versions of it. */
export const NO_OTHERS: OtherTags = { foreign: [], lookalikes: [], noCommits: [], ignored: [] }

/** Sorts out the tags with a track's template that {@link matchTag} does not read. What is a version of another track belongs to that one. */
export function otherTags(
  track: Track,
  tracks: readonly Track[],
  tags: Iterable<{ readonly name: TagName; readonly commit: CommitId }>,
): OtherTags {
  const found = { foreign: [] as ForeignTag[], lookalikes: [] as Lookalike[], noCommits: [], ignored: [] as Version[] }
  for (const { name, commit } of tags) {
    const text = versionText(track.tag, name)
    if (text === undefined || !/^\d/.test(text)) continue
    const version = parseVersion(text)
    if (isIgnored(track.tag, name)) {
      if (version) found.ignored.push(version)
      continue
    }
    if (version || tracks.some(({ tag }) => matchTag(tag, name))) continue
    const semVer = parseSemVer(text)
    if (semVer) found.foreign.push({ name, commit, semVer, version: asVersion(semVer, text) })
    else found.lookalikes.push(...lookalike(name, text))
  }
  return found
}

function asVersion({ major, minor, patch, prerelease }: SemVer, written: string): Version {
  const core = { major, minor, patch, written }
  return prerelease.length > 0 ? { ...core, prerelease: { channel: '', n: 0 } } : core
}

function lookalike(name: TagName, text: string): Lookalike[] {
  const found = /^(\d{1,15})\.(\d{1,15})(?:\.(\d{1,15}))?/.exec(text)
  if (!found) return []
  const [major, minor, patch] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  return [{ name, core: { major, minor, patch } }]
}
