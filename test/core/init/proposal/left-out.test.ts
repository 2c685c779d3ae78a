import { expect, test } from '@jest/globals'
import { readFamilies } from '../../../../shared/core/init/history/tag-families.ts'
import { noteChannels, noteOffers, noteTags } from '../../../../shared/core/init/proposal/left-out.ts'
import { readTagHistory } from '../../../../shared/core/init/scan/tag-history.ts'
import { factsOf } from '../../../support/proposal.ts'

test('products that are left out for one reason are one note', () => {
  const why = 'It was never tagged.'
  const offer = (name: string, folder: string, reason = why) => ({ name, folder, why: reason })
  expect(noteOffers([offer('a', 'a'), offer('b', 'libs/b'), offer('c', '', 'Other.')])).toEqual([
    { path: 'release-tracks.yml', why: '2 products are left out. It was never tagged. a, b (libs/b).' },
    { path: '.', why: 'c is left out. Other. To take it: `release-tracks init --add c`' },
  ])
})

test('tags that no track goes on with, and those that are not versions, are one note each', () => {
  const tags = ['gone-v1.0.0', 'gone-v2.0.0', '2026.07.30']
  const notes = noteTags(readFamilies({ tags }), factsOf({}, { tags })).map(({ why }) => why)
  expect(notes).toEqual([expect.stringContaining('gone-v2.0.0 and 1 more'), expect.stringContaining('2026.07.30')])
})

test('what stands where a channel would is told, unless it is one', () => {
  const history = readTagHistory({ tags: ['v1.0.0-sp.1'] })
  expect(noteChannels(history, []).map(({ path }) => path)).toEqual(['v1.0.0-sp.1'])
  expect(noteChannels(history, ['sp'])).toEqual([])
})
