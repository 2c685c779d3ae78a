import { expect, test } from '@jest/globals'
import { render } from '../../../../shared/core/status/page/html.ts'
import { trackCard } from '../../../../shared/core/status/page/track-card.ts'
import { smallStatus, smallTrack } from '../../../support/small-status.ts'

test('a card has the name, the ladder, the timeline and the lists of its track', () => {
  const page = render(trackCard(smallTrack(), smallStatus()))
  expect(page).toContain('<h2 id="track:tray" tabindex="-1">tray</h2><code>v{version}</code>')
  for (const part of ['class="ladder"', 'class="timeline"', 'class="lists"', '<table>']) expect(page).toContain(part)
})
