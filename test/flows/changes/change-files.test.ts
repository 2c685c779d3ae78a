import { dirname } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { componentChangelog } from '../../../shared/flows/changelog/changelog.ts'
import { detectTracksReport } from '../../../shared/flows/detect/detect-tracks.ts'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { git } from '../../support/git.ts'
import type { History } from '../../support/history.ts'
import { ask, runFlow } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'

const CONFIG = `notes: { from: changes }
tracks:
  core: { tag: "core-v{version}", paths: [core], version-files: [core/package.json] }
  app: { tag: "app-v{version}", paths: [app], version-files: [app/package.json] }
`
const manifest = (name: string) => `{ "name": "@w/${name}", "version": "1.2.0" }\n`
const BOTH = '---\n"@w/core": patch\n"@w/app": major\n---\n\nBoth:\n\n```sh\na\n'
let history: History | undefined
afterAll(() => history?.remove())

/** Releases by change files, and gives the tags that came. */
async function promote(tracks: string, channel: string, sha = ''): Promise<string[]> {
  const made = history as History
  const asked = { bump: 'changes', sha, n: '', version: '', trailers: '', dryRun: false, force: false }
  const folder = made.checkout('refs/heads/next', 1)
  const outputs = await runFlow((run) => bumpVersion({ ...asked, tracks, channel }, run), folder, CONFIG)
  return JSON.parse((outputs as { tags: string }).tags)
}

/** The release notes of a tag, without the link at the end. */
async function notes(tag: string): Promise<string> {
  const folder = (history as History).checkout(`refs/tags/${tag}`, 1)
  const inputs = { track: '', tag, head: '', since: '', format: '', narrative: '', out: '' }
  const written = await ask((run) => componentChangelog(inputs as never, run), folder, CONFIG)
  return (written as { changelog: { body: string } }).changelog.body.replace(/\n\n\*\*Full.*$/s, '')
}

const show = (...args: string[]) => git((history as History).bare, ...args).trim()

/** Whether what a commit did to its parent is all the actions' own. */
async function isOwn(commit: string): Promise<string> {
  const [sha, base] = [show('rev-parse', commit), show('rev-parse', `${commit}^`)]
  const inputs = { track: '', channel: '', since: 'push', base, head: sha }
  const folder = (history as History).checkout('refs/heads/next', 0)
  return ((await runFlow((run) => detectTracksReport(inputs, run), folder, CONFIG)) as { 'only-own': string })[
    'only-own'
  ]
}

test('change files decide what is released and how far, and a live version takes what it has', async () => {
  const plan = new Plan()
  plan.commit('feat: begin', { 'core/package.json': manifest('core'), 'app/package.json': manifest('app') })
  plan.branch('main').tag('core-v1.2.0').tag('app-v1.2.0')
  plan.commit('feat: more', { 'core/a': 'a\n', 'app/a': 'a\n' })
  plan.commit('docs: what for', {
    '.changeset/README.md': 'How to.\n',
    '.changeset/core.md': '---\ncore: minor\n---\n\nDark mode.\n',
  })
  history = plan.branch('next').make()
  expect(await promote('all', 'alpha')).toEqual(['core-v1.3.0-alpha.1'])
  expect(show('ls-tree', '--name-only', 'next:.changeset')).toBe('README.md\ncore.md')

  const folder = history.checkout('refs/heads/next', 0)
  git(folder, 'checkout', '-q', '-B', 'next', 'origin/next')
  const { writeFileSync } = await import('node:fs')
  writeFileSync(`${folder}/.changeset/both.md`, BOTH)
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'docs: both')
  git(folder, 'push', '-q', 'origin', 'next')

  expect(await promote('core', 'live')).toEqual(['core-v1.3.0'])
  expect(show('ls-tree', '--name-only', 'core-v1.3.0:.changeset')).toBe('README.md\nboth.md')
  expect(`${show('show', 'core-v1.3.0:.changeset/both.md')}\n`).toBe(BOTH.replace('"@w/core": patch\n', ''))
  expect(await isOwn('core-v1.3.0')).toBe('true')
  expect(await promote('all', 'live')).toEqual(['app-v2.0.0'])
  expect(show('ls-tree', '--name-only', 'main:.changeset')).toBe('README.md')
  expect(await isOwn('app-v2.0.0')).toBe('true')
  expect(await promote('all', 'live')).toEqual([])

  // Trailers can be copied: who takes away what another track has to say, did not release it.
  git(folder, 'fetch', '-q', 'origin', 'next')
  git(folder, 'reset', '-q', '--hard', 'FETCH_HEAD')
  writeFileSync(`${folder}/.changeset/app.md`, '---\napp: minor\n---\n\nMore.\n')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'docs: app')
  git(folder, 'rm', '-q', '.changeset/app.md')
  git(folder, 'commit', '-qm', 'chore: bump core to core-v1.3.0\n\nRelease-Track: core\nRelease-Channel: live')
  git(folder, 'push', '-q', 'origin', 'HEAD:next')
  expect(await isOwn('next')).toBe('false')

  expect(await notes('core-v1.3.0-alpha.1')).toBe('### Features\n\n- Dark mode.')
  expect(await notes('core-v1.3.0')).toBe('### Features\n\n- Dark mode.\n\n### Fixes\n\n- Both:\n\n  ```sh\n  a\n  ```')
  expect(await notes('app-v2.0.0')).toBe('### Breaking changes\n\n- Both:\n\n  ```sh\n  a\n  ```')
})

test('what went live is used up on every branch that has it still, in the words of either', async () => {
  const plan = new Plan()
  plan.commit('feat: begin', { 'core/package.json': manifest('core'), 'app/package.json': manifest('app') })
  plan.branch('main').tag('core-v1.2.0').tag('app-v1.2.0')
  history?.remove()
  history = plan.branch('next').make()
  const folder = history.checkout('refs/heads/next', 0)
  const { mkdirSync, writeFileSync } = await import('node:fs')
  const on = (branch: string, subject: string, files: Record<string, string>) => {
    git(folder, 'fetch', '-q', '--tags', 'origin')
    git(folder, 'switch', '-q', '--detach', `origin/${branch}`)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
      writeFileSync(`${folder}/${path}`, text)
    }
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', subject)
    git(folder, 'push', '-q', 'origin', `HEAD:${branch}`)
  }
  const FIX = '---\ncore: patch\n---\n\nNo crash.\n'
  on('next', 'fix: a crash', { 'core/fix': 'a\n', '.changeset/fix.md': FIX })
  on('main', 'fix: a crash', { 'core/fix': 'a\n', '.changeset/fix.md': FIX })
  expect(await promote('core', 'live', 'main')).toEqual(['core-v1.2.1'])
  on('next', 'feat: more', { 'core/more': 'b\n' })
  expect(await promote('core', 'live')).toEqual([])

  const both = '---\ncore: minor\napp: minor\n---\n\nSonds.\n'
  on('next', 'feat: sounds', { 'core/sounds': 'a\n', 'app/sounds': 'a\n', '.changeset/sounds.md': both })
  expect(await promote('core', 'rc')).toEqual(['core-v1.3.0-rc.1'])
  expect(await promote('app', 'rc')).toEqual(['app-v1.3.0-rc.1'])
  on('next', 'docs: a typo', { '.changeset/sounds.md': both.replace('Sonds', 'Sounds') })
  expect(await promote('core,app', 'live', 'tested')).toEqual(['core-v1.3.0', 'app-v1.3.0'])
  for (const branch of ['main', 'next'])
    expect(show('ls-tree', '-r', '--name-only', branch, '.changeset')).not.toContain('sounds')
})
