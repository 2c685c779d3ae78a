import { expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { closeMilestone, milestoneTitle } from '../../../shared/flows/publish/close-milestone.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const [live, rc] = ['tray-v1.8.5', 'tray-v1.8.5-rc.1'].map((name) => readTag(SMALL_CONFIG, name)) as [never, never]

test('a title has the words of its tag', () => {
  expect(milestoneTitle('{track} {version} {core-version} {channel}', rc)).toBe('tray 1.8.5-rc.1 1.8.5 rc')
  expect(() => milestoneTitle('{name}', rc)).toThrow(/\{name\}.*\{core-version\}/s)
})

test.each([
  ['a live version', live, async () => true, [/closed/]],
  ['where none is open', live, async () => false, [/no open/]],
  ['what fails is a warning', live, () => Promise.reject(new Error('403')), [/^warning: .*403/]],
  ['a pre-release closes none', rc, () => Promise.reject(new Error('x')), []],
])('%s', async (_, tag, close, expected) => {
  const lines: string[] = []
  await closeMilestone('m', tag, { issues: { closeMilestone: close } } as never, smallRun({}, {}, lines))
  expect(lines).toEqual(expected.map((words) => expect.stringMatching(words)))
})
