import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GIT_ENV } from './git.ts'

/** What `git init` makes, without a process for each: tests make hundreds. `config` comes behind what git writes for this file system. */
export function newRepository(gitDir: string, { bare, config = '' }: { bare: boolean; config?: string }): void {
  for (const folder of ['hooks', 'info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(gitDir, folder), { recursive: true })
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/next\n')
  const ownConfig = initConfig().replace('bare = false', `bare = ${bare}`)
  writeFileSync(join(gitDir, 'config'), `${ownConfig}${config}`)
}

/** A new clone of a remote, before its first fetch. */
export function newClone(folder: string, url: string): void {
  const config = `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  newRepository(join(folder, '.git'), { bare: false, config })
}

let written: string | undefined

function initConfig(): string {
  if (written !== undefined) return written
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-init-'))
  execFileSync('git', ['init', '-q', folder], { env: GIT_ENV })
  written = readFileSync(join(folder, '.git', 'config'), 'utf8')
  rmSync(folder, { recursive: true })
  return written
}
