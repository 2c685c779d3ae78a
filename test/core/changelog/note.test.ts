import { expect, test } from '@jest/globals'
import { indented, renderNote } from '../../../shared/core/changelog/note.ts'

test.each([
  ['a list behind a line', 'see:\n* a\n\t* b', ['see:', '- a', '  - b']],
  ['a number behind a line needs a blank one', 'see:\n2. a', ['see:', '', '2. a']],
  ['blank lines are one, and none at the ends', '\n\na\n\n\nb\n\n', ['a', '', 'b']],
  ['code is code', '```ts\nlet a = *b*\n```', ['```ts', 'let a = *b*', '```']],
  ['code that a runner would carry out is a line', '```\n::error::x\n```', ['\\::error::x']],
  ['code that is left open ends with the text', '~~~\n@a', ['```', '@a', '```']],
  ['all else is text', '@a <b> *c*', ['`@a` &lt;b&gt; \\*c\\*']],
])('%s', (_, text, lines) => expect(renderNote(text)).toEqual(lines))

test('a prefix stands before lines that have something on them', () => {
  expect(indented('a\n\nb', '  ')).toEqual(['  a', '', '  b'])
})
