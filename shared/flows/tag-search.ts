import type { Track } from '../core/config.ts'
import type { RemoteRef } from '../core/git-output.ts'
import { guessLine, lineBelow, type ReleaseLine, startsFrom } from '../core/release-line.ts'
import { type TrackTag, tagsOf } from '../core/tag-template.ts'
import type { Repository } from './ports.ts'

/** Which of a track's tags are looked for: those from a release line on, and all of them where these are not enough. */
export interface TagSearch {
  readonly track: Track
  /** Undefined: all at once. */
  readonly from: ReleaseLine | undefined
  readonly isEnough: (tags: readonly TrackTag[]) => boolean
}

export const TAGS = 'refs/tags/'

/** Looks for all tags of a track. */
export function everyTag(track: Track): TagSearch {
  return { track, from: undefined, isEnough: () => true }
}

/** Looks for the tags of a track that may be above a version, and for its own. */
export function tagsAbove(track: Track, version: ReleaseLine): TagSearch {
  return { track, from: version, isEnough: () => true }
}

/** The release line to look from for the last live version, by what the checkout's own version file says; undefined where it says nothing. */
export async function guessLastLine(repository: Repository, { versionFiles }: Track): Promise<ReleaseLine | undefined> {
  const [file] = versionFiles
  const text = file && (await repository.glance(file.path))
  const line = text === undefined ? undefined : guessLine(text)
  return line && lineBelow(line)
}

/** Names of the clone's tags that were looked for, and perhaps of more. */
export async function localTagNames(repository: Repository, searches: readonly TagSearch[]): Promise<string[]> {
  const refs = await repository.localTags(firstStarts(searches))
  const further = furtherStarts(searches, refs)
  return namesOf(further.length === 0 ? refs : [...new Set([...refs, ...(await repository.localTags(further))])])
}

/** The remote's tags that were looked for, and perhaps more, with the refs of the full names that are `besides`. */
export function remoteTagRefs(
  repository: Repository,
  searches: readonly TagSearch[],
  besides: readonly string[] = [],
): Promise<RemoteRef[]> {
  const pattern = (start: string) => `${start}*`
  return repository.remoteRefs([...besides, ...firstStarts(searches).map(pattern)], (refs) =>
    furtherStarts(
      searches,
      refs.map(({ name }) => name),
    ).map(pattern),
  )
}

function firstStarts(searches: readonly TagSearch[]): string[] {
  return searches.flatMap(({ track, from }) => startsFrom(track.tag, from)).map((start) => TAGS + start)
}

function furtherStarts(searches: readonly TagSearch[], refs: readonly string[]): string[] {
  const names = namesOf(refs)
  const unsettled = searches.filter(
    ({ track, from, isEnough }) => from !== undefined && !isEnough(tagsOf(track, names)),
  )
  return unsettled.map(({ track }) => TAGS + track.tag.prefix)
}

function namesOf(refs: readonly string[]): string[] {
  return refs.flatMap((name) => (name.startsWith(TAGS) ? [name.slice(TAGS.length)] : []))
}
