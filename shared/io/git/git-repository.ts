import type { TouchingCommit } from '../../core/changelog/touching-log.ts'
import type { Commit, FileChange } from '../../core/git/commit.ts'
import type { RemoteRef, TreeEntry } from '../../core/git/git-output.ts'
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
import { findCommits, isObjectId } from './commit-names.ts'
import { deepen, ensureBlobs, ensureCommits, ensureNewest, ensureRanges } from './fetching.ts'
import type { Git } from './git.ts'
import type { GitConfig } from './git-environment.ts'
import { glanceAt } from './glance.ts'
import { committerIdentity } from './identity.ts'
import {
  listChanged,
  listDifferences,
  listIndex,
  listModes,
  listNamed,
  listPaths,
  listTags,
  listTree,
  readContents,
  readEntries,
} from './listing.ts'
import { countCommits, rangeArguments, readAnnotation, readChanges, readLog, readMessage, readMessages } from './log.ts'
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
    const refs = await listNamed(this.#checkout.git, names, within)
    if (this.#checkout.complete) for (const { commit } of refs) this.#know(commit)
    return refs
  }

  async resolve(names: readonly string[]): Promise<(ReadableCommit | undefined)[]> {
    const [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))]
    const [byId, byName] = await Promise.all([
      this.#reader().then((git) => findCommits(git, ids)),
      findCommits(this.#checkout.git, others),
    ])
    const found = names.map((name) => byId.get(name) ?? byName.get(name))
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
    return readAnnotation(await this.#reader(), object)
  }

  async taggedAt(tags: readonly RemoteRef[]): Promise<number[]> {
    const objects = tags.flatMap(({ object, commit }) => [object, commit])
    if (await this.#hasHistory()) await this.ensure([], [...new Set(objects)])
    return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)))
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
    const wanted = { ranges, alone, depth }
    if (await this.#hasHistory()) await this.#fetch((store) => ensureNewest(store, wanted))
    else await this.#fetch((store) => ensureRanges(store, wanted, (commits, not) => this.#areNew(commits, not)))
    for (const commit of [...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone]) this.#know(commit)
    return ranges as unknown as { readonly [At in keyof Ranges]: ReadableRange }
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
      store.remove()
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
    return readMessage(await this.#reader(), commit)
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
    if (oids.length === 0) return new Map()
    if (this.#store || !this.#checkout.complete) await this.#fetch((store) => ensureBlobs(store, oids))
    return readContents(await this.#reader(), oids)
  }

  async listFiles(commit: ReadableCommit, wanted: (path: string) => boolean): Promise<string[]> {
    return (await this.#list(commit, wanted)).map(({ path }) => path)
  }

  async readFiles(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, CommittedFile>> {
    if (paths.length === 0) return new Map()
    return this.#readAll(commit, await listPaths(await this.#reader(), commit, paths))
  }

  async modes(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, string>> {
    return listModes(await this.#reader(), commit, paths)
  }

  async readNamed(
    commit: ReadableCommit,
    names: readonly string[],
    wanted: (path: string) => boolean,
  ): Promise<Map<string, CommittedFile>> {
    return this.#readAll(commit, await this.listNamed(commit, names, wanted))
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
    const listed = commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : undefined
    return listed ?? listTree(await this.#reader(), commit, wanted)
  }

  async #readAll(commit: ReadableCommit, entries: readonly TreeEntry[]): Promise<Map<string, CommittedFile>> {
    if (entries.length === 0) return new Map()
    if (this.#store && (this.#checkout.partial || commit !== this.head)) {
      const oids = entries.map(({ oid }) => oid)
      await this.#fetch((store) => ensureBlobs(store, oids))
    }
    return readEntries(await this.#reader(), entries)
  }

  async glance(path: string): Promise<string | undefined> {
    return glanceAt(this.#checkout.folder, path)
  }

  async merge(ours: ReadableCommit, theirs: ReadableCommit): Promise<MergeResult> {
    return mergeCommits(await this.#openStore(), ours, theirs)
  }

  willWrite(): void {
    this.#identity = committerIdentity(this.#checkout.git)
    this.#identity.catch(() => undefined)
  }

  async write(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    const identity = this.#identity ?? committerIdentity(this.#checkout.git)
    this.#identity = undefined
    const made = await writeObjects(await this.#openStore(), plan, await identity)
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

  close(): void {
    // A store that could not be made took itself away, and who waited for it was told why.
    this.#store?.then(
      (store) => store.remove(),
      () => undefined,
    )
  }

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
function removing(store: Store): (error: unknown) => never {
  return (error) => {
    store.remove()
    throw error
  }
}
