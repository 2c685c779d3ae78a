import type { Facts, TaggedCommit, TrackFacts } from './facts.ts'
import { TRACKS, type TrackName } from './product-files.ts'

/** A bare git command of a floor. */
export interface GitCommand {
  readonly args: readonly string[]
  readonly input?: string
  /** An exit code that is an answer, not a failure: 1 of `merge-base --is-ancestor`. */
  readonly alsoFine?: number
}

const NAMES = ['-c', '--no-renames', '--name-only', '-z', '--format=%H%x00%P%x00%s%x00%b']
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-auto-maintenance', '--no-write-fetch-head']
const CARRIERS: Readonly<Record<TrackName, readonly string[]>> = {
  tray: ['crates/client/Cargo.toml', 'crates/client/tauri.conf.json'],
  platform: ['Cargo.toml'],
}

/** The names of all tags with what they point at. */
export const LIST_TAGS: GitCommand = {
  args: ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags'],
}

/** The same of the remote: over a megabyte at 10,000 tags, so only where the bytes do not count. */
export const LIST_REMOTE_TAGS: GitCommand = { args: ['ls-remote', '--quiet', '--tags', 'origin'] }

/** The commits of a range with the files that each changes. */
export function logRange(from: string, to: string): GitCommand {
  return { args: ['log', ...NAMES, `${from}..${to}`] }
}

/** Whether a commit is part of a branch. */
export function isAncestor(commit: string, branch: string): GitCommand {
  return { args: ['merge-base', '--is-ancestor', commit, `refs/remotes/origin/${branch}`], alsoFine: 1 }
}

/** The texts of the version files of tracks at a commit. */
export function readVersionFiles(commit: string, tracks: readonly TrackName[] = TRACKS): GitCommand {
  const paths = tracks.flatMap((track) => CARRIERS[track])
  return { args: ['cat-file', '--batch'], input: paths.map((path) => `${commit}:${path}\n`).join('') }
}

/** The newest `depth` generations of a commit, without the contents of files. */
export function fetchDepth(commit: string, depth: number): GitCommand {
  return { args: [...FETCH, `--depth=${depth}`, '--filter=blob:none', 'origin', commit] }
}

/** The same with the tags of the core versions that the tracks' files carry, all in one fetch: a second one costs as much as the first. */
export function fetchDepthAndTags(commit: string, depth: number, facts: Facts): GitCommand {
  const refspecs = TRACKS.map((track) => tagRefspec(facts[track].newest.tag.replace(/-alpha.*/, '')))
  return { args: [...fetchDepth(commit, depth).args, ...refspecs] }
}

/** The tags of a track of the same X.Y as its newest, without their history or trees. */
export function fetchTags({ newest: { tag } }: TrackFacts): GitCommand {
  const minor = tag.replace(/\.\d+-alpha.*/, '.')
  return { args: [...FETCH, '--depth=1', '--filter=tree:0', 'origin', tagRefspec(minor)] }
}

/** The commits that branches have and a tag has not; the boundary in .git/shallow says whether the tag is part of them. */
export function fetchSince({ tag }: TaggedCommit, branches: readonly string[]): GitCommand {
  const refspecs = branches.map((branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`)
  return { args: [...FETCH, '--filter=tree:0', `--shallow-exclude=${tag}`, 'origin', ...refspecs] }
}

/** The subjects of a track's commits up to one, since another or since the beginning. */
export function logPaths(to: string, from?: string): GitCommand {
  const paths = ['crates/client', 'crates/core', 'apps/tray-ui', 'Cargo.toml', 'Cargo.lock', ':!*.md']
  return {
    args: ['log', '--no-merges', '-z', '--format=%H%x00%an%x00%s%x00%b', from ? `${from}..${to}` : to, '--', ...paths],
  }
}

/** The commits between two tags for a log by paths. */
export function fetchBetween(from: TaggedCommit, to: TaggedCommit): GitCommand {
  const refspec = `+refs/tags/${to.tag}:refs/tags/${to.tag}`
  return { args: [...FETCH, '--filter=blob:none', `--shallow-exclude=${from.tag}`, 'origin', refspec] }
}

/** Goes one generation deeper, so that the boundary's own changes are known. */
export function deepen(commit: string): GitCommand {
  return { args: [...FETCH, '--filter=blob:none', '--deepen=1', 'origin', commit] }
}

function tagRefspec(prefix: string): string {
  return `+refs/tags/${prefix}*:refs/tags/${prefix}*`
}
