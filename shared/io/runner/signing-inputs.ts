import * as core from '@actions/core'
import type { SigningName } from '../../core/config.ts'
import { chooseSigning } from '../../core/git/signing-choice.ts'
import { readSigningKey } from '../../core/git/signing-key.ts'
import { failure } from '../../core/text/error.ts'
import type { ObjectHost, SigningChoice } from '../../flows/ports/signing.ts'

/** What an action is told about signatures. */
export interface SigningInputs {
  readonly signing: string
  readonly key: string
  readonly configured: SigningName | undefined
  openGitHub(): Promise<{ readonly objects: ObjectHost } | undefined>
}

/** Works out who signs in a step. Throws `input-invalid`, `signing-key`. */
export function readSigning({ signing, key, configured, openGitHub }: SigningInputs): SigningChoice {
  maskLines(key)
  const name = chooseSigning(signing, configured)
  if (name === 'none') return { by: 'nobody' }
  if (name === 'github') return { by: 'github', open: () => openHost(openGitHub) }
  if (name === 'key' && key !== '') return { by: 'key', key: readSigningKey(key) }
  return { by: 'git', always: name === 'key' }
}

async function openHost(openGitHub: SigningInputs['openGitHub']): Promise<ObjectHost> {
  const github = await openGitHub()
  if (github) return github.objects
  throw failure(
    'github-missing',
    'signing: github needs a token, and a repository on GitHub.',
    'Give the step a token of a workflow or of a GitHub App. Elsewhere set signing: key.',
  )
}

/** A tool that prints a key prints it line by line. */
function maskLines(key: string): void {
  for (const line of key.split('\n')) if (line.trim() !== '') core.setSecret(line.trim())
}
