import type { GitObject } from '../../core/git/git-objects.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, type ObjectId, tagNameOf } from '../../core/git/names.ts'
import type { Range, ReadableCommit, ReadableRange, Readables } from '../../flows/ports/repository.ts'
import { remoteHasNot } from './ancestry.ts'
import type { Checkout } from './checkout.ts'
import { deepen, ensureBlobs, ensureCommits, ensureNewest, ensureRanges } from './fetching.ts'
import type { Git } from './git.ts'
import type { GitConfig } from './git-environment.ts'
import type { ObjectReader } from './object-reader.ts'
import { type Credentials, leavesTreesOut, readRemoteAccess } from './remote-access.ts'
import { createStore, type Store } from './store.ts'

/**
 * The objects that can be read: those of the clone, and those of a store beside it, where what is missing is fetched to. It remembers which
 * commits are here, and nobody else makes an object id a commit that can be read.
 */
export class ReadableObjects {
  readonly #checkout: Checkout
  readonly #credentials: Credentials
  #access: Promise<GitConfig[]> | undefined
  #store: Promise<Store> | undefined
  /** Fetches into the store go one after the other: git locks the list of cuts, and each looks at what the last one brought. */
  #fetching: Promise<unknown> = Promise.resolve()
  /** Commits that are here with their trees, as far as that was seen. */
  readonly #here = new Set<string>()
  /** The remote's refs, as far as they were listed. */
  #listed: readonly RemoteRef[] = []

  constructor(checkout: Checkout, credentials: Credentials) {
    this.#checkout = checkout
    this.#credentials = credentials
  }

  /** The one place where an object id becomes a commit that can be read. */
  know(commit: ObjectId): ReadableCommit {
    this.#here.add(commit)
    return commit as ReadableCommit
  }

  /** Remembers refs of the remote: by their names it can be asked about commits. */
  knowRefs(refs: readonly RemoteRef[]): void {
    this.#listed = [...this.#listed, ...refs]
  }

  /** See {@link Repository.ensure}. */
  async ensure<const Ranges extends readonly Range[]>(
    ranges: Ranges,
    alone: readonly ObjectId[] = [],
    depth?: number,
  ): Promise<{ readonly [At in keyof Ranges]: ReadableRange }> {
    const ends = [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])]
    if (await this.hasHistory()) await this.#ensureNewest(ends)
    else {
      const wanted = { ranges, alone, depth }
      await this.fetch((store) => ensureRanges(store, wanted, (commits, not) => this.#areNew(commits, not)))
    }
    for (const commit of ends) this.know(commit)
    return ranges as unknown as { readonly [At in keyof Ranges]: ReadableRange }
  }

  async #ensureNewest(ends: readonly ObjectId[]): Promise<void> {
    const unseen = ends.filter((commit) => !this.#here.has(commit))
    const found = await this.find(unseen, (objects, names) => objects.look(names))
    if (found.includes(undefined)) await this.fetch((store) => ensureNewest(store, unseen))
  }

  async #areNew(commits: readonly CommitId[], not: readonly CommitId[]): Promise<boolean> {
    const isTag = ({ name }: RemoteRef) => tagNameOf(name) !== undefined
    const byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]))
    const tags = not.flatMap((commit) => byCommit.get(commit) ?? [])
    if (tags.length < not.length) return false
    return this.inOwnStore((store) => remoteHasNot(store, commits, tags))
  }

  /** See {@link Repository.ensureCommits}. */
  async ensureCommits<const Ids extends readonly ObjectId[]>(commits: Ids): Promise<Readables<Ids>> {
    const unseen = commits.filter((commit) => !this.#here.has(commit))
    // Where all of history is, what is newer comes with all that is between, so that nothing looks as if it were.
    if (unseen.length > 0 && (await this.hasHistory())) await this.ensure([], unseen)
    else if (unseen.length > 0) await this.fetch((store) => ensureCommits(store, unseen))
    return commits.map((commit) => this.know(commit)) as unknown as Readables<Ids>
  }

  /** Makes the newest commits of a history readable, `depth` of them or all. */
  async ensureRecent(tip: CommitId, depth: number | undefined): Promise<void> {
    if (!(await this.hasHistory())) await this.fetch((store) => deepen(store, [tip], depth))
  }

  /** See {@link Repository.blobs}. */
  async blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const found = await this.read(oids)
    const missing = oids.filter((_, at) => found[at] === undefined)
    if (missing.length > 0) {
      await this.fetch((store) => ensureBlobs(store, missing))
      found.push(...(await this.read(missing)))
    }
    return new Map(found.flatMap((object) => (object ? [[object.oid, object.bytes]] : [])))
  }

  /** A range without what git cannot see: a commit at a cut looks as if it began history. */
  async aboveCuts(range: Range): Promise<Range> {
    const cuts = this.#store ? (await this.#store).shallowCommits() : []
    return { ...range, not: [...range.not, ...cuts] }
  }

  /**
   * Ancestry wants no trees and must know every cut for its own, so each question gets a store to itself: a commit without its tree beside the
   * others would be taken for one that can be read. `borrow` spares it what a complete clone has.
   */
  async inOwnStore<Result>(work: (store: Store) => Promise<Result>, { borrow = false } = {}): Promise<Result> {
    const store = createStore(this.#checkout, await this.access(), { borrow })
    try {
      return await work(store)
    } finally {
      await store.remove()
    }
  }

  /** The store, where something made one already. */
  opened(): Promise<Store> | undefined {
    return this.#store
  }

  /** Asks for objects where they are: in a complete clone, and in the store for what is not there. */
  async find<Found>(
    names: readonly string[],
    ask: (objects: ObjectReader, names: readonly string[]) => Promise<(Found | undefined)[]>,
  ): Promise<(Found | undefined)[]> {
    if (names.length === 0) return []
    if (!this.#checkout.complete) return ask((await this.store()).objects, names)
    const found = await ask(this.#checkout.objects, names)
    const missing = names.filter((_, at) => found[at] === undefined)
    if (missing.length === 0 || !this.#store) return found
    const more = await ask((await this.#store).objects, missing)
    return found.map((each) => each ?? more.shift())
  }

  /** Reads objects by name, in the order of the names. */
  readonly read = (names: readonly string[]): Promise<(GitObject | undefined)[]> =>
    this.find(names, (objects, some) => objects.read(some))

  /** A complete clone is read itself, as long as nothing had to be fetched beside it. */
  async reader(): Promise<Git> {
    return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.store()).git
  }

  /** Whether the clone has every commit with its trees. */
  async hasHistory(): Promise<boolean> {
    const { complete, shallow, partial } = this.#checkout
    return complete || (!shallow && partial && !leavesTreesOut(await this.access()))
  }

  /** Whether the store keeps away from the clone's objects: commits without trees could not be told from whole ones, and the remote would believe we have them. */
  async isApart(): Promise<boolean> {
    return this.#checkout.partial && leavesTreesOut(await this.access())
  }

  /** Does something with the store, when all that was to be fetched before is here. */
  fetch<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const turn = this.#fetching.then(async () => work(await this.store()))
    this.#fetching = turn.catch(() => undefined)
    return turn
  }

  store(): Promise<Store> {
    this.#store ??= this.access().then(async (access) => {
      const isApart = await this.isApart()
      const store = createStore(this.#checkout, access, { borrow: !isApart })
      if (isApart) await ensureCommits(store, [this.#checkout.head]).catch(removing(store))
      return store
    })
    return this.#store
  }

  /** How the remote is reached. */
  access(): Promise<GitConfig[]> {
    this.#access ??= readRemoteAccess(this.#checkout, this.#credentials)
    return this.#access
  }

  async close(): Promise<void> {
    // A store that could not be made took itself away, and who waited for it was told why.
    const store = await this.#store?.catch(() => undefined)
    await Promise.all([this.#checkout.objects.close(), store?.remove()])
  }
}

/** Takes a store away that cannot be used, and goes on failing. */
function removing(store: Store): (error: unknown) => Promise<never> {
  return async (error) => {
    await store.remove()
    throw error
  }
}
