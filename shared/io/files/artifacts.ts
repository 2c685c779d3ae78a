import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { failure, type Problem, quote, ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import { parseBundleName } from '../../core/updater-manifest/bundle-name.ts'
import type { ArtifactListing, Artifacts } from '../../flows/ports/artifacts.ts'
import { digestFile, hashFile, verifyEd25519 } from './signatures.ts'

/** A minisign signature is some 400 bytes; what is a hundred times longer is none. */
const LONGEST_SIGNATURE = 65_536

/** Opens the folder with a release's artifacts; `name` is how the user called it. */
export function openArtifacts(folder: string, name: string): Artifacts {
  const read = <Result>(path: string, work: (file: string) => Promise<Result>) =>
    explain(path, work(join(folder, path)))
  return {
    list: () => listArtifacts(folder, name),
    readText: (path) => read(path, readSignature),
    readBytes: (path) => read(path, (file) => readFile(file)),
    hash: (path) => read(path, hashFile),
    digest: (path) => read(path, digestFile),
    verify: verifyEd25519,
  }
}

async function readSignature(file: string): Promise<string> {
  const { size } = await stat(file)
  if (size > LONGEST_SIGNATURE) throw new Error(`it has ${size} bytes, and no signature is that long`)
  return readFile(file, 'utf8')
}

/** A file that cannot be read is the user's to fix, unlike an error of ours. */
async function explain<Result>(path: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof ReleaseTracksError) throw error
    throw failure(
      'artifact-unreadable',
      `${quote(path)} cannot be read: ${wordsOf(error)}.`,
      'Check the artifacts folder.',
    )
  }
}

/** A folder on its way through the tree, by its path below the artifacts folder, and what was found so far. */
interface Walk {
  readonly root: string
  readonly folders: string[]
  readonly paths: string[]
  readonly problems: Problem[]
}

/**
 * Lists all files below a folder. Links are no way out of it: one to a folder or bundle outside is a problem, one to a
 * bundle within counts as that file, and every other one is passed over, as unpacked apps are full of them.
 */
async function listArtifacts(folder: string, name: string): Promise<ArtifactListing> {
  const walk: Walk = { root: await openRoot(folder, name), folders: [''], paths: [], problems: [] }
  for (let at = walk.folders.pop(); at !== undefined; at = walk.folders.pop()) {
    const entries = await explain(at || name, readdir(join(walk.root, at), { withFileTypes: true }))
    for (const entry of entries) await visit(walk, at === '' ? entry.name : `${at}/${entry.name}`, entry)
  }
  return { paths: walk.paths.sort(), problems: walk.problems }
}

async function openRoot(folder: string, name: string): Promise<string> {
  const root = await realpath(folder).catch(() => undefined)
  if (root !== undefined && (await stat(root)).isDirectory()) return root
  throw failure(
    'artifacts-missing',
    `artifacts-dir: ${quote(name)} is not a folder.`,
    'Download the artifacts of the build jobs there first, with actions/download-artifact.',
  )
}

async function visit(walk: Walk, path: string, entry: Dirent): Promise<void> {
  if (entry.isDirectory()) walk.folders.push(path)
  else if (entry.isFile()) walk.paths.push(path)
  else if (entry.isSymbolicLink()) await visitLink(walk, path, isOfBundle(entry.name))
}

async function visitLink({ root, paths, problems }: Walk, path: string, ofBundle: boolean): Promise<void> {
  const target = await realpath(join(root, path)).catch(() => undefined)
  const kind = target === undefined ? undefined : await stat(target)
  const isWithin = target !== undefined && (target === root || target.startsWith(root + sep))
  if (isWithin && ofBundle && kind?.isFile()) paths.push(path)
  else if (!isWithin && (ofBundle || kind?.isDirectory())) problems.push(leaving(path, target))
}

function isOfBundle(name: string): boolean {
  return parseBundleName(name.replace(/\.sig$/, '')) !== undefined
}

function leaving(path: string, target: string | undefined): Problem {
  const where = target === undefined ? 'to nothing' : `out of the artifacts folder, to ${quote(target)}`
  return {
    message: `${quote(path)} is a link ${where}.`,
    fix: 'Put the file itself there: what is published is what the build jobs uploaded.',
  }
}
