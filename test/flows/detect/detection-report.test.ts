import { expect, test } from '@jest/globals'
import {
  describeDecision,
  describeDetection,
  detectionOutputs,
  detectionSummary,
} from '../../../shared/flows/detect/detection-report.ts'
import { SMALL_CONFIG } from '../../support/small-run.ts'

const [tray] = SMALL_CONFIG.tracks as [(typeof SMALL_CONFIG.tracks)[number]]
const commits = Array.from({ length: 130 }, (_, at) => ({ sha: `${at}`, parents: [], subject: 'x'.repeat(300) }))
const DECISION = { changed: true, base: undefined, commits, files: ['a*b'], reason: '130 commits' }
const DETECTION = { tracks: [tray], channel: 'alpha', decisions: new Map([['tray', DECISION]]) } as never

test('an output counts all, and lists as many as it may hold', () => {
  const told = describeDecision(DECISION as never) as { commits: { subject: string }[] }
  expect(told).toMatchObject({ base: null, 'commit-count': 130, 'file-count': 1 })
  expect([told.commits.length, told.commits[0]?.subject.length]).toEqual([100, 200])
})

test('each track of the configuration has an output of its own', () => {
  expect(describeDetection(DETECTION)).toMatchObject({ tracks: ['tray'], channel: 'alpha' })
  expect(detectionOutputs(SMALL_CONFIG, DETECTION)).toMatchObject({
    ...{ tracks: '["tray"]', any: 'true', channel: 'alpha', 'only-own': '', tray: 'true', platform: 'false' },
    matrix: '{"include":[{"track":"tray"}]}',
  })
})

test('the summary has a row for each track that was looked at', () => {
  expect(detectionSummary(SMALL_CONFIG, DETECTION)).toMatch(/^### Tracks to release on alpha\n[\s\S]*\*\*yes\*\*/)
  const nothing = { tracks: [], channel: '', decisions: new Map() } as never
  expect(detectionSummary(SMALL_CONFIG, nothing)).not.toContain('|')
})
