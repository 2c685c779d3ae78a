import { parseLine } from '../../shared/core/lines/line-branch.ts'
import { failure, quote } from '../../shared/core/text/error.ts'
import { describeOpened, type OpenedLine, openLine } from '../../shared/flows/lines/open-line.ts'
import { chooseTrack } from '../../shared/flows/tracks/track-choice.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'

export async function answer(input: Input): Promise<Outcome> {
  const action = input.text('action')
  if (action !== 'open')
    throw failure(
      'input-invalid',
      `line: ${quote(action)} is not known.`,
      'Write: release-tracks line open <track> <X.Y>',
    )
  const run = await input.openRun()
  const track = chooseTrack(run.config, input.text('track'), 'track')
  const dryRun = input.flag('dry-run')
  const preview = (opened: OpenedLine) => describeOpened(opened, run.config, true).join('\n')
  const ask = ({ branch }: OpenedLine) => `Make the branch ${branch}?`
  const request = { track, line: parseLine(input.text('line')), dryRun }
  const opened = await openLine(request, run, askBefore(input.terminal, input.flag('yes'), { preview, ask }))
  const { branch, tag, sha, isConfigured, pushed } = opened
  return {
    json: { branch, tag, sha, configured: isConfigured, pushed },
    text: () => describeOpened(opened, run.config, dryRun).join('\n'),
  }
}
