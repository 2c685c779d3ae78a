import type { Track } from '../../core/config.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { RunContext } from '../ports/run.ts'

/** The tag that an action is about: its input, with or without `refs/tags/`, else the tag that the run is on. Throws `tag-missing`. */
export function chooseTag(input: string, { ref }: RunContext): string {
  const given = (input || ref).replace(/^refs\/tags\//, '')
  if (input !== '' || ref.startsWith('refs/tags/')) return given
  throw failure(
    'tag-missing',
    `tag: it is not set, and the run is on ${ref === '' ? 'no ref' : ref}.`,
    'Give the tag. A workflow that runs on a tag needs none.',
  )
}

/** Checks that a tag is of the track that an input names, if it names one. Throws `input-invalid`. */
export function requireTrack(tag: OwnedTag, track: Track | undefined): void {
  if (!track || tag.track === track) return
  throw failure(
    'input-invalid',
    `tag: ${quote(tag.name)} belongs to track ${tag.track.name}, not to ${track.name}.`,
    'Leave track out, or give a tag of it.',
  )
}
