import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'
import { makeKey, requireSignatures, type TestKey, unverified } from '../support/signatures.ts'

let remote: Remote
let key: TestKey
beforeAll(() => {
  remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: first', FILES))
  key = makeKey(remote)
  requireSignatures(remote)
})
afterAll(() => remote.remove())

/** What was released since, by the remote's own git: commits and tags. */
const madeSince = (commit: string, ...tags: readonly string[]) =>
  git(remote.bare, 'rev-list', 'next', 'main', `^${commit}`).split('\n').concat(tags)

test('two tracks go live where only signed commits may, and a withdrawal as well', async () => {
  const before = remote.at('main')
  const signed = { signing: 'key', 'signing-key': key.text }
  const env = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.com' }
  const inputs = { track: 'all', channel: 'live' }
  const refused = await runAction('promote', remote.checkout(), inputs)
  expect([refused.code, remote.tags()]).toEqual([1, []])
  expect(refused.log).toMatch(/- Commits must have verified signatures\.%0Aremote: {3}Found 1 violation.*signing-key/)
  const { code, outputs, log } = await runAction('promote', remote.checkout(), { ...inputs, ...signed }, { env })
  expect([code, outputs.tags]).toEqual([0, '["tray-v1.8.1","v1.8.1"]'])
  expect(unverified(remote, madeSince(before, 'tray-v1.8.1', 'v1.8.1'))).toBe('')
  expect(remote.contains('next', 'main')).toBe(true)
  // Every line of it is masked.
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(key.text.split('\n')[1])
  const withdrawn = { tag: 'v1.8.1', reason: 'broken', ...signed }
  const nobody = await runAction('withdraw', remote.checkout('next', 0), withdrawn)
  expect([nobody.code, nobody.log]).toEqual([
    0,
    expect.stringMatching(/^::warning::.*GitHub shows the commits as unverified/m),
  ])
  expect(unverified(remote, madeSince(before, 'withdrawn/v1.8.1'))).toBe('')
})

test('the command line signs as git would in this clone, and not with --no-sign', async () => {
  const before = remote.at('next')
  const folder = remote.checkout('next', 0)
  for (const setting of ['commit.gpgSign=true', 'tag.gpgSign=true', 'gpg.format=ssh', `user.signingKey=${key.file}`])
    git(folder, 'config', ...(setting.split('=') as [string, string]))
  const words = ['promote', 'tray', 'alpha', '--force', '--yes']
  const unsigned = await runCommand(folder, [...words, '--no-sign'])
  expect([unsigned.code, unsigned.stderr]).toEqual([1, expect.stringContaining('must have verified signatures')])
  const { code, stdout } = await runCommand(folder, words)
  expect([code, stdout]).toEqual([0, expect.stringContaining('released tray-v1.8.2-alpha.1')])
  expect(unverified(remote, madeSince(before, 'tray-v1.8.2-alpha.1'))).toBe('')
})

test.each([
  [{ signing: 'github.com' }, 'signing: "github.com" is not known.'],
  [{ signing: 'key', 'signing-key': 'ssh-ed25519 AAAA' }, 'signing-key: It is a public key.'],
  [{ 'signing-key': 'x' }, 'signing-key: it is set, but neither'],
])('%j stops before anything is pushed', async (inputs, words) => {
  const { code, log } = await runAction('sync-branches', remote.checkout(), inputs)
  expect([code, log]).toEqual([1, expect.stringContaining(`::error::${words}`)])
})
