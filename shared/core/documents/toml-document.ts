import { type AST, parseTOML } from 'toml-eslint-parser'
import { ReleaseTracksError } from '../text/error.ts'
import { rememberTexts } from '../text/remember.ts'
import type { DocumentValue, TableValue } from './document-value.ts'
import { bomLength, syntaxFailure } from './place.ts'

/**
 * Parses a TOML document (1.0, and what 1.1 adds).
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseToml(file: string, text: string): TableValue {
  return readDocument(text, file)
}

const readDocument = rememberTexts((text, file: string): TableValue => {
  const shift = bomLength(text)
  try {
    const source = text.slice(shift)
    const root = table(0)
    for (const node of parseTOML(source, { tomlVersion: '1.1' }).body[0].body) {
      if (node.type === 'TOMLKeyValue') setKeyValue(root, node, source, shift)
      else {
        const target = tableAt(root, node.resolvedKey, node.range[0] + shift)
        for (const pair of node.body) setKeyValue(target, pair, source, shift)
      }
    }
    return root
  } catch (error) {
    throw error instanceof ReleaseTracksError ? error : asFailure(error, file)
  }
})

function setKeyValue(target: TableValue, node: AST.TOMLKeyValue, source: string, shift: number): void {
  const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const last = names.pop() as string
  tableAt(target, names, node.range[0] + shift).entries.set(last, readNode(node.value, source, shift))
}

function readNode(node: AST.TOMLContentNode, source: string, shift: number): DocumentValue {
  const start = node.range[0] + shift
  if (node.type === 'TOMLArray') {
    return { kind: 'list', items: node.elements.map((element) => readNode(element, source, shift)), start }
  }
  if (node.type === 'TOMLInlineTable') {
    const inline = table(start)
    for (const pair of node.body) setKeyValue(inline, pair, source, shift)
    return inline
  }
  if (node.kind !== 'string') return { kind: 'other', source: source.slice(...node.range), start }
  const quotes = node.multiline ? 3 : 1
  const inner = source.slice(node.range[0] + quotes, node.range[1] - quotes)
  // In a multi-line string the version may stand on a line of its own.
  const lead = node.multiline ? inner.length - inner.trimStart().length : 0
  const length = node.multiline ? inner.trim().length : inner.length
  const value = node.multiline ? node.value.trim() : node.value
  return { kind: 'text', value, start: start + quotes + lead, end: start + quotes + lead + length }
}

/** Walks to a table, and makes those on the way that only dotted keys or longer headers imply. */
function tableAt(root: TableValue, names: readonly (string | number)[], start: number): TableValue {
  let current: DocumentValue = root
  for (const [at, name] of names.entries()) {
    let next: DocumentValue | undefined =
      current.kind === 'list'
        ? current.items[Number(name)]
        : current.kind === 'table'
          ? current.entries.get(String(name))
          : undefined
    if (!next) {
      next = typeof names[at + 1] === 'number' ? { kind: 'list', items: [], start } : table(start)
      if (current.kind === 'list') current.items[Number(name)] = next
      else if (current.kind === 'table') current.entries.set(String(name), next)
    }
    current = next
  }
  return current.kind === 'table' ? current : table(start)
}

function table(start: number): TableValue {
  return { kind: 'table', entries: new Map(), start }
}

/** The parser's own errors carry a place, with columns from 0; running out of stack has none. */
function asFailure(error: unknown, file: string): ReleaseTracksError {
  const { lineNumber, column, message } = error as { lineNumber?: number; column?: number; message: string }
  if (lineNumber === undefined || column === undefined)
    return syntaxFailure('it is nested too deep or too long', { file })
  return syntaxFailure(message, { file, line: lineNumber, column: column + 1 })
}
