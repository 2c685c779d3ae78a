import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { HostedRepository } from './hosted-repository.ts'
import { registryOf } from './machine.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What of this repository its own workflows use; what `check:dist` does is tested elsewhere, and takes the packages of npm. */
function ownFiles(): Record<string, string> {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('main.ts'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
  const named = [
    'action.yml',
    'release-tracks.yml',
    'package.json',
    'package-lock.json',
    'cli/package.json',
    'cli/Dockerfile',
  ]
  const packing = ['scripts/package.ts', 'scripts/program.ts', 'scripts/require-node.mjs', 'README.md', 'LICENSE']
  const paths = [...named, ...packing, ...['actions', 'dist', '.github/workflows'].flatMap(below)]
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
  const description = JSON.parse(files['package.json'] as string)
  const scripts = { ...description.scripts, 'check:dist': 'node --version' }
  return { ...files, 'package.json': `${JSON.stringify({ ...description, scripts }, null, 2)}\n` }
}

/** Each test goes on from where the one before it left the repository. */
describe('this repository releases itself, by the actions of the very commit', () => {
  let site: HostedRepository
  beforeAll(async () => {
    site = await HostedRepository.create(ownFiles(), { plays: ['promote.yml'] })
  })
  afterAll(() => site.close())

  /** Plays the release of a tag to its end; gives the jobs that ran. */
  async function release(tag: string, workflow = 'release.yml'): Promise<string[]> {
    const run = await site.dispatch(workflow, tag)
    if (run.code !== 0) throw new Error(run.text)
    expect(new Set(run.jobs.map(({ result }) => result))).toEqual(new Set(['success']))
    return run.jobs.map(({ id }) => id)
  }

  const stored = (name: string) =>
    JSON.parse(readFileSync(join(registryOf(site.remote.folder), encodeURIComponent(name)), 'utf8'))

  test('a change of shared code: an alpha of both tracks', async () => {
    const [run] = await site.push('feat: shared', { 'shared/core/more.ts': 'export {}\n' })
    expect([run?.code, site.remote.tags()]).toEqual([0, ['cli-v0.1.1-alpha.1', 'v0.1.1-alpha.1']])
  })

  test('an alpha of the actions is published, and no floating tag moves', async () => {
    expect(await release('v0.1.1-alpha.1')).toEqual(['validate', 'check', 'publish'])
    expect(site.github.state.releases).toMatchObject([{ tag: 'v0.1.1-alpha.1', draft: false, prerelease: true }])
    expect(site.remote.tags()).toHaveLength(2)
  })

  test('an alpha of the command line: npm package, image and release, and once more nothing new', async () => {
    const digests: string[] = []
    for (const _ of ['first', 'again']) {
      const jobs = await release('cli-v0.1.1-alpha.1', 'release-images.yml')
      expect(jobs.sort()).toEqual(['image', 'npm', 'package', 'release', 'validate'])
      digests.push(stored(`ghcr.io/${site.github.git.repository}:0.1.1-alpha.1`).digest)
    }
    expect(digests[1]).toBe(digests[0])
    const repository = `git+${site.github.git.serverUrl}/${site.github.git.repository}.git`
    expect(stored('npm:release-tracks@0.1.1-alpha.1')).toEqual({ tag: 'alpha', repository })
    expect(stored(`ghcr.io/${site.github.git.repository}:alpha`)).toMatchObject({ file: 'cli/Dockerfile' })
    expect(site.github.state.releases.map(({ tag }) => tag)).toEqual(['v0.1.1-alpha.1', 'cli-v0.1.1-alpha.1'])
  })

  test('live and major, started on the default branch: 1.0.0 is Latest, and v1 is on it', async () => {
    const run = await site.dispatch('promote.yml', 'main', { track: 'actions', channel: 'live', bump: 'major' })
    if (run.code !== 0) throw new Error(run.text)
    await release('v1.0.0')
    expect(site.github.state.latest).toBe('v1.0.0')
    expect(site.remote.at('v1')).toBe(site.remote.at('v1.0.0'))
  })

  test('the release once more: nothing appears twice', async () => {
    const before = site.remote.tags()
    await release('v1.0.0')
    expect([site.remote.tags(), site.github.state.releases.map(({ tag }) => tag)]).toEqual([
      before,
      ['v0.1.1-alpha.1', 'cli-v0.1.1-alpha.1', 'v1.0.0'],
    ])
  })

  test('what somebody pushed to main is on next when the sentry has looked', async () => {
    site.remote.commit('fix: by hand', { 'by-hand.md': 'By hand.\n' }, 'main')
    const run = await site.dispatch('invariant-sentry.yml', 'main')
    expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['sync', 'success'],
      ['check', 'success'],
    ])
    expect(site.remote.file('next', 'by-hand.md')).toBe('By hand.\n')
  })
})
