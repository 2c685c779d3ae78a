// Plays the life of a repository with two release tracks, with the real bundles against a real git remote in a temporary folder.
// Needs Node 20 and git 2.38, and nothing installed: no file here may import a package.

import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createBuilder } from './demo/build.mjs'
import { showEnd } from './demo/end.mjs'
import { createGitHub } from './demo/github.mjs'
import { introduce, playScenes } from './demo/play.mjs'
import { ProgramFailed, read, stopAll } from './demo/process.mjs'
import { cleanEnvironment, createRemote } from './demo/remote.mjs'
import { createRunner } from './demo/runner.mjs'
import { createScreen, wantsColour } from './demo/screen.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = join(ROOT, 'examples', 'tray-and-platform')
const REPOSITORY = 'ada/lighthouse'
const USAGE = `Usage: npm run demo [-- --keep]

Plays the releases of a small repository with two tracks, in a temporary folder.
  --keep   leave the folder, to look around in it with git`

const options = new Set(process.argv.slice(2))
const screen = createScreen({
  colour: wantsColour(process.env, process.stdout.isTTY === true),
  write: (text) => process.stdout.write(text),
})

if (options.has('--help') || [...options].some((option) => option !== '--keep')) {
  screen.line(USAGE)
  process.exitCode = options.has('--help') ? 0 : 2
} else {
  process.exitCode = await playDemo({ keep: options.has('--keep') })
}

/** Plays all scenes and gives the exit code. */
async function playDemo({ keep }) {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'release-tracks-')))
  const github = await createGitHub()
  process.once('SIGINT', () => {
    stopAll()
    if (!keep) remove(folder)
    process.exit(130)
  })
  try {
    const env = cleanEnvironment(folder)
    const lack = await findLack(env)
    if (lack) {
      screen.line(lack)
      return 1
    }
    introduce(screen)
    const start = performance.now()
    const remote = await createRemote({ folder, example: EXAMPLE, env })
    const runAction = createRunner({
      root: ROOT,
      folder,
      url: remote.url,
      api: github.url,
      repository: REPOSITORY,
      env,
    })
    const builder = createBuilder({ root: ROOT, folder, env })
    const durations = await playScenes({ remote, builder, runAction, github, screen })
    await showEnd({ remote, screen, durations, total: performance.now() - start, kept: keep ? folder : undefined })
    return 0
  } catch (error) {
    showFailure(error)
    return 1
  } finally {
    github.close()
    if (!keep) remove(folder)
  }
}

/** What this machine lacks for the demo, as a sentence; undefined when nothing. */
async function findLack(env) {
  if (!existsSync(join(ROOT, 'dist', 'promote', 'index.js')))
    return 'dist/ is not there: run "npm ci && npm run bundle".'
  const version = await read('git', ['--version'], { env }).catch(() => undefined)
  if (version === undefined) return 'git is not on the PATH.'
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? []
  const old = Number(major) < 2 || (Number(major) === 2 && Number(minor) < 38)
  return old ? `git is ${major}.${minor}; the actions need 2.38 or newer.` : undefined
}

function showFailure(error) {
  screen.line()
  screen.line(screen.paint(`The demo stopped: ${error instanceof Error ? error.message : error}`, 'red', 'bold'))
  if (error instanceof ProgramFailed) screen.line(error.output)
  else if (error instanceof Error) screen.line(screen.paint(error.stack, 'dim'))
}

function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    screen.line(`${folder} could not be removed; delete it by hand.`)
  }
}
