import { expect, test } from '@jest/globals'
import { runCommand } from '../../support/command-line.ts'
import { git, Remote } from '../../support/remote.ts'

const CONFIG =
  'branches: { live: main }\ntracks:\n  app: { tag: "v{version}", paths: ["**"], release-workflow: release.yml }\n'
const BY_HAND = 'on: workflow_dispatch\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n'

test('a release workflow that is not pushed yet is started by nothing', async () => {
  const remote = new Remote()
  remote.commit('feat: begin', { 'release-tracks.yml': CONFIG }, 'main')
  const plan = async () => (await runCommand(remote.checkout('main', 0), ['plan'])).stdout
  expect(await plan()).toContain('does not start release.yml, which this commit lacks: commit and push it first.')
  remote.commit('ci: release', { '.github/workflows/release.yml': BY_HAND }, 'main')
  expect(await plan()).toContain('starts release.yml by workflow_dispatch alone: its push starts no workflow')
  remote.remove()
})

test('--verbose shows what dependencies: auto adds, of tracks with and without a release', async () => {
  const remote = new Remote()
  const auto = (name: string) => `  ${name}: { tag: "${name}/v{version}", paths: [${name}], dependencies: auto }\n`
  remote.commit(
    'feat: begin',
    {
      'release-tracks.yml': `branches: { live: main }\ntracks:\n${auto('cmd')}${auto('core')}`,
      'go.work': 'use ./cmd\nuse ./core\n',
      'cmd/go.mod': 'module a/cmd\nrequire a/core v1.0.0\n',
      'core/go.mod': 'module a/core\n',
    },
    'main',
  )
  const plan = (...words: string[]) => runCommand(remote.checkout('main', 0), ['plan', ...words])
  const { stdout } = await plan('--verbose')
  expect(stdout).toMatch(/built from, by dependencies: auto\n.*└─ core\n/)
  expect(stdout).toContain('built from, by dependencies: auto: only its own folders')
  expect(JSON.parse((await plan('--verbose', '--json')).stdout)).toMatchObject({
    dependencies: { cmd: ['core'], core: [] },
  })
  expect((await plan()).stdout).not.toContain('built from')
  for (const name of ['cmd', 'core']) remote.set(`refs/tags/${name}/v1.0.0`, git(remote.bare, 'rev-parse', 'main'))
  expect((await plan('--verbose')).stdout).toMatch(/cmd {2}no release: nothing .*\n└─ built from.*\n {3}└─ core\n/)
  remote.remove()
})
