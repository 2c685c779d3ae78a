import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../shared/config/load.ts'
import { type Config, isTrunk } from '../../shared/core/config.ts'

const CONFIG = parseConfig(
  'release-tracks.yml',
  `channels: [alpha, beta, rc]
tracks:
  web: { tag: "web-v{version}", paths: [web], version-files: [web/package.json] }
  tray: { tag: "tray-v{version}", paths: [tray], version-files: [tray/package.json], version-style: core }
`,
)

describe('isTrunk', () => {
  test.each([
    ['main', 'develop', false],
    ['main', 'main', true],
  ])('live %s, next %s: trunk %s', (live, next, trunk) => {
    const config: Config = { ...CONFIG, branches: { live, next } }
    expect(isTrunk(config)).toBe(trunk)
  })
})
