import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What happens at a git process of a run: the run is killed before, while or after git works, or loses its temporary folder. */
export type StepTrouble = 'before' | 'during' | 'after' | 'temp-gone'

/** The git process of a run, by number from 1, at which something happens. */
export interface GitStep {
  readonly number: number
  readonly trouble: StepTrouble
}

/** Puts a git before the real one that makes trouble at one step; gives the variables for the run. `folder` is made. */
export function troubleAtStep(folder: string, { number, trouble }: GitStep, victim: string): Record<string, string> {
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  mkdirSync(folder)
  const act = `: > '${join(folder, 'acted')}'; ${ACTS[trouble](victim)}`
  writeFileSync(join(folder, 'git'), script(join(folder, 'steps'), number, git, act), { mode: 0o755 })
  return { PATH: `${folder}${delimiter}${process.env.PATH}` }
}

/** Whether the step came. */
export function hasActed(folder: string): boolean {
  return existsSync(join(folder, 'acted'))
}

const KILL = 'kill -9 -$PPID 2>/dev/null || kill -9 $PPID'

const ACTS: Readonly<Record<StepTrouble, (victim: string) => string>> = {
  before: () => `${KILL}; exit 137`,
  // Only the run dies: its git goes on.
  during: () => 'kill -9 $PPID',
  after: () => `"$git" "$@"; ${KILL}; exit 137`,
  // At once, whatever is written there meanwhile.
  'temp-gone': (victim) => `mv '${victim}' '${victim}.gone'; rm -rf '${victim}.gone'`,
}

function script(steps: string, number: number, git: string, act: string): string {
  // Several start at once: each takes the first number that nobody has.
  return `#!/bin/sh
git='${git}' step=1
set -C
until { true > '${steps}'-$step; } 2>/dev/null; do step=$((step + 1)); done
set +C
if test $step -eq ${number}; then ${act}; fi
exec "$git" "$@"
`
}
