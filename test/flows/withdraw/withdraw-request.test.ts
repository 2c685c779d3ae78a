import { expect, test } from '@jest/globals'
import { readWithdrawRequest, reasonMissing } from '../../../shared/flows/withdraw/withdraw-request.ts'
import { SMALL_CONFIG } from '../../support/small-run.ts'

const read = (tag: string, reason = 'no start') =>
  readWithdrawRequest(SMALL_CONFIG, { tag, reason, undo: false, dryRun: true })

test('a tag is taken with or without refs/tags/, a reason without the space around it', () => {
  expect(read(' refs/tags/tray-v1.8.5 ', ' no start ')).toMatchObject({
    tag: { name: 'tray-v1.8.5', track: { name: 'tray' }, channel: 'live' },
    ...{ reason: 'no start', undo: false, dryRun: true },
  })
})

test.each([
  ['', 'x', 'tag-missing'],
  ['x', 'x', 'tag-unknown'],
  ['v1.0.0', 'two\nlines', 'input-invalid'],
  ['v1.0.0', 'a\u202eb', 'input-invalid'],
  ['v1.0.0', 'x'.repeat(501), 'input-invalid'],
])('tag %j, reason %j: %s', (tag, reason, code) => {
  expect(() => read(tag, reason)).toThrow(expect.objectContaining({ code }))
})

test('a withdrawal without a reason names its tag', () => {
  expect(reasonMissing(read('v1.0.0', '')).message).toContain('v1.0.0')
})
