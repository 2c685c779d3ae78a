import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TagName } from '../../../shared/core/git/names.ts'
import { detectTracksReport } from '../../../shared/flows/detect/detect-tracks.ts'
import type { Run } from '../../../shared/flows/ports/run.ts'
import { bumpVersion } from '../../../shared/flows/promote/bump-version.ts'
import { validateTagReport } from '../../../shared/flows/validate/validate-tag.ts'
import { runFlow } from '../../support/in-process.ts'
import { Remote } from '../../support/remote.ts'

const CONFIG = `branches: { live: main, next: next }
tracks:
  sdk:
    tag: v{version}
    paths: [packages, apps]
    version-files: [packages/*/package.json, { path: "apps/**/*.csproj" }]
`
const NONE = { bump: '', sha: '', n: '', version: '', trailers: '', dryRun: false, force: false }
const project = (version: string) => `<Project><PropertyGroup><Version>${version}</Version></PropertyGroup></Project>\n`

describe('version files named by a glob', () => {
  let remote: Remote
  beforeAll(() => {
    remote = new Remote()
    const first = remote.commit('feat: begin', {
      'packages/a/package.json': '{ "name": "a", "version": "1.0.0" }\n',
      'apps/web/src/Web.csproj': project('1.0.0'),
    })
    remote.set('refs/heads/main', first)
    remote.commit('feat: more', { 'packages/a/x': 'x\n' })
  })
  afterAll(() => remote.remove())

  const bump = (channel: string, config = CONFIG) =>
    runFlow((run) => bumpVersion({ ...NONE, tracks: 'sdk', channel }, run), remote.checkout(), config)
  const versionOf = (tag: string, path: string) => /\d+\.\d+\.\d+[-.\w]*/.exec(remote.file(tag, path))?.[0]

  test('all get the version, those that came later too, on every branch, and tags are valid', async () => {
    expect(await bump('alpha')).toMatchObject({ tag: 'v1.0.1-alpha.1' })
    for (const path of ['packages/a/package.json', 'apps/web/src/Web.csproj'])
      expect(versionOf('v1.0.1-alpha.1', path)).toBe('1.0.1-alpha.1')
    const stale = remote.checkout()
    remote.commit('feat: one more', { 'packages/b/package.json': '{ "name": "b", "version": "0.1.0" }\n' })
    const beta = (run: Run) => bumpVersion({ ...NONE, tracks: 'sdk', channel: 'beta' }, run)
    expect(await runFlow(beta, stale, CONFIG)).toMatchObject({ tag: 'v1.0.1-beta.1' })
    expect(versionOf('v1.0.1-beta.1', 'packages/b/package.json')).toBe('1.0.1-beta.1')
    expect(await bump('live')).toMatchObject({ tag: 'v1.0.1' })
    for (const tag of ['v1.0.1-alpha.1', 'v1.0.1-beta.1', 'v1.0.1']) {
      const look = (run: Run) => validateTagReport({ tag: tag as TagName, track: '' }, run)
      expect(await runFlow(look, remote.checkout(tag), CONFIG)).toMatchObject({ track: 'sdk' })
    }
  })

  test('a bump of them changes nothing of the product', async () => {
    const asked = { track: '', channel: '', since: '', base: '', head: '' }
    const detect = (run: Run) => detectTracksReport(asked, run)
    expect(await runFlow(detect, remote.checkout(), CONFIG)).toMatchObject({ tracks: '[]' })
  })

  test('a glob without a match is refused', async () => {
    expect(await bump('alpha', CONFIG.replace('packages/*/', 'packages/*/x/'))).toMatchObject({
      code: 'version-file-missing',
      problems: [{ message: 'The version files "packages/*/x/package.json" match no file of the repository.' }],
    })
  })
})
