import type { Track } from '../../core/config.ts'
import { type TagName, tagRef } from '../../core/git/names.ts'
import type { LateFacts, TagFact } from '../../core/invariants/facts.ts'
import { floatNames, withdrawnAt } from '../../core/tags/floating-tags.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { compareVersions } from '../../core/versions/version.ts'
import { isMadeByActions, type Sources } from './tag-makers.ts'

/** How many hours a release may take before it counts as lost. */
export const GRACE = 2

/** The time of those who want to hear of neither. */
export const NEVER = Infinity

/** Finds the newest live tags that did not become a release, and the floating tags that did not follow, in `grace` hours. */
export async function readLate(tags: readonly TagFact[], grace: number, sources: Sources): Promise<LateFacts> {
  const tracks = [...new Set(tags.map(({ track }) => track))]
  // Each look asks GitHub.
  const looks = tracks.length > MANY_TRACKS ? 1 : MOST_LOOKS
  const found = await Promise.all(tracks.map((track) => ofTrack(track, tags, { grace, looks }, sources)))
  return {
    unreleased: found.flatMap(({ unreleased }) => unreleased),
    floats: found.flatMap(({ floats }) => floats),
    astray: found.flatMap(({ astray }) => astray),
  }
}

/** How many of a track's newest live tags are looked at, and from how many tracks on only the newest is. */
const [MOST_LOOKS, MANY_TRACKS] = [3, 10]

async function ofTrack(
  track: Track,
  tags: readonly TagFact[],
  { grace, looks }: { readonly grace: number; readonly looks: number },
  sources: Sources,
): Promise<LateFacts> {
  const { state } = sources
  const onLive = new Set(tags.filter((tag) => tag.track === track && tag.onLive).map(({ name }) => name))
  const lives = offered(state.tags.get(track.name) ?? [])
    .filter(({ name, version }) => onLive.has(name) && !version.prerelease)
    .toSorted((a, b) => compareVersions(b.version, a.version))
  const [newest] = lives
  const nothing = { unreleased: [], floats: [], astray: astray(track, sources) }
  if (!newest || grace === NEVER) return nothing
  const unreleased = await findUnreleased(track, lives, looks, sources)
  const late = unreleased.filter(({ hours }) => hours >= grace)
  const floats = lagging(track, newest, lives, sources)
  const isLate = floats.length > 0 && (await ageOf(newest, sources)) >= grace
  return { ...nothing, unreleased: late, floats: isLate ? floats : [] }
}

/** Of the newest live tags those without a release; of those that a newer one followed, only what the actions made was to have one. */
async function findUnreleased(
  track: Track,
  lives: readonly PlacedTag[],
  looks: number,
  sources: Sources,
): Promise<LateFacts['unreleased']> {
  const found: { readonly track: Track; readonly tag: TagName; readonly hours: number }[] = []
  for (const [at, tag] of lives.slice(0, looks).entries()) {
    const before = lives[at + 1]
    if (!before || !(await lacksRelease(track, tag, before, sources))) continue
    const ref = sources.state.refs.find(({ name }) => name === tagRef(tag.name))
    if (at > 0 && !(ref && (await isMadeByActions({ track }, ref, sources.repository)))) continue
    found.push({ track, tag: tag.name, hours: await ageOf(tag, sources) })
  }
  return found
}

/** Floating tags that are on another version of the track; what somebody put elsewhere is theirs. */
function lagging(
  { tag: template }: Track,
  newest: PlacedTag,
  lives: readonly PlacedTag[],
  { state }: Sources,
): LateFacts['floats'] {
  return floatNames(template, newest.version).flatMap((name) => {
    const at = state.refs.find((ref) => ref.name === tagRef(name))
    const isBehind = at && at.commit !== newest.commit && lives.some(({ commit }) => commit === at.commit)
    return isBehind ? [{ name, at: at.object, tag: newest.name }] : []
  })
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
  { github }: Sources,
): Promise<boolean> {
  if (releaseWorkflow === undefined) return false
  try {
    const list = await github
    if (!list || (await list.isPublished(newest.name))) return false
    return await list.isPublished(before.name)
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
