import { expect, test } from '@jest/globals'
import { type AssumedRun, lookInto } from '../../../shared/core/workflows/assumed-run.ts'
import { UNKNOWN } from '../../../shared/core/workflows/expression-value.ts'

const RUN: AssumedRun = { event: 'push', ref: 'refs/tags/v1.0.0', number: 7, input: (name) => `<${name}>` }

test.each([
  ['github.event_name', 'push'],
  ['github.ref', 'refs/tags/v1.0.0'],
  ['github.ref_name', 'v1.0.0'],
  ['github.ref_type', 'tag'],
  ['github.run_number', 7],
  ['github.head_ref', ''],
  ['github.repository', 'repository'],
  ['github.token', UNKNOWN],
  ['github.event.ref', 'refs/tags/v1.0.0'],
  ['github.event.pull_request.number', null],
  ['github.event.repository.name', 'repository.name'],
  ['inputs.channel', '<channel>'],
  ['github.event.inputs.channel', '<channel>'],
  ['secrets.X', UNKNOWN],
])('%s', (path, value) => expect(lookInto(RUN)(path)).toBe(value))

test('of a run whose event is not known, nothing is said that only some events have', () => {
  const { event: _, ...run } = RUN
  expect([lookInto(run)('github.event_name'), lookInto(run)('github.event.pull_request')]).toEqual([UNKNOWN, UNKNOWN])
})
