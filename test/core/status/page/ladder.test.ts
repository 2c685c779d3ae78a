import { expect, test } from '@jest/globals'
import { render } from '../../../../shared/core/status/page/html.ts'
import { ladder, waitingId } from '../../../../shared/core/status/page/ladder.ts'
import { smallStatus, smallTrack } from '../../../support/small-status.ts'

const shown = (changed: Parameters<typeof smallTrack>[0] = {}) => render(ladder(smallTrack(changed), smallStatus()))

test('each rung says what it has and what waits to go on', () => {
  const page = shown()
  expect(page.match(/<h3>\w+<\/h3>/g)).toEqual(['<h3>next</h3>', '<h3>beta</h3>', '<h3>live</h3>'])
  expect(page).toContain('cut by the next push')
  expect(page).toContain(`href="#${waitingId('tray', 'live')}"><span class="hidden">2 commits wait for live</span>`)
  expect(page).toContain('https://github.com/acme/shop/compare/v1.8.4...next')
  expect(page).toContain('3 commits behind next')
})

test.each([
  [{ kind: 'stopped', reason: 'a <file> is missing' } as const, /Stopped.*a &lt;file&gt; is missing/s],
  [{ kind: 'nothing', reason: 'x' } as const, /1 commit in no tag/],
])('a push that cuts nothing is told as what it is: %j', (nextCut, expected) => {
  expect(shown({ nextCut })).toMatch(expected)
})

test('a channel says that it was overtaken, or that users get another version', () => {
  const [beta, live] = smallTrack().channels as [never, never]
  expect(shown({ channels: [{ ...(beta as object), overtakenBy: 'live' } as never, live] })).toContain(
    'Overtaken by live',
  )
  const offered = { kind: 'nothing' }
  expect(shown({ channels: [{ ...(beta as object), offered } as never, live] })).toContain(
    'class="offer wrong">No manifest yet',
  )
})
