import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePush } from '../../core/git/git-output.ts'
import type { CommitId } from '../../core/git/names.ts'
import { formatImport, type ObjectPlan, parseMarks } from '../../core/git/object-plan.ts'
import type { MergeResult, PushOutcome, RefUpdate } from '../../flows/ports/repository.ts'
import { judgePush } from './push-outcome.ts'
import { REMOTE } from './remote-access.ts'
import type { Store } from './store.ts'

/** Merges two commits in the object store, without a work tree or index. */
export async function mergeCommits({ remote }: Store, ours: CommitId, theirs: CommitId): Promise<MergeResult> {
  const args = ['merge-tree', '--write-tree', '--name-only', '-z', ours, theirs]
  const { code, stdout } = await remote.run(args, { codes: [0, 1] })
  const [tree, ...rest] = stdout.toString('utf8').split('\0')
  if (code === 0) return { tree: tree as string }
  return { conflicts: [...new Set(rest.slice(0, rest.indexOf('')))] }
}

/** Makes the commits and tags of a plan in one git process; gives each mark's object id. Nobody sees them until they are pushed. */
export async function writeObjects(
  { git, gitDir }: Store,
  plan: ObjectPlan,
  identity: string,
): Promise<Map<string, string>> {
  const { stream, numbers } = formatImport(plan, identity)
  const marks = join(gitDir, 'marks')
  const args = ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`]
  await git.run(args, { input: Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength) })
  return parseMarks(readFileSync(marks, 'utf8'), numbers)
}

const ANY_CODE = Array.from({ length: 256 }, (_, code) => code)

/** Pushes ref updates all together or not at all; each has a lease on what the remote had when it was planned. */
export async function pushRefs({ remote }: Store, updates: readonly RefUpdate[]): Promise<PushOutcome> {
  const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`)
  const refspecs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`)
  const args = ['push', '--porcelain', '--atomic', '--no-verify', ...leases, REMOTE, ...refspecs]
  const { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE })
  return judgePush(code, parsePush(stdout.toString('utf8')), stderr)
}
