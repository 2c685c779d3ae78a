import { expect, test } from '@jest/globals'
import type { TagAnswer } from '../../../shared/core/images/tag-moves.ts'
import { moveTags } from '../../../shared/flows/publish/moved-tags.ts'
import { smallRun } from '../../support/small-run.ts'

const move = (reference: string, source: string) => ({ reference, source })
const answer = (own: ReturnType<typeof move>[], others: ReturnType<typeof move>[] = []) =>
  ({ own, held: others }) as TagAnswer

test('tags move until a look finds nothing left to move', async () => {
  const calls: string[] = []
  const looks = [answer([move('x/a:1', 'x/a:1.0.0'), move('x/a:latest', 'x/a:1.0.0')])]
  await moveTags(
    answer([move('x/a:1', 'x/a:1.0.0')]),
    async () => looks.shift() ?? answer([move('x/a:1', 'x/a:1.0.0'), move('x/a:latest', 'x/a:1.0.0')]),
    async (args) => void calls.push(args.join(' ')),
    smallRun(),
  )
  expect(calls).toHaveLength(2)
  expect(calls.join()).toContain('x/a:latest')
})

test('the run’s own image has to be there', async () => {
  const moving = moveTags(
    answer([move('x/a:1', 'x/a:1.0.0')]),
    async () => answer([]),
    async () => 'not found',
    smallRun(),
  )
  await expect(moving).rejects.toMatchObject({
    code: 'image-tag-failed',
    message: expect.stringContaining('not found'),
  })
})
