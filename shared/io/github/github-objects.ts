import type { CommitId, ObjectId } from '../../core/git/names.ts'
import { tagNameOf } from '../../core/git/names.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { isOwnBranch } from '../../core/release-pr/release-units.ts'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import type { RefUpdate } from '../../flows/ports/repository.ts'
import type { Log } from '../../flows/ports/run.ts'
import type {
  HostedCommit,
  HostedFile,
  HostedTag,
  MoveOutcome,
  ObjectHost,
  SignedCommit,
} from '../../flows/ports/signing.ts'
import type { Client, GitHubRepository } from './github-client.ts'
import { ONCE } from './retries.ts'

const MOVE = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const WHICH = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }'

/** Stands for no object: a ref that is not there, or is to go. */
const NOTHING = '0'.repeat(40)

/** What GitHub says of a fault of its own, beside what was carried out. */
const OWN_FAULT = /something went wrong|timed? ?out/i

const NEEDS = 'The token needs `contents: write`.'

/** Makes objects and moves refs through GitHub's API. What has no ref nobody sees, so each call may be repeated but the one that moves refs. */
export class GitHubObjects implements ObjectHost {
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #log: Pick<Log, 'info'>
  #id: Promise<string> | undefined

  constructor(client: Client, repository: GitHubRepository, log: Pick<Log, 'info'>) {
    this.#client = client
    this.#repository = repository
    this.#log = log
  }

  async makeBlob(bytes: Uint8Array): Promise<ObjectId> {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    const request = { ...this.#repository, content, encoding: 'base64' }
    const made = this.#client.request('POST /repos/{owner}/{repo}/git/blobs', request)
    return (await orRefusal('store a file', NEEDS, made)).data.sha
  }

  async makeTree(base: ObjectId | undefined, files: readonly HostedFile[]): Promise<ObjectId> {
    const tree = files.map(({ path, mode, oid }) => ({
      path,
      mode: mode as '100644',
      type: mode === SUBMODULE ? ('commit' as const) : ('blob' as const),
      sha: oid ?? null,
    }))
    const request = { ...this.#repository, tree, ...(base !== undefined && { base_tree: base }) }
    const made = this.#client.request('POST /repos/{owner}/{repo}/git/trees', request)
    return (await orRefusal('store a tree', NEEDS, made)).data.sha
  }

  /** Nobody is named as author or committer: only then GitHub signs (GitHub docs: "Signature verification for bots"). */
  async makeCommit({ tree, parents, message }: HostedCommit): Promise<SignedCommit> {
    const request = { ...this.#repository, tree, parents: [...parents], message }
    const made = this.#client.request('POST /repos/{owner}/{repo}/git/commits', request)
    const { sha, verification } = (await orRefusal('store a commit', NEEDS, made)).data
    const { verified, reason, payload, signature } = verification
    if (!verified || payload === null || signature === null) throw unsigned(sha, reason)
    this.#log.info(`GitHub signed the commit ${sha.slice(0, 7)}`)
    return { sha, payload, signature }
  }

  async makeTag({ name, target, message }: HostedTag): Promise<ObjectId> {
    const request = { ...this.#repository, tag: name, object: target, type: 'commit' as const, message }
    const made = this.#client.request('POST /repos/{owner}/{repo}/git/tags', request)
    const { sha, verification } = (await orRefusal(`store the tag ${quote(name)}`, NEEDS, made)).data
    const how = verification?.verified ? 'signed' : `not signed (${verification?.reason ?? 'unsigned'})`
    this.#log.info(`GitHub made the tag ${name}, ${how}`)
    return sha
  }

  /** Sent once: whether it was carried out is asked of the refs, not of a second attempt. */
  async moveRefs(updates: readonly RefUpdate[]): Promise<MoveOutcome> {
    this.#id ??= this.#which()
    const repositoryId = await this.#id
    const refUpdates = updates.map(({ ref, from, to }) => ({
      name: ref,
      beforeOid: from ?? NOTHING,
      afterOid: to ?? NOTHING,
      // A floating tag goes wherever its version is, and the branch of a release's pull request wherever the plan is; no other branch ever goes back.
      force: from !== undefined && (tagNameOf(ref) !== undefined || isOwnBranch(ref)),
    }))
    try {
      await this.#client.graphql(MOVE, { input: { repositoryId, refUpdates }, request: ONCE })
      return { kind: 'landed', words: '' }
    } catch (error) {
      return judgeMove(error)
    }
  }

  async #which(): Promise<string> {
    const { owner, repo: name } = this.#repository
    const asked = this.#client.graphql<{ repository: { id: string } | null }>(WHICH, { owner, name })
    const { repository } = await orRefusal('tell the id of the repository', NEEDS, asked)
    if (repository) return repository.id
    throw failure('github-refused', `GitHub shows the token no repository ${owner}/${name}.`, NEEDS)
  }
}

/** git's mode of a submodule. */
const SUBMODULE = '160000'

function unsigned(sha: CommitId, reason: string): Error {
  return failure(
    'signing-failed',
    `GitHub did not sign the commit ${sha.slice(0, 7)} that it made (${reason}). No branch or tag was moved.`,
    'It signs what GITHUB_TOKEN or the token of a GitHub App makes, but nothing that a personal token makes: give the step such a token, or set signing: key.',
  )
}

/** Tells how a move of refs that failed may have ended. */
function judgeMove(error: unknown): MoveOutcome {
  const { name, status, errors } = error as {
    name?: unknown
    status?: unknown
    errors?: readonly { message: string }[]
  }
  if (name === 'GraphqlResponseError') {
    const words = (errors ?? []).map(({ message }) => message.trim()).join('\n')
    return { kind: OWN_FAULT.test(words) ? 'unknown' : 'rejected', words }
  }
  if (typeof status !== 'number') throw error
  const words = `GitHub: ${wordsOf(error)}`
  if (status === 429 || /rate limit/i.test(words)) return { kind: 'put-off', words }
  return { kind: status === 0 || status >= 500 ? 'unknown' : 'rejected', words }
}
