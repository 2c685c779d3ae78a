import { expect, test } from '@jest/globals'
import { branchRef } from '../../../shared/core/git/names.ts'
import { layPush, moved } from '../../../shared/flows/promote/push-parts.ts'
import { smallRun } from '../../support/small-run.ts'

const ref = (branch: string, commit: string) => ({ name: branchRef(branch), object: commit, commit })

test('after a push the branches are where it put them', () => {
  const heads = { live: ref('main', 'a'), next: ref('next', 'b') }
  const moves = [{ ref: branchRef('main'), from: 'a', to: 'c' }]
  expect(moved(heads, moves, branchRef('main'))).toEqual({ live: ref('main', 'c'), next: ref('next', 'b') })
  expect(moved({ live: undefined, next: ref('next', 'b') }, moves, branchRef('main')).live).toEqual(ref('main', 'c'))
})

test('a plan without releases moves nothing', async () => {
  const plan = {
    channel: 'alpha',
    target: 't',
    base: 't',
    nothingNew: [],
    releases: [],
    size: { most: 3, dispatch: [] },
  }
  const { updates, result } = await layPush(plan as never, smallRun())
  expect([updates, result.tip, result.released]).toEqual([[], 't', []])
})
