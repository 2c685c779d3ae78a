import { expect, test } from '@jest/globals'
import { describeNode, type Node, nodeAt, plainValue, scalarText } from '../../../shared/core/documents/node.ts'

const scalar = (kind: 'text' | 'number' | 'flag' | 'nothing', text: string): Node => ({ kind, text, at: 0 })
const list: Node = { kind: 'list', items: [scalar('text', 'x'), scalar('nothing', '')], at: 0 }
const map: Node = { kind: 'map', entries: [{ key: 'a', keyAt: 0, value: list }], at: 0 }

test.each<[Node, string]>([
  [scalar('text', 'yes'), 'the text "yes"'],
  [scalar('number', '1.10'), 'the number 1.10'],
  [scalar('flag', 'true'), 'true'],
  [scalar('nothing', ''), 'empty'],
  [list, 'a list'],
  [map, 'a mapping'],
])('%j is told as %s', (node, words) => expect(describeNode(node)).toBe(words))

test('a path of keys and positions leads to a value, or ends before', () => {
  expect(scalarText(nodeAt(map, ['a', 0]))).toBe('x')
  expect([nodeAt(map, ['a', 5]), nodeAt(map, ['b', 'c']), nodeAt(list, ['a'])]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect([scalarText(list), scalarText(scalar('nothing', ''))]).toEqual([undefined, undefined])
})

test('what an anchor shares is made once', () => {
  const shared: Node = { kind: 'list', items: [list, list], at: 0 }
  const [one, other] = plainValue(shared) as unknown[]
  expect(one).toEqual(['x', null])
  expect(one).toBe(other)
})
