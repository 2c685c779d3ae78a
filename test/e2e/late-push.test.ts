import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

const CONFIG = FILES['release-tracks.yml'] as string
const WORKFLOW = 'on:\n  workflow_dispatch:\njobs: {}\n'

/** A GitHub that takes so many seconds for each push. */
async function withGitHub(seconds: number, work: (remote: Remote, github: FakeGitHub) => Promise<void>): Promise<void> {
  const remote = new Remote()
  const files = { ...FILES, 'release-tracks.yml': CONFIG, '.github/workflows/release.yml': WORKFLOW }
  remote.set('refs/heads/main', remote.commit('feat: first', files))
  writeFileSync(join(remote.bare, 'hooks', 'pre-receive'), `#!/bin/sh\nsleep ${seconds}\n`, { mode: 0o755 })
  const github = await new FakeGitHub({ bare: remote.bare }).start()
  try {
    await work(remote, github)
    await github.stop()
  } finally {
    await github.close()
    remote.remove()
  }
}

function release(remote: Remote, github: FakeGitHub, inputs: Record<string, string>) {
  const folder = remote.checkout('next', 1)
  git(folder, 'remote', 'set-url', 'origin', github.git.url)
  return runAction('bump-version', folder, { token: github.token, ...inputs }, { env: github.env })
}

describe('incident 35: the connection breaks, and the server finishes the push later', () => {
  test.each([0.2, 1, 2, 4])('%d seconds later: the release counts as made by this run', (seconds) =>
    withGitHub(seconds, async (remote, github) => {
      github.git.hastyAnswers = 1
      const { code, outputs } = await release(remote, github, { tracks: 'tray', channel: 'live' })
      expect([code, outputs.tags, outputs.pushed]).toEqual([0, '["tray-v1.8.1"]', 'true'])
      expect([outputs.sha, remote.tags()]).toEqual([remote.at('tray-v1.8.1'), ['tray-v1.8.1']])
      expect(github.callsOf(/^POST .*dispatches$/)).toMatchObject([{ body: { ref: 'tray-v1.8.1' }, status: 204 }])
    }),
  )

  test('more tracks than fit into one push: each is told of', () =>
    withGitHub(2, async (remote, github) => {
      github.git.hastyAnswers = 1
      const { code, outputs } = await release(remote, github, { tracks: 'all', channel: 'alpha' })
      expect([code, JSON.parse(outputs.tags as string)]).toEqual([0, remote.tags()])
    }))

  test('where no attempt gets an answer, what is said is true at that moment', () =>
    withGitHub(1, async (remote, github) => {
      github.git.hastyAnswers = 5
      writeFileSync(join(remote.bare, 'hooks', 'pre-receive'), '#!/bin/sh\nsleep 20\n', { mode: 0o755 })
      const { code, log, summary } = await release(remote, github, { tracks: 'tray', channel: 'live' })
      expect([code, summary]).toEqual([1, expect.stringContaining('Stopped: push-lost')])
      expect(log).toContain(
        'The push broke off 5 times in a row; nothing of it was there when the remote was last asked',
      )
      expect(log).toContain('it may still land')
      expect(log).toContain('Run again: what has landed by then is found and not made twice.')
    }))
})
