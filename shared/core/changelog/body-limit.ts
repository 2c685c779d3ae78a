import { closingOf } from './open-markup.ts'

/**
 * How long the body of a GitHub release may be, in characters: the API answers a longer one with 422 "body is too long
 * (maximum is 125000 characters)". Counted here in UTF-16 code units, of which a text never has fewer than characters.
 */
export const BODY_LIMIT = 125_000

/** The start of a list of entries that fits, and how many entries that are. */
export interface Fitted {
  readonly text: string
  readonly entries: number
}

/** Lists that follow each other, each below its title; an empty title gives none. */
export interface EntryList {
  readonly title: string
  readonly entries: Iterable<string>
}

/** Writes as many entries as fit into `room` characters, in order; a title stands only above an entry. */
export function fitEntries(lists: readonly EntryList[], room: number): Fitted {
  const parts: string[] = []
  let left = room
  for (const { title, entries } of lists) {
    let lead = `${parts.length > 0 ? '\n\n' : ''}${title}${title && '\n\n'}`
    for (const entry of entries) {
      left -= lead.length + entry.length
      if (left < 0) return { text: parts.join(''), entries: parts.length }
      parts.push(lead + entry)
      lead = '\n'
    }
  }
  return { text: parts.join(''), entries: parts.length }
}

/** Cuts a Markdown text at the end of a line to fit into `room` characters, and closes what the cut left open. */
export function cutAtLine(text: string, room: number): string {
  if (text.length <= room) return text
  for (let reserve = 16; reserve < room; reserve *= 2) {
    const start = text.slice(0, room - reserve)
    const end = start.lastIndexOf('\n')
    const kept = (end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '')).trimEnd()
    const closing = closingOf(kept)
    if (closing.length <= reserve) return kept + closing
  }
  return ''
}
