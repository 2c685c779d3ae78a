import { expect, test } from '@jest/globals'
import { NO_OTHERS } from '../../../shared/core/tags/other-tags.ts'
import type { RemoteState } from '../../../shared/flows/tags/remote-state.ts'
import { findStrays, leaveOut } from '../../../shared/flows/tags/stray-tags.ts'

const version = (major: number) => ({ major, minor: 0, patch: 0 })
const tag = (major: number) => ({ name: `v${major}.0.0`, version: version(major), commit: `c${major}` })
const STATE = {
  tags: new Map([['app', [tag(1), tag(3)]]]),
  others: new Map([['app', NO_OTHERS]]),
  strays: new Set(),
} as unknown as RemoteState

test('a tag that names no commit is none of its track, and its version still counts', () => {
  const { tags, others, strays } = leaveOut(STATE, new Set(['v3.0.0']))
  expect(tags.get('app')).toEqual([tag(1)])
  expect(others.get('app')?.noCommits).toEqual([version(3)])
  expect(strays).toEqual(new Set(['v3.0.0']))
})

test('strays are those that stand for no commit', async () => {
  const repository = { resolve: async (names: readonly string[]) => names.map((id) => (id === 'c3' ? undefined : id)) }
  expect(await findStrays([tag(1), tag(3)], repository as never)).toEqual(new Set(['v3.0.0']))
})
