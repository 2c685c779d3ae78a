import type { PushGate } from '../branches/push-retry.ts'
import type { Report, Run } from '../ports/run.ts'
import { readPackageCommands } from './package-commands.ts'
import { changeRelease } from './release-notice.ts'
import { reportWithdrawal, type WithdrawalReport } from './withdraw-report.ts'
import { readWithdrawRequest, type WithdrawInputs, type WithdrawRequest } from './withdraw-request.ts'
import { type Withdrawal, withdrawTag } from './withdrawal.ts'

/** The action withdraw: takes a version back, so that nothing offers it again, or takes that back. */
export async function withdraw(inputs: WithdrawInputs, run: Run): Promise<Report> {
  const request = readWithdrawRequest(run.config, inputs)
  const done = await carryOutWithdrawal(request, run)
  return reportWithdrawal(done, run)
}

/** Withdraws, and does what follows from it on GitHub; everything that is done already is left. */
export async function carryOutWithdrawal(
  request: WithdrawRequest,
  run: Run,
  gate?: PushGate<Withdrawal>,
): Promise<WithdrawalReport> {
  const withdrawal = await withdrawTag(request, run, gate)
  const commands = await readPackageCommands(request, withdrawal, run)
  const release = request.dryRun ? [] : await changeRelease(request, withdrawal, run)
  return { request, withdrawal, commands, release }
}
