import type { CommitId, ObjectId, TagName } from '../../core/git/names.ts'
import type { Problem } from '../../core/text/error.ts'
import type { PushOutcome, RefUpdate } from './repository.ts'

/** Who signs the commits and tags that are made: nobody; git with the key of the clone, where it is told to or always; a key that was handed over; GitHub. */
export type SigningChoice =
  | { readonly by: 'nobody' }
  | { readonly by: 'git'; readonly always: boolean }
  | { readonly by: 'key'; readonly key: string; warn(problem: Problem): void }
  | { readonly by: 'github'; open(): Promise<ObjectHost> }

/** A file of a tree to be made: where it is, and what it is there; nothing for one that goes. */
export interface HostedFile {
  readonly path: string
  readonly mode: string
  readonly oid: ObjectId | undefined
}

/** A commit as a host is asked for it: who makes it, and when, is not for us to say. */
export interface HostedCommit {
  readonly tree: ObjectId
  readonly parents: readonly CommitId[]
  readonly message: string
}

/** A commit that a host made and signed. */
export interface SignedCommit {
  readonly sha: CommitId
  /** The commit without its signature, and the signature, as the host shows them. */
  readonly payload: string
  readonly signature: string
}

/** An annotated tag as a host is asked for it. */
export interface HostedTag {
  readonly name: TagName
  readonly target: ObjectId
  readonly message: string
}

/** How moving refs ended: as a push does, or `rejected`, for which only the refs tell why. */
export type MoveOutcome = Pick<PushOutcome, 'words'> & {
  readonly kind: 'landed' | 'rejected' | 'put-off' | 'unknown'
}

/** A remote that makes objects itself and moves refs to them, in place of a push. What has no ref nobody sees. */
export interface ObjectHost {
  makeBlob(bytes: Uint8Array): Promise<ObjectId>
  /** Makes the tree `base` with some files changed. */
  makeTree(base: ObjectId | undefined, files: readonly HostedFile[]): Promise<ObjectId>
  /** Throws `signing-failed` where the host did not sign it. */
  makeCommit(commit: HostedCommit): Promise<SignedCommit>
  makeTag(tag: HostedTag): Promise<ObjectId>
  /** Moves refs all together or not at all. */
  moveRefs(updates: readonly RefUpdate[]): Promise<MoveOutcome>
}
