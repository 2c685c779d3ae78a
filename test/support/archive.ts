import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { GIT_ENV } from './remote.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Makes the archive that a job gets for `uses:` of this project, of the files as they are now, at `<folder>/archive.tar`.
 * Neither the index nor the objects of the clone change.
 */
export function makeArchive(folder: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-archive-'))
  const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    execFileSync('git', args, { cwd: ROOT, env: { ...GIT_ENV, ...env }, encoding: 'utf8' }).trim()
  try {
    const objects = run({}, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')
    mkdirSync(join(scratch, 'objects'))
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    }
    run(env, 'add', '--all')
    const file = join(folder, 'archive.tar')
    run(env, 'archive', `--output=${file}`, run(env, 'write-tree'))
    return file
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Unpacks an archive into a new folder, and gives its path. */
export function unpack(archive: string, folder: string): string {
  mkdirSync(folder)
  execFileSync('tar', ['-xf', archive, '-C', folder])
  return folder
}
