import { expect, test } from '@jest/globals'
import type { Proposal } from '../../../shared/core/init/proposal/proposal.ts'
import { chosenTracks } from '../../../shared/core/init/track-choices.ts'

const PROPOSAL = { tracks: [{ name: 'web' }, { name: 'api' }], offered: [{ name: 'docs' }] } as unknown as Proposal
const choose = (tracks: string[], add: string[] = []) => chosenTracks({ tracks, add }, PROPOSAL)

test('what was asked for is taken, by the names it is to have', () => {
  expect(choose([])).toBeUndefined()
  expect(choose(['web=site'])).toEqual(new Map([['web', 'site']]))
  expect([...(choose([], ['docs']) ?? []).keys()]).toEqual(['web', 'api', 'docs'])
})

test('a track that was not found is quoted, with those that were', () => {
  expect(() => choose(['wed'])).toThrow(/^"wed" .*"web".*web, api, docs/s)
})
