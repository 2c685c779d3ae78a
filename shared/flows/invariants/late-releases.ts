import type { Track } from '../../core/config.ts'
import { type ObjectId, type TagName, tagRef } from '../../core/git/names.ts'
import type { LateFacts, TagFact } from '../../core/invariants/facts.ts'
import { formatLine } from '../../core/lines/line-branch.ts'
import { isOnLine } from '../../core/lines/line-config.ts'
import { floatNames, holderOf, withdrawnAt } from '../../core/tags/floating-tags.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { compareVersions } from '../../core/versions/version.ts'
import { isMadeByActions, type Sources } from './tag-makers.ts'

/** How many hours a release may take before it counts as lost. */
export const GRACE = 2

/** The time of those who want to hear of neither. */
export const NEVER = Infinity

/** Finds the newest live tags, of `live` and of lines, that did not become a release, and the floating tags that did not follow, in `grace` hours. */
export async function readLate(tags: readonly TagFact[], grace: number, sources: Sources): Promise<LateFacts> {
  const tracks = [...new Set(tags.map(({ track }) => track))]
  const isPublished = publishedAmong(tracks.length, sources)
  const found = await Promise.all(tracks.map((track) => ofTrack(track, tags, { grace, isPublished }, sources)))
  return {
    unreleased: found.flatMap(({ unreleased }) => unreleased),
    floats: found.flatMap(({ floats }) => floats),
    astray: found.flatMap(({ astray }) => astray),
  }
}

/** How many of the newest live tags of a track, and of a line, are looked at, and up to how many tracks each is asked for by itself. */
const [MOST_LOOKS, MANY_TRACKS] = [3, 10]

/** Whether a tag has a release that is not a draft; undefined where nobody can tell. */
type IsPublished = (tag: TagName) => Promise<boolean | undefined>

/** With many tracks all releases are listed once, a hundred a call. */
function publishedAmong(tracks: number, { github }: Sources): IsPublished {
  let all: Promise<ReadonlySet<TagName> | undefined> | undefined
  const listed = async (tag: TagName) => {
    all ??= github.then((list) => list?.publishedTags())
    return (await all)?.has(tag)
  }
  const asked = async (tag: TagName) => (await github)?.isPublished(tag)
  return tracks > MANY_TRACKS ? listed : asked
}

async function ofTrack(
  track: Track,
  tags: readonly TagFact[],
  { grace, isPublished }: { readonly grace: number; readonly isPublished: IsPublished },
  sources: Sources,
): Promise<LateFacts> {
  const { state } = sources
  const own = new Map(tags.flatMap((tag) => (tag.track === track ? [[tag.name, tag] as const] : [])))
  const lives = offered(state.tags.get(track.name) ?? [])
    .filter(({ name, version }) => !version.prerelease && (own.get(name)?.onLive || own.get(name)?.onLine))
    .toSorted((a, b) => compareVersions(b.version, a.version))
  const nothing = { unreleased: [], floats: [], astray: astray(track, sources) }
  if (lives.length === 0 || grace === NEVER) return nothing
  const rows = rowsOf(lives, (name) => own.get(name)?.onLive === true)
  const unreleased = await Promise.all(rows.map((row) => findUnreleased(track, row, isPublished, sources)))
  const late = unreleased.flat().filter(({ hours }) => hours >= grace)
  const newest = rows.flatMap(({ tags: [first] }) => first ?? [])
  const floats = await Promise.all(
    lagging(track, newest, lives, sources).map(async ({ tag, ...float }) =>
      (await ageOf(tag, sources)) >= grace ? [{ ...float, tag: tag.name }] : [],
    ),
  )
  return { ...nothing, unreleased: late, floats: floats.flat() }
}

/** Live tags of which each follows the one behind it, the newest first; those that another row has as well are not looked at. */
interface Row {
  readonly tags: readonly PlacedTag[]
  readonly isElsewhere: (tag: TagName) => boolean
}

/** The tags that `live` has, and those of each line that it has not. */
function rowsOf(lives: readonly PlacedTag[], isOnLive: (tag: TagName) => boolean): Row[] {
  const ofLines = lives.filter(({ name }) => !isOnLive(name))
  const lines = [...new Map(ofLines.map(({ version }) => [formatLine(version), version])).values()]
  return [
    { tags: lives.filter(({ name }) => isOnLive(name)), isElsewhere: () => false },
    ...lines.map((line) => ({
      tags: lives.filter(({ version }) => isOnLine(version, line)),
      isElsewhere: isOnLive,
    })),
  ]
}

/** Of the newest live tags those without a release; of those that a newer one followed, only what the actions made was to have one. */
async function findUnreleased(
  track: Track,
  { tags, isElsewhere }: Row,
  isPublished: IsPublished,
  sources: Sources,
): Promise<LateFacts['unreleased']> {
  const found: { readonly track: Track; readonly tag: TagName; readonly hours: number }[] = []
  for (const [at, tag] of tags.slice(0, MOST_LOOKS).entries()) {
    const before = tags[at + 1]
    if (!before || isElsewhere(tag.name) || !(await lacksRelease(track, tag, before, isPublished))) continue
    const ref = sources.state.refs.find(({ name }) => name === tagRef(tag.name))
    if (at > 0 && !(ref && (await isMadeByActions({ track }, ref, sources.repository)))) continue
    found.push({ track, tag: tag.name, hours: await ageOf(tag, sources) })
  }
  return found
}

/** Floating tags that one of the newest tags is to have, and that are on another version of the track; what somebody put elsewhere is theirs. */
function lagging(
  { tag: template }: Track,
  newest: readonly PlacedTag[],
  lives: readonly PlacedTag[],
  { state }: Sources,
): { readonly name: TagName; readonly at: ObjectId; readonly tag: PlacedTag }[] {
  return newest.flatMap((tag) =>
    floatNames(template, tag.version).flatMap((name) => {
      const at = state.refs.find((ref) => ref.name === tagRef(name))
      const isBehind = at && at.commit !== tag.commit && lives.some(({ commit }) => commit === at.commit)
      return isBehind && holderOf(template, name, lives) === tag ? [{ name, at: at.object, tag }] : []
    }),
  )
}

/** Floating tags that are on a withdrawn version, as where a run that put them there was killed: no time makes that right. */
function astray({ name: track, tag: template }: Track, { state }: Sources): LateFacts['astray'] {
  const tags = state.tags.get(track) ?? []
  const names = new Set(tags.flatMap(({ version, withdrawn }) => (withdrawn ? floatNames(template, version) : [])))
  return [...names].flatMap((name) => {
    const at = state.refs.find((ref) => ref.name === tagRef(name))?.commit
    const on = withdrawnAt(template, name, at, tags)
    return on ? [{ name, tag: on.name }] : []
  })
}

/** Whether a tag has no release on GitHub where the one before has: a track that is released elsewhere has none at all. */
async function lacksRelease(
  { releaseWorkflow }: Track,
  newest: PlacedTag,
  before: PlacedTag,
  isPublished: IsPublished,
): Promise<boolean> {
  if (releaseWorkflow === undefined) return false
  try {
    return (await isPublished(newest.name)) === false && (await isPublished(before.name)) === true
  } catch {
    // That GitHub does not tell is said where manifests are compared.
    return false
  }
}

async function ageOf(tag: PlacedTag, { state, repository }: Sources): Promise<number> {
  const ref = state.refs.find(({ name }) => name === tagRef(tag.name))
  const [time] = ref ? await repository.taggedAt([ref]) : []
  return time === undefined ? 0 : (Date.now() / 1000 - time) / 3600
}
