import type { Config } from '../../core/config.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { failure } from '../../core/text/error.ts'
import { oneLine } from '../../core/text/one-line.ts'

/** The inputs of withdraw, as text, and its switches. */
export interface WithdrawInputs {
  readonly tag: string
  readonly reason: string
  readonly undo: boolean
  readonly dryRun: boolean
}

/** The inputs after validation. */
export interface WithdrawRequest {
  readonly tag: OwnedTag
  /** On one line; empty where none was given. */
  readonly reason: string
  readonly undo: boolean
  readonly dryRun: boolean
}

/** A reason is shown on the release's page and in every listing. */
const LONGEST = 500

/** Checks the inputs of withdraw. Throws `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`, `input-invalid`. */
export function readWithdrawRequest(config: Config, { tag, reason, undo, dryRun }: WithdrawInputs): WithdrawRequest {
  const name = tag.trim().replace(/^refs\/tags\//, '')
  if (name === '')
    throw failure('tag-missing', 'tag: it is not given.', 'Give the tag to withdraw, such as tray-v1.8.5.')
  const text = oneLine(reason).trim()
  if (text.length > LONGEST)
    throw failure('input-invalid', `reason: it has ${text.length} characters.`, `Say it in ${LONGEST} or fewer.`)
  return { tag: readTag(config, name), reason: text, undo, dryRun }
}

/** The error for a withdrawal that says nothing to its users. */
export function reasonMissing({ tag: { name } }: WithdrawRequest): Error {
  return failure(
    'input-invalid',
    `reason: it is not given, and ${name} is not withdrawn yet.`,
    'Say in a sentence what is wrong with it: users read it on the release.',
  )
}
