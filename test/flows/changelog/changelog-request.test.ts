import { expect, test } from '@jest/globals'
import { readChangelogChoice } from '../../../shared/flows/changelog/changelog-request.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const NOTHING = { tag: '', track: '', head: '', since: '', format: '' }
const read = (inputs: Partial<typeof NOTHING>, ref = '') =>
  readChangelogChoice({ ...NOTHING, ...inputs }, SMALL_CONFIG, smallRun({}, { ref }).context)

test.each([
  [{ tag: 'tray-v1.8.5' }, '', 'tray tray-v1.8.5'],
  [{}, 'refs/tags/v2.0.0', 'platform v2.0.0'],
  [{ track: 'tray' }, 'refs/heads/next', 'tray '],
  [{ track: 'tray' }, 'refs/tags/tray-v1.8.5', 'tray tray-v1.8.5'],
  [{ track: 'tray', head: 'tray-v1.8.4' }, '', 'tray tray-v1.8.4'],
])('%j on %j is the changelog of %s', (inputs, ref, expected) => {
  const { track, tag, since, format } = read(inputs, ref)
  expect([`${track.name} ${tag?.name ?? ''}`, since, format]).toEqual([expected, 'channel', 'grouped'])
})

test.each([
  [{ head: 'abc' }, 'input-invalid'],
  [{ tag: 'v1.0.0', track: 'platform', head: 'abc' }, 'input-invalid'],
  [{ tag: 'v1.0.0', track: 'tray' }, 'input-invalid'],
  [{ tag: 'v1.0.0', since: 'ever' }, 'input-invalid'],
  [{}, 'tag-missing'],
])('%j: %s', (inputs, code) => expect(() => read(inputs)).toThrow(expect.objectContaining({ code })))
