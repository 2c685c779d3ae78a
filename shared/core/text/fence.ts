/** A fenced code block of a Markdown text. */
export interface Fence {
  /** The first word behind the opening fence. */
  readonly language: string
  /** The index of the line that closes it; the number of lines where none does. */
  readonly end: number
}

const OPENING = /^ *(?<mark>`{3,}|~{3,})\s*(?<language>[\w+#.-]*)[^`]*$/

/** Looks for the code block that a line opens, at whatever indentation; asked line by line, downwards, all answers together take linear time. */
export function openFences(lines: readonly string[]): (at: number) => Fence | undefined {
  // What nothing closes, nothing further down closes either.
  const neverClosed = new Set<string>()
  return (at) => {
    const { mark, language = '' } = OPENING.exec(lines[at] ?? '')?.groups ?? {}
    if (mark === undefined) return undefined
    let end = neverClosed.has(mark) ? lines.length : at + 1
    while (end < lines.length && !closes(lines[end] as string, mark)) end++
    if (end === lines.length) neverClosed.add(mark)
    return { language, end }
  }
}

function closes(line: string, mark: string): boolean {
  const text = line.trim()
  return text.startsWith(mark) && text.replaceAll(mark.charAt(0), '') === ''
}
