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

/** Cuts a Markdown text at the end of a line to fit into `room` characters, and closes a code block that the cut opened. */
export function cutAtLine(text: string, room: number): string {
  if (text.length <= room) return text
  // Room for the longest fence that closes; more is not worth a loop.
  const start = text.slice(0, Math.max(0, room - 10))
  const end = start.lastIndexOf('\n')
  const kept = end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '')
  const fence = openFence(kept)
  return fence && fence.length < 10 ? `${kept}\n${fence}` : kept.trimEnd()
}

function openFence(text: string): string | undefined {
  let open: string | undefined
  for (const [, fence = '', rest = ''] of text.matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
    // A line with more backticks behind the first ones is a code span.
    if (open === undefined) open = fence.startsWith('`') && rest.includes('`') ? undefined : fence
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined
  }
  return open
}
