import { expect, test } from '@jest/globals'
import { childOf, xmlElements } from '../../../../shared/core/version-files/scan/xml.ts'

test('elements have their way down and the text without the space around it', () => {
  const text = '<a><!-- <v>0</v> --><b x="<c>">\n 1.0.0 \n</b><v/><c><v>2</v></c></a>'
  const elements = xmlElements(text)
  expect(elements.map(({ path }) => path)).toEqual(['a/b', 'a/c/v', 'a/c', 'a'])
  const root = elements.at(-1)
  const version = childOf(root, 'b')
  expect([version?.value, text.slice(version?.start, version?.end)]).toEqual(['1.0.0', '1.0.0'])
  expect([childOf(root, 'v'), childOf(childOf(root, 'c'), 'v')?.value]).toEqual([undefined, '2'])
})

test('what is not closed is left out, and closes nothing else', () => {
  expect(xmlElements('<a><b>1</a></b>').map(({ path, value }) => [path, value])).toEqual([['a', '<b>1']])
})
