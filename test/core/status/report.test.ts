import { expect, test } from '@jest/globals'
import { statusReport } from '../../../shared/core/status/report.ts'
import { smallStatus, smallTrack } from '../../support/small-status.ts'

test('what is not there is null, and nothing is undefined', () => {
  const branches = { next: 'f', live: undefined, liveInNext: false, ahead: 0, behind: 0 }
  const nextCut = { kind: 'nothing', reason: 'the same' } as const
  const report = statusReport(smallStatus({ name: '', branches, tracks: [smallTrack({ nextCut })] }))
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  expect(report).toMatchObject({
    repository: null,
    branches: { live: { commit: null } },
    tracks: [
      {
        'next-cut': { channel: null, tag: null, version: null, reason: 'the same' },
        channels: [
          {
            name: 'beta',
            version: '1.8.5-beta.1',
            date: '1970-01-03T00:00:00Z',
            'users-get': null,
            manifest: 'none',
            promotion: null,
          },
          { name: 'live', promotion: { from: 'v1.8.5-beta.1', since: 'v1.8.4', count: 2, complete: true } },
        ],
      },
    ],
  })
})
