import type { CommitId, TagName } from '../git/names.ts'

/** What a release's pull request showed to those who merge it; GitHub shows nothing of it. */
export interface ShownPlan {
  /** The tags to be. */
  readonly tags: readonly TagName[]
  /** The commit to be released. */
  readonly target: CommitId
  /** The newest of the commits to be merged: its id depends on all that is planned. */
  readonly plan: CommitId
}

const START = '<!-- release-tracks:release '
const END = ' -->'

/** Writes it as the first line of the text of a pull request. */
export function formatShownPlan(shown: ShownPlan): string {
  return `${START}${JSON.stringify(shown).replaceAll('>', '\\u003e')}${END}`
}

/** Reads it; undefined where a person took it out, or wrote something else. */
export function readShownPlan(body: string): ShownPlan | undefined {
  const [first = ''] = body.trimStart().split(/\r?\n/, 1)
  if (!first.startsWith(START) || !first.endsWith(END)) return undefined
  try {
    const { tags, target, plan } = Object(JSON.parse(first.slice(START.length, -END.length)))
    const isText = (value: unknown): value is string => typeof value === 'string'
    if (!Array.isArray(tags) || !tags.every(isText) || !isText(target) || !isText(plan)) return undefined
    return { tags, target, plan }
  } catch {
    return undefined
  }
}

const NOTE_START = '<!-- release-tracks:note -->'
const NOTE_END = '<!-- /release-tracks:note -->'

/** Puts a note below the first line of the text of a pull request, instead of one that is there. */
export function withNote(body: string, note: string): string {
  const [first = '', ...rest] = body.replaceAll('\r\n', '\n').split('\n')
  const text = rest.join('\n')
  const end = text.startsWith(`\n${NOTE_START}`) ? text.indexOf(NOTE_END) : -1
  const others = end < 0 ? text : text.slice(end + NOTE_END.length)
  return `${first}\n\n${NOTE_START}\n> [!WARNING]\n> ${note}\n\n${NOTE_END}\n${others.replace(/^\n+/, '\n')}`
}
