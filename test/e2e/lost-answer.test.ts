import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { GitServer } from '../support/git-server.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'
import { productFiles, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

/** A remote that is reached over HTTP, where the connection can drop between a push and its answer. */
async function withServer(
  files: typeof FILES,
  work: (remote: Remote, server: GitServer) => Promise<void>,
): Promise<void> {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', files))
  const server = await new GitServer(remote.bare).start()
  try {
    await work(remote, server)
  } finally {
    await server.stop()
    remote.remove()
  }
}

function run(
  remote: Remote,
  server: GitServer,
  name: string,
  inputs: Record<string, string>,
  { ref = 'next', depth = 1 } = {},
): Promise<ActionResult> {
  const folder = remote.checkout(ref, depth)
  git(folder, 'remote', 'set-url', 'origin', server.url)
  return runAction(name, folder, inputs, {
    env: { GITHUB_SERVER_URL: server.serverUrl, GITHUB_REPOSITORY: server.repository },
  })
}

const pushesOf = (server: GitServer) =>
  server.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/git-receive-pack')).length

/** A person commits to a branch of the remote at the moment when the first push was carried out. */
function commitAfterPush(remote: Remote, branch: string): void {
  const script = `#!/bin/sh
rm "$0"
commit=$(git commit-tree -p ${branch} -m 'fix: meanwhile' "${branch}^{tree}")
git update-ref refs/heads/${branch} "$commit"
`
  writeFileSync(join(remote.bare, 'hooks', 'post-receive'), script, { mode: 0o755 })
}

test('a push whose answer is lost, and which git sends once more, counts as landed', () =>
  withServer(FILES, async (remote, server) => {
    server.lostAnswers = 1
    const { code, outputs, log } = await run(remote, server, 'bump-version', { tracks: 'tray', channel: 'live' })
    expect([code, outputs.pushed, outputs.tags]).toEqual([0, 'true', '["tray-v1.8.1"]'])
    expect([pushesOf(server), remote.tags()]).toEqual([2, ['tray-v1.8.1']])
    expect(log).not.toContain('another push was faster')
    server.lostAnswers = 1
    remote.commit('fix: by hand', { 'hotfix.txt': 'x' }, 'main')
    const sync = await run(remote, server, 'sync-branches', {})
    expect([sync.outputs.synced, sync.outputs.sha]).toEqual(['true', remote.at('next')])
  }))

test.each([0, 1])('so does one of branches alone, also where a branch went on since, depth %d', async (depth) => {
  const signed = SignedBundles.make()
  await withServer(productFiles(signed.publicKey()), async (remote, server) => {
    const publish = (tag: string) => {
      tagRemote(remote, tag)
      const inputs = { tag, publish: 'true', 'artifacts-dir': signed.copy() }
      return run(remote, server, 'write-updater-manifest', inputs, { ref: tag, depth })
    }
    server.lostAnswers = 1
    const first = await publish('tray-v1.8.5')
    expect([first.code, first.outputs.published, first.outputs.sha]).toEqual([0, 'true', remote.at('main')])
    for (const [branch, tag] of [
      ['main', 'tray-v1.8.6'],
      ['next', 'tray-v1.8.7'],
    ] as const) {
      remote.commit('feat: more', { [`${branch}.txt`]: 'x' }, 'next')
      commitAfterPush(remote, branch)
      server.lostAnswers = 1
      const { code, outputs } = await publish(tag)
      expect([code, outputs.published]).toEqual([0, 'true'])
      expect(git(remote.bare, 'log', '-1', '--format=%s', branch)).toBe('fix: meanwhile')
      expect(remote.contains('main', outputs.sha as string)).toBe(true)
    }
  })
  signed.remove()
})

test('a remote that was asked too often is given time', () =>
  withServer(FILES, async (remote, server) => {
    server.refusals = [429]
    const began = performance.now()
    const { code, outputs, log } = await run(remote, server, 'bump-version', { tracks: 'all', channel: 'alpha' })
    expect([code, outputs.pushed, pushesOf(server)]).toEqual([0, 'true', 2])
    expect(log).toContain('the remote puts the push off: ')
    expect(performance.now() - began).toBeGreaterThan(1200)
  }))
