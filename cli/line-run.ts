import { type LineRun, onLine } from '../shared/flows/lines/line-run.ts'
import type { Input } from './command.ts'
import type { CloneRun } from './run.ts'

/** Opens the run of a command with a `--line`, on that line if it is given: the branch that is checked out decides nothing. */
export async function openOnLine(input: Input, tracks: string): Promise<LineRun<CloneRun>> {
  const run = await input.openRun()
  const line = input.text('line')
  return line === '' ? { run, tracks: run.config.tracks } : onLine({ line, tracks }, run)
}
