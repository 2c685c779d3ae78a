import type { FileChange } from '../../core/git/commit.ts'
import {
  parseDifferences,
  parseEntry,
  parseLocalRefs,
  parsePaths,
  pathReader,
  type RemoteRef,
  type TreeEntry,
} from '../../core/git/git-output.ts'
import type { CommitId, RefName } from '../../core/git/names.ts'
import { called } from '../../core/paths/pathspecs.ts'
import type { CommitPair } from '../../flows/ports/repository.ts'
import type { Git } from './git.ts'
import type { ObjectReader } from './object-reader.ts'

export type PathFilter = (path: string) => boolean

/** Lists the files of a commit that are wanted, in git's order, from its trees. */
export async function listTree(git: Git, commit: CommitId, wanted: PathFilter): Promise<TreeEntry[]> {
  const found: TreeEntry[] = []
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]
  await git.run(args, { onOutput: collect(wanted, found) })
  return found
}

/**
 * Lists the same from the index, which is one file where the trees are thousands of objects; undefined when it does not hold
 * this very commit: something is staged, or nothing was ever checked out.
 */
export async function listIndex(
  git: Git,
  commit: CommitId,
  wanted: PathFilter,
  names: readonly string[] = [''],
): Promise<TreeEntry[] | undefined> {
  const found: TreeEntry[] = []
  const list = ['ls-files', '--stage', '-z', '--full-name', '--', ...called(names)]
  const [{ code }, listed] = await Promise.all([
    git.run(['diff-index', '--cached', '--quiet', '--end-of-options', commit], { codes: ANSWERS }),
    git.run(list, { codes: ANSWERS, onOutput: collect(wanted, found) }),
  ])
  return code === 0 && listed.code === 0 ? found : undefined
}

/** Lists the files that differ between two commits, renames as two; with pathspecs only those that match. */
export async function listChanged(
  git: Git,
  from: CommitId,
  to: CommitId,
  pathspecs: readonly string[] = [],
): Promise<string[]> {
  const options = ['-r', '-z', '--name-only', '--no-renames', '--no-relative', '--end-of-options']
  return parsePaths(await git.text(['diff-tree', ...options, from, to, '--', ...pathspecs]))
}

/** Lists what differs between the two commits of each pair; with pathspecs among the files that match. */
export async function listDifferences(
  git: Git,
  pairs: readonly CommitPair[],
  pathspecs: readonly string[] = [],
): Promise<FileChange[][]> {
  const options = ['--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative']
  const input = pairs.map(([from, to]) => `${to} ${from}\n`).join('')
  return parseDifferences(await git.text(['diff-tree', ...options, '--', ...pathspecs], { input }))
}

/** 128: the index cannot be read. */
const ANSWERS = [0, 1, 128]

function collect(wanted: PathFilter, found: TreeEntry[]): (piece: Buffer) => void {
  return pathReader((line) => {
    if (!wanted(line.slice(line.indexOf('\t') + 1))) return
    const entry = parseEntry(line)
    if (entry) found.push(entry)
  })
}

/** How many refs are named in one command line, which ends at some 32,000 characters on Windows. */
const MOST_NAMES = 250

/** Full names of refs that start with one of some prefixes, no object read. */
export async function listTags(git: Git, prefixes: readonly string[]): Promise<RefName[]> {
  const names: RefName[] = []
  for (let at = 0; at < prefixes.length; at += MOST_NAMES) {
    const patterns = prefixes.slice(at, at + MOST_NAMES).map((prefix) => `${prefix}*`)
    const output = await git.text(['for-each-ref', '--format=%(refname)', ...patterns])
    if (output !== '') names.push(...(output.split('\n') as RefName[]))
  }
  return [...new Set(names)]
}

/** Refs by full name, with what each points at; those that do not exist are left out. */
export async function lookUp(objects: ObjectReader, names: readonly RefName[]): Promise<RemoteRef[]> {
  const found = await objects.look(names.flatMap((name) => [name, `${name}^{}`]))
  return names.flatMap((name, at) => {
    const [object, commit] = [found[2 * at]?.oid, found[2 * at + 1]?.oid]
    return object && commit ? [{ name, object, commit }] : []
  })
}

/** The same without those that lie outside of the history of `within`. */
export async function listWithin(git: Git, within: RefName | 'HEAD', names: readonly RefName[]): Promise<RemoteRef[]> {
  const format = '--format=%(refname) %(objectname) %(*objectname)'
  const refs: RemoteRef[] = []
  for (let at = 0; at < names.length; at += MOST_NAMES) {
    const some = names.slice(at, at + MOST_NAMES)
    refs.push(...parseLocalRefs(await git.text(['for-each-ref', format, `--merged=${within}`, ...some])))
  }
  // A pattern of git's matches what is below a name, too.
  const wanted = new Set(names)
  return refs.filter(({ name }) => wanted.has(name))
}
