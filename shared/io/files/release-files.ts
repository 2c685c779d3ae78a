import { openAsBlob } from 'node:fs'
import { lstat, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { foldersOf } from '../../core/paths/path-folders.ts'
import { compilePaths } from '../../core/paths/path-rules.ts'
import type { AssetFile } from '../../core/publish/release-assets.ts'
import { type Problem, quote, ReleaseTracksError } from '../../core/text/error.ts'
import type { ReleaseFiles } from '../../flows/ports/release-files.ts'
import { isWithin } from '../git/clone-folder.ts'
import { describeWayOut, leadsOut, PUT_IT_THERE } from './outside-path.ts'
import { digestFile } from './signatures.ts'
import { readText, writeText } from './text-files.ts'

/** The files of a workspace that a release is made of. */
export function releaseFiles(workspace: string): ReleaseFiles {
  return {
    readText: (path, input) => readText(path, { root: workspace, input }),
    open: (path) => openAsBlob(resolve(workspace, path)),
    replace: (path, bytes) => writeFile(resolve(workspace, path), bytes),
    async make(name, text) {
      const root = process.env.RUNNER_TEMP || tmpdir()
      return measure(root, await writeText(name, text, { root, input: 'RUNNER_TEMP' }))
    },
    async list(globs) {
      const paths = await listFiles(workspace, globs)
      return Promise.all(paths.map((path) => measure(workspace, path)))
    },
  }
}

type Kind = 'file' | 'link'

async function measure(workspace: string, path: string): Promise<AssetFile> {
  const file = resolve(workspace, path)
  const [{ size }, digest] = await Promise.all([stat(file), digestFile(file)])
  return { path, size, digest }
}

async function listFiles(workspace: string, globs: readonly string[]): Promise<string[]> {
  const takes = compilePaths(globs)
  const found = new Map<string, Kind>()
  const ways = await Promise.all((foldersOf(globs) ?? ['']).map((start) => begin(workspace, start, found)))
  const out = ways.filter((problem) => problem !== undefined)
  const taken = [...found].filter(([path]) => takes(path))
  const links = taken.filter(([, kind]) => kind === 'link').map(([path]) => isLink(path))
  const idle = globs.filter((glob) => !glob.startsWith('!') && !hasFile(found, compilePaths([glob]))).map(takesNone)
  const problems = [...out, ...(out.length === 0 ? idle : []), ...links]
  if (problems.length > 0) throw new ReleaseTracksError('assets-missing', problems)
  return taken.map(([path]) => path).sort()
}

/** Collects all files below the folder that a glob starts in, or the file that it is; gives what is wrong where a link leads out. */
async function begin(workspace: string, start: string, found: Map<string, Kind>): Promise<Problem | undefined> {
  const file = join(workspace, start)
  if (!isWithin(workspace, file)) return undefined
  const target = await leadsOut(workspace, file)
  if (target !== undefined) return { message: `assets: ${describeWayOut(start, target)}`, fix: PUT_IT_THERE }
  const kind = await stat(file).catch(() => undefined)
  if (kind?.isFile()) found.set(start, (await lstat(file)).isSymbolicLink() ? 'link' : 'file')
  if (kind?.isDirectory()) await walk(workspace, start, found)
  return undefined
}

/** Links below are no way out of a folder. */
async function walk(workspace: string, start: string, found: Map<string, Kind>): Promise<void> {
  for (const entry of await readdir(join(workspace, start), { withFileTypes: true })) {
    const path = start === '' ? entry.name : `${start}/${entry.name}`
    if (entry.isDirectory() && entry.name !== '.git') await walk(workspace, path, found)
    else if (entry.isFile()) found.set(path, 'file')
    else if (entry.isSymbolicLink()) found.set(path, 'link')
  }
}

function hasFile(found: ReadonlyMap<string, unknown>, takes: (path: string) => boolean): boolean {
  return [...found.keys()].some(takes)
}

function takesNone(glob: string): Problem {
  return {
    message: `assets: ${quote(glob)} takes no file of the workspace.`,
    fix: 'Give a path or glob from the root of the workspace, and download the artifacts there first.',
  }
}

function isLink(path: string): Problem {
  return { message: `assets: ${quote(path)} is a link.`, fix: 'Put the file itself there, or leave it out with "!".' }
}
