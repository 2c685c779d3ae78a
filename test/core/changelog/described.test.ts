import { expect, test } from '@jest/globals'
import { describedLists } from '../../../shared/core/changelog/described.ts'
import type { PendingChange } from '../../../shared/core/changes/pending-changes.ts'

const change = (level: PendingChange['level'], text: string): PendingChange => ({
  level,
  file: { path: '.changeset/a.md', levels: new Map(), text },
})

test('what people described stands by how far it raises, the farthest first, with its Markdown', () => {
  const changes = [change('patch', 'Fix **it**.'), change('major', 'Gone.\r\n\r\n- a'), change('minor', '')]
  expect(describedLists(changes, false)).toEqual([
    { title: '### Breaking changes', count: 1, entries: ['- Gone.\n\n  - a'] },
    { title: '### Fixes', count: 1, entries: ['- Fix **it**.'] },
  ])
  expect(describedLists(changes, true)).toEqual([
    { title: '', count: 2, entries: ['- Gone.\n\n  - a', '- Fix **it**.'] },
  ])
  expect(describedLists([change('none', '')], true)).toEqual([])
})

test('a code block that is left open ends with its entry', () => {
  expect(describedLists([change('patch', '```sh\nrun')], false)[0]?.entries).toEqual(['- ```sh\n  run\n  ```'])
})
