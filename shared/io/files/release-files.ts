import { openAsBlob } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { foldersOf } from '../../core/paths/path-folders.ts'
import { compilePaths } from '../../core/paths/path-rules.ts'
import type { AssetFile } from '../../core/publish/release-assets.ts'
import { type Problem, quote, ReleaseTracksError } from '../../core/text/error.ts'
import type { ReleaseFiles } from '../../flows/ports/release-files.ts'
import { digestFile } from './signatures.ts'
import { readText } from './text-files.ts'

/** The files of a workspace that a release is made of. */
export function releaseFiles(workspace: string): ReleaseFiles {
  return {
    readText: (path, input) => readText(resolve(workspace, path), path, input),
    open: (path) => openAsBlob(join(workspace, path)),
    replace: (path, bytes) => writeFile(join(workspace, path), bytes),
    async list(globs) {
      const paths = await listFiles(workspace, globs)
      return Promise.all(paths.map((path) => measure(workspace, path)))
    },
  }
}

async function measure(workspace: string, path: string): Promise<AssetFile> {
  const file = join(workspace, path)
  const [{ size }, digest] = await Promise.all([stat(file), digestFile(file)])
  return { path, size, digest }
}

async function listFiles(workspace: string, globs: readonly string[]): Promise<string[]> {
  const takes = compilePaths(globs)
  const found = new Map<string, 'file' | 'link'>()
  for (const start of foldersOf(globs) ?? ['']) await walk(workspace, start, found)
  const taken = [...found].filter(([path]) => takes(path))
  const links = taken.filter(([, kind]) => kind === 'link').map(([path]) => isLink(path))
  const idle = globs.filter((glob) => !glob.startsWith('!') && !hasFile(found, compilePaths([glob]))).map(takesNone)
  if (links.length + idle.length > 0) throw new ReleaseTracksError('assets-missing', [...idle, ...links])
  return taken.map(([path]) => path).sort()
}

/** Collects all files below a path, or the file that it is; links are no way out of it. */
async function walk(workspace: string, start: string, found: Map<string, 'file' | 'link'>): Promise<void> {
  const kind = await stat(join(workspace, start)).catch(() => undefined)
  if (kind?.isFile()) found.set(start, 'file')
  if (!kind?.isDirectory()) return
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
