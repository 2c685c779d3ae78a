import { quote } from './error.ts'

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
