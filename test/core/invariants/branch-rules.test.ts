import { expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import { checkTags } from '../../../shared/core/invariants/branch-rules.ts'
import type { TagFact } from '../../../shared/core/invariants/facts.ts'
import { formatTag } from '../../../shared/core/tags/tag-template.ts'

const { config } = inspectConfig(
  'release-tracks.yml',
  'tracks: { app: { tag: "v{version}", paths: [app] }, web: { tag: "web-v{version}", paths: [web] } }',
)
const [app, web] = config.tracks as [(typeof config.tracks)[number], (typeof config.tracks)[number]]

type Place = Partial<Pick<TagFact, 'onNext' | 'onLive' | 'published'>>

function tagFact(track: typeof app, [minor, n]: readonly [minor: number, n?: number], place: Place = {}): TagFact {
  const version = { major: 1, minor, patch: 0, ...(n !== undefined && { prerelease: { channel: 'alpha', n } }) }
  const name = formatTag(track.tag, version)
  return { track, version, name, onNext: false, onLive: false, published: undefined, ...place }
}

function subjectsOf(tags: readonly TagFact[]): string[] {
  const facts = { config, hasLive: true, liveInNext: true, tags, files: [], manifests: [], changedOnNext: [] }
  return checkTags(facts).map(({ subject }) => subject)
}

test.each<[string, TagFact[], string[]]>([
  ['a pre-release on no branch', [tagFact(app, [1, 1])], ['v1.1.0-alpha.1']],
  ['one that next overtook', [tagFact(app, [1, 1]), tagFact(app, [1, 2], { onNext: true })], []],
  [
    'one that never came out, though next overtook it',
    [tagFact(app, [1, 1], { published: false }), tagFact(app, [1, 2], { onNext: true })],
    ['v1.1.0-alpha.1'],
  ],
  ['a live version that live overtook', [tagFact(app, [1]), tagFact(app, [2], { onNext: true, onLive: true })], []],
  [
    'a live version that only a pre-release on live is above',
    [tagFact(app, [1]), tagFact(app, [2, 1], { onNext: true, onLive: true })],
    ['v1.1.0'],
  ],
  [
    'a tag of one track that another track overtook',
    [tagFact(app, [1, 1]), tagFact(web, [2], { onNext: true, onLive: true })],
    ['v1.1.0-alpha.1'],
  ],
])('%s', (_, tags, subjects) => {
  expect(subjectsOf(tags)).toEqual(subjects)
})

test('incident 46: 50,000 tags that were left behind cost one pass, not each a look at all others', () => {
  const left = Array.from({ length: 50_000 }, (_, at) => tagFact(app, [2 + Math.floor(at / 10), 1 + (at % 10)]))
  const start = performance.now()
  expect(subjectsOf([...left, tagFact(app, [1], { onNext: true, onLive: true })])).toHaveLength(left.length)
  // Half a second on a busy machine; 2,500,000,000 comparisons take a minute.
  expect(performance.now() - start).toBeLessThan(10_000)
})
