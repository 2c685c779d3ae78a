import * as core from '@actions/core'
import type { SigningName } from '../../core/config.ts'
import { chooseSigning } from '../../core/git/signing-choice.ts'
import { readSigningKey } from '../../core/git/signing-key.ts'
import { failure, type Problem } from '../../core/text/error.ts'
import type { SigningChoice } from '../../flows/ports/signing.ts'
import type { GitHub } from '../github/github.ts'
import { openHost } from '../github/github-access.ts'

/** What an action is told about signatures. */
export interface SigningInputs {
  readonly signing: string
  readonly key: string
  readonly configured: SigningName | undefined
  openGitHub(): Promise<GitHub | undefined>
  warn(problem: Problem): void
}

const KEY_ALONE = 'signing-key: it is set, but neither the input signing nor the configuration asks it to sign.'

/** Works out who signs in a step. Throws `input-invalid`, `signing-key`. */
export function readSigning({ signing, key, configured, openGitHub, warn }: SigningInputs): SigningChoice {
  maskLines(key)
  const name = chooseSigning(signing, configured)
  if (name === undefined && key !== '') throw failure('input-invalid', KEY_ALONE, 'Write signing: key as well.')
  if (name === 'none') return { by: 'nobody' }
  if (name === 'github') return { by: 'github', open: () => openHost(openGitHub) }
  if (name === 'key' && key !== '') return { by: 'key', key: readSigningKey(key), warn }
  return { by: 'git', always: name === 'key' }
}

/** A tool that prints a key prints it line by line. What is short, or the same in all keys, would mask other words of the log, too. */
function maskLines(key: string): void {
  for (const line of key.split('\n')) if (/^[\w+/=]{16,}\s*$/.test(line)) core.setSecret(line.trim())
}
