import { describe, expect, test } from '@jest/globals'
import { tagsPerPush } from '../../../shared/core/promote/push-size.ts'

const tags = (count: number, triggers: readonly string[], workflow?: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `t${index}-v1`, workflow, triggers }))

describe('incident 14: how many tags a push has', () => {
  test.each<[string, Parameters<typeof tagsPerPush>, number, number]>([
    ['up to three tags all trigger what they should', [tags(3, ['release.yml']), new Set()], 3, 0],
    ['tags that trigger nothing have no limit', [tags(300, [], 'release.yml'), new Set()], 300, 0],
    ['a workflow that nothing dispatches wants three', [tags(4, ['release.yml']), new Set(['release.yml'])], 3, 0],
    ['so does one that may not be dispatched', [tags(4, ['release.yml'], 'release.yml'), new Set()], 3, 0],
    [
      'so does another one beside the release workflow',
      [tags(4, ['release.yml', 'images.yml'], 'release.yml'), new Set(['release.yml', 'images.yml'])],
      3,
      0,
    ],
    [
      'so does one that a single tag of many triggers',
      [[...tags(9, []), { name: 'web-v1', workflow: undefined, triggers: ['web.yml'] }], new Set()],
      3,
      0,
    ],
    [
      'release workflows that may be dispatched are',
      [[...tags(4, ['release.yml'], 'release.yml'), ...tags(2, [], 'other.yml')], new Set(['release.yml'])],
      6,
      4,
    ],
  ])('%s', (_, facts, most, dispatched) => {
    const size = tagsPerPush(...facts)
    expect([size.most, size.dispatch.length]).toEqual([most, dispatched])
    expect(size.why !== undefined).toBe(most < facts[0].length)
  })

  test('the reason names the workflows and the pushes', () => {
    expect(tagsPerPush(tags(7, ['release.yml']), new Set()).why).toBe(
      '7 tags go out in 3 pushes, at most 3 in each: GitHub triggers no workflow for a push of more, and release.yml would not start otherwise',
    )
  })
})
