import { expect, test } from '@jest/globals'
import { parseConfig } from '../../shared/config/load.ts'

function notesOf(common: string, own: string) {
  const text = `${common}\ntracks: { app: { tag: "v{version}", paths: [src]${own} } }\n`
  return parseConfig('release-tracks.yml', text).tracks[0]?.notes
}

test('a track has notes of its own, and for keys that it lacks those of the whole configuration', () => {
  expect(notesOf('', '')).toBeUndefined()
  expect(notesOf('notes: { header: "# A", contributors: true }', ', notes: { header: "# B" }')).toEqual({
    header: '# B',
    contributors: true,
  })
})

test('sections and filters are lists of plain texts', () => {
  const own =
    ', notes: { sections: [{ title: Fixes, types: [fix] }, { title: Rest, hidden: true }], exclude: { labels: [skip] } }'
  expect(notesOf('', own)).toEqual({
    sections: [
      { title: 'Fixes', types: ['fix'] },
      { title: 'Rest', hidden: true },
    ],
    exclude: { types: [], labels: ['skip'] },
  })
})
