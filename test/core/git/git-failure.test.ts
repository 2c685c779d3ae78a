import { expect, test } from '@jest/globals'
import { type FailedProcess, GitFailure, isNotYours, noGitServer } from '../../../shared/core/git/git-failure.ts'

const failed = (stderr: string, more: Partial<FailedProcess> = {}) =>
  new GitFailure({ args: ['fetch', 'origin', 'secret'], code: 128, stderr, isRemote: true, ...more })

test.each<[string, string, boolean]>([
  ["fatal: detected dubious ownership in repository at '/a b'", 'not-yours', false],
  ['error: No space left on device', 'machine-limit', false],
  ['fatal: remote error: upload-pack: not our ref 123', 'not-on-remote', false],
  ['fatal: Authentication failed for x', 'git-refused', false],
  ['The requested URL returned error: 403', 'git-refused', false],
  ['fatal: https://x/info/refs not valid: is this a git repository?', 'no-git-server', true],
  ['The requested URL returned error: 301', 'remote-redirects', false],
  ["fatal: repository 'https://x/' not found", 'remote-unreachable', false],
  ['The requested URL returned error: 404', 'remote-unreachable', false],
  ["fatal: unable to access 'https://x/': Could not resolve host", 'remote-unreachable', true],
  [`error: object ${'a'.repeat(40)} is a tree, not a commit`, 'no-commit', false],
  ['fatal: early EOF', 'remote-unreachable', true],
  ['fatal: bad object abc', 'git-failed', false],
])('%j is %s, and may pass: %s', (stderr, code, passes) => {
  expect(failed(stderr)).toMatchObject({ code, passes })
})

test('what nothing explains names the command without its secrets, and how it ended', () => {
  expect(failed('', { isRemote: false }).message).toBe('git "fetch" "origin" … ended with 128: It said nothing.')
  expect(failed('', { code: null })).toMatchObject({ code: 'machine-limit', passes: false })
})

test('the way out of a clone of another user is a command that runs as printed', () => {
  expect(failed("dubious ownership in repository at '/a b'").problems[0]?.fix).toContain(
    "git config --global --add safe.directory '/a b'",
  )
  expect(isNotYours({ code: 0, stderr: "dubious ownership in repository at '/a'" })).toBe(false)
  expect(noGitServer().code).toBe('no-git-server')
})
