import { expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import type { InvariantFacts } from '../../../shared/core/invariants/facts.ts'
import { checkVersionFiles } from '../../../shared/core/invariants/file-rules.ts'
import { lostTag } from '../../../shared/core/invariants/lost-tag.ts'
import { checkManifests } from '../../../shared/core/invariants/manifest-rules.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const { config } = inspectConfig(
  'release-tracks.yml',
  'branches: { live: main, next: next }\ntracks: { app: { tag: "app-v{version}", paths: [app], version-files: [app/package.json] } }',
)
const [track] = config.tracks as [(typeof config.tracks)[number]]

/** Live is at 1.8.1 by its tag, and its files and its manifest say something. */
function facts(carried: string, offered: string): InvariantFacts {
  const version = (text: string) => parseVersion(text) as Version
  const tag = { track, version: version('1.8.1'), name: 'app-v1.8.1', onNext: true, onLive: true, published: undefined }
  return {
    config,
    hasLive: true,
    liveInNext: true,
    tags: [tag],
    files: track.versionFiles.map((file) => ({ track, role: 'live', file, carries: { version: carried } })),
    manifests: [
      { track, channel: 'live', path: 'live.json', holds: { version: version(offered) }, releases: undefined },
    ],
    changedOnNext: [],
  }
}

test('a version that files and manifest agree on, without a tag, lost it: it is to be pushed again, and nothing else is proposed', () => {
  const lost = facts('1.8.2', '1.8.2')
  expect(lostTag(track, lost)).toBe('app-v1.8.2')
  expect(checkVersionFiles(lost)).toEqual([])
  expect(checkManifests(lost).map(({ command }) => command)).toEqual(['git push origin refs/tags/app-v1.8.2'])
})

test.each([
  ['the files are at the tag', '1.8.1', '9.0.0'],
  ['only the files are ahead', '1.8.2', '1.8.1'],
  ['both are at the tag', '1.8.1', '1.8.1'],
])('no tag is missed where %s', (_, carried, offered) => {
  const kept = facts(carried, offered)
  expect(lostTag(track, kept)).toBeUndefined()
  expect(
    checkManifests(kept)
      .map(({ command }) => command)
      .join(),
  ).not.toContain('refs/tags/')
})
