import type { CommitId, ObjectId } from '../../core/git/names.ts'
import type { NewCommit, NewTag, ObjectPlan } from '../../core/git/object-plan.ts'
import type { Store } from '../git/store.ts'
import { writeObjects } from '../git/writing.ts'

/** A commit to be made and signed; `draft` is the same without a signature, on the unsigned ones before it. */
export interface DraftCommit {
  readonly draft: CommitId
  readonly tree: ObjectId
  readonly parents: readonly CommitId[]
  readonly message: string
}

/** Makes commits and tags that others can verify. */
export interface CommitSigner {
  /** Whether it signs commits at all. */
  readonly signsCommits: boolean
  commit(commit: DraftCommit): Promise<CommitId>
  /** Gives undefined where tags are not signed. */
  tag(tag: NewTag): Promise<ObjectId | undefined>
}

/**
 * Makes the objects of a plan, signed: `git fast-import` writes the commits, as it writes those without signatures, and the signer makes each anew
 * with the same tree upon the signed ones. Gives each mark's object id.
 */
export async function writeSigned(
  store: Store,
  plan: ObjectPlan,
  identity: string,
  signer: CommitSigner,
): Promise<Map<string, string>> {
  const commits = plan.filter((object): object is NewCommit => object.kind === 'commit')
  const made = commits.length > 0 ? await writeObjects(store, commits, identity) : new Map<string, string>()
  if (signer.signsCommits) await signCommits(store, commits, made, signer)
  const tags = plan.filter((object): object is NewTag => object.kind === 'tag')
  const placed = tags.map((tag) => ({ ...tag, target: made.get(tag.target) ?? tag.target }))
  const plain: NewTag[] = []
  for (const tag of placed) {
    const oid = await signer.tag(tag)
    if (oid === undefined) plain.push(tag)
    else made.set(tag.mark, oid)
  }
  if (plain.length === 0) return made
  return new Map([...made, ...(await writeObjects(store, plain, identity))])
}

/** Puts a signed commit instead of each draft. */
async function signCommits(
  { objects }: Store,
  commits: readonly NewCommit[],
  made: Map<string, string>,
  signer: CommitSigner,
): Promise<void> {
  const drafts = commits.map(({ mark }) => made.get(mark) as string)
  const trees = await objects.look(drafts.map((draft) => `${draft}^{tree}`))
  for (const [at, { mark, parents, message }] of commits.entries()) {
    const tree = trees[at]?.oid as string
    const upon = parents.map((parent) => made.get(parent) ?? parent)
    made.set(mark, await signer.commit({ draft: drafts[at] as string, tree, parents: upon, message }))
  }
}
