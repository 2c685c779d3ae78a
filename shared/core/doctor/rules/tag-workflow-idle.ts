import { quote } from '../../text/error.ts'
import { firesOnTag } from '../../workflows/push-filters.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { tagsThatStart, tracksStarting } from '../release-role.ts'

/** What another tool's tags started, and the tracks' start no more. */
export const TAG_WORKFLOW_IDLE: Rule = {
  name: 'tag-workflow-idle',
  severity: 'error',
  meaning:
    'A workflow is triggered by version tags that no track makes, so it never runs again. A warning if it has other triggers.',
  check: (facts) => facts.workflows.flatMap((workflow) => checkIdle(workflow, facts)),
}

/** Tags that people give versions without a track's name in them. */
const VERSION_TAGS = ['v1.2.3', '1.2.3', 'release-1.2.3', 'release/1.2.3']

function checkIdle(workflow: Workflow, facts: DoctorFacts): Fault[] {
  const { push, events, name } = workflow
  if (!push?.tags || facts.tracks.length === 0 || tracksStarting(workflow, facts).length > 0) return []
  const wanted = VERSION_TAGS.find((tag) => firesOnTag(push, tag))
  if (wanted === undefined || tagsThatStart(workflow, facts).length > 0) return []
  const isAlone = push.branches === undefined && [...events].every((event) => ONLY_BY_TAG.has(event))
  const [sample = ''] = facts.tracks.map(({ track }) => `${track.tag.prefix}1.2.3${track.tag.suffix}`)
  return [
    {
      message: `${name} waits for tags such as ${quote(wanted)}, but no track makes any: they look like ${quote(sample)} now. What it did for a release no longer runs.`,
      fix: `Move what it publishes to the release workflow of a track and delete it, or let its filter match the tags of one and set it as the track's \`release-workflow\`.`,
      place: workflow.place(['on', 'push', 'tags']),
      ...(!isAlone && { severity: 'warning' as const }),
    },
  ]
}

const ONLY_BY_TAG = new Set(['push', 'workflow_dispatch', 'workflow_call'])
