import { expect, test } from '@jest/globals'
import { roadmap } from '../../../../shared/core/announce/formats/roadmap.ts'
import { HAPPENING } from '../../../support/happening.ts'

test('a roadmap gets one event an item, with a UUID of its own that stays', async () => {
  const told = (await roadmap.messages(HAPPENING)).map(({ body }) => JSON.parse(body))
  expect(told.map(({ roadmap_slug }) => roadmap_slug)).toEqual(['dark-mode', 'faster start'])
  const ids = told.map(({ event_id }) => event_id)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(2)
  const again = await roadmap.messages({ ...HAPPENING, run: null, notes: 'other' })
  expect(again.map(({ body }) => JSON.parse(body).event_id)).toEqual(ids)
})
