import type { TouchingCommit } from '../../core/changelog/touching-log.ts'
import type { Commit, FileChange } from '../../core/git/commit.ts'
import { type GitObject, messageOf } from '../../core/git/git-objects.ts'
import { isFile, type RemoteRef, type TreeEntry } from '../../core/git/git-output.ts'
import { type CommitId, type ObjectId, type RefName, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import type { ObjectPlan } from '../../core/git/object-plan.ts'
import type {
  ChangesWanted,
  CommitPair,
  CommittedFile,
  MergeResult,
  Outside,
  PushOutcome,
  Range,
  ReadableCommit,
  ReadableRange,
  Readables,
  RefUpdate,
  Repository,
} from '../../flows/ports/repository.ts'
import { isSeenBelow, remoteHasNot, remoteReaches } from './ancestry.ts'
import { type Checkout, openCheckout } from './checkout.ts'
import { deepen, ensureBlobs, ensureCommits, ensureNewest, ensureRanges } from './fetching.ts'
import type { Git } from './git.ts'
import type { GitConfig } from './git-environment.ts'
import { glanceAt } from './glance.ts'
import { committerIdentity } from './identity.ts'
import { listChanged, listDifferences, listIndex, listTags, listTree, listWithin, lookUp } from './listing.ts'
import { countCommits, rangeArguments, readChanges, readLog, readMessages } from './log.ts'
import { findCommits, isObjectId, type ObjectReader } from './object-reader.ts'
import { listRefs, type More } from './ref-listing.ts'
import {
  type Credentials,
  leavesTreesOut,
  pushesWithoutToken,
  readRemoteAccess,
  signingSettings,
} from './remote-access.ts'
import { createStore, type Store } from './store.ts'
import { fetchTimes, timesOfTags } from './tag-times.ts'
import { findEntries } from './tree-walk.ts'
import { mergeCommits, pushRefs, writeObjects } from './writing.ts'

/** The user's clone and its remote through git: the clone is read, what is fetched or made goes to a store beside it. */
export class GitRepository implements Repository {
  readonly head: ReadableCommit
  readonly complete: boolean
  readonly #checkout: Checkout
  readonly #credentials: Credentials
  #access: Promise<GitConfig[]> | undefined
  #store: Promise<Store> | undefined
  /** Fetches into the store go one after the other: git locks the list of cuts, and each looks at what the last one brought. */
  #fetching: Promise<unknown> = Promise.resolve()
  #identity: Promise<string> | undefined
  /** Commits that are here with their trees, as far as that was seen. */
  readonly #here = new Set<string>()
  /** What lies in the index under some names, joined with NUL. */
  readonly #listings = new Map<string, Promise<TreeEntry[] | undefined>>()
  /** The remote's refs, as far as they were listed. */
  #listed: readonly RemoteRef[] = []

  private constructor(checkout: Checkout, credentials: Credentials, fresh: boolean) {
    this.#checkout = checkout
    this.#credentials = credentials
    this.head = this.#know(checkout.head)
    this.complete = checkout.complete && fresh
  }

  /**
   * Opens the clone around a folder; `fresh` says that it was made for this run, so that its tags are those of the remote.
   * Throws `no-checkout`, `git-too-old`.
   */
  static async open(folder: string, credentials: Credentials, fresh = true): Promise<GitRepository> {
    return new GitRepository(await openCheckout(folder), credentials, fresh)
  }

  localTags(prefixes: readonly string[]): Promise<RefName[]> {
    return listTags(this.#checkout.git, prefixes)
  }

  localTag(name: TagName): ReadableCommit {
    return tagRef(name) as string as ReadableCommit
  }

  async localRefs(names: readonly RefName[], within?: RefName | 'HEAD'): Promise<RemoteRef[]> {
    const { git, objects } = this.#checkout
    const refs = await (within === undefined ? lookUp(objects, names) : listWithin(git, within, names))
    if (this.#checkout.complete) for (const { commit } of refs) this.#know(commit)
    return refs
  }

  async resolve(names: readonly string[]): Promise<(ReadableCommit | undefined)[]> {
    const [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))]
    const [byId, byName] = await Promise.all([
      this.#find(ids, findCommits),
      findCommits(this.#checkout.objects, others),
    ])
    const found = names.map((name) => (isObjectId(name) ? byId.shift() : byName.shift()))
    // A store that does not borrow the clone's commits lacks those that names stand for there.
    if (await this.#isApart()) await this.ensureCommits(found.filter((commit) => commit !== undefined))
    return found.map((commit) => (commit === undefined ? undefined : this.#know(commit)))
  }

  /** The one place where an object id becomes a commit that can be read. */
  #know(commit: ObjectId): ReadableCommit {
    this.#here.add(commit)
    return commit as ReadableCommit
  }

  async annotation({ object, commit }: RemoteRef): Promise<string | undefined> {
    if (object === commit) return undefined
    if (!this.complete) await this.ensureCommits([object])
    const [tag] = await this.#read([object])
    return tag && messageOf(tag)
  }

  async taggedAt(tags: readonly RemoteRef[]): Promise<number[]> {
    const objects = tags.flatMap(({ object, commit }) => [object, commit])
    if (await this.#hasHistory()) await this.ensure([], [...new Set(objects)])
    return timesOfTags(tags, this.#read, (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)))
  }

  async remoteRefs(patterns: readonly string[], more: More = () => []): Promise<RemoteRef[]> {
    const [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()])
    const { objectFormat } = this.#checkout
    const refs = await listRefs({ git: remote, access, objectFormat }, patterns, more)
    this.#listed = [...this.#listed, ...refs]
    return refs
  }

  async ensure<const Ranges extends readonly Range[]>(
    ranges: Ranges,
    alone: readonly ObjectId[] = [],
    depth?: number,
  ): Promise<{ readonly [At in keyof Ranges]: ReadableRange }> {
    const ends = [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])]
    if (await this.#hasHistory()) await this.#ensureNewest(ends)
    else {
      const wanted = { ranges, alone, depth }
      await this.#fetch((store) => ensureRanges(store, wanted, (commits, not) => this.#areNew(commits, not)))
    }
    for (const commit of ends) this.#know(commit)
    return ranges as unknown as { readonly [At in keyof Ranges]: ReadableRange }
  }

  async #ensureNewest(ends: readonly ObjectId[]): Promise<void> {
    const unseen = ends.filter((commit) => !this.#here.has(commit))
    const found = await this.#find(unseen, (objects, names) => objects.look(names))
    if (found.includes(undefined)) await this.#fetch((store) => ensureNewest(store, unseen))
  }

  async #areNew(commits: readonly CommitId[], not: readonly CommitId[]): Promise<boolean> {
    const isTag = ({ name }: RemoteRef) => tagNameOf(name) !== undefined
    const byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]))
    const tags = not.flatMap((commit) => byCommit.get(commit) ?? [])
    if (tags.length < not.length) return false
    return this.#inOwnStore((store) => remoteHasNot(store, commits, tags))
  }

  async reaches(tip: RemoteRef, ancestor: RemoteRef): Promise<boolean> {
    if (!(await this.#hasHistory())) {
      const store = await this.#store
      if (store && (await isSeenBelow(store, ancestor.commit, tip.commit))) return true
      return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor))
    }
    const args = ['merge-base', '--is-ancestor', ancestor.commit, tip.commit]
    const { code } = await (await this.#reader()).run(args, { codes: [0, 1, 128] })
    if (code !== 128) return code === 0
    // The remote went on since the clone was made.
    const [above, below] = await this.ensureCommits([tip.commit, ancestor.commit])
    return this.isAncestor(below, above)
  }

  async outside(tips: readonly CommitId[], objects: readonly ObjectId[]): Promise<Outside> {
    const { ensureHistory, findOutside } = await import('./containment.ts')
    const answer = async (store: Store) => {
      const noCommits = await ensureHistory(store, [...new Set([...tips, ...objects])])
      const commits = objects.filter((object): object is CommitId => !noCommits.has(object))
      const found = await Promise.all(tips.map((tip) => findOutside(store, tip, commits)))
      return { noCommits, from: found.map((outside) => new Set([...outside, ...noCommits])) }
    }
    return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer)
  }

  async confirmOutside(tips: readonly ReadableCommit[], commits: readonly CommitId[]): Promise<ReadonlySet<CommitId>> {
    const { confirmOutside } = await import('./containment.ts')
    return confirmOutside(await this.#reader(), tips, commits)
  }

  /** Ancestry wants no trees and must know every cut for its own: so each question gets a store to itself. */
  async #inOwnStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const store = createStore(this.#checkout, await this.#readAccess(), { borrow: false })
    try {
      return await work(store)
    } finally {
      await store.remove()
    }
  }

  async ensureCommits<const Ids extends readonly ObjectId[]>(commits: Ids): Promise<Readables<Ids>> {
    const unseen = commits.filter((commit) => !this.#here.has(commit))
    // Where all of history is, what is newer comes with all that is between, so that nothing looks as if it were.
    if (unseen.length > 0 && (await this.#hasHistory())) await this.ensure([], unseen)
    else if (unseen.length > 0) await this.#fetch((store) => ensureCommits(store, unseen))
    return commits.map((commit) => this.#know(commit)) as unknown as Readables<Ids>
  }

  async log(range: ReadableRange, wanted?: (path: string) => boolean): Promise<Commit[]> {
    const commits = await readLog(await this.#reader(), rangeArguments(await this.#aboveCuts(range)), wanted)
    for (const { sha } of commits) this.#know(sha)
    return commits
  }

  async count(range: ReadableRange): Promise<number> {
    return countCommits(await this.#reader(), await this.#aboveCuts(range))
  }

  async #aboveCuts(range: Range): Promise<Range> {
    const cuts = this.#store ? (await this.#store).shallowCommits() : []
    return { ...range, not: [...range.not, ...cuts] }
  }

  async changes(range: ReadableRange, wanted: ChangesWanted, take: (commit: TouchingCommit) => void): Promise<void> {
    await readChanges(await this.#reader(), await this.#aboveCuts(range), wanted, take)
  }

  async recent(tip: CommitId, count?: number): Promise<{ commits: Commit[]; whole: boolean }> {
    // A commit at a cut looks as if it began history, so one more is fetched than is looked at.
    const deep = count === undefined ? undefined : count + 1
    if (!(await this.#hasHistory())) await this.#fetch((store) => deepen(store, [tip], deep))
    const most = count === undefined ? [] : [`--max-count=${count}`]
    const commits = await readLog(await this.#reader(), [...most, ...rangeArguments({ tip, not: [] })])
    for (const { sha } of commits) this.#know(sha)
    return { commits, whole: count === undefined || commits.length < count }
  }

  async message(commit: ReadableCommit): Promise<string> {
    const [found] = await this.#read([`${commit}^{commit}`])
    return found ? messageOf(found) : ''
  }

  async messages(range: ReadableRange): Promise<Map<CommitId, string>> {
    return readMessages(await this.#reader(), range)
  }

  async mergeBase(...commits: readonly ReadableCommit[]): Promise<ReadableCommit | undefined> {
    const git = await this.#reader()
    const base = await git.text(['merge-base', '--octopus', '--end-of-options', ...commits], { codes: [0, 1] })
    return base === '' ? undefined : this.#know(base)
  }

  async isAncestor(ancestor: ReadableCommit, descendant: ReadableCommit): Promise<boolean> {
    const git = await this.#reader()
    const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, descendant], { codes: [0, 1] })
    return code === 0
  }

  async changedFiles(from: ReadableCommit, to: ReadableCommit, pathspecs?: readonly string[]): Promise<string[]> {
    return listChanged(await this.#reader(), from, to, pathspecs)
  }

  async differences(pairs: readonly CommitPair[], names: readonly string[]): Promise<FileChange[][]> {
    if (pairs.length === 0 || names.length === 0) return pairs.map(() => [])
    return listDifferences(await this.#reader(), pairs, names)
  }

  async blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const found = await this.#read(oids)
    const missing = oids.filter((_, at) => found[at] === undefined)
    if (missing.length > 0) {
      await this.#fetch((store) => ensureBlobs(store, missing))
      found.push(...(await this.#read(missing)))
    }
    return new Map(found.flatMap((object) => (object ? [[object.oid, object.bytes]] : [])))
  }

  async listFiles(commit: ReadableCommit, wanted: (path: string) => boolean): Promise<string[]> {
    return (await this.#list(commit, wanted)).map(({ path }) => path)
  }

  async readFiles(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, CommittedFile>> {
    if (paths.length === 0) return new Map()
    const entries = await findEntries(this.#read, commit, paths)
    return this.#readAll([...entries].flatMap(([path, { mode, oid }]) => (isFile(mode) ? [{ path, mode, oid }] : [])))
  }

  async modes(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, string>> {
    const entries = await findEntries(this.#read, commit, paths)
    return new Map([...entries].map(([path, { mode }]) => [path, mode]))
  }

  async readNamed(
    commit: ReadableCommit,
    names: readonly string[],
    wanted: (path: string) => boolean,
  ): Promise<Map<string, CommittedFile>> {
    return this.#readAll(await this.listNamed(commit, names, wanted))
  }

  async listNamed(
    commit: ReadableCommit,
    names: readonly string[],
    wanted: (path: string) => boolean,
  ): Promise<TreeEntry[]> {
    return names.length === 0 ? [] : this.#list(commit, wanted, names)
  }

  async #list(
    commit: ReadableCommit,
    wanted: (path: string) => boolean,
    names?: readonly string[],
  ): Promise<TreeEntry[]> {
    const { git, partial } = this.#checkout
    // A partial clone may lack what git needs to unfold a sparse index.
    if (commit === this.head && !partial) {
      const listed = await (names ? this.#listNamed(names) : listIndex(git, commit, wanted))
      if (listed) return listed.filter(({ path }) => wanted(path))
    }
    return listTree(await this.#reader(), commit, wanted)
  }

  /** The same names are asked for by several, one after the other. */
  #listNamed(names: readonly string[]): Promise<TreeEntry[] | undefined> {
    const key = names.join('\0')
    const listed = this.#listings.get(key) ?? listIndex(this.#checkout.git, this.head, () => true, names)
    this.#listings.set(key, listed)
    return listed
  }

  async #readAll(entries: readonly TreeEntry[]): Promise<Map<string, CommittedFile>> {
    const contents = await this.blobs([...new Set(entries.map(({ oid }) => oid))])
    const files = entries.map((entry) => ({ ...entry, bytes: contents.get(entry.oid) ?? new Uint8Array() }))
    return new Map(files.map((file) => [file.path, file]))
  }

  async glance(path: string): Promise<string | undefined> {
    return glanceAt(this.#checkout.folder, path)
  }

  async merge(ours: ReadableCommit, theirs: ReadableCommit): Promise<MergeResult> {
    return mergeCommits(await this.#openStore(), ours, theirs)
  }

  willWrite(): void {
    this.#identity ??= this.#readAccess().then((access) => committerIdentity(this.#checkout.git, access))
    this.#identity.catch(() => undefined)
  }

  async write(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    this.willWrite()
    const made = await writeObjects(await this.#openStore(), plan, (await this.#identity) as string)
    this.#identity = undefined
    return new Map([...made].map(([mark, oid]) => [mark, this.#know(oid)]))
  }

  async pushesWithoutToken(): Promise<boolean> {
    return pushesWithoutToken(this.#checkout, this.#credentials)
  }

  async signingSettings(): Promise<string[]> {
    return signingSettings(await this.#readAccess())
  }

  async push(updates: readonly RefUpdate[]): Promise<PushOutcome> {
    return pushRefs(await this.#openStore(), updates)
  }

  async close(): Promise<void> {
    // A store that could not be made took itself away, and who waited for it was told why.
    const store = await this.#store?.catch(() => undefined)
    await Promise.all([this.#checkout.objects.close(), store?.remove()])
  }

  /** Asks for objects where they are: in a complete clone, and in the store for what is not there. */
  async #find<Found>(
    names: readonly string[],
    ask: (objects: ObjectReader, names: readonly string[]) => Promise<(Found | undefined)[]>,
  ): Promise<(Found | undefined)[]> {
    if (names.length === 0) return []
    if (!this.#checkout.complete) return ask((await this.#openStore()).objects, names)
    const found = await ask(this.#checkout.objects, names)
    const missing = names.filter((_, at) => found[at] === undefined)
    if (missing.length === 0 || !this.#store) return found
    const more = await ask((await this.#store).objects, missing)
    return found.map((each) => each ?? more.shift())
  }

  readonly #read = (names: readonly string[]): Promise<(GitObject | undefined)[]> =>
    this.#find(names, (objects, some) => objects.read(some))

  /** A complete clone is read itself, as long as nothing had to be fetched beside it. */
  async #reader(): Promise<Git> {
    return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git
  }

  /** Whether the clone has every commit with its trees. */
  async #hasHistory(): Promise<boolean> {
    const { complete, shallow, partial } = this.#checkout
    return complete || (!shallow && partial && !leavesTreesOut(await this.#readAccess()))
  }

  /** Whether the store keeps away from the clone's objects: commits without trees could not be told from whole ones, and the remote would believe we have them. */
  async #isApart(): Promise<boolean> {
    return this.#checkout.partial && leavesTreesOut(await this.#readAccess())
  }

  #fetch<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const turn = this.#fetching.then(async () => work(await this.#openStore()))
    this.#fetching = turn.catch(() => undefined)
    return turn
  }

  #openStore(): Promise<Store> {
    this.#store ??= this.#readAccess().then(async (access) => {
      const isApart = await this.#isApart()
      const store = createStore(this.#checkout, access, { borrow: !isApart })
      if (isApart) await ensureCommits(store, [this.head]).catch(removing(store))
      return store
    })
    return this.#store
  }

  #readAccess(): Promise<GitConfig[]> {
    this.#access ??= readRemoteAccess(this.#checkout, this.#credentials)
    return this.#access
  }
}

/** Takes a store away that cannot be used, and goes on failing. */
function removing(store: Store): (error: unknown) => Promise<never> {
  return async (error) => {
    await store.remove()
    throw error
  }
}
