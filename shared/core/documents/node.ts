import { quote } from '../text/error.ts'

/** A value of a YAML or JSON document; `at` is the offset where it stands, in UTF-16 units. */
export type Node = ScalarNode | ListNode | MapNode

/** `wrong` was reported already: nobody looks at it again. */
export interface ScalarNode {
  readonly kind: 'text' | 'number' | 'flag' | 'nothing' | 'wrong'
  /** The text as it is written, without quotes. */
  readonly text: string
  readonly at: number
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: Node[]
  readonly at: number
}

export interface MapNode {
  readonly kind: 'map'
  /** In the order of the file, no key twice. */
  readonly entries: Entry[]
  readonly at: number
}

export interface Entry {
  readonly key: string
  readonly keyAt: number
  readonly value: Node
}

/** Says what a node is, for a message: `the text "yes"`, `the number 1.10`, `a list`. */
export function describeNode(node: Node): string {
  if (node.kind === 'list' || node.kind === 'map') return node.kind === 'list' ? 'a list' : 'a mapping'
  if (node.kind === 'nothing') return 'empty'
  if (node.kind === 'text') return `the text ${quote(node.text)}`
  return node.kind === 'number' ? `the number ${quote(node.text).slice(1, -1)}` : node.text
}

/** The entry of a mapping under a key; undefined where there is none, or no mapping. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

/** The value at a path of keys and list positions; undefined where the way ends before. */
export function nodeAt(node: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let at = node
  for (const step of path)
    at = typeof step === 'string' ? entryOf(at, step)?.value : at?.kind === 'list' ? at.items[step] : undefined
  return at
}

/** The text of a scalar, whatever kind it is; undefined for a list, a mapping, or nothing. */
export function scalarText(node: Node | undefined): string | undefined {
  return node === undefined || node.kind === 'list' || node.kind === 'map' || node.kind === 'nothing'
    ? undefined
    : node.text
}

/** The node as plain lists, mappings and texts. A value that anchors share is made once, so that aliases cannot make it huge. */
export function plainValue(node: Node | undefined, made = new Map<Node, unknown>()): unknown {
  if (node === undefined || node.kind === 'nothing') return null
  if (node.kind !== 'list' && node.kind !== 'map') return node.text
  if (made.has(node)) return made.get(node)
  const value =
    node.kind === 'list'
      ? node.items.map((item) => plainValue(item, made))
      : Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value, made)]))
  made.set(node, value)
  return value
}
