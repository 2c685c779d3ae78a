import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { hasCargo } from '../support/cargo.ts'
import { runCommand } from '../support/command-line.ts'
import { exampleFiles } from '../support/example.ts'
import { NEWCOMERS, type Newcomer } from '../support/init-repositories.ts'
import { newcomerRemote, personsClone } from '../support/newcomer.ts'
import { git, Remote } from '../support/remote.ts'

/** Throws when cargo finds that manifests and lock at a tag do not go together. */
function askCargo(remote: Remote, tag: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-cargo-'))
  git(folder, 'clone', '-q', '--branch', tag, remote.url, 'tree')
  const words = ['metadata', '--locked', '--offline', '--format-version', '1']
  execFileSync('cargo', words, { cwd: join(folder, 'tree'), stdio: 'pipe' })
  rmSync(folder, { recursive: true, force: true })
}

describe('incident 10: the lock file changes in the same commit, without cargo', () => {
  const remote = new Remote()
  const tags: string[] = []
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: the example', exampleFiles()))
    for (const channel of ['alpha', 'live']) {
      const { outputs, log } = await runAction('promote', remote.checkout(), { track: 'both', channel })
      expect(log).not.toContain('::error')
      tags.push(...JSON.parse(outputs.tags as string))
    }
  })
  afterAll(() => remote.remove())

  test('every entry of the example says what its manifest says', () => {
    expect(tags).toHaveLength(4)
    for (const tag of tags.filter((name) => name.startsWith('v'))) {
      const version = tag.slice(1)
      expect(remote.file(tag, 'Cargo.toml')).toContain(`version = "${version}"`)
      expect(remote.file(tag, 'Cargo.lock').split(`version = "${version}"`)).toHaveLength(3)
    }
  })

  if (hasCargo()) {
    test('cargo metadata --locked --offline agrees at every tag', () => {
      for (const tag of tags) {
        askCargo(remote, tag)
      }
    })
  }
})

if (hasCargo()) {
  test('what init writes for crates that ask for each other by version lets cargo build each pre-release', async () => {
    const remote = newcomerRemote(NEWCOMERS['cargo-workspace'] as Newcomer)
    const folder = personsClone(remote)
    expect((await runCommand(folder, ['init', '--yes', '--no-workflows'])).code).toBe(0)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'Release tracks')
    git(folder, 'push', '-q', 'origin', 'HEAD:main')
    const { log } = await runAction('promote', remote.checkout('main'), { track: 'all', channel: 'alpha' })
    expect(log).not.toContain('::error')
    expect(remote.tags()).toEqual(['agent-v2.0.2-alpha.1', 'v0.7.1-alpha.1', 'wire-v0.4.1-alpha.1'])
    for (const tag of remote.tags()) askCargo(remote, tag)
    remote.remove()
  })
}

test('incident 26: nothing of the checkout is executed', async () => {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: the example', exampleFiles()))
  const folder = remote.checkout('next', 0)
  const trap = join(remote.folder, 'trap')
  for (const hook of ['pre-push', 'reference-transaction', 'post-index-change', 'post-checkout', 'pre-commit']) {
    git(folder, 'config', `alias.${hook}`, `!touch ${trap}`)
    execFileSync(
      'sh',
      ['-c', `printf '#!/bin/sh\\ntouch ${trap}\\n' > .git/hooks/${hook}; chmod +x .git/hooks/${hook}`],
      { cwd: folder },
    )
  }
  git(folder, 'config', 'core.fsmonitor', `touch ${trap}`)
  git(folder, 'config', 'diff.external', `touch ${trap}`)
  const { code } = await runAction('promote', folder, { track: 'both', channel: 'live' })
  expect(code).toBe(0)
  expect(readdirSync(remote.folder)).not.toContain('trap')
  remote.remove()
})
