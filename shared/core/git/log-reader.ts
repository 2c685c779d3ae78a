import type { FileChange } from './commit.ts'
import { parseRaw } from './git-output.ts'

/** Takes the output of a log piece by piece; `end` gives the last commit, which only the end of the output completes. */
export interface LogReader {
  read(piece: Uint8Array): void
  end(): void
}

/** What a commit of a log is made of: the fields of its format, and what it changes. Strings are parts of the output, see {@link copier}. */
export type Logged = (fields: readonly string[], changes: readonly FileChange[]) => void

/**
 * Reads `git log -z --raw --no-abbrev` with a format that begins with `%x01` and has so many fields, as it comes, and gives each commit to
 * `take`; nothing else is kept. A path follows a raw line and messages have a fixed number of fields, so neither can be taken for the
 * start of a commit.
 */
export function logReader(count: number, take: Logged): LogReader {
  const decoder = new TextDecoder()
  let rest = ''
  let fields: string[] = []
  let changes: FileChange[] = []
  let raw = ''
  const give = () => {
    if (fields.length > 0) take(fields, changes)
  }
  const readField = (field: string) => {
    if (raw !== '') {
      changes.push(parseRaw(raw, field))
      raw = ''
    } else if (fields.length > 0 && fields.length < count) {
      fields.push(field)
    } else if (field.startsWith('\x01')) {
      give()
      fields = [field.slice(1)]
      changes = []
    } else {
      raw = field.slice(field.indexOf(':') + 1)
    }
  }
  return {
    read: (piece) => {
      const parts = (rest + decoder.decode(piece, { stream: true })).split('\0')
      rest = parts.pop() as string
      for (const part of parts) readField(part)
    },
    end: give,
  }
}

/**
 * Makes copies of strings, one of each: a part of a string keeps all of it in memory, here the whole output that it was read from, and
 * a log says the same ids and paths many times.
 */
export function copier(): (text: string) => string {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const copies = new Map<string, string>()
  return (text) => {
    const known = copies.get(text)
    if (known !== undefined) return known
    const copy = decoder.decode(encoder.encode(text))
    copies.set(copy, copy)
    return copy
  }
}
