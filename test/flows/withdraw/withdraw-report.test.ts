import { expect, test } from '@jest/globals'
import { parseVersion } from '../../../shared/core/versions/version.ts'
import {
  describeWithdrawal,
  listMoves,
  reportWithdrawal,
  summarizeWithdrawal,
  type WithdrawalReport,
} from '../../../shared/flows/withdraw/withdraw-report.ts'
import { readWithdrawRequest } from '../../../shared/flows/withdraw/withdraw-request.ts'
import { SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

function report(
  switches: { undo?: boolean; dryRun?: boolean; isNew?: boolean; pushed?: boolean } = {},
): WithdrawalReport {
  const { undo = false, dryRun = false, isNew = true, pushed = true } = switches
  const [from, to] = ['1.8.5', '1.8.4'].map((text) => parseVersion(text))
  const withdrawal = {
    ...{ isNew, pushed, reason: 'no *start*', commit: 'c', sha: 's', instead: undefined, newestLive: undefined },
    manifests: [
      { channel: 'live', path: 'm/live.json', from, to, text: '{}' },
      { channel: 'rc', path: 'm/rc.json', from, to: undefined, text: undefined },
    ],
    floats: [{ name: 'tray-v1', to: undefined }],
    ...{ updates: [], distTag: undefined },
  } as unknown as WithdrawalReport['withdrawal']
  const request = readWithdrawRequest(SMALL_CONFIG, { tag: 'tray-v1.8.5', reason: 'x', undo, dryRun })
  return { request, withdrawal, commands: ['npm deprecate x'], release: ['It is a draft.'] }
}

test.each([
  [{}, 'tray-v1.8.5 is withdrawn.'],
  [{ dryRun: true }, 'tray-v1.8.5 would be withdrawn.'],
  [{ undo: true }, 'tray-v1.8.5 is offered again.'],
  [{ isNew: false, pushed: false }, 'tray-v1.8.5 is already withdrawn, and nothing offers it.'],
  [{ undo: true, isNew: false }, 'tray-v1.8.5 is not withdrawn: nothing to take back.'],
])('%j: %s', (switches, sentence) => expect(summarizeWithdrawal(report(switches))).toBe(sentence))

test('what moves is said, also where nothing takes its place', () => {
  const [live, rc, float] = listMoves(report().withdrawal)
  expect(live).toBe('live manifest: 1.8.5 → 1.8.4')
  expect([rc, float]).toEqual([expect.stringContaining('deleted'), expect.stringContaining('tag tray-v1 → deleted')])
})

test('data has null for what is not there; the summary escapes what people wrote', () => {
  expect(describeWithdrawal(report())).toMatchObject({
    instead: null,
    'floating-tags': [{ name: 'tray-v1', to: null }],
  })
  const lines: string[] = []
  const { outputs, summary } = reportWithdrawal(report(), smallRun({}, {}, lines))
  expect(outputs).toMatchObject({ tag: 'tray-v1.8.5', instead: '', commands: 'npm deprecate x', pushed: 'true' })
  expect(summary).toContain('Reason: no \\*start\\*')
  expect(lines).toContain('run: npm deprecate x')
})
