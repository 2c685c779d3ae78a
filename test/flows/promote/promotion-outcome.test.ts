import { expect, test } from '@jest/globals'
import { nothingOf } from '../../../shared/flows/promote/promotion-outcome.ts'

test('a promotion of nothing pushes nothing and starts nothing', () => {
  expect(nothingOf('alpha', 'abc')).toEqual({
    ...{ channel: 'alpha', target: 'abc', tip: 'abc', released: [], nothingNew: [], updates: [] },
    ...{ pushed: false, dispatch: [] },
  })
})
