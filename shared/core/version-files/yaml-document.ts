import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar, type YAMLMap, YAMLParseError } from 'yaml'
import { type Place, quote, ReleaseTracksError } from '../error.ts'
import type { DocumentValue } from './document.ts'
import { bomLength, DEEPEST, placeAt, syntaxFailure } from './place.ts'

interface Source {
  readonly file: string
  readonly text: string
  /** The text without its byte order mark, and how many units that took. */
  readonly body: string
  readonly shift: number
}

/**
 * Parses the documents of a YAML file (1.2). Aliases and merge keys are not followed: what they name stands elsewhere.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseYaml(file: string, text: string): DocumentValue[] {
  const shift = bomLength(text)
  const source = { file, text, body: text.slice(shift), shift }
  try {
    // Comparing each name of a table with all others would take quadratic time: `readTable` does it better.
    const documents = parseAllDocuments(source.body, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    return [...documents].map((document) => {
      const [error] = document.errors
      if (error) throw asFailure(error, placeAt(file, text, error.pos[0] + shift))
      return readNode(document.contents, source, 0)
    })
  } catch (error) {
    throw error instanceof ReleaseTracksError ? error : asFailure(error, { file })
  }
}

/** The parser reports that it ran out of stack as an error of its own, or throws it. */
function asFailure(error: unknown, place: Place): ReleaseTracksError {
  const isParsers = error instanceof YAMLParseError && !error.message.includes('call stack')
  return syntaxFailure(isParsers ? error.message : 'it is nested too deep or too long', place)
}

function readNode(node: unknown, source: Source, depth: number): DocumentValue {
  const start = startOf(node, source)
  if (depth > DEEPEST)
    throw syntaxFailure(`it is nested more than ${DEEPEST} levels deep`, placeAt(source.file, source.text, start))
  if (isMap(node)) return readTable(node, source, depth)
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => readNode(item, source, depth + 1)), start }
  if (isScalar(node) && typeof node.value === 'string' && node.range) return textValue(node, source)
  return { kind: 'other', source: isScalar(node) ? String(node.value) : '', start }
}

function readTable(node: YAMLMap, source: Source, depth: number): DocumentValue {
  const entries = new Map<string, DocumentValue>()
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    if (entries.has(name)) {
      throw syntaxFailure(`${quote(name)} is there twice`, placeAt(source.file, source.text, startOf(key, source)))
    }
    entries.set(name, readNode(value, source, depth + 1))
  }
  return { kind: 'table', entries, start: startOf(node, source) }
}

function startOf(node: unknown, { shift }: Source): number {
  return ((node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0) + shift
}

function textValue(node: Scalar, { body, shift }: Source): DocumentValue {
  const [from, to] = node.range as [number, number, number]
  const value = node.value as string
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    return { kind: 'text', value, start: from + 1 + shift, end: to - 1 + shift }
  }
  if (node.type === 'PLAIN') return { kind: 'text', value, start: from + shift, end: to + shift }
  // A block scalar: its content begins on the line after the `|` or `>`.
  const content = value.trim()
  const at = body.indexOf(content, body.indexOf('\n', from))
  if (content === '' || at === -1 || at + content.length > to)
    return { kind: 'other', source: content, start: from + shift }
  return { kind: 'text', value: content, start: at + shift, end: at + content.length + shift }
}
