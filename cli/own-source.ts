import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseRemoteUrl } from '../shared/core/git/remote-url.ts'
import type { ActionsSource } from '../shared/core/init/source.ts'
import { Git } from '../shared/io/git/git.ts'

/**
 * Where this very program comes from, as workflows can name it: the repository and the commit that `npx github:owner/name`
 * installed, or that a clone of it on GitHub is at, if that was pushed. undefined where GitHub does not have it.
 */
export async function ownSource(from: string = programFolder()): Promise<ActionsSource | undefined> {
  const root = packageRoot(from)
  if (root === undefined) return undefined
  return existsSync(join(root, '.git')) ? clonedSource(root) : installedSource(root)
}

/** The folder of the file that Node was started with; npm puts a link to it on the PATH. */
function programFolder(): string {
  return dirname(realpathSync(process.argv[1] ?? '.'))
}

function packageRoot(folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const manifest = join(at, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'release-tracks') return at
  }
  return undefined
}

async function clonedSource(root: string): Promise<ActionsSource | undefined> {
  const git = new Git(root)
  const { code, stdout } = await git.run(['remote', 'get-url', 'origin'], { codes: [0, 2, 128] })
  const place = code === 0 ? parseRemoteUrl(stdout.toString('utf8').trim()) : undefined
  if (place?.serverUrl !== 'https://github.com') return undefined
  const [ref, pushed] = await Promise.all([
    git.text(['rev-parse', 'HEAD']),
    git.text(['branch', '--remotes', '--contains', 'HEAD', '--list', 'origin/*']),
  ])
  return pushed === '' ? undefined : { repository: place.repository, ref }
}

/** npm writes down where it installed from (npm docs, "package-lock.json", hidden lockfiles). */
function installedSource(root: string): ActionsSource | undefined {
  const lock = join(dirname(root), '.package-lock.json')
  if (!existsSync(lock)) return undefined
  const { packages = {} } = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages?: Readonly<Record<string, { resolved?: string }>>
  }
  const resolved = packages['node_modules/release-tracks']?.resolved ?? ''
  const [, repository, ref] =
    /^git\+(?:ssh|https):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? []
  return repository && ref ? { repository, ref } : undefined
}
