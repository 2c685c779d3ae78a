import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { read } from './process.mjs'

const LEFT_BEHIND = new Set(['target', 'node_modules', 'dist'])

/**
 * The environment of every git and every bundle: the user's PATH and system variables, but no git configuration, no credential
 * and nothing that a runner would set, so that the demo plays alike on every machine.
 *
 * @param {string} folder a temporary folder that becomes the home
 */
export function cleanEnvironment(folder) {
  const home = join(folder, 'home')
  const config = join(home, 'gitconfig')
  mkdirSync(home, { recursive: true })
  writeFileSync(config, '')
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GIT|GITHUB|GH|INPUT|RUNNER|ACTIONS|STATE|NODE|LC|XDG)_|^LANG|_PROXY$/i.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/**
 * Makes a bare remote that serves what GitHub serves (partial clones, any commit by its id), and a developer's clone with the
 * example in it, not yet pushed.
 *
 * @param {{ folder: string, example: string, env: Record<string, string> }} options
 */
export async function createRemote({ folder, example, env }) {
  const path = join(folder, 'remote.git')
  const url = pathToFileURL(path).href
  const clone = join(folder, 'developer')
  const git = (...args) => read('git', args, { cwd: path, env })
  await read('git', ['init', '--quiet', '--bare', '--initial-branch=main', path], { env })
  await git('config', 'uploadpack.allowFilter', 'true')
  await git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  await read('git', ['init', '--quiet', '--initial-branch=next', clone], { env })
  await read('git', ['remote', 'add', 'origin', url], { cwd: clone, env })
  cpSync(example, clone, { recursive: true, filter: (source) => !LEFT_BEHIND.has(basename(source)) })
  return { path, url, git, developer: createDeveloper(clone, env) }
}

/**
 * Someone who works in a clone: edits files, commits and pushes by hand.
 *
 * @param {string} clone
 * @param {Record<string, string>} env
 */
function createDeveloper(clone, env) {
  const person = { NAME: 'Ada', EMAIL: 'ada@example.com' }
  const identity = Object.entries(person).flatMap(([key, value]) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value]),
  )
  const git = (...args) => read('git', args, { cwd: clone, env: { ...env, ...Object.fromEntries(identity) } })

  const commit = async (subject) => {
    await git('add', '--all')
    await git('commit', '--quiet', `--message=${subject}`)
  }
  return {
    /** Commits the whole tree and pushes it to both branches. Gives the commit. */
    async begin(subject) {
      await commit(subject)
      await git('push', '--quiet', 'origin', 'HEAD:refs/heads/main', 'HEAD:refs/heads/next')
      return git('rev-parse', 'HEAD')
    },
    /** Makes one commit on the branch as it stands in the remote and pushes it. Gives the commit. */
    async push({ branch, subject, file, from, to }) {
      await git('fetch', '--quiet', '--no-tags', 'origin')
      await git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
      edit(join(clone, file), from, to)
      await commit(subject)
      await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
      return git('rev-parse', 'HEAD')
    },
  }
}

function edit(path, from, to) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from))
    throw new Error(`${path} has no ${JSON.stringify(from)}: the story and the example disagree`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}
