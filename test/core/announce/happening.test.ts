import { expect, test } from '@jest/globals'
import { type Happening, linksOf, titleOf } from '../../../shared/core/announce/happening.ts'

const HAPPENING: Happening = {
  ...{ kind: 'released', id: 'msg', repository: 'acme/shop', track: 'tray', channel: 'beta', version: '1.8.5-beta.1' },
  ...{
    previous: null,
    tag: 'tray-v1.8.5-beta.1',
    commit: null,
    url: null,
    notes: '',
    trailers: [],
    promotedFrom: null,
  },
  run: null,
}

test.each<[Partial<Happening>, string]>([
  [{}, 'tray 1.8.5-beta.1 released on beta'],
  [{ channel: 'live', version: '1.8.5' }, 'tray 1.8.5 released'],
  [{ kind: 'promoted' }, 'tray 1.8.5-beta.1 promoted to beta'],
  [{ kind: 'withdrawn' }, 'tray 1.8.5-beta.1 withdrawn'],
  [{ kind: 'failed', version: null }, 'tray failed'],
  [{ kind: 'failed', track: null, version: null }, 'A release failed'],
])('%j is told as "%s"', (changed, title) => expect(titleOf({ ...HAPPENING, ...changed })).toBe(title))

test('links lead to the release by its tag, and to the run, as far as they are known', () => {
  const [url, run] = ['https://x.example/r', { id: '7', url: 'https://x.example/7' }]
  expect(linksOf({ ...HAPPENING, url, run })).toEqual([
    { text: 'tray-v1.8.5-beta.1', url },
    { text: 'Workflow run', url: run.url },
  ])
  expect(linksOf({ ...HAPPENING, url, tag: null })).toEqual([{ text: 'Release', url }])
  expect(linksOf(HAPPENING)).toEqual([])
})
