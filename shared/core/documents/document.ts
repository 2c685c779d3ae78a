import type { DocumentFormat } from '../versions/version-file.ts'
import type { DocumentValue } from './document-value.ts'
import { parseJson } from './json-document.ts'
import { parseToml } from './toml-document.ts'
import { parseYaml } from './yaml-document.ts'

/**
 * Parses a document into values with their places. A byte order mark is not part of the document, but counts in the offsets.
 * YAML may hold several documents, JSON and TOML always give one.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseDocuments(format: DocumentFormat, file: string, text: string): DocumentValue[] {
  if (format === 'yaml') return parseYaml(file, text)
  return [format === 'toml' ? parseToml(file, text) : parseJson(file, text, format)]
}

/** The value at a path of names (or list positions), and the deepest value on the way that is there. */
export function lookUp(
  root: DocumentValue,
  segments: readonly string[],
): { readonly value: DocumentValue | undefined; readonly nearest: DocumentValue } {
  let nearest = root
  for (const segment of segments) {
    const next = child(nearest, segment)
    if (!next) return { value: undefined, nearest }
    nearest = next
  }
  return { value: nearest, nearest }
}

/** The value under a name of a table, or at a position of a list; undefined where there is none. */
export function child(value: DocumentValue | undefined, name: string): DocumentValue | undefined {
  if (value?.kind === 'table') return value.entries.get(name)
  return value?.kind === 'list' && /^\d+$/.test(name) ? value.items[Number(name)] : undefined
}

/** The table under a name as pairs; empty where there is none. */
export function entriesOf(value: DocumentValue | undefined): Iterable<[string, DocumentValue]> {
  return value?.kind === 'table' ? value.entries : []
}

/** The strings of a list; empty where there is none. */
export function textsOf(value: DocumentValue | undefined): string[] {
  return value?.kind === 'list' ? value.items.flatMap((item) => textOf(item) ?? []) : []
}

/** The string that a value is, or undefined. */
export function textOf(value: DocumentValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.value : undefined
}

/** Whether a value is the literal `true`. */
export function isTrue(value: DocumentValue | undefined): boolean {
  return value?.kind === 'other' && value.source === 'true'
}

/** Whether a value is the literal `false`. */
export function isFalse(value: DocumentValue | undefined): boolean {
  return value?.kind === 'other' && value.source === 'false'
}

/** The items of a list; none of anything else. */
export function itemsOf(value: DocumentValue | undefined): readonly DocumentValue[] {
  return value?.kind === 'list' ? value.items : []
}
