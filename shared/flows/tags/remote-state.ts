import type { Config, LineScope, Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { branchRef, type RefName, type TagName, tagNameOf } from '../../core/git/names.ts'
import { shellQuote } from '../../core/invariants/commands.ts'
import { type OtherTags, otherTags } from '../../core/tags/other-tags.ts'
import { matchTag, type PlacedTag } from '../../core/tags/tag-template.ts'
import { tagsByTrack } from '../../core/tags/tags-by-track.ts'
import { markWithdrawn, withdrawnNames } from '../../core/tags/withdrawn-tags.ts'
import { failure, quote, type ReleaseTracksError } from '../../core/text/error.ts'
import { manifestBranch } from '../../core/updater-manifest/manifest-path.ts'
import type { Project } from '../ports/run.ts'
import { remoteTagRefs, type TagSearch } from './tag-search.ts'

/** The branches and tags of the remote at one moment. */
export interface RemoteState {
  /** Undefined while the branch does not exist. */
  readonly live: RemoteRef | undefined
  readonly next: RemoteRef
  /** The branch whose manifests count: the one that they are committed to, or `live` until that is made. */
  readonly manifests: RemoteRef | undefined
  /** The tags of each track by its name, as far as they were looked for. */
  readonly tags: ReadonlyMap<string, readonly PlacedTag[]>
  /** The names of all tags that are withdrawn, of whatever track. */
  readonly withdrawn: ReadonlySet<TagName>
  /** What else has the template of each track by its name, as far as it was looked for. */
  readonly others: ReadonlyMap<string, OtherTags>
  /** Tags that name a tree or a file, as far as that is known: none of `tags` is one of them. */
  readonly strays: ReadonlySet<TagName>
  /** All that was listed. */
  readonly refs: readonly RemoteRef[]
}

/** Reads both branches, the tags that are looked for and the refs that match `besides` from the remote. Throws `branch-missing` when there is no `next`. */
export async function readRemoteState(
  searches: readonly TagSearch[],
  project: Project,
  besides: readonly RefName[] = [],
): Promise<RemoteState> {
  const { repository, config } = project
  const { live, next } = config.branches
  const refs = await remoteTagRefs(repository, searches, [
    branchRef(live),
    branchRef(next),
    branchRef(manifestBranch(config)),
    ...besides,
  ])
  const branch = (name: string) => refs.find((ref) => ref.name === branchRef(name))
  const head = branch(next)
  if (!head) throw nextMissing(config)
  const tracks = searches.map(({ track }) => track)
  const named = refs.flatMap(({ name: ref, commit }) => {
    const name = tagNameOf(ref)
    return name === undefined ? [] : [{ name, commit }]
  })
  const byTrack = tagsByTrack(tracks, named)
  const withdrawn = withdrawnNames(named.map(({ name }) => name))
  const others = tracks.map((track) => {
    const found = otherTags(track, config.tracks, byTrack.get(track) ?? [])
    // A version that was withdrawn is never given again, also where its tag was deleted.
    const there = new Set(byTrack.get(track)?.map(({ name }) => name))
    const gone = [...withdrawn].flatMap((name) => (there.has(name) ? [] : (matchTag(track.tag, name)?.version ?? [])))
    return [track.name, { ...found, ignored: [...found.ignored, ...gone] }] as const
  })
  const tags = readTags(byTrack, withdrawn)
  const manifests = branch(manifestBranch(config)) ?? branch(live)
  return {
    live: branch(live),
    next: head,
    manifests,
    tags,
    withdrawn,
    others: new Map(others),
    strays: new Set(),
    refs,
  }
}

/** The error for a remote without the branch that pre-releases are cut on. */
export function nextMissing({ path, branches, line }: Config): ReleaseTracksError {
  if (line) return lineMissing(line)
  return failure(
    'branch-missing',
    `The remote has no branch ${quote(branches.next)}, where pre-releases are cut.`,
    `Commit and push it: git push origin HEAD:${shellQuote(`refs/heads/${branches.next}`)}. Or name another one under branches.next in ${path}.`,
  )
}

function lineMissing({ branch, major, minor }: LineScope): ReleaseTracksError {
  return failure(
    'branch-missing',
    `The remote has no branch ${quote(branch)}, where ${major}.${minor} is cut.`,
    `Make it of the last live version: release-tracks line open <track> ${major}.${minor}`,
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
