import type { ChangelogFormat } from '../../core/changelog/changelog.ts'
import type { Since } from '../../core/changelog/since.ts'
import type { Config, Track } from '../../core/config.ts'
import type { CommitId, TagName } from '../../core/git/names.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { matchTag } from '../../core/tags/tag-template.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { RunContext } from '../ports/run.ts'
import { chooseTag, requireTrack } from '../tags/tag-choice.ts'
import { chooseTrack } from '../tracks/track-choice.ts'

/** The inputs of component-changelog, as text. */
export interface ChangelogInputs {
  readonly tag: TagName
  readonly track: string
  readonly head: CommitId
  readonly since: string
  readonly format: string
}

/** The inputs after validation: the changelog of a tag, or of what a track's next one would have. */
export interface ChangelogChoice {
  readonly track: Track
  /** Undefined: what comes after the last tag, up to `head`. */
  readonly tag: OwnedTag | undefined
  /** A commit, branch or tag; empty: what is checked out. */
  readonly head: CommitId
  readonly since: Since
  readonly format: ChangelogFormat
}

/** Checks the inputs of component-changelog. Throws `input-invalid`, `track-unknown`, `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`. */
export function readChangelogChoice(inputs: ChangelogInputs, config: Config, context: RunContext): ChangelogChoice {
  const { head } = inputs
  const track = inputs.track === '' ? undefined : chooseTrack(config, inputs.track, 'track')
  if (head !== '' && (track === undefined || inputs.tag !== ''))
    throw failure(
      'input-invalid',
      `head: ${quote(head)} is given ${track ? 'together with a tag' : 'without a track'}.`,
      'Give either tag, or track and head.',
    )
  const tag = chooseOwnTag(inputs, track, config, context)
  if (tag) requireTrack(tag, track)
  return {
    track: track ?? (tag as OwnedTag).track,
    tag,
    head,
    since: oneOf(inputs.since, 'since', ['channel', 'tag']),
    format: oneOf(inputs.format, 'format', ['grouped', 'flat']),
  }
}

/** The tag that is given, that `head` names, or that the run is on; undefined for a track's changes up to a commit. */
function chooseOwnTag(
  { tag, head }: ChangelogInputs,
  track: Track | undefined,
  config: Config,
  context: RunContext,
): OwnedTag | undefined {
  if (tag !== '' || track === undefined) return readTag(config, chooseTag(tag, context))
  const named = (head || context.ref).replace(/^refs\/tags\//, '')
  return matchTag(track.tag, named) && readTag(config, named)
}

function oneOf<Word extends string>(text: string, name: string, words: readonly [Word, ...Word[]]): Word {
  const found = text === '' ? words[0] : words.find((word) => word === text)
  if (found !== undefined) return found
  throw failure('input-invalid', `${name}: ${quote(text)} is not known.`, `Give one of: ${words.join(', ')}.`)
}
