import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar } from 'yaml'
import { ReleaseTracksError } from '../error.ts'
import type { DocumentValue } from './document.ts'
import { bomLength, DEEPEST, placeAt, syntaxFailure } from './place.ts'

/**
 * Parses the documents of a YAML file (1.2). Aliases and merge keys are not followed: what they name stands elsewhere.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseYaml(file: string, text: string): DocumentValue[] {
  const shift = bomLength(text)
  const source = text.slice(shift)
  try {
    const documents = parseAllDocuments(source, { prettyErrors: false, logLevel: 'silent' })
    return [...documents].map((document) => {
      const [error] = document.errors
      if (error) throw syntaxFailure(error.message, placeAt(file, text, error.pos[0] + shift))
      return readNode(document.contents, source, shift, 0)
    })
  } catch (error) {
    if (error instanceof ReleaseTracksError) throw error
    throw syntaxFailure('it is nested too deep or too long', { file })
  }
}

function readNode(node: unknown, source: string, shift: number, depth: number): DocumentValue {
  if (depth > DEEPEST) throw new RangeError('nested too deep')
  const start = ((node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0) + shift
  if (isMap(node)) {
    const entries = new Map<string, DocumentValue>()
    for (const { key, value } of node.items) {
      entries.set(isScalar(key) ? String(key.value) : '', readNode(value, source, shift, depth + 1))
    }
    return { kind: 'table', entries, start }
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => readNode(item, source, shift, depth + 1)), start }
  if (isScalar(node) && typeof node.value === 'string' && node.range) return textValue(node, source, shift)
  return { kind: 'other', source: isScalar(node) ? String(node.value) : '', start }
}

function textValue(node: Scalar, source: string, shift: number): DocumentValue {
  const [from, to] = node.range as [number, number, number]
  const value = node.value as string
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    return { kind: 'text', value, start: from + 1 + shift, end: to - 1 + shift }
  }
  if (node.type === 'PLAIN') return { kind: 'text', value, start: from + shift, end: to + shift }
  // A block scalar: its content begins on the line after the `|` or `>`.
  const content = value.trim()
  const at = source.indexOf(content, source.indexOf('\n', from))
  if (content === '' || at === -1 || at + content.length > to)
    return { kind: 'other', source: content, start: from + shift }
  return { kind: 'text', value: content, start: at + shift, end: at + content.length + shift }
}
