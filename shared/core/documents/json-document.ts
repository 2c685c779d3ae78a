import { quote } from '../text/error.ts'
import { rememberTexts } from '../text/remember.ts'
import type { DocumentValue, TableValue, TextValue } from './document-value.ts'
import { bomLength, DEEPEST, placeAt, syntaxFailure } from './place.ts'

interface Cursor {
  readonly file: string
  readonly text: string
  readonly json5: boolean
  at: number
  depth: number
}

const BLANK = /[\s\ufeff]*/y
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y
const DOUBLE_QUOTED = /"[^"\\\n\r]*(?:\\[\s\S][^"\\\n\r]*)*"/y
const SINGLE_QUOTED = /'[^'\\\n\r]*(?:\\[\s\S][^'\\\n\r]*)*'/y
const WORD = /[^\s,:[\]{}"'/]+/y
const JSON_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/
const JSON5_WORD =
  /^(?:true|false|null|[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?))$/
const JSON5_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u

/**
 * Parses JSON, with comments and trailing commas as editors and Tauri tolerate them, or JSON5 (https://spec.json5.org).
 * Where a name comes twice the last one counts, as with JSON.parse.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseJson(file: string, text: string, format: 'json' | 'json5' = 'json'): DocumentValue {
  return readDocument(text, file, format)
}

const readDocument = rememberTexts((text, file: string, format: 'json' | 'json5'): DocumentValue => {
  const cursor: Cursor = { file, text, json5: format === 'json5', at: bomLength(text), depth: 0 }
  skipBlank(cursor)
  const value = readValue(cursor)
  skipBlank(cursor)
  if (cursor.at < text.length) throw unexpected(cursor)
  return value
})

function readValue(cursor: Cursor): DocumentValue {
  const first = cursor.text[cursor.at]
  if (first === '{') return nested(cursor, readTable)
  if (first === '[') return nested(cursor, readList)
  if (isQuote(cursor, first)) return readText(cursor)
  const start = cursor.at
  const source = take(cursor, WORD)
  if (source && (cursor.json5 ? JSON5_WORD : JSON_WORD).test(source)) return { kind: 'other', source, start }
  cursor.at = start
  throw unexpected(cursor)
}

function nested(cursor: Cursor, read: (cursor: Cursor) => DocumentValue): DocumentValue {
  if (++cursor.depth > DEEPEST) throw broken(cursor, `it is nested more than ${DEEPEST} levels deep`)
  const value = read(cursor)
  cursor.depth--
  return value
}

function readTable(cursor: Cursor): TableValue {
  const entries = new Map<string, DocumentValue>()
  const start = cursor.at
  readSequence(cursor, '}', () => {
    const name = readName(cursor)
    skipBlank(cursor)
    if (cursor.text[cursor.at] !== ':') throw unexpected(cursor)
    cursor.at++
    skipBlank(cursor)
    entries.set(name, readValue(cursor))
  })
  return { kind: 'table', entries, start }
}

function readList(cursor: Cursor): DocumentValue {
  const items: DocumentValue[] = []
  const start = cursor.at
  readSequence(cursor, ']', () => items.push(readValue(cursor)))
  return { kind: 'list', items, start }
}

function readSequence(cursor: Cursor, close: string, readItem: () => void): void {
  cursor.at++
  skipBlank(cursor)
  while (cursor.text[cursor.at] !== close) {
    readItem()
    skipBlank(cursor)
    if (cursor.text[cursor.at] === close) break
    if (cursor.text[cursor.at] !== ',') throw unexpected(cursor)
    cursor.at++
    skipBlank(cursor)
  }
  cursor.at++
}

function readName(cursor: Cursor): string {
  if (isQuote(cursor, cursor.text[cursor.at])) return readText(cursor).value
  const start = cursor.at
  const word = take(cursor, WORD)
  if (cursor.json5 && word && JSON5_NAME.test(word)) return word
  cursor.at = start
  throw unexpected(cursor)
}

function isQuote(cursor: Cursor, character: string | undefined): boolean {
  return character === '"' || (cursor.json5 && character === "'")
}

function readText(cursor: Cursor): TextValue {
  const start = cursor.at + 1
  const quoted = take(cursor, cursor.text[cursor.at] === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED)
  if (!quoted) throw broken(cursor, 'a string is not closed')
  return { kind: 'text', value: decode(quoted.slice(1, -1)), start, end: cursor.at - 1 }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' }

function decode(source: string): string {
  if (!source.includes('\\')) return source
  return source.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g, (_, u, x, other) =>
    u || x
      ? String.fromCharCode(Number.parseInt(u ?? x, 16))
      : /[\r\n\u2028\u2029]/.test(other)
        ? ''
        : (ESCAPES[other] ?? other),
  )
}

function skipBlank(cursor: Cursor): void {
  for (;;) {
    take(cursor, BLANK)
    if (cursor.text.startsWith('//', cursor.at)) take(cursor, LINE_COMMENT)
    else if (cursor.text.startsWith('/*', cursor.at)) {
      const close = cursor.text.indexOf('*/', cursor.at + 2)
      if (close === -1) throw broken(cursor, 'a comment is not closed')
      cursor.at = close + 2
    } else return
  }
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

function unexpected(cursor: Cursor): Error {
  const character = cursor.text.slice(cursor.at, cursor.at + 1)
  return broken(cursor, character ? `${quote(character)} is not expected here` : 'it ends too early')
}

function broken(cursor: Cursor, what: string): Error {
  return syntaxFailure(what, placeAt(cursor.file, cursor.text, cursor.at))
}
