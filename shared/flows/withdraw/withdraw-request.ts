import type { Config } from '../../core/config.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { failure } from '../../core/text/error.ts'
import { unseenIn } from '../../core/text/visible.ts'

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
  if (name === '') throw failure('tag-missing', 'tag: it is not set.', 'Give the tag to withdraw, such as tray-v1.8.5.')
  const text = reason.trim()
  requireSeen(text)
  if (text.length > LONGEST)
    throw failure('input-invalid', `reason: it has ${text.length} characters.`, `Say it in ${LONGEST} or fewer.`)
  return { tag: readTag(config, name), reason: text, undo, dryRun }
}

/** Nobody reads what is not seen, and a line end would begin a trailer. */
function requireSeen(reason: string): void {
  const unseen = unseenIn(reason)
  if (unseen === undefined) return
  throw failure(
    'input-invalid',
    `reason: it has the character ${unseen}, which is invisible.`,
    'Write it on one line, of visible characters.',
  )
}

/** The error for a withdrawal that says nothing to its users. */
export function reasonMissing({ tag: { name } }: WithdrawRequest): Error {
  return failure(
    'input-invalid',
    `reason: it is not set, and ${name} is not withdrawn yet.`,
    'Say in a sentence what is wrong with it (on the command line with --reason): users read it on the release.',
  )
}
