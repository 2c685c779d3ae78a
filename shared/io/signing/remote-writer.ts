import type { ObjectPlan } from '../../core/git/object-plan.ts'
import type { PushOutcome, ReadableCommit, RefUpdate, Repository } from '../../flows/ports/repository.ts'
import type { SigningChoice } from '../../flows/ports/signing.ts'
import type { Checkout } from '../git/checkout.ts'
import { committerIdentity, isBot } from '../git/identity.ts'
import type { ReadableObjects } from '../git/readable-objects.ts'
import { pushRefs, writeObjects } from '../git/writing.ts'
import { clonesSigning, givenKey } from './git-settings.ts'
import { GitSigner } from './git-signer.ts'
import { GitHubSigner } from './github-signer.ts'
import { type CommitSigner, writeSigned } from './signed-objects.ts'

const NO_KEY_OF_ITS_OWN = {
  message:
    'signing-key signs what github-actions[bot] commits, and that account can have no key: GitHub shows the commits as unverified.',
  fix: 'Let the account that has the key commit: git config user.name and user.email, in a step before (docs/tokens.md#signatures).',
}

/** Makes commits and tags in the store, signed or not, and moves the remote's refs to them. */
export class RemoteWriter {
  readonly #checkout: Checkout
  readonly #objects: ReadableObjects
  #signing: SigningChoice = { by: 'nobody' }
  #identity: Promise<string> | undefined
  #hosted: GitHubSigner | undefined

  constructor(checkout: Checkout, objects: ReadableObjects) {
    this.#checkout = checkout
    this.#objects = objects
  }

  /** Says who signs what is made from now on. */
  signBy(signing: SigningChoice): void {
    this.#signing = signing
  }

  /** Whether refs are moved by the API, with the run's token. */
  get isHosted(): boolean {
    return this.#signing.by === 'github'
  }

  /** Whether commits were made, and GitHub verified each of them. */
  get isVerified(): boolean {
    return this.#hosted?.hasSigned === true
  }

  /** See {@link Repository.willWrite}. */
  willWrite(): void {
    this.#identity ??= this.#objects.access().then((access) => committerIdentity(this.#checkout.git, access))
    this.#identity.catch(() => undefined)
  }

  /** See {@link Repository.write}. */
  async write(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    const identity = await this.#who()
    const store = await this.#objects.store()
    const signer = await this.#signer(identity, store.gitDir)
    const made = signer ? await writeSigned(store, plan, identity, signer) : await writeObjects(store, plan, identity)
    // A tag that GitHub made is not here, and nobody reads it.
    const here = this.#hosted ? plan.filter(({ kind }) => kind === 'commit').map(({ mark }) => mark) : [...made.keys()]
    return this.#know(made, new Set(here))
  }

  /** See {@link Repository.writeAside}. */
  async writeAside(plan: ObjectPlan): Promise<Map<string, ReadableCommit>> {
    const made = await writeObjects(await this.#objects.store(), plan, await this.#who())
    return this.#know(made, new Set(made.keys()))
  }

  /** See {@link Repository.push}. */
  async push(updates: readonly RefUpdate[], read: Repository['remoteRefs']): Promise<PushOutcome> {
    if (this.#hosted?.hasMade) return this.#hosted.push(updates, read)
    return pushRefs(await this.#objects.store(), updates)
  }

  async #know(made: ReadonlyMap<string, string>, here: ReadonlySet<string>): Promise<Map<string, ReadableCommit>> {
    const store = await this.#objects.store()
    const known = (mark: string, oid: string) => {
      if (!here.has(mark)) return oid as ReadableCommit
      store.made.add(oid)
      return this.#objects.know(oid)
    }
    return new Map([...made].map(([mark, oid]) => [mark, known(mark, oid)]))
  }

  /** Asked anew for all that is made together: the time is in it. */
  async #who(): Promise<string> {
    this.willWrite()
    const identity = (await this.#identity) as string
    this.#identity = undefined
    return identity
  }

  async #signer(identity: string, gitDir: string): Promise<CommitSigner | undefined> {
    const signing = this.#signing
    if (signing.by === 'github') {
      this.#hosted ??= new GitHubSigner(await signing.open(), this.#objects)
      return this.#hosted
    }
    const place = { folder: this.#checkout.folder, gitDir, identity }
    if (signing.by === 'key') {
      if (isBot(identity)) signing.warn(NO_KEY_OF_ITS_OWN)
      return new GitSigner(place, givenKey(signing.key))
    }
    const setup = signing.by === 'git' ? clonesSigning(await this.#objects.access(), signing.always) : undefined
    return setup && new GitSigner(place, setup)
  }
}
