import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The version of nektos/act that the runner tests are made for. */
const VERSION = 'v0.2.89'

/**
 * Gives the path of act: the one that ACT names, else one in a cache folder, installed there by `go install` the first time.
 * Returns undefined, after a line that says why, where there is neither act nor a Go that can install it.
 */
export function installAct(): string | undefined {
  if (process.env.ACT) return process.env.ACT
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'release-tracks', `act-${VERSION}`)
  const act = join(folder, 'act')
  if (existsSync(act)) return act
  if (spawnSync('go', ['version']).status !== 0) return leaveOut('there is no Go here to install nektos/act with')
  console.log(`Installing nektos/act ${VERSION} into ${folder} …`)
  mkdirSync(folder, { recursive: true })
  const { status } = spawnSync('go', ['install', `github.com/nektos/act@${VERSION}`], {
    env: { ...process.env, GOBIN: folder },
    stdio: 'inherit',
  })
  return status === 0 ? act : leaveOut('go install of nektos/act failed')
}

function leaveOut(reason: string): undefined {
  console.log(`The runner tests are left out: ${reason}.`)
}
