/** Takes the output of a log piece by piece; `end` gives the last commit, which only the end of the output completes. */
export interface LogReader {
  read(piece: Uint8Array): void
  end(): void
}

/** A file that a commit changes, with its raw line behind the colon, see `parseRaw`. */
export interface RawChange {
  readonly raw: string
  readonly path: string
}

/** What a commit of a log is made of: the fields of its format, and what it changes. Strings are parts of the output, see {@link copyOf}. */
export type Logged = (fields: readonly string[], changes: readonly RawChange[]) => void

/**
 * Reads `git log -z --raw --no-abbrev` with a format that begins with `%x01` and has so many fields, as it comes, and gives each commit to
 * `take`; nothing else is kept. A path follows a raw line and messages have a fixed number of fields, so neither can be taken for the
 * start of a commit.
 */
export function logReader(count: number, take: Logged): LogReader {
  const decoder = new TextDecoder()
  let rest = ''
  let fields: string[] = []
  let changes: RawChange[] = []
  let raw = ''
  const give = () => {
    if (fields.length > 0) take(fields, changes)
  }
  const readField = (field: string) => {
    if (raw !== '') {
      changes.push({ raw, path: field })
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

/** Makes a copy of a string: a part of a string keeps all of it in memory, here the whole output that it was read from. */
export function copyOf(text: string): string {
  return decoder.decode(encoder.encode(text))
}

/** Makes copies of strings, one of each: a log says the same ids and paths many times. */
export function copier(): (text: string) => string {
  const copies = new Map<string, string>()
  return (text) => {
    const known = copies.get(text)
    if (known !== undefined) return known
    const copy = copyOf(text)
    copies.set(copy, copy)
    return copy
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
