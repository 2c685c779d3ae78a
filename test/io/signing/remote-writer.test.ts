import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ObjectPlan } from '../../../shared/core/git/object-plan.ts'
import { readSigningKey } from '../../../shared/core/git/signing-key.ts'
import type { SigningChoice } from '../../../shared/flows/ports/signing.ts'
import { GitRepository } from '../../../shared/io/git/git-repository.ts'
import { git, Remote } from '../../support/remote.ts'
import { makeKey, unverified } from '../../support/signatures.ts'

let remote: Remote
beforeAll(() => {
  remote = new Remote()
  process.env.RUNNER_TEMP = remote.folder
  remote.set('refs/heads/main', remote.commit('feat: first', { a: '1\n', 'b/c': '2\n' }))
})
afterAll(() => {
  delete process.env.RUNNER_TEMP
  remote.remove()
})

/** Two commits in a row, their merge with what is there, one without history, and tags on some. */
function planOn(head: string): ObjectPlan {
  const bytes = Uint8Array.of(0xff, 0x00, 0x0d, 0x0a)
  return [
    { kind: 'commit', mark: 'one', parents: [head], files: [{ path: 'bin', mode: '100755', bytes }], message: 'one\n' },
    { kind: 'commit', mark: 'two', parents: ['one'], files: [], gone: ['b/c'], message: 'two\n\nRelease-Track: ä\n' },
    { kind: 'commit', mark: 'merge', parents: ['two', head], files: [], message: 'merge\n' },
    { kind: 'commit', mark: 'root', parents: [], files: [], message: 'root\n' },
    { kind: 'tag', mark: 'tag', name: 'app/v1.0.0', target: 'merge', message: 'app v1\n\nwhy\n\nRelease-Run: 1\n' },
    { kind: 'tag', mark: 'gone', name: 'v1.0.0.withdrawn', target: 'root', message: 'gone\n' },
    { kind: 'tag', mark: 'old', name: 'v0.9.0', target: head, message: 'old\n' },
  ] satisfies ObjectPlan
}

const PERSON = [
  ['user.name', 'Ada'],
  ['user.email', 'ada@example.com'],
] as const

const warned: object[] = []
const opened: GitRepository[] = []
afterAll(() => Promise.all(opened.map((repository) => repository.close())))

async function write(signing: SigningChoice, settings: readonly (readonly [string, string])[] = []) {
  const folder = remote.checkout('main', 1)
  for (const [key, value] of [...PERSON, ...settings]) git(folder, 'config', key, value)
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  opened.push(repository)
  repository.signBy(signing)
  const made = await repository.write(planOn(repository.head))
  const updates = [...made].map(([mark, to]) => ({ ref: `refs/heads/x/${mark}` as const, from: undefined, to }))
  const tags = updates.filter(({ ref }) => /tag|gone|old/.test(ref))
  const refs = updates.map((each) =>
    tags.includes(each) ? { ...each, ref: each.ref.replace('heads', 'tags') as 'refs/' } : each,
  )
  expect(await repository.push(refs)).toMatchObject({ kind: 'landed' })
  const names = refs.map(({ to }) => to)
  for (const folder of ['heads', 'tags']) rmSync(join(remote.bare, 'refs', folder, 'x'), { recursive: true })
  return { repository, made, names, commits: ['one', 'two', 'merge', 'root'].map((mark) => made.get(mark) as string) }
}

describe('with a key', () => {
  test.each([
    ['ed25519', ['-t', 'ed25519']],
    ['ecdsa', ['-t', 'ecdsa']],
    ['rsa', ['-t', 'rsa', '-b', '2048']],
  ])('%s: git verifies every commit and tag, and the key is gone', async (name, args) => {
    const { text } = makeKey(remote, { name, args })
    const { repository, names, commits, made } = await write({
      by: 'key',
      key: readSigningKey(text.replaceAll('\n', '\r\n')),
      warn: (problem) => void warned.push(problem),
    })
    expect([unverified(remote, names), warned]).toEqual(['', []])
    if (name !== 'ed25519') return
    const [one, two, merge, root] = commits as [string, string, string, string]
    expect(git(remote.bare, 'log', '-1', '--format=%P', merge)).toBe(`${two} ${remote.at('main')}`)
    expect(git(remote.bare, 'ls-tree', '-r', '--name-only', merge)).toBe('a\nbin')
    expect(git(remote.bare, 'ls-tree', one, 'bin')).toMatch(/^100755 /)
    expect(git(remote.bare, 'log', '-1', '--format=%P|%T|%B', root)).toMatch(/^\|4b825dc6.*\|root$/)
    expect(git(remote.bare, 'log', '-1', '--format=%an %cn', two)).toBe('Ada Ada')
    const tag = made.get('tag') as string
    expect(await repository.annotation({ name: 'refs/tags/app/v1.0.0', object: tag, commit: merge })).toBe(
      'app v1\n\nwhy\n\nRelease-Run: 1\n',
    )
  })

  test('that ssh-keygen does not take: its words, without the place of the key', async () => {
    const broken = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'
    await expect(write({ by: 'key', key: broken, warn: () => undefined })).rejects.toMatchObject({
      code: 'signing-failed',
      message: expect.stringMatching(/^git could not sign; nothing was pushed\. It said:\n.*"?signing-key/s),
    })
  })
})

describe('with the settings of the clone', () => {
  test('tags alone', async () => {
    const { file } = makeKey(remote, { name: 'tags' })
    const how = [
      ['gpg.format', 'ssh'],
      ['user.signingKey', file],
      ['tag.gpgSign', 'on'],
    ] as const
    const { made, commits } = await write({ by: 'git', always: false }, how)
    expect(unverified(remote, [made.get('tag') as string, made.get('gone') as string])).toBe('')
    expect(git(remote.bare, 'cat-file', '-p', commits[0] as string)).not.toContain('gpgsig')
  })

  const hasGpg = spawnSync('gpg', ['--version']).status === 0
  // Where there is no gpg, there is nothing to sign with.
  if (hasGpg)
    test('by GPG', async () => {
      const home = mkdtempSync(join(tmpdir(), 'gpg-'))
      // What a test starts has the variables of the process, not those of its sandbox.
      const env = { ...process.env, GNUPGHOME: home }
      process.env.GNUPGHOME = home
      try {
        const params =
          '%no-protection\nKey-Type: eddsa\nKey-Curve: ed25519\nName-Real: Ada\nName-Email: ada@example.com\n%commit\n'
        execFileSync('gpg', ['--batch', '--quiet', '--generate-key'], {
          input: params,
          env,
          stdio: ['pipe', 'ignore', 'ignore'],
        })
        const { names } = await write({ by: 'git', always: false }, [
          ['commit.gpgSign', 'true'],
          ['tag.gpgSign', 'true'],
          ['user.signingKey', 'ada@example.com'],
        ])
        expect(unverified(remote, names, env)).toBe('')
      } finally {
        execFileSync('gpgconf', ['--kill', 'all'], { env })
        rmSync(home, { recursive: true, force: true })
        delete process.env.GNUPGHOME
      }
    })
})

test('no key is left', () => {
  const files = readdirSync(remote.folder, { recursive: true, encoding: 'utf8' })
  expect(files.filter((path) => path.endsWith('signing-key'))).toEqual([])
  expect(files.filter((path) => path.startsWith('release-tracks-')).length).toBeGreaterThan(0)
})
