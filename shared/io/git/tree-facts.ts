import { isTooLong } from '../../core/documents/size-limit.ts'
import { pathReader } from '../../core/git/git-output.ts'
import type { RefFacts } from '../../core/init/scan/facts.ts'
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
    // What is wrong with the bytes does not matter: they are no text.
    return undefined
  }
}

/** Reads tags and branches of a clone in one process: the remote's branches where it has any, else its own. */
export async function readRefs(git: Git): Promise<RefFacts> {
  const format = '--format=%(HEAD) %(refname) %(symref)'
  const lines = (await git.text(['for-each-ref', format, 'refs/heads', 'refs/remotes/origin', 'refs/tags'])).split('\n')
  const refs = lines.map((line) => ({ current: line[0] === '*', name: line.slice(2).split(' ', 1)[0] ?? '', line }))
  const below = (prefix: string) =>
    refs.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  const remote = below(REMOTE).filter((name) => name !== 'HEAD')
  const pointer = refs
    .find(({ name }) => name === `${REMOTE}HEAD`)
    ?.line.split(' ')
    .at(-1)
  const current = refs.find((ref) => ref.current)?.name.slice(LOCAL.length)
  return {
    tags: below('refs/tags/'),
    branches: remote.length > 0 ? remote : below(LOCAL),
    defaultBranch: pointer?.startsWith(REMOTE) ? pointer.slice(REMOTE.length) : undefined,
    currentBranch: current,
  }
}

const LOCAL = 'refs/heads/'
const REMOTE = 'refs/remotes/origin/'
