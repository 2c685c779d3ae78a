import { failure } from '../core/error.ts'
import type { RunContext } from './run.ts'

/** The tag that an action is about: its input, with or without `refs/tags/`, else the tag that the run is on. Throws `tag-missing`. */
export function chooseTag(input: string, { ref }: RunContext): string {
  const given = (input || ref).replace(/^refs\/tags\//, '')
  if (input !== '' || ref.startsWith('refs/tags/')) return given
  throw failure(
    'tag-missing',
    `tag: it is not given, and the run is on ${ref === '' ? 'no ref' : ref}.`,
    'Run the workflow on a tag, or give the tag input.',
  )
}
