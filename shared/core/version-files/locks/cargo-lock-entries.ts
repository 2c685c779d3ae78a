import { rememberTexts } from '../../text/remember.ts'

/** One `[[package]]` of a Cargo.lock, with offsets into its text. */
export type LockEntry = Readonly<OpenEntry>

interface OpenEntry {
  readonly start: number
  end: number
  name: string
  version: string
  versionAt: number
  source?: string
  /** A `[[patch.unused]]`, which nothing refers to. */
  readonly unused: boolean
  readonly references: Reference[]
}

/** One string of an entry's `dependencies`: `name`, `name version` or `name version (source)`. */
export interface Reference {
  readonly start: number
  readonly text: string
}

const UNUSED = '[[patch.unused]]'
const HEADERS = new Set(['[[package]]', '[root]', UNUSED])

/** Reads the entries of a Cargo.lock line by line, because cargo writes the file that way; linear in its length. */
export const readEntries = rememberTexts((text): readonly LockEntry[] => {
  const entries: OpenEntry[] = []
  let entry: OpenEntry | undefined
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    if (text[at] === '[') {
      if (entry) entry.end = at
      const header = text.slice(at, end).trimEnd()
      entry = HEADERS.has(header) ? emptyEntry(at, text.length, header === UNUSED) : undefined
      if (entry) entries.push(entry)
    } else if (entry) readLine(entry, text.slice(at, end), at)
    at = end + 1
  }
  return entries
})

function emptyEntry(start: number, end: number, unused: boolean): OpenEntry {
  return { start, end, name: '', version: '', versionAt: start, unused, references: [] }
}

function readLine(entry: OpenEntry, line: string, at: number): void {
  const open = line.indexOf('"')
  const close = line.lastIndexOf('"')
  if (open === -1 || close <= open) return
  const value = line.slice(open + 1, close)
  if (line.startsWith('name = ')) entry.name = value
  else if (line.startsWith('source = ')) entry.source = value
  else if (line.startsWith(' ')) entry.references.push({ start: at + open + 1, text: value })
  else if (line.startsWith('version = ')) {
    entry.version = value
    entry.versionAt = at + open + 1
  }
}
