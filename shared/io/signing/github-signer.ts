import { setTimeout as sleep } from 'node:timers/promises'
import type { CommitId, ObjectId } from '../../core/git/names.ts'
import type { NewTag } from '../../core/git/object-plan.ts'
import { isRefusal } from '../../core/git/push-refusal.ts'
import { signedTexts } from '../../core/git/signatures.ts'
import { failure } from '../../core/text/error.ts'
import type { PushOutcome, RefUpdate, Repository } from '../../flows/ports/repository.ts'
import type { HostedFile, ObjectHost, SignedCommit } from '../../flows/ports/signing.ts'
import { listDifferences, listTree } from '../git/listing.ts'
import type { ReadableObjects } from '../git/readable-objects.ts'
import type { CommitSigner, DraftCommit } from './signed-objects.ts'

/** Milliseconds until every server of GitHub's shows a ref as it is. */
const SETTLING = 2000

const GONE = /^0+$/
const SUBMODULE = '160000'

/** Has GitHub make commits and tags with the very trees that were made here, and takes what it made into the store. */
export class GitHubSigner implements CommitSigner {
  readonly signsCommits = true
  readonly #host: ObjectHost
  readonly #objects: ReadableObjects
  /** What GitHub was given already: a lost race makes commits anew, of the same files mostly. */
  readonly #given = new Map<ObjectId, Promise<ObjectId>>()
  #signed = 0
  #made = 0

  constructor(host: ObjectHost, objects: ReadableObjects) {
    this.#host = host
    this.#objects = objects
  }

  /** Whether something was made there, which only there can get a ref. */
  get hasMade(): boolean {
    return this.#made > 0
  }

  /** Whether there are commits of it; each of them is verified. */
  get hasSigned(): boolean {
    return this.#signed > 0
  }

  async commit({ draft, tree, parents, message }: DraftCommit): Promise<CommitId> {
    const files = await this.#filesOf(draft, parents)
    const [base] = await this.#objects.find(
      parents.slice(0, 1).map((parent) => `${parent}^{tree}`),
      (objects, names) => objects.look(names),
    )
    const theirs = files.length === 0 ? tree : await this.#host.makeTree(base?.oid, files)
    if (theirs !== tree) throw otherTree(theirs, tree)
    const signed = await this.#host.makeCommit({ tree, parents, message })
    await this.#take(signed)
    this.#made++
    this.#signed++
    return signed.sha
  }

  async tag({ name, target, message }: NewTag): Promise<ObjectId> {
    const tag = await this.#host.makeTag({ name, target, message })
    this.#made++
    return tag
  }

  /** What a commit has otherwise than its first parent; what none of its parents has is given to GitHub. */
  async #filesOf(draft: CommitId, parents: readonly CommitId[]): Promise<HostedFile[]> {
    const { git } = await this.#objects.store()
    if (parents.length === 0) {
      const all = await listTree(git, draft, () => true)
      return this.#give(all, new Set(all.map(({ path }) => path)))
    }
    const sides = await listDifferences(
      git,
      parents.map((parent) => [parent, draft]),
    )
    const [first = [], ...others] = sides.map((changes) =>
      changes.map(({ path, after }) => {
        const [mode = '', oid = ''] = after.split(' ')
        return GONE.test(oid) ? { path, mode: '100644', oid: undefined } : { path, mode, oid }
      }),
    )
    const elsewhere = others.map((files) => new Set(files.map(({ path }) => path)))
    return this.#give(
      first,
      new Set(first.flatMap(({ path }) => (elsewhere.every((has) => has.has(path)) ? [path] : []))),
    )
  }

  async #give(files: readonly HostedFile[], isNew: ReadonlySet<string>): Promise<HostedFile[]> {
    const wanted = files.flatMap(({ path, mode, oid }) =>
      oid !== undefined && mode !== SUBMODULE && isNew.has(path) && !this.#given.has(oid) ? [oid] : [],
    )
    for (const [oid, bytes] of await this.#objects.blobs([...new Set(wanted)]))
      this.#given.set(oid, this.#host.makeBlob(bytes))
    await Promise.all(files.map(({ oid }) => oid !== undefined && this.#given.get(oid)))
    return [...files]
  }

  /** Writes the commit out of what GitHub shows of it; where that gives another id, it is fetched. */
  async #take({ sha, payload, signature }: SignedCommit): Promise<void> {
    const { git } = await this.#objects.store()
    for (const input of signedTexts(payload, signature)) {
      if ((await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input })) === sha) return
    }
    // What is fetched alone looks as if it began history, and what it lies on is here.
    await this.#objects.ensureCommits([sha])
    const store = await this.#objects.store()
    store.cutAt(store.shallowCommits().filter((cut) => cut !== sha))
  }

  /** Moves refs there. A refusal tells little, so the refs are read: those that moved since say that somebody was faster. */
  async push(updates: readonly RefUpdate[], read: Repository['remoteRefs']): Promise<PushOutcome> {
    const { kind, words } = await this.#host.moveRefs(updates)
    if (kind !== 'rejected') return { kind, refs: [], words }
    const isMoved = async () => {
      const now = new Map((await read(updates.map(({ ref }) => ref))).map(({ name, object }) => [name, object]))
      return updates.some(({ ref, from }) => now.get(ref) !== from)
    }
    // git may still be told what was there a moment ago; words that name a rule need no second look.
    const isLost = (await isMoved()) || (!isRefusal(words) && (await sleep(SETTLING).then(isMoved)))
    return { kind: isLost ? 'lost-race' : 'refused', refs: [], words }
  }
}

function otherTree(theirs: ObjectId, ours: ObjectId): Error {
  return failure(
    'signing-failed',
    `GitHub made the tree ${theirs.slice(0, 7)} where it is ${ours.slice(0, 7)} here. No branch or tag was moved.`,
    'Its API takes no path that is not UTF-8. Where a release changes such a file, set signing: key.',
  )
}
