import { expect, test } from '@jest/globals'
import { formatRunId, parseRunId } from '../../../shared/flows/ports/run.ts'

test('a run’s id says of which workflow run and attempt it is, and is read back', () => {
  const run = { id: '123', attempt: 2 }
  expect([formatRunId(run, 'x'), formatRunId(undefined, 'x')]).toEqual(['123.2.x', 'x'])
  expect([parseRunId('123.2.x'), parseRunId('x'), parseRunId('a.2.x')]).toEqual([run, undefined, undefined])
})
