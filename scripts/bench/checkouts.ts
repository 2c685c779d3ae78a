import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './process.ts'

/** Checkouts of a fixture: with the whole history, or of depth 1 at the head of `next` or at a tag. */
export type Checkout = 'full' | 'shallow' | 'shallow-newest' | 'shallow-oldest' | 'shallow-live'

/** Runs git, and throws with its output where it fails. Gives standard output and error together. */
export async function git(cwd: string, args: readonly string[], input?: string): Promise<string> {
  const run = await runProgram({ command: 'git', args, cwd, env: process.env, ...(input !== undefined && { input }) })
  if (run.code !== 0) throw new Error(`git ${args.join(' ')}: ${run.output}`)
  return run.output
}

/** Clones everything, as `fetch-depth: 0` does, with `next` checked out and refs packed. */
export async function cloneFully(folder: string, remote: string): Promise<void> {
  const target = emptyFolder(folder, 'full')
  await git(folder, ['clone', '--quiet', '--branch', 'next', remote, target])
  await git(target, ['config', 'gc.auto', '0'])
  keepGitDir(folder, 'full')
}

/** Checks one commit out as actions/checkout does by default: depth 1, one ref, no tags. */
export async function checkOutShallow(
  folder: string,
  name: string,
  remote: string,
  { sha, ref }: { readonly sha: string; readonly ref: string },
): Promise<void> {
  const target = emptyFolder(folder, name)
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  const local = branch ? `refs/remotes/origin/${branch}` : ref
  await git(folder, ['init', '--quiet', target])
  await git(target, ['remote', 'add', 'origin', remote])
  await git(target, ['config', '--local', 'gc.auto', '0'])
  const flags = ['--quiet', '--no-tags', '--prune', '--no-recurse-submodules', '--depth=1']
  await git(target, ['-c', 'protocol.version=2', 'fetch', ...flags, 'origin', `+${sha}:${local}`])
  await git(target, ['checkout', '--quiet', '--force', ...(branch ? ['-B', branch, local] : [local])])
  keepGitDir(folder, name)
}

/** Whether a checkout is complete: its git directory is set aside as the last step. */
export function isCheckedOut(folder: string, name: Checkout): boolean {
  return existsSync(keptAt(folder, name))
}

/**
 * Puts a checkout's git directory back as it was made, with `remote` for its origin and HEAD detached at `head` where one is given; gives
 * the checkout's folder.
 */
export function refresh(folder: string, name: Checkout, remote: string, head?: string): string {
  const target = join(folder, name)
  const gitDir = join(target, '.git')
  rmSync(gitDir, { recursive: true, force: true })
  copyGitDir(keptAt(folder, name), gitDir)
  const config = join(gitDir, 'config')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^(\turl = ).*$/m, `$1${remote}`))
  if (head) writeFileSync(join(gitDir, 'HEAD'), `${head}\n`)
  return target
}

/** What a run that was stopped half way left there goes. */
function emptyFolder(folder: string, name: string): string {
  const target = join(folder, name)
  rmSync(target, { recursive: true, force: true })
  return target
}

function keepGitDir(folder: string, name: string): void {
  renameSync(join(folder, name, '.git'), keptAt(folder, name))
}

function keptAt(folder: string, name: string): string {
  return join(folder, `${name}.kept`)
}

/** Objects are linked, since git never writes into one; the rest is copied. */
function copyGitDir(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.name === 'objects') linkTree(source, target)
    else if (entry.name !== 'hooks') cpSync(source, target, { recursive: true })
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name))
    else linkSync(join(from, entry.name), join(to, entry.name))
  }
}
