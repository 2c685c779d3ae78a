import { expect, test } from '@jest/globals'
import type { TrackFacts, TrackRelease } from '../../../shared/core/promote/release-plan.ts'
import { leadingTag, tellIdle, tellLookalikes } from '../../../shared/core/promote/version-advice.ts'
import { NO_OTHERS } from '../../../shared/core/tags/other-tags.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const tag = (text: string) => ({ name: `v${text}`, version: version(text), commit: text })
const track = { name: 'tray', tag: { prefix: 'v', suffix: '' }, versionFiles: [] }
const release = (text: string, promotedFrom?: string) =>
  ({ track, version: version(text), promotedFrom }) as unknown as TrackRelease
const facts = (tags: string[], more: object = {}) =>
  ({
    track,
    tags: tags.map(tag),
    published: [],
    fromFiles: version('0.0.0'),
    bump: 'patch',
    ...more,
  }) as unknown as TrackFacts

test('tags that look like higher versions and are none are told of', () => {
  const lookalikes = ['v2026.07.30', 'v1.0'].map((name) => ({
    name,
    core: version(name === 'v1.0' ? '1.0.0' : '2026.7.30'),
  }))
  const told = tellLookalikes(release('1.8.5'), facts(['1.8.4'], { others: { ...NO_OTHERS, lookalikes } }))
  expect(told?.message).toContain('v2026.07.30')
  expect(told?.message).not.toContain('v1.0,')
  expect(told?.fix).toContain('version: 2026.7.31')
  expect(tellLookalikes(release('1.8.5'), facts(['1.8.4']))).toBeUndefined()
})

test.each([
  ['a pre-release far above live decides', ['1.8.4', '3.0.0-alpha.1'], '3.0.0-alpha.2', undefined, 'v3.0.0-alpha.1'],
  ['one that live leads to', ['1.8.4', '1.8.5-alpha.1'], '1.8.5-alpha.2', undefined, undefined],
  ['the pre-release itself is promoted', ['1.8.4', '3.0.0-alpha.1'], '3.0.0', 'v3.0.0-alpha.1', undefined],
])('%s', (_, tags, next, promotedFrom, leading) => {
  const found = leadingTag(release(next, promotedFrom), facts(tags))
  expect(found?.leading.name).toBe(leading)
  if (found) expect(tellIdle(release(next), found).fix).toContain('version: 1.8.5')
})
