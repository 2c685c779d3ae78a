import { expect, test } from '@jest/globals'
import { readReleased, writeReleased } from '../../../shared/core/publish/released-comment.ts'

const CHANNELS = ['alpha', 'beta']
const pageOf = (tag: string) => `https://github.com/acme/shop/releases/tag/${encodeURIComponent(tag)}`
const write = (places: [string, string][]) =>
  writeReleased({ track: 'tray', byChannel: new Map(places) }, CHANNELS, pageOf)

test('says the tag of each channel, the highest first', () => {
  expect(
    write([
      ['alpha', 'tray-v1.8.5-alpha.3'],
      ['live', 'tray-v1.8.5'],
      ['gone', 'x'],
    ]),
  ).toBe(
    `<!-- release-tracks:released:tray -->
<!-- in: live=tray-v1.8.5 alpha=tray-v1.8.5-alpha.3 -->
Released in tray:

- live: [tray-v1.8.5](https://github.com/acme/shop/releases/tag/tray-v1.8.5)
- alpha: [tray-v1.8.5-alpha.3](https://github.com/acme/shop/releases/tag/tray-v1.8.5-alpha.3)
`,
  )
})

const PLACES: [string, string][][] = [
  [],
  [['alpha', 'ui@1.0.0-alpha.1']],
  [
    ['live', 'sdk/go/v1--> =%1'],
    ['beta', 'é'],
  ],
]

test('is read as it was written', () => {
  for (const places of PLACES) expect([...readReleased(write(places))]).toEqual(places)
})

test.each(['', 'Released in tray', '<!-- in: live=%E0%A4%A -->', '<!-- in:live -->'])('reads anything: %j', (body) => {
  expect(() => readReleased(body)).not.toThrow()
})
