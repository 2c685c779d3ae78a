import type { Literal } from '../formats/format.ts'

/** The comments and strings of a language, one regular expression each; what is not closed goes on to the end. */
export interface Lexis {
  readonly comments: string
  readonly strings: string
}

const DOUBLE = String.raw`"(?:\\[\s\S]|[^"\\\n])*(?:"|(?=\n)|$)`
const SINGLE = String.raw`'(?:\\[\s\S]|[^'\\\n])*(?:'|(?=\n)|$)`
const HASH = '#[^\\n]*'
const SLASHES = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`
const triple = (quotes: string) => `${quotes}[\\s\\S]*?(?:${quotes}|$)`

export const GRADLE: Lexis = {
  comments: SLASHES,
  strings: [triple('"""'), triple("'''"), DOUBLE, SINGLE].join('|'),
}
export const PYTHON: Lexis = { comments: HASH, strings: GRADLE.strings }
export const ELIXIR: Lexis = PYTHON
export const RUBY: Lexis = {
  comments: String.raw`#[^\n]*|(?<![^\n])=begin\b[\s\S]*?(?:\n=end\b|$)`,
  strings: `${DOUBLE}|${SINGLE}`,
}
export const CMAKE: Lexis = {
  comments: String.raw`#\[(?<level>=*)\[[\s\S]*?(?:\]\k<level>\]|$)|#[^\n]*`,
  strings: String.raw`"(?:\\[\s\S]|[^"\\])*(?:"|$)`,
}
export const MESON: Lexis = { comments: HASH, strings: `${triple("'''")}|${SINGLE}` }
export const XCODE: Lexis = { comments: SLASHES, strings: DOUBLE }
export const XML: Lexis = {
  comments: String.raw`<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)`,
  strings: '(?!)',
}

/** A text whose comments, and what is in strings, are blank; offsets stay. Quotes stay too, so that a string can be found. */
export function mask(text: string, { comments, strings }: Lexis): string {
  const tokens = new RegExp(`(${comments})|(${strings})`, 'g')
  return text.replace(tokens, (token: string, comment: string | undefined) => {
    if (comment !== undefined) return blank(token)
    const quotes = /^("""|'''|["'])/.exec(token)?.[0] ?? ''
    const isClosed = token.length >= 2 * quotes.length && token.endsWith(quotes)
    return quotes + blank(token.slice(quotes.length, isClosed ? -quotes.length : undefined)) + (isClosed ? quotes : '')
  })
}

/** Blanks of the same length, on as many lines. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/**
 * What stands behind each match of a pattern in a masked text: the inside of the string that begins there, or the rest of the line.
 * The pattern ends where the value begins.
 */
export function valuesBehind(pattern: RegExp, masked: string, text: string): Literal[] {
  return [...masked.matchAll(pattern)].map((found) => {
    const start = found.index + found[0].length
    return stringAt(start, masked, text) ?? wordAt(start, text)
  })
}

/** The one group of each match of a pattern (with the flag `d`), and where it stands. */
export function captures(pattern: RegExp, text: string, offset = 0): Literal[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [start, end] = found.indices?.[1] ?? []
    if (start === undefined || end === undefined) return []
    return { value: found[1] as string, start: start + offset, end: end + offset }
  })
}

function stringAt(start: number, masked: string, text: string): Literal | undefined {
  const quotes = /^("""|'''|["'])/.exec(masked.slice(start, start + 3))?.[0]
  if (quotes === undefined) return undefined
  const from = start + quotes.length
  const end = masked.indexOf(quotes, from)
  return end < 0 ? undefined : { value: text.slice(from, end), start: from, end }
}

function wordAt(start: number, text: string): Literal {
  const value = /^[^\s,;)\]}]*/.exec(text.slice(start, start + 200))?.[0] ?? ''
  return { value, start, end: start + value.length }
}
