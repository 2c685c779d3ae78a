import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { GitServer } from '../support/git-server.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

let remote: Remote
beforeEach(() => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', FILES))
})
afterEach(() => remote.remove())

function hook(...lines: readonly string[]): void {
  const says = lines.map((line) => `echo '${line}' >&2\n`).join('')
  writeFileSync(join(remote.bare, 'hooks', 'pre-receive'), `#!/bin/sh\n${says}exit 1\n`, { mode: 0o755 })
}

const promote = (env: Record<string, string> = {}) =>
  runCommand(remote.checkout('next', 0), ['promote', 'tray', 'alpha', '--yes'], env)

describe('a push that the remote refuses', () => {
  test("prints the server's own lines and the advice for its reason, on the command line", async () => {
    hook(
      'error: GH006: Protected branch update failed for refs/heads/next.',
      'error: Changes must be made through a pull request.',
    )
    const { code, stderr } = await promote()
    expect(code).toBe(1)
    expect(stderr).toContain(
      'It said:\nremote: error: GH006: Protected branch update failed for refs/heads/next.\nremote: error: Changes must be made through a pull request.\n',
    )
    expect(stderr).toMatch(/^ ! \[remote rejected\] refs\/heads\/next \(pre-receive hook declined\)$/m)
    expect(stderr).toMatch(/^The branch accepts changes only by pull request\..*bypass list/m)
    expect(stderr).not.toContain('contents: write')
  })

  test('and in a step', async () => {
    hook(
      'error: GH013: Repository rule violations found for refs/heads/next.',
      '- Commits must have verified signatures.',
    )
    const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'alpha' })
    expect(code).toBe(1)
    expect(log).toMatch(
      /::error::The remote refused the push; .*%0Aremote: - Commits must have verified signatures\.%0A/,
    )
    expect(log).not.toContain('contents: write')
  })

  test('a server without atomic pushes: at once, with what it lacks', async () => {
    git(remote.bare, 'config', 'receive.advertiseAtomic', 'false')
    const { code, stderr } = await promote()
    expect([code, stderr]).toEqual([1, expect.stringContaining('The server cannot move several refs in one step')])
    expect(stderr).toContain('receive.advertiseAtomic')
    expect(stderr).not.toMatch(/broke off/)
  })

  test("a tag named like the tags' folder: what is in the way, and commands that run as printed", async () => {
    const config = (FILES['release-tracks.yml'] as string).replace('tray-v{version}', 'tray/v{version}')
    remote.commit('chore: tags in a folder', { 'release-tracks.yml': config })
    remote.set('refs/tags/tray', remote.at('main'))
    const found = await runCommand(remote.checkout('next', 0), ['doctor', '--json'])
    const { findings } = JSON.parse(found.stdout)
    const { code, stderr } = await promote()
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('git keeps no refs/tags/tray/v1.8.1-alpha.1 beside refs/tags/tray'),
    ])
    expect(stderr).not.toContain('contents: write')
    const command = /rename tray, if nobody relies on it: (.*)$/m.exec(stderr)?.[1] as string
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'tag-in-the-way')).toMatchObject([{ command }])
    for (const words of command.split(' && ')) git(remote.checkout('next', 0), ...words.split(' ').slice(1))
    expect(await promote()).toMatchObject({ code: 0 })
    expect(remote.tags()).toEqual(['tray.old', 'tray/v1.8.1-alpha.1'])
  })
})

test('what `git -c` left in the environment does not outrank the settings', async () => {
  const marker = join(remote.folder, 'ran')
  const folder = remote.checkout('next', 0)
  const { code } = await runCommand(folder, ['promote', 'tray', 'alpha', '--yes'], {
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='touch ${marker}' 'trailer.separators'='%' 'push.gpgSign'='true'`,
  })
  expect([code, remote.tags()]).toEqual([0, ['tray-v1.8.1-alpha.1']])
  const again = await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'alpha' })
  expect(again.log).toContain('nothing new since tray-v1.8.1-alpha.1')
})

test('incident 44: a redirect to another host gets no token', async () => {
  const other = await new GitServer(remote.bare).start()
  const server = await new GitServer(remote.bare, { repository: 'acme/moved', token: 'ghs_secret' }).start()
  server.api = ({ url }, response) => {
    response.writeHead(301, { location: `${other.serverUrl}${url}` }).end()
    return true
  }
  try {
    const folder = remote.checkout()
    git(folder, 'remote', 'set-url', 'origin', `${server.serverUrl}/acme/shop`)
    const { code, log, summary } = await runAction(
      'detect-tracks',
      folder,
      { token: 'ghs_secret' },
      { env: { GITHUB_SERVER_URL: server.serverUrl } },
    )
    expect(other.requests.flatMap(({ authorizations }) => authorizations)).toEqual([])
    expect([code, summary]).toEqual([1, expect.stringContaining('Stopped: remote-redirects')])
    expect(log).toContain('git remote set-url origin')
  } finally {
    await other.stop()
    await server.stop()
  }
})

describe('incident 42: what the machine does not give', () => {
  const bump = (env: Record<string, string>) =>
    runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'alpha' }, { env })

  test('a folder for temporary files that is not there, or not a folder, is named with the reason', async () => {
    for (const folder of ['/nope/temp', '/dev/full']) {
      const { code, log, summary } = await bump({ RUNNER_TEMP: folder })
      expect([code, summary]).toEqual([1, expect.stringContaining('Stopped: machine-limit')])
      expect(log).toMatch(
        new RegExp(`::error::The folder for temporary files, "${folder}", cannot be written to: E[A-Z]+`),
      )
      expect(log).not.toContain('This is a bug')
    }
  })

  test.each(['ulimit -n 24', 'ulimit -f 0'])('%s: the reason is told, and it is not a bug', async (limits) => {
    const { code, log } = await runAction(
      'bump-version',
      remote.checkout(),
      { tracks: 'tray', channel: 'alpha' },
      { limits },
    )
    expect([code, log]).toEqual([1, expect.stringMatching(/::error::/)])
    expect(log).not.toContain('This is a bug')
    expect(remote.tags()).toEqual([])
  })

  test('a file for outputs that cannot be written is noticed before the push', async () => {
    const { code, log } = await bump({ GITHUB_OUTPUT: '/nope/output' })
    expect([code, remote.tags()]).toEqual([1, []])
    expect(log).toContain('::error::The outputs cannot be written: ')
  })

  test('a summary that cannot be written is told first, and the release goes on', async () => {
    const { code, log } = await bump({ GITHUB_STEP_SUMMARY: '/nope/summary' })
    expect([code, remote.tags()]).toEqual([0, ['tray-v1.8.1-alpha.1']])
    expect(log).toMatch(/^::warning::The job summary cannot be written/)
  })
})
