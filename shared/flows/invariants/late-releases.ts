import type { Track } from '../../core/config.ts'
import { tagRef } from '../../core/git/names.ts'
import type { LateFacts, TagFact } from '../../core/invariants/facts.ts'
import { floatNames, withdrawnAt } from '../../core/tags/floating-tags.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { compareVersions } from '../../core/versions/version.ts'
import type { Sources } from './tag-makers.ts'

/** How many hours a release may take before it counts as lost. */
export const GRACE = 2

/** Finds the newest live tags that did not become a release, and the floating tags that did not follow, in `grace` hours. */
export async function readLate(tags: readonly TagFact[], grace: number, sources: Sources): Promise<LateFacts> {
  const tracks = [...new Set(tags.map(({ track }) => track))]
  const found = await Promise.all(tracks.map((track) => ofTrack(track, tags, grace, sources)))
  return {
    unreleased: found.flatMap(({ unreleased }) => unreleased),
    floats: found.flatMap(({ floats }) => floats),
    astray: found.flatMap(({ astray }) => astray),
  }
}

async function ofTrack(track: Track, tags: readonly TagFact[], grace: number, sources: Sources): Promise<LateFacts> {
  const { state } = sources
  const onLive = new Set(tags.filter((tag) => tag.track === track && tag.onLive).map(({ name }) => name))
  const lives = offered(state.tags.get(track.name) ?? [])
    .filter(({ name, version }) => onLive.has(name) && !version.prerelease)
    .toSorted((a, b) => compareVersions(b.version, a.version))
  const [newest, before] = lives
  const nothing = { unreleased: [], floats: [], astray: astray(track, sources) }
  if (!newest) return nothing
  const floats = lagging(track, newest, lives, sources)
  const isUnreleased = before !== undefined && (await lacksRelease(track, newest, before, sources))
  if (floats.length === 0 && !isUnreleased) return nothing
  const hours = await ageOf(newest, sources)
  if (hours < grace) return nothing
  return { ...nothing, unreleased: isUnreleased ? [{ track, tag: newest.name, hours }] : [], floats }
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
