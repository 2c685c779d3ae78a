import type { ReportFault } from '../core/documents/fault.ts'
import { describeNode, type ListNode, type MapNode, type Node, type ScalarNode } from '../core/documents/node.ts'
import { quote } from '../core/text/error.ts'
import { suggestion } from '../core/text/nearest-word.ts'
import type { FlagShape, ListShape, NamesShape, Placed, RecordShape, Shape, Values, WordShape } from './shape.ts'
import { obeysRule } from './text-rule.ts'

/**
 * Reads a node by a shape: reports everything that is wrong and returns what is right, undefined when nothing is.
 * `name` is what messages call the value: `tracks.tray.paths`.
 */
export function readShape<const S extends Shape>(
  shape: S,
  node: Node,
  name: string,
  report: ReportFault,
): Values<S> | undefined {
  // Values<S> says for each kind of shape what the function of that kind returns; TypeScript cannot follow that.
  return read(shape, node, name, report) as Values<S> | undefined
}

function read(shape: Shape, node: Node, name: string, report: ReportFault): unknown {
  if (node.kind === 'wrong') return undefined
  if (shape.kind === 'either') {
    const option = shape.options.find((option) => takes(option, node))
    return option ? read(option, node, name, report) : refuse(shape, node, name, report)
  }
  if (shape.kind === 'text' && node.kind === 'text')
    return obeysRule(shape.rule, node.text, node.at, report) ? node.text : undefined
  if (shape.kind === 'word' && node.kind === 'text') return readWord(shape, node, name, report)
  if (shape.kind === 'flag' && node.kind === 'flag' && allowsFlag(shape, node))
    return node.text.toLowerCase() === 'true'
  if (shape.kind === 'list' && node.kind === 'list') return readList(shape, node, name, report)
  if (shape.kind === 'record' && node.kind === 'map') return readRecord(shape, node, name, report)
  if (shape.kind === 'names' && node.kind === 'map') return readNames(shape, node, name, report)
  return refuse(shape, node, name, report)
}

function takes(shape: Shape, node: Node): boolean {
  if (shape.kind === 'flag') return node.kind === 'flag' && allowsFlag(shape, node)
  return (
    shape.kind === node.kind ||
    (shape.kind === 'word' && node.kind === 'text') ||
    (shape.kind === 'record' && node.kind === 'map')
  )
}

function allowsFlag({ only }: FlagShape, { text }: ScalarNode): boolean {
  return only === undefined || String(only) === text.toLowerCase()
}

function refuse(shape: Shape, node: Node, name: string, report: ReportFault): undefined {
  const message = `${name} is ${describeNode(node)}.`
  if (node.kind === 'nothing')
    report({ message, fix: `Give it a value (${expected(shape)}), or remove the key.`, at: node.at })
  else report({ message, fix: `It takes ${expected(shape)}.${quotesHint(shape, node)}`, at: node.at })
}

function expected(shape: Shape): string {
  if (shape.kind === 'either') return shape.options.map(expected).join(', or ')
  if (shape.kind === 'word') return shape.words.join(' or ')
  if (shape.kind === 'flag') return shape.only === undefined ? 'true or false' : String(shape.only)
  if (shape.kind === 'text') return shape.examples ? `text, such as ${JSON.stringify(shape.examples[0])}` : 'text'
  if (shape.kind === 'list') return `a list${shape.examples ? `, such as ${JSON.stringify(shape.examples[0])}` : ''}`
  return shape.kind === 'record' ? `a mapping with ${Object.keys(shape.fields).join(', ')}` : 'a mapping of names'
}

function quotesHint(shape: Shape, node: Node): string {
  const takesText =
    shape.kind === 'text' || (shape.kind === 'either' && shape.options.some(({ kind }) => kind === 'text'))
  if (!takesText) return ''
  if (node.kind === 'number' || (node.kind === 'flag' && shape.kind === 'text'))
    return ` Put it in quotes: ${quote(node.text)}.`
  return node.kind === 'map' ? ' Text that starts with "{" or contains ": " needs quotes.' : ''
}

function readWord(
  { words }: WordShape,
  { text, at }: ScalarNode,
  name: string,
  report: ReportFault,
): string | undefined {
  if (words.includes(text)) return text
  report({ message: `${name} is ${quote(text)}.`, fix: `${suggestion(text, words)}Allowed: ${words.join(', ')}.`, at })
  return undefined
}

function readList(shape: ListShape, { items, at }: ListNode, name: string, report: ReportFault): Placed<unknown>[] {
  if (items.length === 0 && !shape.orEmpty)
    report({ message: `${name} is an empty list.`, fix: `Give at least one; it takes ${expected(shape)}.`, at })
  const { some, unique } = shape
  const texts = items.map((item) => ('text' in item ? item.text : undefined))
  if (some && items.length > 0 && !texts.some((text) => text === undefined || some.pattern.test(text)))
    report({ message: `${name} ${some.message}`, fix: some.fix, at })
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const text = texts[index]
    if (unique && text !== undefined && seen.has(text)) {
      report({ message: `${name} has ${quote(text)} twice.`, fix: 'Keep one of the two.', at: item.at })
      return []
    }
    if (text !== undefined) seen.add(text)
    const value = read(shape.of, item, `${name}[${index}]`, report)
    return value === undefined ? [] : [{ value, at: item.at }]
  })
}

function readRecord(shape: RecordShape, { entries, at }: MapNode, name: string, report: ReportFault): object {
  const { fields, required = [], exclusive } = shape
  const keys = new Set(entries.map(({ key }) => key))
  const values = entries.flatMap(({ key, keyAt, value: node }) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) {
      report({ message: `Unknown key ${quote(key)}${inside(name)}.`, fix: unknownKeyFix(key, fields, keys), at: keyAt })
      return []
    }
    const value = read(field, node, name ? `${name}.${key}` : key, report)
    return value === undefined ? [] : [[key, { value, at: node.at }] as const]
  })
  for (const key of required) {
    if (keys.has(key)) continue
    const fix = `Add it: ${fields[key]?.description ?? ''}`
    report({ message: `The key "${key}" is missing${inside(name)}.`, fix, at })
  }
  if (exclusive?.every((key) => keys.has(key))) {
    const [one, other] = exclusive
    report({ message: `${name} has "${one}" and "${other}".`, fix: 'Keep the one that finds the version.', at })
  }
  return Object.fromEntries(values)
}

function inside(name: string): string {
  return name ? ` in ${name}` : ''
}

function unknownKeyFix(key: string, fields: RecordShape['fields'], given: ReadonlySet<string>): string {
  const free = Object.keys(fields).filter((field) => !given.has(field))
  return `${suggestion(key, free)}Allowed here: ${Object.keys(fields).join(', ')}.`
}

function readNames(shape: NamesShape, { entries, at }: MapNode, name: string, report: ReportFault): object[] {
  if (entries.length === 0) report({ message: `${name} is empty.`, fix: 'Add an entry.', at })
  return entries.flatMap(({ key, keyAt, value: node }) => {
    const obeys = obeysRule(shape.rule, key, keyAt, report)
    // What such a mapping lacks is best said where its name stands.
    const placed = node.kind === 'map' ? { ...node, at: keyAt } : node
    const value = read(shape.of, placed, `${name}.${obeys ? key : quote(key)}`, report)
    return obeys && value !== undefined ? [{ name: key, nameAt: keyAt, value, at: node.at }] : []
  })
}
