import * as core from '@actions/core'
import type { SigningName } from '../../core/config.ts'
import { chooseSigning } from '../../core/git/signing-choice.ts'
import { readSigningKey } from '../../core/git/signing-key.ts'
import type { Signing } from '../../flows/ports/signing.ts'

/** What an action is told about signatures. */
export interface SigningInputs {
  readonly signing: string
  readonly key: string
  readonly configured: SigningName | undefined
}

/** Works out who signs in a step. Throws `input-invalid`, `signing-key`. */
export function readSigning({ signing, key, configured }: SigningInputs): Signing {
  maskLines(key)
  const name = chooseSigning(signing, configured)
  if (name === 'none') return { by: 'nobody' }
  if (name === 'key' && key !== '') return { by: 'key', key: readSigningKey(key) }
  return { by: 'git', always: name === 'key' }
}

/** A tool that prints a key prints it line by line. */
function maskLines(key: string): void {
  for (const line of key.split('\n')) if (line.trim() !== '') core.setSecret(line.trim())
}
