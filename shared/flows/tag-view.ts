import type { Config } from '../core/config.ts'
import { failure, quote } from '../core/error.ts'
import type { RemoteRef } from '../core/git-output.ts'
import type { Repository } from './ports.ts'

/** The branches and tags that a check reads: names at once, objects only for those asked about. */
export interface TagView {
  readonly live: RemoteRef | undefined
  readonly next: RemoteRef | undefined
  readonly names: readonly string[]
  /** Whether all of it comes from the clone, so that the clone has the commits. */
  readonly local: boolean
  /** The refs of some tags; those that do not exist are left out. */
  place(names: readonly string[]): Promise<RemoteRef[]>
}

const TAGS = 'refs/tags/'

/** Reads branches and tags from a complete clone where it has them, else from the remote. */
export async function readTagView(repository: Repository, config: Config, tag: string): Promise<TagView> {
  const prefixes = config.tracks.map((track) => TAGS + track.tag.prefix)
  const local = repository.complete ? await readLocally(repository, config, prefixes) : undefined
  if (local?.live && local.next && local.names.includes(tag)) return local
  return readRemotely(repository, config, prefixes, tag)
}

async function readLocally(
  repository: Repository,
  { branches }: Config,
  prefixes: readonly string[],
): Promise<TagView> {
  const branch = (name: string) => `refs/remotes/origin/${name}`
  const [refs, [live, next]] = await Promise.all([
    repository.localTags(prefixes),
    repository.resolve([branch(branches.live), branch(branches.next)]),
  ])
  const ref = (name: string, commit: string | undefined): RemoteRef | undefined =>
    commit === undefined ? undefined : { name, object: commit, commit }
  return {
    live: ref(`refs/heads/${branches.live}`, live),
    next: ref(`refs/heads/${branches.next}`, next),
    local: true,
    names: refs.map((name) => name.slice(TAGS.length)),
    place: (names) => repository.localRefs(names.map((name) => TAGS + name)),
  }
}

async function readRemotely(
  repository: Repository,
  { branches }: Config,
  prefixes: readonly string[],
  tag: string,
): Promise<TagView> {
  const [live, next] = [`refs/heads/${branches.live}`, `refs/heads/${branches.next}`]
  const refs = new Map(
    (await repository.remoteRefs([live, next, ...prefixes.map((prefix) => `${prefix}*`)])).map((ref) => [
      ref.name,
      ref,
    ]),
  )
  if (!refs.has(TAGS + tag)) {
    throw failure(
      'tag-missing',
      `The tag ${quote(tag)} does not exist on the remote.`,
      'Push it first, or give another one.',
    )
  }
  return {
    live: refs.get(live),
    next: refs.get(next),
    local: false,
    names: [...refs.keys()].flatMap((name) => (name.startsWith(TAGS) ? [name.slice(TAGS.length)] : [])),
    place: async (names) => names.flatMap((name) => refs.get(TAGS + name) ?? []),
  }
}
