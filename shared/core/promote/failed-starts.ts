import type { Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { shellCommand } from '../invariants/commands.ts'
import { type Problem, quote } from '../text/error.ts'
import { groupBy } from '../text/group.ts'

/** A pushed tag whose release workflow could not be started, and what GitHub said. */
export interface FailedStart {
  readonly track: Track
  readonly tag: TagName
  readonly words: string
}

/** Writes one problem of all tags, at least one, whose workflows could not be started, with the commands that start them. */
export function describeFailedStarts(failed: readonly FailedStart[]): Problem {
  const groups = [...groupBy(failed, ({ track, words }) => JSON.stringify([track.releaseWorkflow, words])).values()]
  const causes = groups.map(describeGroup)
  const fixes = groups.map(remedyOf)
  if (failed.length === 1) return { message: `${causes.join()}.`, fix: fixes.join() }
  return {
    message: `${failed.length} workflows did not start: ${causes.join('; ')}.`,
    fix: `${fixes.join(' ')} Or run again: that starts these and no others.`,
  }
}

function describeGroup(group: readonly FailedStart[]): string {
  const [first, ...more] = group
  const { track, words } = first as FailedStart
  const also = track.releaseWorkflow === undefined ? '' : `, and ${track.releaseWorkflow} could not be started`
  const verb = more.length === 0 ? 'is pushed, but its push triggers' : 'are pushed, but their push triggers'
  const tags = group.map(({ tag }) => tag).join(', ')
  return `${tags} ${verb} no workflow (GITHUB_TOKEN's triggers none, nor does one of more than three tags)${also}: ${words}`
}

function remedyOf(group: readonly FailedStart[]): string {
  const { track, words } = group[0] as FailedStart
  const tags = group.map(({ tag }) => tag)
  // GitHub's words for a workflow_dispatch without an input that it cannot do without (422).
  const [, input] = /required input '?([^\s']+)'? not provided/i.exec(words) ?? []
  return input === undefined ? startRemedy(track, tags) : inputRemedy(track, tags, input)
}

/** What lets the actions start a track's workflow, and the commands that start it on tags by hand. */
export function startRemedy({ name: track, releaseWorkflow }: Track, tags: readonly TagName[]): string {
  const name = releaseWorkflow ?? 'release.yml'
  const first = releaseWorkflow === undefined ? `Set release-workflow: ${name} for track ${track}, and give` : 'Give'
  const commands = tags.map((tag) => shellCommand('gh', 'workflow', 'run', name, '--ref', tag))
  return `${first} the job \`permissions: actions: write\` and ${name} \`on: workflow_dispatch\`, or push with a GitHub App token. For ${these(tags)}: ${commands.join(' && ')}`
}

/** A release workflow is started on its tag and with no inputs, as a push of the tag would start it. */
function inputRemedy(
  { releaseWorkflow: name = 'release.yml' }: Track,
  tags: readonly TagName[],
  input: string,
): string {
  const commands = tags.map((tag) => shellCommand('gh', 'workflow', 'run', name, '--ref', tag, '-f', `${input}=${tag}`))
  return `${name} is started on the tag, without inputs: give ${quote(input)} a default, or take the tag from \`github.ref_name\` and the input out. For ${these(tags)}, if it is what ${quote(input)} wants: ${commands.join(' && ')}`
}

function these(tags: readonly TagName[]): string {
  return tags.length === 1 ? 'this tag' : 'these tags'
}
