import { expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { Remote } from '../support/remote.ts'

/** A repository with one track, whose version stands in a JSON file beside as many numbers as it takes. */
function withVersionFile(megabytes: number): Remote {
  const remote = new Remote()
  const config =
    'tracks:\n  data:\n    tag: v{version}\n    paths: ["**"]\n    version-files: [data.json]\n    release-workflow: release.yml\n'
  const text = `{"version":"1.0.0","numbers":[${'1,'.repeat(megabytes * 512 * 1024)}1]}\n`
  const files = {
    'release-tracks.yml': config,
    'data.json': text,
    '.github/workflows/release.yml': 'on: push\njobs: {}\n',
  }
  remote.set('refs/heads/main', remote.commit('feat: numbers', files))
  return remote
}

test.each([[9], [20]])('incident 43: a version file of %d MB is refused by name', async (megabytes) => {
  const remote = withVersionFile(megabytes)
  const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'data', channel: 'alpha' })
  expect([code, log]).toEqual([1, expect.stringContaining('"data.json" has')])
  expect(log).toContain('at most 8 MB are read. Make it shorter. If it is a version file, keep the version in')
  expect(remote.tags()).not.toContain('v1.0.1-alpha.1')
  remote.remove()
})

test('incident 43: TOML takes ten times longer to parse, and may be that much shorter', async () => {
  const remote = new Remote()
  const files = {
    'release-tracks.yml': 'tracks:\n  data:\n    tag: v{version}\n    paths: ["**"]\n    version-files: [data.toml]\n',
    'data.toml': `version = "1.0.0"\nnumbers = [${'1,'.repeat(512 * 1024)}]\n`,
  }
  remote.set('refs/heads/main', remote.commit('feat: numbers', files))
  const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'data', channel: 'alpha' })
  expect([code, log]).toEqual([1, expect.stringContaining('"data.toml" has 1.1 MB; at most 0.5 MB are read.')])
  remote.remove()
})

test('incident 43: one that is just short enough is written', async () => {
  const remote = withVersionFile(2)
  const { code, outputs } = await runAction('bump-version', remote.checkout(), { tracks: 'data', channel: 'alpha' })
  expect([code, outputs.tags]).toEqual([0, '["v1.0.1-alpha.1"]'])
  remote.remove()
})

test('incident 43: init leaves out what another tool names and is gone, and says so', async () => {
  const remote = new Remote()
  const packages = {
    'packages/a': { 'release-type': 'node' },
    'packages/gone': { 'release-type': 'node' },
    old: { 'release-type': 'simple' },
  }
  const files = {
    'release-please-config.json': JSON.stringify({ packages }),
    '.release-please-manifest.json': '{"packages/a":"1.0.0","packages/gone":"1.0.0","old":"1.0.0"}',
    'packages/a/package.json': '{"name":"a","version":"1.0.0"}\n',
  }
  remote.set('refs/heads/main', remote.commit('feat: begin', files))
  const { code, stdout, stderr } = await runCommand(remote.checkout('main', 0), ['init', '--dry-run', '--json'])
  expect([code, stderr]).toEqual([0, ''])
  const { tracks, notes } = JSON.parse(stdout)
  expect(tracks.map(({ name }: { name: string }) => name)).toEqual(['a'])
  expect(notes).toContainEqual({
    path: 'release-please-config.json',
    why: 'release-please has "packages/gone" in "packages/gone", which is not there.',
  })
  remote.remove()
})
