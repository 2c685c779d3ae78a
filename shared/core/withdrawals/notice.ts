import type { TagName } from '../git/names.ts'
import { escapeMarkdown } from '../text/markdown.ts'

/** What stands around the notice in a release's notes; GitHub shows nothing of it. */
const [START, END] = ['<!-- release-tracks:withdrawn -->', '<!-- release-tracks:withdrawn end -->']

/** Whether a release's notes have the notice. */
export function hasNotice(body: string): boolean {
  return body.includes(START)
}

/** Puts the notice above a release's notes; one that is there is replaced. `instead` is the tag that users are offered. */
export function withNotice(body: string, reason: string, instead: TagName | undefined): string {
  const advice = instead ? ` Use ${escapeMarkdown(instead)}.` : ''
  const notice = `> [!CAUTION]\n> This version was withdrawn: ${escapeMarkdown(reason)}${/[.!?]$/.test(reason) ? '' : '.'}${advice}`
  return `${START}\n${notice}\n${END}\n\n${withoutNotice(body).replace(/^(?:\r?\n)+/, '')}`
}

/** Takes the notice away again. */
export function withoutNotice(body: string): string {
  const [start, end] = [body.indexOf(START), body.indexOf(END)]
  if (start < 0 || end < start) return body
  return body.slice(0, start) + body.slice(end + END.length).replace(/^(?:\r?\n)+/, '')
}
