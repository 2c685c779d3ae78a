import { formatLine } from '../lines/line-branch.ts'
import { quote } from '../text/error.ts'
import type { Breach } from './branch-rules.ts'
import { onBranch, shellCommand } from './commands.ts'
import type { InvariantFacts } from './facts.ts'

/** The branch of a line has its newest live version: else the next fix goes out without what that has. A tag that the actions did not make is nothing to follow. */
export function checkLines({ lines = [], tags }: InvariantFacts): Breach[] {
  return lines.flatMap(({ track, line, branch, newest }) => {
    const tag = newest && tags.find((each) => each.track === track && each.name === newest.name)
    if (!tag || tag.onLine || tag.made === false) return []
    return {
      subject: tag.name,
      message: `The tag ${quote(tag.name)}, the newest of the line ${formatLine(line)}, is not on ${branch}.`,
      command: onBranch(branch, shellCommand('git', 'merge', '--no-edit', `refs/tags/${tag.name}`)),
    }
  })
}
