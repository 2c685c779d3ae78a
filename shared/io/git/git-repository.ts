import type { TouchingCommit } from '../../core/changelog/touching-log.ts'
import type { Commit, FileChange } from '../../core/git/commit.ts'
import { messageOf } from '../../core/git/git-objects.ts'
import type { RemoteRef, TreeEntry } from '../../core/git/git-output.ts'
import type { Parents } from '../../core/git/history.ts'
import { type CommitId, type ObjectId, type RefName, type TagName, tagRef } from '../../core/git/names.ts'
import type { ObjectPlan } from '../../core/git/object-plan.ts'
import { withoutSignature } from '../../core/git/signatures.ts'
import type {
  ChangesWanted,
  CommitLook,
  CommitPair,
  CommittedFile,
  MergeResult,
  Outside,
  PushOutcome,
  ReadableCommit,
  ReadableRange,
  RefUpdate,
  Repository,
  Touching,
} from '../../flows/ports/repository.ts'
import type { SigningChoice } from '../../flows/ports/signing.ts'
import { RemoteWriter } from '../signing/remote-writer.ts'
import { isSeenBelow, remoteReaches, SeenAncestry } from './ancestry.ts'
import { type Checkout, glanceAt, openCheckout } from './checkout.ts'
import { CommittedFiles } from './committed-files.ts'
import { listChanged, listDifferences, listTags, listWithin, lookUp } from './listing.ts'
import { countCommits, rangeArguments, readChanges, readLog, readMessages, readParents, readTouching } from './log.ts'
import { findCommits, isObjectId } from './object-reader.ts'
import { ReadableObjects } from './readable-objects.ts'
import { listRefs, type More } from './ref-listing.ts'
import { type Credentials, pushesWithoutToken } from './remote-access.ts'
import type { Store } from './store.ts'
import { fetchTags, fetchTimes, timesOfTags } from './tag-times.ts'
import { mergeCommits } from './writing.ts'

/** The user's clone and its remote through git: the clone is read, what is fetched or made goes to a store beside it. */
export class GitRepository implements Repository {
  readonly head: ReadableCommit
  readonly complete: boolean
  readonly #checkout: Checkout
  readonly #credentials: Credentials
  readonly #objects: ReadableObjects
  readonly #files: CommittedFiles
  readonly #writer: RemoteWriter
  readonly #seen = new SeenAncestry()

  private constructor(checkout: Checkout, credentials: Credentials, fresh: boolean) {
    this.#checkout = checkout
    this.#credentials = credentials
    this.#objects = new ReadableObjects(checkout, credentials)
    this.head = this.#objects.know(checkout.head)
    this.#files = new CommittedFiles(checkout, this.#objects, this.head)
    this.#writer = new RemoteWriter(checkout, this.#objects)
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
    if (this.#checkout.complete) for (const { commit } of refs) this.#objects.know(commit)
    return refs
  }

  async resolve(names: readonly string[]): Promise<(ReadableCommit | undefined)[]> {
    const [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))]
    const [byId, byName] = await Promise.all([
      this.#objects.find(ids, findCommits),
      findCommits(this.#checkout.objects, others),
    ])
    const found = names.map((name) => (isObjectId(name) ? byId.shift() : byName.shift()))
    // A store that does not borrow the clone's commits lacks those that names stand for there.
    if (await this.#objects.isApart()) await this.ensureCommits(found.filter((commit) => commit !== undefined))
    return found.map((commit) => (commit === undefined ? undefined : this.#objects.know(commit)))
  }

  async annotation({ object, commit }: RemoteRef): Promise<string | undefined> {
    if (object === commit) return undefined
    if (!this.complete) await this.ensureCommits([object])
    const [tag] = await this.#objects.read([object])
    return tag && withoutSignature(messageOf(tag))
  }

  async annotations(tags: readonly RemoteRef[]): Promise<(string | undefined)[]> {
    const oids = [...new Set(tags.flatMap(({ object, commit }) => (object === commit ? [] : [object])))]
    const here = await this.#objects.read(oids)
    const missing = oids.filter((_, at) => here[at] === undefined)
    const fetched = missing.length > 0 ? await this.#objects.inOwnStore((store) => fetchTags(store, missing)) : []
    const found = new Map([...here, ...fetched].flatMap((tag) => (tag ? [[tag.oid, tag] as const] : [])))
    return tags.map(({ object }) => {
      const tag = found.get(object)
      return tag && withoutSignature(messageOf(tag))
    })
  }

  async taggedAt(tags: readonly RemoteRef[]): Promise<number[]> {
    const objects = tags.flatMap(({ object, commit }) => [object, commit])
    if (await this.#objects.hasHistory()) await this.ensure([], [...new Set(objects)])
    return timesOfTags(tags, this.#objects.read, (missing) =>
      this.#objects.inOwnStore((store) => fetchTimes(store, missing)),
    )
  }

  async remoteRefs(patterns: readonly string[], more: More = () => []): Promise<RemoteRef[]> {
    const [{ remote }, access] = await Promise.all([this.#objects.store(), this.#objects.access()])
    const { objectFormat } = this.#checkout
    const refs = await listRefs({ git: remote, access, objectFormat }, patterns, more)
    this.#objects.knowRefs(refs)
    return refs
  }

  readonly ensure: Repository['ensure'] = (...wanted) => this.#objects.ensure(...wanted)

  readonly ensureCommits: Repository['ensureCommits'] = (commits) => this.#objects.ensureCommits(commits)

  async reaches(tip: RemoteRef, ancestor: RemoteRef): Promise<boolean> {
    if (this.#seen.shows(ancestor.commit, tip.commit)) return true
    if (!(await this.#objects.hasHistory())) {
      const store = await this.#objects.opened()
      if (store && (await isSeenBelow(store, ancestor.commit, tip.commit))) return true
      return this.#objects.inOwnStore((store) => remoteReaches(store, tip, ancestor))
    }
    const args = ['merge-base', '--is-ancestor', ancestor.commit, tip.commit]
    const { code } = await (await this.#objects.reader()).run(args, { codes: [0, 1, 128] })
    if (code !== 128) return code === 0
    // The remote went on since the clone was made.
    const [above, below] = await this.ensureCommits([tip.commit, ancestor.commit])
    return this.isAncestor(below, above)
  }

  async outside(tips: readonly CommitId[], objects: readonly ObjectId[]): Promise<Outside> {
    const { findAllOutside } = await import('./containment.ts')
    const answer = (store: Store) => findAllOutside(store, tips, objects)
    if (!this.#checkout.complete) return this.#objects.inOwnStore(answer)
    const found = await this.#objects.find([...tips, ...objects], (reader, names) => reader.look(names))
    return found.includes(undefined) ? this.#objects.inOwnStore(answer, { borrow: true }) : this.#objects.fetch(answer)
  }

  async confirmOutside(tips: readonly ReadableCommit[], commits: readonly CommitId[]): Promise<ReadonlySet<CommitId>> {
    const { confirmOutside } = await import('./containment.ts')
    return confirmOutside(await this.#objects.reader(), tips, commits)
  }

  async log(range: ReadableRange, most?: number): Promise<Commit[]> {
    const limit = most === undefined ? [] : [`--max-count=${most}`]
    return this.#readLog([...limit, ...rangeArguments(await this.#objects.aboveCuts(range))])
  }

  async touching(range: ReadableRange, look: CommitLook): Promise<Touching> {
    const found = await readTouching(await this.#objects.reader(), await this.#objects.aboveCuts(range), look)
    // Only into those is looked further.
    for (const { sha, marks } of found.commits) if (marks.length > 0) this.#objects.know(sha)
    return found
  }

  async parents(range: ReadableRange): Promise<Parents> {
    return readParents(await this.#objects.reader(), await this.#objects.aboveCuts(range))
  }

  async count(range: ReadableRange): Promise<number> {
    return countCommits(await this.#objects.reader(), await this.#objects.aboveCuts(range))
  }

  async changes(range: ReadableRange, wanted: ChangesWanted, take: (commit: TouchingCommit) => void): Promise<void> {
    await readChanges(await this.#objects.reader(), await this.#objects.aboveCuts(range), wanted, take)
  }

  async recent(tip: CommitId, count: number): Promise<{ commits: Commit[]; whole: boolean }> {
    // A commit at a cut looks as if it began history, so one more is fetched than is looked at.
    await this.#objects.ensureRecent(tip, count + 1)
    const commits = await this.#readLog([`--max-count=${count}`, ...rangeArguments({ tip, not: [] })])
    return { commits, whole: commits.length < count }
  }

  async #readLog(range: readonly string[]): Promise<Commit[]> {
    const commits = await readLog(await this.#objects.reader(), range)
    for (const { sha } of commits) this.#objects.know(sha)
    this.#seen.learn(commits)
    return commits
  }

  async allOf(tip: ReadableCommit): Promise<ReadableRange> {
    await this.#objects.ensureRecent(tip, undefined)
    return { tip, not: [] }
  }

  async message(commit: ReadableCommit): Promise<string> {
    const [found] = await this.#objects.read([`${commit}^{commit}`])
    return found ? messageOf(found) : ''
  }

  async messages(range: ReadableRange): Promise<Map<CommitId, string>> {
    return readMessages(await this.#objects.reader(), range)
  }

  async mergeBase(...commits: readonly ReadableCommit[]): Promise<ReadableCommit | undefined> {
    const git = await this.#objects.reader()
    const base = await git.text(['merge-base', '--octopus', '--end-of-options', ...commits], { codes: [0, 1] })
    return base === '' ? undefined : this.#objects.know(base)
  }

  async isAncestor(ancestor: ReadableCommit, descendant: ReadableCommit): Promise<boolean> {
    if (this.#seen.shows(ancestor, descendant)) return true
    const git = await this.#objects.reader()
    const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, descendant], { codes: [0, 1] })
    return code === 0
  }

  async changedFiles(from: ReadableCommit, to: ReadableCommit, pathspecs?: readonly string[]): Promise<string[]> {
    return listChanged(await this.#objects.reader(), from, to, pathspecs)
  }

  async differences(pairs: readonly CommitPair[], pathspecs?: readonly string[]): Promise<FileChange[][]> {
    return pairs.length === 0 ? [] : listDifferences(await this.#objects.reader(), pairs, pathspecs)
  }

  blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>> {
    return this.#objects.blobs(oids)
  }

  listFiles(...of: Parameters<CommittedFiles['listFiles']>): Promise<string[]> {
    return this.#files.listFiles(...of)
  }

  readFiles(...of: Parameters<CommittedFiles['readFiles']>): Promise<Map<string, CommittedFile>> {
    return this.#files.readFiles(...of)
  }

  modes(...of: Parameters<CommittedFiles['modes']>): Promise<Map<string, string>> {
    return this.#files.modes(...of)
  }

  readNamed(...of: Parameters<CommittedFiles['readNamed']>): Promise<Map<string, CommittedFile>> {
    return this.#files.readNamed(...of)
  }

  listNamed(...of: Parameters<CommittedFiles['listNamed']>): Promise<TreeEntry[]> {
    return this.#files.listNamed(...of)
  }

  async glance(path: string): Promise<string | undefined> {
    return glanceAt(this.#checkout.folder, path)
  }

  async merge(ours: ReadableCommit, theirs: ReadableCommit): Promise<MergeResult> {
    return mergeCommits(await this.#objects.store(), ours, theirs)
  }

  /** Says who signs what is made from now on; nobody, if nothing is said. */
  signBy(signing: SigningChoice): void {
    this.#writer.signBy(signing)
  }

  /** Whether commits were made, and GitHub verified each of them. */
  get isVerified(): boolean {
    return this.#writer.isVerified
  }

  willWrite(): void {
    this.#writer.willWrite()
  }

  write(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    return this.#writer.write(plan)
  }

  writeAside(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    return this.#writer.writeAside(plan)
  }

  async pushesWithoutToken(): Promise<boolean> {
    return !this.#writer.isHosted && (await pushesWithoutToken(this.#checkout, this.#credentials))
  }

  push(updates: readonly RefUpdate[]): Promise<PushOutcome> {
    return this.#writer.push(updates, (names) => this.remoteRefs(names))
  }

  close(): Promise<void> {
    return this.#objects.close()
  }
}
