import { expect, test } from '@jest/globals'
import { render } from '../../../../shared/core/status/page/html.ts'
import { waitingLists } from '../../../../shared/core/status/page/waiting.ts'
import { smallStatus, smallTrack, waitingFor } from '../../../support/small-status.ts'

test('what waits is listed for the next tag, and for each channel that lacks it', () => {
  const [unreleased, promotion, ...others] = waitingLists(smallTrack(), smallStatus()).map(render)
  expect(others).toEqual([])
  expect(unreleased).toContain('the next push cuts <code>v1.8.5-beta.2</code>')
  expect(promotion).toContain('in <code>v1.8.5-beta.1</code>, not yet in live')
  expect(promotion).toContain('<span>fix: &lt;b&gt;</span>')
  expect(promotion).toContain('/compare/v1.8.4...v1.8.5-beta.1')
})

test('a long list ends with where the rest is', () => {
  const subjects = Array.from({ length: 33 }, (_, at) => `${at}`)
  const [list] = waitingLists(smallTrack({ unreleased: waitingFor(undefined, ...subjects) }), smallStatus()).map(render)
  expect(list).toContain('… and 3 more. <a href="https://github.com/acme/shop/commits/next">All commits up to next</a>')
})
