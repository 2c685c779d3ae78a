import { expect, test } from '@jest/globals'
import { parseTemplate } from '../../shared/config/build-config.ts'
import { parseConfig } from '../../shared/config/load.ts'
import { matchTag } from '../../shared/core/tags/tag-template.ts'

const configOf = (keys: string, track = '') =>
  parseConfig('release-tracks.yml', `${keys}\ntracks: { app: { tag: "v{version}", paths: [src]${track} } }\n`)

test.each([
  ['v{version}', { prefix: 'v', suffix: '' }],
  ['sdk/{version}_linux', { prefix: 'sdk/', suffix: '_linux' }],
])('%s is cut at its version', (template, expected) => expect(parseTemplate(template)).toEqual(expected))

test('live alone is trunk mode: everything is cut there', () => {
  expect(configOf('branches: { live: trunk }').branches).toEqual({ live: 'trunk', next: 'trunk' })
})

test('tags that are to be ignored are tags of no track', () => {
  const { tracks } = configOf('ignore-tags: ["v3.*"]')
  const template = tracks[0]?.tag
  expect(template && ['v3.0.0', 'v2.0.0'].map((name) => matchTag(template, name)?.name)).toEqual([undefined, 'v2.0.0'])
})

test('trailers for labels have the text around their star', () => {
  expect(configOf('label-trailers: { Roadmap-Item: "roadmap:*" }').labelTrailers).toEqual([
    { key: 'Roadmap-Item', prefix: 'roadmap:', suffix: '' },
  ])
})

test('what a track says counts more than what is said for all', () => {
  const { tracks } = configOf('after-promotion: next-core', ', after-promotion: continue')
  expect([tracks[0]?.afterPromotion, configOf('after-promotion: next-core').tracks[0]?.afterPromotion]).toEqual([
    'continue',
    'next-core',
  ])
})
