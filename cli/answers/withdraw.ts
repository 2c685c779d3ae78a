import { carryOutWithdrawal } from '../../shared/flows/withdraw/withdraw.ts'
import { describeWithdrawal, listMoves, summarizeWithdrawal } from '../../shared/flows/withdraw/withdraw-report.ts'
import { readWithdrawRequest, type WithdrawRequest } from '../../shared/flows/withdraw/withdraw-request.ts'
import type { Withdrawal } from '../../shared/flows/withdraw/withdrawal.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'
import type { Screen } from '../screen/screen.ts'
import { formatTree } from '../screen/tree.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const request = readWithdrawRequest(run.config, {
    tag: input.text('tag'),
    reason: input.text('reason'),
    undo: input.flag('undo'),
    dryRun: input.flag('dry-run'),
  })
  const preview = (withdrawal: Withdrawal, screen: Screen) => formatWithdrawal(request, withdrawal, screen)
  const ask = request.undo ? `Offer ${request.tag.name} again?` : `Withdraw ${request.tag.name}?`
  const report = await carryOutWithdrawal(request, run, askBefore(input.terminal, input.flag('yes'), { preview, ask }))
  const { withdrawal, commands, release } = report
  return {
    json: describeWithdrawal(report),
    text: (screen) =>
      [
        ...(request.dryRun ? [`${preview(withdrawal, screen)}\n`] : []),
        summarizeWithdrawal(report),
        ...release,
        ...(commands.length > 0 ? ['', 'For the registry, run:', ...commands.map((command) => `  ${command}`)] : []),
      ].join('\n'),
  }
}

function formatWithdrawal({ tag, undo }: WithdrawRequest, withdrawal: Withdrawal, screen: Screen): string {
  const { reason, instead } = withdrawal
  const moves = listMoves(withdrawal).map((text) => ({ text }))
  const below = [
    ...(reason === '' ? [] : [{ text: `why: ${reason}` }]),
    ...moves,
    { text: `${tag.channel} would be at ${instead?.name ?? 'no version'}` },
  ]
  return formatTree(
    [{ text: undo ? `offer ${tag.name} again` : `withdraw ${tag.name}`, paint: screen.paint.bold, below }],
    screen,
  )
}
