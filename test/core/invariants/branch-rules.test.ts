import { expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import { checkTags } from '../../../shared/core/invariants/branch-rules.ts'
import type { TagFact } from '../../../shared/core/invariants/facts.ts'
import { checkVersionFiles } from '../../../shared/core/invariants/file-rules.ts'
import { formatTag } from '../../../shared/core/tags/tag-template.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const { config } = inspectConfig(
  'release-tracks.yml',
  'branches: { live: main, next: next }\ntracks: { app: { tag: "v{version}", paths: [app] }, web: { tag: "web-v{version}", paths: [web] } }',
)
const [app, web] = config.tracks as [(typeof config.tracks)[number], (typeof config.tracks)[number]]

type Place = Partial<Pick<TagFact, 'onNext' | 'onLive' | 'published' | 'made'>>

function tagFact(track: typeof app, [minor, n]: readonly [minor: number, n?: number], place: Place = {}): TagFact {
  const version = { major: 1, minor, patch: 0, ...(n !== undefined && { prerelease: { channel: 'alpha', n } }) }
  const name = formatTag(track.tag, version)
  return { track, version, name, onNext: false, onLive: false, published: undefined, ...place }
}

function subjectsOf(tags: readonly TagFact[]): string[] {
  return violationsOf(tags).map(({ subject }) => subject)
}

function violationsOf(tags: readonly TagFact[]) {
  const facts = { config, hasLive: true, liveInNext: true, tags, files: [], manifests: [], changedOnNext: [] }
  return checkTags(facts)
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

test.each<[string, TagFact[], string, RegExp]>([
  [
    'live tags that one merge brings to live',
    [1, 2, 3, 4, 5, 6, 7].map((minor) => tagFact(app, [minor], { onNext: true })),
    'v1.7.0',
    /^The tags "v1\.7\.0", "v1\.6\.0", "v1\.5\.0", "v1\.4\.0", "v1\.3\.0" and 2 older ones are not on main, .* They are on next: main was not moved to them\.$/,
  ],
  [
    'pre-releases that are out on a branch of their own',
    [1, 2].map((n) => tagFact(app, [9, n], { published: true })),
    'v1.9.0-alpha.2',
    /^The tags "v1\.9\.0-alpha\.2", "v1\.9\.0-alpha\.1" are not on next, .* merge the newest into next\.$/,
  ],
])('%s are one violation, of the newest', (_, tags, subject, message) => {
  expect(violationsOf([...tags, tagFact(web, [1], { onLive: true, onNext: true })])).toEqual([
    { subject, message: expect.stringMatching(message), command: expect.stringContaining(subject) },
  ])
})

test('tags of two tracks, and those that the same command does not bring, stay apart', () => {
  const tags = [
    ...[1, 2].map((minor) => tagFact(app, [minor], { onNext: true })),
    ...[1, 2].map((minor) => tagFact(web, [minor], { onNext: true })),
    tagFact(app, [9, 1], { published: true }),
  ]
  expect(subjectsOf(tags)).toEqual(['v1.2.0', 'web-v1.2.0', 'v1.9.0-alpha.1'])
})

test.each<[string, Place, RegExp]>([
  [
    'on no branch',
    {},
    /^The tags "v1\.9\.0-alpha\.2", "v1\.9\.0-alpha\.1" are not on next, where pre-releases are cut\.$/,
  ],
  ['made by hand', { made: false }, /They were made by hand: delete them\. To keep them, name them in ignore-tags\.$/],
])('tags that are to be deleted, %s, are one violation, and one command takes them away', (_, place, message) => {
  const command = 'git push origin :refs/tags/v1.9.0-alpha.2 :refs/tags/v1.9.0-alpha.1'
  const tags = [1, 2].map((n) => tagFact(app, [9, n], place))
  expect(violationsOf(tags)).toEqual([{ subject: 'v1.9.0-alpha.2', message: expect.stringMatching(message), command }])
})

test('tags made by hand whose releases are public are each withdrawn', () => {
  const tags = [1, 2].map((minor) => tagFact(app, [minor], { made: false, published: true }))
  expect(violationsOf(tags).map(({ command }) => command)).toEqual([
    expect.stringContaining('withdraw v1.1.0'),
    expect.stringContaining('withdraw v1.2.0'),
  ])
})

test('incident 46: 50,000 tags that were left behind cost one pass, not each a look at all others', () => {
  const left = Array.from({ length: 50_000 }, (_, at) => tagFact(app, [2 + Math.floor(at / 10), 1 + (at % 10)]))
  const spent = cpuClock()
  const [found, ...others] = violationsOf([...left, tagFact(app, [1], { onNext: true, onLive: true })])
  expect(others).toEqual([])
  expect(found?.command.split(' ')).toHaveLength('git push origin'.split(' ').length + 50)
  // Half a second on a busy machine; 2,500,000,000 comparisons take a minute.
  expect(spent()).toBeLessThan(10_000)
})

test.each<[string, Place, string]>([
  ['on next', { onNext: true, made: false }, 'git push origin :refs/tags/v1.3.0'],
  ['on no branch, known to nobody', { made: false }, 'git push origin :refs/tags/v1.3.0'],
  ['on no branch, its release public', { made: false, published: true }, 'release-tracks withdraw v1.3.0'],
  ['on next, made by the actions', { onNext: true, made: true }, 'git fetch origin refs/tags/v1.3.0'],
])('a live tag %s', (_, place, command) => {
  const [found, ...others] = violationsOf([tagFact(app, [3], place)])
  expect([found?.command.startsWith(command), others]).toEqual([true, []])
})

test('a withdrawn tag is history', () => {
  expect(subjectsOf([{ ...tagFact(app, [3], { onNext: true }), withdrawn: true }])).toEqual([])
})

test.each<[string, TagFact[], string[]]>([
  ['of an adopted track', [tagFact(app, [2], { onNext: true, made: false })], []],
  [
    'of a track that the actions release',
    [tagFact(app, [2], { onNext: true, made: false }), tagFact(app, [1], { onNext: true, made: true })],
    ['git push origin :refs/tags/v1.2.0'],
  ],
  [
    'that the actions made',
    [tagFact(app, [2], { onNext: true, made: true })],
    ['release-tracks promote app alpha --force --yes'],
  ],
  [
    'that was withdrawn, where files are as before it',
    [
      { ...tagFact(app, [2], { onNext: true, made: true }), withdrawn: true },
      tagFact(app, [1], { onNext: true, made: true }),
    ],
    [],
  ],
])('a file that is not at the newest tag, %s', (_, tags, commands) => {
  const file = { path: 'app/package.json', kind: 'keyed', format: 'json', key: 'version' } as const
  const files = [{ track: app, role: 'next', file, carries: { version: '1.1.0' } }] as const
  const facts = { config, hasLive: true, liveInNext: true, tags, files, manifests: [], changedOnNext: [] }
  expect(checkVersionFiles(facts).map(({ command }) => command)).toEqual(commands)
})
