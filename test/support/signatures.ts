import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GIT_ENV, type Remote } from './remote.ts'

/** A key for signatures: the private one, and its file. */
export interface TestKey {
  readonly text: string
  readonly file: string
}

/** The file of a remote that says whose signatures are good. */
const signersOf = (remote: Remote) => join(remote.folder, 'allowed_signers')

/** Makes an ssh key whose signatures the remote takes for good. */
export function makeKey(remote: Remote, { name = 'key', passphrase = '', args = ['-t', 'ed25519'] } = {}): TestKey {
  const file = join(remote.folder, name)
  execFileSync('ssh-keygen', ['-q', ...args, '-N', passphrase, '-f', file])
  writeFileSync(signersOf(remote), `* ${readFileSync(`${file}.pub`, 'utf8')}`, { flag: 'a' })
  return { text: readFileSync(file, 'utf8'), file }
}

/** What git says against the signatures of commits and tags of a remote: nothing where it verifies all of them. */
export function unverified(remote: Remote, names: readonly string[], variables: NodeJS.ProcessEnv = {}): string {
  const signers = ['-c', `gpg.ssh.allowedSignersFile=${signersOf(remote)}`]
  const env = { ...GIT_ENV, ...variables }
  const input = names.join('\n')
  const kinds = execFileSync('git', ['cat-file', '--batch-check=%(objecttype)'], { cwd: remote.bare, env, input })
  const byKind = Map.groupBy(names, (_, at) => kinds.toString().split('\n')[at])
  return [...byKind]
    .map(([kind, some]) => spawnSync('git', [...signers, `verify-${kind}`, ...some], { cwd: remote.bare, env }))
    .map(({ status, stderr }) => (status === 0 ? '' : stderr.toString()))
    .join('')
}

/** Makes the remote refuse every push of a commit without a good signature, in GitHub's words. */
export function requireSignatures(remote: Remote): void {
  const script = `#!/bin/sh
while read -r old new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  for commit in $(git rev-list "$new" --not --all); do
    git -c gpg.ssh.allowedSignersFile='${signersOf(remote)}' verify-commit "$commit" 2>/dev/null && continue
    echo "error: GH013: Repository rule violations found for $ref." >&2
    printf '%s\\n' '- Commits must have verified signatures.' '  Found 1 violation:' "  $commit" >&2
    exit 1
  done
done
`
  writeFileSync(join(remote.bare, 'hooks', 'pre-receive'), script, { mode: 0o755 })
}

/** Signs as GitHub does, with a key of its own; a line end is behind the signature. */
export function signerWith({ file }: TestKey): (payload: string) => string {
  return (payload) =>
    execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'git', '-f', file], {
      input: payload,
      stdio: ['pipe', 'pipe', 'ignore'],
    }).toString()
}
