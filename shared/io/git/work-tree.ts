import { readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathReader } from '../../core/git/git-output.ts'
import { failure, quote, wordsOf } from '../../core/text/error.ts'
import type { CommittedFile, WorkTree } from '../../flows/ports/repository.ts'
import { Git } from './git.ts'

/** How many files are open at once. */
const AT_ONCE = 64

/** The files of the work tree whose top folder is `top`, by git's list of them. */
export function openWorkTree(top: string): WorkTree {
  const git = new Git(top)
  return {
    async listFiles(wanted) {
      const [all, deleted] = await Promise.all([
        list(git, ['--cached', '--others', '--exclude-standard']),
        list(git, ['--deleted']),
      ])
      for (const path of deleted) all.delete(path)
      return [...all].filter(wanted).sort()
    },
    async readFiles(paths) {
      const root = await realpath(top)
      const found: CommittedFile[] = []
      for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => readOne(root, path)))
        found.push(...some.filter((file) => file !== undefined))
      }
      return new Map(found.map((file) => [file.path, file]))
    },
    async write(path, text) {
      try {
        await writeFile(join(top, path), text)
      } catch (error) {
        throw failure('file-unwritable', `${quote(path)} cannot be written: ${wordsOf(error)}.`, 'Make it writable.')
      }
    },
  }
}

async function list(git: Git, options: readonly string[]): Promise<Set<string>> {
  const paths = new Set<string>()
  await git.run(['ls-files', '-z', '--full-name', ...options], { onOutput: pathReader((path) => paths.add(path)) })
  return paths
}

/** What links lead to is left out, and what is gone: nothing but the repository's own files may be changed. */
async function readOne(root: string, path: string): Promise<CommittedFile | undefined> {
  const file = join(root, path)
  try {
    if ((await realpath(file)) !== file || !(await stat(file)).isFile()) return undefined
    return { path, mode: '100644', oid: '', bytes: await readFile(file) }
  } catch {
    return undefined
  }
}
