import { quote } from '../text/error.ts'
import type { Breach } from './branch-rules.ts'
import { shellCommand, shellLine } from './commands.ts'
import type { InvariantFacts } from './facts.ts'

/** A live tag becomes a release, and floating tags follow to it, within the time that a release has. */
export function checkReleases({ late }: InvariantFacts): Breach[] {
  if (!late) return []
  return [
    ...late.unreleased.map(({ track, tag, hours }) => ({
      subject: tag,
      message: `${quote(tag)} was tagged ${Math.floor(hours)} hours ago and has no release, or only a draft: run its workflow by hand, or withdraw it.`,
      command: shellCommand('gh', 'workflow', 'run', track.releaseWorkflow ?? '', '--ref', tag),
    })),
    ...late.astray.map(({ name, tag }) => ({
      subject: name,
      message: `The floating tag ${quote(name)} is on ${quote(tag)}, which is withdrawn.`,
      command: shellCommand('release-tracks', 'withdraw', tag, '--yes'),
    })),
    ...late.floats.map(({ name, at, tag }) => ({
      subject: name,
      message: `The floating tag ${quote(name)} is on an older version than ${quote(tag)}, which is the newest that it stands for.`,
      command: shellLine(
        shellCommand('git', 'fetch', 'origin', `refs/tags/${tag}`),
        // The lease leaves alone what somebody moves meanwhile.
        shellCommand(
          ...['git', 'push', `--force-with-lease=refs/tags/${name}:${at}`, 'origin'],
          `FETCH_HEAD^{commit}:refs/tags/${name}`,
        ),
      ),
    })),
  ]
}
