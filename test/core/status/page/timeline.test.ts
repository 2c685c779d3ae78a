import { expect, test } from '@jest/globals'
import { render } from '../../../../shared/core/status/page/html.ts'
import { timeline } from '../../../../shared/core/status/page/timeline.ts'
import { datedTag, smallTrack } from '../../../support/small-status.ts'

const NOW = 3 * 86_400

test('each channel has a lane, live at the top, and each tag a dot that says what it is', () => {
  const page = render(timeline(smallTrack(), NOW))
  expect(page).toContain('<li>live</li><li>beta</li>')
  expect(page.match(/<circle/g)).toHaveLength(2)
  expect(page).toContain('<title>v1.8.4, 2 Jan 1970 00:00 UTC</title>')
  expect(page).toContain('2 tags of tray over time, 2 Jan 1970 to 3 Jan 1970.')
})

test('a version climbs with each first tag on a higher lane, and does not fall', () => {
  const tags = ['1.8.5', '1.8.5-beta.2', '1.8.5-beta.1'].map((version, at) => datedTag(version, 3 - at))
  expect(render(timeline(smallTrack({ tags }), NOW)).match(/class="climb"/g)).toHaveLength(1)
})

test('without a tag there is a sentence', () => {
  expect(render(timeline(smallTrack({ tags: [], tagCount: 0 }), NOW))).toContain('No tag yet.')
})
