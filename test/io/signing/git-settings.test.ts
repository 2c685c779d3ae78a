import { expect, test } from '@jest/globals'
import type { GitConfig } from '../../../shared/io/git/git-environment.ts'
import { clonesSigning } from '../../../shared/io/signing/git-settings.ts'

const HOW: readonly GitConfig[] = [
  ['gpg.format', 'ssh'],
  ['gpg.ssh.program', '/bin/op-ssh-sign'],
  ['user.signingkey', '~/.ssh/id'],
]

/** Whether commits and tags are signed. */
const signed = (settings: readonly GitConfig[], always = false) => {
  const { commits, tags } = clonesSigning([...HOW, ...settings], always) ?? { commits: false, tags: false }
  return [commits, tags]
}

test.each<[readonly GitConfig[], commits: boolean, tags: boolean]>([
  [[], false, false],
  [[['commit.gpgsign', 'true']], true, false],
  [[['tag.gpgsign', '1']], false, true],
  [[['tag.forcesignannotated', 'yes']], false, true],
  [
    [
      ['commit.gpgSign', 'true'],
      ['commit.gpgsign', 'off'],
    ],
    false,
    false,
  ],
  [
    [
      ['commit.gpgsign', ''],
      ['tag.gpgsign', 'on'],
    ],
    false,
    true,
  ],
])('%j', (settings, commits, tags) => {
  expect(signed(settings)).toEqual([commits, tags])
  expect(signed(settings, true)).toEqual([true, true])
})

test('how git signs is taken along, and nothing else of the configuration', () => {
  const access: GitConfig[] = [...HOW, ['commit.gpgsign', 'true'], ['http.extraheader', 'secret'], ['user.name', 'Ada']]
  expect(clonesSigning(access, false)?.settings).toEqual(HOW)
})
