import type { Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { tagRef } from '../../core/git/names.ts'
import { TRAILER } from '../../core/git/trailers.ts'
import { checkTags } from '../../core/invariants/branch-rules.ts'
import type { InvariantFacts, TagFact } from '../../core/invariants/facts.ts'
import { checkVersionFiles } from '../../core/invariants/file-rules.ts'
import { checkLines } from '../../core/invariants/line-rules.ts'
import { inParallel } from '../../core/parallel.ts'
import { compareVersions } from '../../core/versions/version.ts'
import type { ReleaseList } from '../ports/github.ts'
import type { Repository } from '../ports/repository.ts'
import type { RemoteState } from '../tags/remote-state.ts'

/** How many of a track's tags are looked at, the highest first: what is wrong is mostly new. */
const MOST_LOOKS = 20
const AT_ONCE = 4

/** Where it is looked up who made a tag, and whether it is public. */
export interface Sources {
  readonly state: RemoteState
  readonly repository: Repository
  readonly github: Promise<ReleaseList | undefined>
}

/**
 * Tells of tags on which something depends whether the actions made them, and of those that they did not make whether they are public. Where
 * all is well that is not a tag, and nothing is asked.
 */
export async function withMakers(facts: InvariantFacts, sources: Sources): Promise<InvariantFacts> {
  const asked = inDoubt(facts)
  if (asked.length === 0) return facts
  const answers = await inParallel(asked, AT_ONCE, async (tag) => [tag.name, await look(tag, sources)] as const)
  const known = new Map(answers)
  return { ...facts, tags: facts.tags.map((tag) => ({ ...tag, ...known.get(tag.name) })) }
}

/** The highest tags of tracks of which tags or files are wrong. */
function inDoubt(facts: InvariantFacts): TagFact[] {
  const subjects = new Set(
    [...checkTags(facts), ...checkLines(facts), ...checkVersionFiles(facts)].map(({ subject }) => subject),
  )
  if (subjects.size === 0) return []
  const { branches } = facts.config
  const tracks = new Set<Track>([
    ...facts.tags.filter(({ name }) => subjects.has(name)).map(({ track }) => track),
    ...facts.files.filter(({ role, file }) => subjects.has(`${branches[role]}:${file.path}`)).map(({ track }) => track),
  ])
  return [...tracks].flatMap((track) =>
    facts.tags
      .filter((tag) => tag.track === track)
      .toSorted((a, b) => compareVersions(b.version, a.version))
      .slice(0, MOST_LOOKS),
  )
}

async function look(tag: TagFact, { state, repository, github }: Sources): Promise<Partial<TagFact>> {
  const ref = state.refs.find(({ name }) => name === tagRef(tag.name))
  const made = ref !== undefined && (await isMadeByActions(tag, ref, repository))
  if (made || tag.published !== undefined) return { made }
  // Without an answer it counts as not known.
  const published = await github.then((list) => list?.isPublished(tag.name)).catch(() => undefined)
  return published ? { made, published } : { made }
}

/** Whether the annotation of a tag says that the actions made it. */
export async function isMadeByActions(
  { track }: { readonly track: Track },
  ref: RemoteRef,
  repository: Repository,
): Promise<boolean> {
  const annotation = await repository.annotation(ref)
  return annotation?.split('\n').includes(`${TRAILER.track}: ${track.name}`) ?? false
}
