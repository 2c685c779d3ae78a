import { expect, test } from '@jest/globals'
import { overtakenBy, tellOvertaken } from '../../../shared/core/promote/overtaken-release.ts'
import type { TrackRelease } from '../../../shared/core/promote/release-plan.ts'
import { formatVersion, parseVersion, type Version } from '../../../shared/core/versions/version.ts'

const version = (text: string) => parseVersion(text) as Version
const tag = (text: string, withdrawn?: true) => ({
  name: `v${text}`,
  version: version(text),
  ...(withdrawn && { withdrawn }),
})
const LADDER = ['alpha', 'beta', 'rc']

test.each([
  ['1.8.5-alpha.3', [tag('1.8.5-beta.1')], '1.8.5-beta.1'],
  ['1.8.5-alpha.3', [tag('1.8.5-beta.1', true)], undefined],
  ['1.8.6-alpha.1', [tag('1.8.5-beta.1')], undefined],
  ['1.8.5-alpha.3', [tag('1.8.5-alpha.4')], undefined],
  ['1.8.4', [tag('1.8.5-beta.1')], undefined],
])('%s, with %j, is below %s', (text, tags, by) => {
  const found = overtakenBy(version(text), tags, LADDER)
  expect(found && formatVersion(found)).toBe(by)
})

test('it is said who does not get the release, and what brings it to them', () => {
  const track = { tag: { prefix: 'v', suffix: '' }, updater: {} }
  const release = { track, version: version('1.8.5-alpha.3'), tag: 'v1.8.5-alpha.3' } as unknown as TrackRelease
  const { message, fix } = tellOvertaken(release, version('1.8.5-beta.1'))
  expect(message).toMatch(/^v1\.8\.5-alpha\.3 is below v1\.8\.5-beta\.1, /)
  expect(fix).toContain('`bump: minor`')
})
