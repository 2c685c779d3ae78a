import { expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { readNarrative } from '../../../shared/flows/changelog/notes-by-hand.ts'
import { AT, SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const NAMED = 'release-notes/tray/1.8.5.md'
const read = (files: Readonly<Record<string, string>>) => {
  const tag = readTag(SMALL_CONFIG, 'tray-v1.8.5')
  return readNarrative({ track: tag.track, tag } as never, AT, smallRun(files).repository)
}

test.each([
  ['a file', { [NAMED]: 'Hello' }, 'Hello'],
  ['a link', { [NAMED]: '120000 ../../docs/./x.md', 'docs/x.md': 'Linked' }, 'Linked'],
  ['nothing', {}, undefined],
])('%s', async (_, files, text) => expect(await read(files)).toEqual(text && { text }))

test.each([
  ['a link to nothing', { [NAMED]: '120000 ../x.md' }, '"release-notes/x.md"'],
  ['a link out of the repository', { [NAMED]: '120000 ../../../x.md' }, 'leads to no file'],
  ['links in a circle', { [NAMED]: '120000 1.8.5.md' }, 'leads to no file'],
])('%s is left out, and that is said', async (_, files, words) => {
  const found = await read(files as unknown as Record<string, string>)
  expect(found).toEqual({ problem: expect.objectContaining({ message: expect.stringContaining(words) }) })
})
