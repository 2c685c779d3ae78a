import type { Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { type RefName, TAGS, type TagName, tagNameOf } from '../../core/git/names.ts'
import { guessLine, lineBelow, type ReleaseLine, startsFrom, tagsFrom } from '../../core/tags/release-line.ts'
import { matchTag, type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { tagsByTrack, tracksByPrefix } from '../../core/tags/tags-by-track.ts'
import { WITHDRAWN } from '../../core/tags/withdrawn-tags.ts'
import { isGlob } from '../../core/versions/version-file.ts'
import type { Repository } from '../ports/repository.ts'

/** Which of a track's tags are looked for: those from a release line on, and all of them where these are not enough. */
export interface TagSearch {
  readonly track: Track
  /** Undefined: all at once. */
  readonly from: ReleaseLine | undefined
  /** The release line above which no tag is of interest, if there is one. */
  readonly upTo?: ReleaseLine
  readonly isEnough: (tags: readonly TrackTag[]) => boolean
}

/** Markers of withdrawn tags are few: all are listed with whatever tags are. */
const MARKERS = `${TAGS}${WITHDRAWN}`

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
  const file = versionFiles.find((each) => !isGlob(each))
  const text = file && (await repository.glance(file.path))
  const line = text === undefined ? undefined : guessLine(text)
  return line && lineBelow(line)
}

/** Names of the clone's tags that were looked for, and of all markers. */
export async function localTagNames(repository: Repository, searches: readonly TagSearch[]): Promise<TagName[]> {
  const refs = await repository.localTags([...startsOf(searches, []), `${MARKERS}*`])
  const unsettled = unsettledBy(refs, searches)
  if (unsettled.length > 0) refs.push(...(await repository.localTags(startsOf(unsettled, unsettled))))
  return [...new Set(refs)].filter(soughtBy(searches, unsettled)).flatMap((ref) => tagNameOf(ref) ?? [])
}

/** The remote's tags that were looked for and all markers, with the refs of the full names that are `besides`; one exchange gets them all. */
export async function remoteTagRefs(
  repository: Repository,
  searches: readonly TagSearch[],
  besides: readonly RefName[] = [],
): Promise<RemoteRef[]> {
  const patterns = (of: readonly TagSearch[], whole: readonly TagSearch[]) =>
    startsOf(of, whole).map((start) => `${start}*`)
  let unsettled: readonly TagSearch[] = []
  const refs = await repository.remoteRefs([...besides, ...patterns(searches, []), `${MARKERS}*`], (found) => {
    const names = found.map(({ name }) => name)
    unsettled = unsettledBy(names, searches)
    return patterns(unsettled, unsettled)
  })
  const isSought = soughtBy(searches, unsettled)
  return refs.filter(({ name }) => isSought(name))
}

/** How the full names of the tags start that searches look for; all tags of those in `whole`. */
function startsOf(searches: readonly TagSearch[], whole: readonly TagSearch[]): string[] {
  const starts = searches.flatMap((search) =>
    startsFrom(search.track.tag, whole.includes(search) ? undefined : search.from, search.upTo),
  )
  return starts.map((start) => TAGS + start)
}

/** The searches that these refs are not enough for. */
function unsettledBy(refs: readonly RefName[], searches: readonly TagSearch[]): TagSearch[] {
  const named = refs.flatMap((ref) => tagNameOf(ref) ?? []).map((name) => ({ name }))
  const byTrack = tagsByTrack(
    searches.map(({ track }) => track),
    named,
  )
  const namesOf = (track: Track) => (byTrack.get(track) ?? []).map(({ name }) => name)
  return searches.filter(
    ({ track, from, isEnough }) => from && !isEnough(tagsFrom(from, tagsOf(track, namesOf(track)))),
  )
}

/** Leaves out what only starts like a tag from the release line on: others of its age may be missing. */
function soughtBy(searches: readonly TagSearch[], whole: readonly TagSearch[]): (ref: RefName) => boolean {
  const all = new Set(whole)
  const cut = new Map(
    searches.flatMap(({ track, from }, at) => (from && !all.has(searches[at] as TagSearch) ? [[track, from]] : [])),
  )
  const tracksOf = tracksByPrefix([...cut.keys()])
  const isFromLine = (name: TagName, track: Track) => {
    const tag = matchTag(track.tag, name)
    return !tag || tagsFrom(cut.get(track) as ReleaseLine, [tag]).length > 0
  }
  return (ref) => {
    const name = tagNameOf(ref)
    return name === undefined || tracksOf(name).every((track) => isFromLine(name, track))
  }
}
