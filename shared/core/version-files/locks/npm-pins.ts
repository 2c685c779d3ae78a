import { child, isTrue, textOf } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'

/** A stretch of a lock and what stands there instead. */
export interface LockEdit {
  readonly value: Pick<TextValue, 'start' | 'end'>
  readonly to: string
}

/** A requirement that pins a package exactly, as a package has it of its binaries for each platform. */
interface NpmPin {
  readonly folder: string
  readonly name: string
  readonly from: string
  readonly to: string
}

/**
 * What a pin that goes up changes of the entry of the package that it names: its version, and where it came from and what it was, which
 * nobody knows before it is published. npm asks the registry for what an entry lacks.
 */
export function pinnedEntryEdits(text: string, root: DocumentValue, { folder, name, from, to }: NpmPin): LockEdit[] {
  const packages = child(root, 'packages')
  const paths = [`${folder}/node_modules/${name}`, `node_modules/${name}`]
  const entry = paths.map((path) => child(packages, path)).find((found) => found !== undefined)
  const version = child(entry, 'version')
  if (version?.kind !== 'text' || textOf(version) !== from || isTrue(child(entry, 'link'))) return []
  const fields = ['resolved', 'integrity'].flatMap((key) => fieldOf(text, entry, key) ?? [])
  return [{ value: version, to }, ...joined(text, fields).map((field) => ({ value: withComma(text, field), to: '' }))]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A field from the quote before its name to the one behind its value. */
function fieldOf(text: string, entry: DocumentValue | undefined, key: string): Stretch | undefined {
  const value = child(entry, key)
  if (value?.kind !== 'text') return undefined
  return { start: text.lastIndexOf(`"${key}"`, value.start), end: value.end + 1 }
}

/** Fields that stand one behind the other are one stretch. */
function joined(text: string, fields: readonly Stretch[]): Stretch[] {
  const [first, second, ...rest] = [...fields].sort((a, b) => a.start - b.start)
  if (!first) return []
  if (!second || rest.length > 0 || !/^\s*,\s*$/.test(text.slice(first.end, second.start))) return [...fields]
  return [{ start: first.start, end: second.end }]
}

/** With the comma behind it, or before it where it is the last. */
function withComma(text: string, { start, end }: Stretch): Stretch {
  const behind = /^\s*,\s*/.exec(text.slice(end, end + 1000))?.[0]
  if (behind !== undefined) return { start, end: end + behind.length }
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0] ?? ''
  return { start: start - before.length, end }
}
