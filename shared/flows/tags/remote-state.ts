import type { Config, Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { branchRef, type TagName, tagNameOf } from '../../core/git/names.ts'
import { shellQuote } from '../../core/invariants/commands.ts'
import { type OtherTags, otherTags } from '../../core/tags/other-tags.ts'
import { matchTag, type PlacedTag } from '../../core/tags/tag-template.ts'
import { tagsByTrack } from '../../core/tags/tags-by-track.ts'
import { markWithdrawn, withdrawnNames } from '../../core/tags/withdrawn-tags.ts'
import { failure, quote, type ReleaseTracksError } from '../../core/text/error.ts'
import type { Project, Run } from '../ports/run.ts'
import { remoteTagRefs, type TagSearch } from './tag-search.ts'

/** The branches and tags of the remote at one moment. */
export interface RemoteState {
  /** Undefined while the branch does not exist. */
  readonly live: RemoteRef | undefined
  readonly next: RemoteRef
  /** The tags of each track by its name, as far as they were looked for. */
  readonly tags: ReadonlyMap<string, readonly PlacedTag[]>
  /** The names of all tags that are withdrawn, of whatever track. */
  readonly withdrawn: ReadonlySet<TagName>
  /** What else has the template of each track by its name, as far as it was looked for. */
  readonly others: ReadonlyMap<string, OtherTags>
  /** All that was listed. */
  readonly refs: readonly RemoteRef[]
}

/** Reads both branches and the tags that are looked for from the remote. Throws `branch-missing` when there is no `next`. */
export async function readRemoteState(searches: readonly TagSearch[], project: Project): Promise<RemoteState> {
  const { repository, config } = project
  const { live, next } = config.branches
  const refs = await remoteTagRefs(repository, searches, [branchRef(live), branchRef(next)])
  const branch = (name: string) => refs.find((ref) => ref.name === branchRef(name))
  const head = branch(next)
  if (!head) throw nextMissing(config)
  const tracks = searches.map(({ track }) => track)
  const named = refs.flatMap(({ name: ref, commit }) => {
    const name = tagNameOf(ref)
    return name === undefined ? [] : [{ name, commit }]
  })
  const byTrack = tagsByTrack(tracks, named)
  const others = tracks.map((track) => [track.name, otherTags(track, config.tracks, byTrack.get(track) ?? [])] as const)
  const withdrawn = withdrawnNames(named.map(({ name }) => name))
  const tags = readTags(byTrack, withdrawn)
  return { live: branch(live), next: head, tags, withdrawn, others: new Map(others), refs }
}

/**
 * Takes tags that name no commit but a tree or a file out of those of their tracks, as far as `bases` gives them; their versions still count as
 * seen. `bring` fetches what stands for a state. Each such tag is told of, and the tags below it are looked at in its place.
 */
export async function withoutStrays(
  state: RemoteState,
  { repository, log }: Pick<Run, 'repository' | 'log'>,
  bring: (state: RemoteState) => Promise<void>,
  bases: (state: RemoteState) => readonly PlacedTag[],
): Promise<RemoteState> {
  await bring(state)
  const asked = bases(state)
  const found = await repository.resolve(asked.map(({ commit }) => commit))
  const strays = new Set(asked.filter((_, at) => found[at] === undefined).map(({ name }) => name))
  if (strays.size === 0) return state
  const names = [...strays]
  log.warn({
    message: `${names.join(', ')} ${names.length === 1 ? 'names' : 'name'} no commit, but a tree or a file: such a version counts as taken, and nothing starts from it.`,
    fix: `Make the tag again on the commit that it was meant for, or leave it out: ignore-tags: ${JSON.stringify(names)}.`,
  })
  return withoutStrays(leaveOut(state, strays), { repository, log }, bring, bases)
}

function leaveOut(state: RemoteState, names: ReadonlySet<string>): RemoteState {
  const tags = new Map([...state.tags].map(([track, known]) => [track, known.filter(({ name }) => !names.has(name))]))
  const others = new Map(
    [...state.others].map(([track, other]) => {
      const left = state.tags.get(track)?.filter(({ name }) => names.has(name)) ?? []
      return [track, { ...other, noCommits: [...other.noCommits, ...left.map(({ version }) => version)] }]
    }),
  )
  return { ...state, tags, others }
}

/** The error for a remote without the branch that pre-releases are cut on. */
export function nextMissing({ path, branches }: Config): ReleaseTracksError {
  return failure(
    'branch-missing',
    `The remote has no branch ${quote(branches.next)}, where pre-releases are cut.`,
    `Commit and push it: git push origin HEAD:${shellQuote(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`,
  )
}

function readTags(
  byTrack: ReadonlyMap<Track, readonly Pick<PlacedTag, 'name' | 'commit'>[]>,
  withdrawn: ReadonlySet<TagName>,
): Map<string, readonly PlacedTag[]> {
  const read = [...byTrack].map(([{ name: track, tag }, named]) => {
    const tags = named.flatMap(({ name, commit }) => {
      const found = matchTag(tag, name)
      return found ? [{ name, version: found.version, commit }] : []
    })
    return [track, markWithdrawn(tags, withdrawn)] as const
  })
  return new Map(read)
}
