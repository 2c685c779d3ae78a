import { isTooLong } from '../../core/documents/size-limit.ts'
import { pathReader } from '../../core/git/git-output.ts'
import type { PastFile } from '../../core/init/history/past-requests.ts'
import type { BranchRelation, RefFacts } from '../../core/init/scan/facts.ts'
import type { Git } from './git.ts'
import { ObjectReader } from './object-reader.ts'

/** The files that git tracks, and what some of them say. */
export interface TrackedFiles {
  readonly paths: readonly string[]
  /** Reads files in one process; those that are no UTF-8 text are left out. */
  readTexts(wanted: (path: string) => boolean): Promise<Map<string, string>>
}

/** Lists what git tracks in a work tree, without links and submodules, in one process. */
export async function listTracked(git: Git): Promise<TrackedFiles> {
  const oids = new Map<string, string>()
  const onOutput = pathReader((line) => {
    const tab = line.indexOf('\t')
    const [mode, oid] = line.slice(0, tab).split(' ')
    if (mode?.startsWith('100') && oid) oids.set(line.slice(tab + 1), oid)
  })
  await git.run(['ls-files', '--stage', '-z', '--full-name', '--', ':(top)'], { onOutput })
  return { paths: [...oids.keys()], readTexts: (wanted) => readTexts(git, oids, wanted) }
}

async function readTexts(
  git: Git,
  oids: ReadonlyMap<string, string>,
  wanted: (path: string) => boolean,
): Promise<Map<string, string>> {
  const files = [...oids].filter(([path]) => wanted(path))
  if (files.length === 0) return new Map()
  const objects = new ObjectReader(git)
  const contents = await objects.read(files.map(([, oid]) => oid)).finally(() => objects.close())
  return new Map(
    files.flatMap(([path], at) => {
      const text = decode(path, contents[at]?.bytes)
      return text === undefined ? [] : [[path, text]]
    }),
  )
}

function decode(path: string, bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || isTooLong(path, bytes.length)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // What is wrong with the bytes does not matter: they are not text.
    return undefined
  }
}

/** Those of some paths of which git does not have the content of the work tree: not tracked, or changed and not staged. */
export async function unsavedPaths(git: Git, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const options = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored']
  const listed = await git.text(['status', ...options, '--', ...paths.map((path) => `:(top,literal)${path}`)])
  const changed = listed.split('\0').flatMap((line) => (line.length > 3 && line[1] !== ' ' ? [line.slice(3)] : []))
  return paths.filter((path) => changed.some((one) => one === path || (one.endsWith('/') && path.startsWith(one))))
}

/** Reads tags and branches of a clone in one process: the remote's branches where it has any, else its own. */
export async function readRefs(git: Git): Promise<RefFacts> {
  const lines = (await git.text(['for-each-ref', FORMAT, 'refs/heads', 'refs/remotes/origin', 'refs/tags'])).split('\n')
  const refs = lines.map((line) => {
    const [head, name = '', pointer = '', oid = '', peeled = '', time = ''] = line.split('\0')
    return { isCurrent: head === '*', name, pointer, commit: peeled || oid, time: Number(time) }
  })
  const below = (prefix: string) =>
    refs.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  const remote = below(REMOTE).filter((name) => name !== 'HEAD')
  const pointer = refs.find(({ name }) => name === `${REMOTE}HEAD`)?.pointer
  const tags = refs.filter(({ name }) => name.startsWith(TAGS))
  return {
    tags: tags.map(({ name }) => name.slice(TAGS.length)),
    places: new Map(tags.map(({ name, commit, time }) => [name.slice(TAGS.length), { commit, time }])),
    branches: remote.length > 0 ? remote : below(LOCAL),
    defaultBranch: pointer?.startsWith(REMOTE) ? pointer.slice(REMOTE.length) : undefined,
    currentBranch: refs.find(({ isCurrent }) => isCurrent)?.name.slice(LOCAL.length),
  }
}

/** Counts the commits that pairs of branches have one without the other, of the remote where it has them. */
export function compareBranches(
  git: Git,
  pairs: readonly { readonly live: string; readonly next: string }[],
): Promise<(BranchRelation | undefined)[]> {
  const compare = async (prefix: string, live: string, next: string): Promise<BranchRelation | undefined> => {
    const range = `${prefix}${live}...${prefix}${next}`
    const words = ['rev-list', '--left-right', '--count', '--end-of-options', range, '--']
    const { code, stdout } = await git.run(words, { codes: [0, 128, 129] })
    const [onlyLive = 0, onlyNext = 0] = stdout.toString('utf8').trim().split(/\s+/).map(Number)
    return code === 0 ? { onlyLive, onlyNext } : undefined
  }
  return Promise.all(
    pairs.map(async ({ live, next }) => (await compare(REMOTE, live, next)) ?? (await compare(LOCAL, live, next))),
  )
}

const FORMAT = `--format=${['HEAD', 'refname', 'symref', 'objectname', '*objectname', 'creatordate:unix'].map((field) => `%(${field})`).join('%00')}`

const LOCAL = 'refs/heads/'
const REMOTE = 'refs/remotes/origin/'
const TAGS = 'refs/tags/'

/** Reads files as they were at commits, in one process: commit → path → text. What is not there, or not here, is left out. */
export async function readPast(git: Git, files: readonly PastFile[]): Promise<Map<string, Map<string, string>>> {
  const objects = new ObjectReader(git)
  const past = new Map<string, Map<string, string>>()
  try {
    const found = await objects.look(files.map(({ commit, path }) => `${commit}:${path}`))
    const oids = [...new Set(found.flatMap((object) => (object?.kind === 'blob' ? [object.oid] : [])))]
    const contents = await objects.read(oids)
    const texts = new Map(oids.map((oid, at) => [oid, contents[at]?.bytes]))
    for (const [at, { commit, path }] of files.entries()) {
      const text = decode(path, texts.get(found[at]?.oid ?? ''))
      if (text === undefined) continue
      const known = past.get(commit)
      if (known) known.set(path, text)
      else past.set(commit, new Map([[path, text]]))
    }
    return past
  } finally {
    await objects.close()
  }
}
