import { type Node, nodeAt, scalarText } from '../../documents/node.ts'
import { tagRef } from '../../git/names.ts'
import { renameRef } from '../../git/push-refusal.ts'
import { formatTemplate, tagFolders } from '../../tags/tag-template.ts'
import { quote } from '../../text/error.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { lookInto } from '../../workflows/assumed-run.ts'
import { dispatchLine } from '../../workflows/dispatch-event.ts'
import { blockingInputs, DISPATCH_INPUTS } from '../../workflows/dispatch-inputs.ts'
import { evaluateCondition, type Look } from '../../workflows/expression.ts'
import { compileFilterPattern, literalPattern } from '../../workflows/filter-pattern.ts'
import { FILTER_NAMES, firesOnBranch, firesOnTag } from '../../workflows/push-filters.ts'
import { eachStep, WORKFLOW_FOLDER, type Workflow } from '../../workflows/workflow.ts'
import { type DoctorFacts, type DoctorTrack, trackPlace } from '../facts.ts'
import type { Edit, Fault, Rule } from '../finding.ts'
import { decidingPattern, isForTags, makesTags, namedWorkflows } from '../release-role.ts'
import { sampleTags } from '../sample-tags.ts'

/** Tracks against workflows: what starts when a tag or a branch is pushed. */
export const TAG_RULES: readonly Rule[] = [
  {
    name: 'workflow-missing',
    severity: 'error',
    meaning: 'The `release-workflow` of a track does not exist in .github/workflows.',
    check: (facts) => facts.tracks.flatMap((track) => checkThere(track, facts)),
  },
  {
    name: 'workflow-not-dispatched',
    severity: 'error',
    meaning:
      'The `release-workflow` has no `workflow_dispatch`, the only way to start it on a tag pushed with GITHUB_TOKEN.',
    incident: 13,
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => checkDispatch(track, facts)),
  },
  {
    name: 'dispatch-refused',
    severity: 'error',
    meaning:
      'The `workflow_dispatch` of the `release-workflow` requires an input without default: GitHub refuses a dispatch on a tag, which sets no inputs.',
    incident: 13,
    check: (facts) => facts.workflows.flatMap((workflow) => checkInputs(workflow, facts)),
  },
  {
    name: 'tag-starts-nothing',
    severity: 'error',
    meaning:
      "By GitHub's filter rules, pushing a tag of a track does not trigger its release workflow. A hint if none is configured.",
    check: (facts) => facts.tracks.flatMap((track) => checkStarts(track, facts)),
  },
  {
    name: 'tag-starts-another',
    severity: 'error',
    meaning:
      "Pushing a tag of a track triggers another track's release workflow, or a second one. A warning if no track names that one.",
    incident: 22,
    check: (facts) => facts.tracks.flatMap((track) => checkOthers(track, facts)),
  },
  {
    name: 'tag-in-the-way',
    severity: 'error',
    meaning:
      "A tag on the remote has the name of the folder of a track's tags, `app` beside `app/v1.0.0`: git cannot store both, so no release of the track can be pushed.",
    check: (facts) => facts.tracks.flatMap((track) => checkInTheWay(track, facts)),
  },
  {
    name: 'filter-pattern',
    severity: 'error',
    meaning: 'GitHub rejects a pattern in `on.push`, and with it the whole workflow.',
    check: ({ workflows }) => workflows.flatMap(checkPatterns),
  },
  {
    name: 'branch-starts-nothing',
    severity: 'error',
    meaning:
      'A workflow cuts versions on pushes, but a push to `next` does not trigger it, or skips the job that cuts.',
    check: (facts) => [...facts.workflows.flatMap((workflow) => checkBranch(workflow, facts)), ...checkCutting(facts)],
  },
]

function checkInTheWay({ track }: DoctorTrack, facts: DoctorFacts): Fault[] {
  const there = tagFolders(track.tag).filter((folder) => facts.tagsInTheWay.includes(folder))
  return there.map((name) => ({
    message: `The tag ${quote(name)} is named like the folder of ${track.name}'s tags, ${quote(formatTemplate(track.tag))}: every push of such a tag is refused.`,
    fix: 'Change `tag` of the track, or rename the existing tag, if nobody relies on it.',
    place: trackPlace(facts, track, 'tag'),
    command: renameRef(tagRef(name)),
  }))
}

function checkThere({ track }: DoctorTrack, facts: DoctorFacts): Fault[] {
  const { releaseWorkflow: name } = track
  if (name === undefined || facts.files.includes(WORKFLOW_FOLDER + name)) return []
  return [
    {
      message: `The release workflow of ${track.name}, ${quote(WORKFLOW_FOLDER + name)}, is not in the repository.`,
      fix: whereElse(name, facts),
      place: trackPlace(facts, track, 'release-workflow'),
    },
  ]
}

/** GitHub runs the workflows of that folder, and none below it. */
function whereElse(name: string, { files }: DoctorFacts): string {
  const below = files.flatMap((file) => (file.startsWith(WORKFLOW_FOLDER) ? file.slice(WORKFLOW_FOLDER.length) : []))
  const deeper = below.find((file) => file.endsWith(`/${name}`))
  if (deeper !== undefined)
    return `Move ${quote(WORKFLOW_FOLDER + deeper)} there: GitHub runs no workflows from subfolders.`
  const near = nearestWord(
    name,
    below.filter((file) => !file.includes('/')),
  )
  return near === undefined ? 'Add it, or correct the name.' : `Did you mean ${quote(near)}? Else add it.`
}

function workflowOf({ track }: DoctorTrack, { workflows }: DoctorFacts): Workflow | undefined {
  return workflows.find(({ name }) => name === track.releaseWorkflow)
}

function checkDispatch(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const workflow = workflowOf(facts, all)
  if (!workflow || workflow.events.has('workflow_dispatch')) return []
  const edit = dispatchEdit(workflow)
  return [
    {
      message: `${workflow.name} cannot be started by hand or by the actions: a tag pushed with GITHUB_TOKEN triggers nothing by itself.`,
      fix: 'Add `workflow_dispatch:` below `on:`. The actions then start it on the tag.',
      place: workflow.place(['on']),
      ...(edit && { edits: [edit] }),
    },
  ]
}

function checkInputs(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!namedWorkflows(facts).has(workflow.name)) return []
  return blockingInputs(workflow).map(({ name }) => ({
    message: `${workflow.name} requires the input ${quote(name)}, but the actions start it on a tag without inputs, which GitHub refuses.`,
    fix: 'Give it a `default`, or remove `required`. The tag is github.ref_name.',
    place: workflow.place([...DISPATCH_INPUTS, name]),
  }))
}

/** Adds the event above the first one, where events stand on lines of their own. */
function dispatchEdit({ file, text, root }: Workflow): Edit | undefined {
  const found = dispatchLine(text, root)
  return found && { path: file, start: found.at, end: found.at, with: found.line }
}

function samplesOf({ track, tags }: DoctorTrack, { configuration }: DoctorFacts): string[] {
  return sampleTags(track, configuration.config?.channels ?? [], tags)
}

function firesOn(workflow: Workflow, tag: string): boolean {
  return workflow.push !== undefined && firesOnTag(workflow.push, tag)
}

function checkStarts(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const named = workflowOf(facts, all)
  if (facts.track.releaseWorkflow !== undefined && !named) return []
  const candidates = named ? [named] : all.workflows.filter((workflow) => isForTags(workflow, all))
  const starts = (tag: string) => candidates.some((workflow) => firesOn(workflow, tag))
  const samples = samplesOf(facts, all)
  const sample = samples.find((tag) => !starts(tag))
  if (sample === undefined || candidates.length === 0) return []
  const isPartial = samples.some(starts)
  const where = named?.name ?? 'its release workflow'
  return [
    {
      message: `Pushing the tag ${quote(sample)} starts ${named ? `no run of ${named.name}` : 'no workflow'}${isPartial ? ', though other tags of the track do' : ''}.`,
      fix:
        named || isPartial
          ? `Add ${quote(patternOf(facts))} to on.push.tags of ${where}.`
          : 'Set its `release-workflow`. If the tag alone is the release, ignore this.',
      place: named ? placeOfTags(named, sample) : trackPlace(all, facts.track, 'tag'),
      ...(!named && !isPartial && { severity: 'hint' as const }),
    },
  ]
}

function checkOthers(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const candidates = all.workflows.filter((workflow) => isForTags(workflow, all) && workflow.push)
  const samples = samplesOf(facts, all)
  const own = workflowOf(facts, all) ?? candidates.find((workflow) => samples.some((tag) => firesOn(workflow, tag)))
  return candidates.flatMap((workflow) => {
    const sample = samples.find((tag) => firesOn(workflow, tag))
    if (sample === undefined || workflow === own) return []
    const beside = own && firesOn(own, sample) ? ` beside ${own.name}` : ''
    // What no track names may be wanted for the tags of all of them.
    const isOfAnother = namedWorkflows(all).has(workflow.name)
    return {
      message: `The tag ${quote(sample)} of ${facts.track.name} starts ${workflow.name}${beside}.`,
      fix: `A filter matches from the start of the tag: ${facts.track.name} has ${quote(formatTemplate(facts.track.tag))}. Write one that its tags do not match, or add ${quote(`!${patternOf(facts)}`)} after it.`,
      place: placeOfTags(workflow, sample),
      ...(!isOfAnother && { severity: 'warning' as const }),
    }
  })
}

/** The filter that a track's tags match. */
function patternOf({ track }: DoctorTrack): string {
  return `${literalPattern(track.tag.prefix)}*${literalPattern(track.tag.suffix)}`
}

/** Where in a workflow it is decided what a tag does. */
function placeOfTags(workflow: Workflow, tag: string) {
  const index = decidingPattern(workflow, tag)
  return workflow.place(['on', 'push', 'tags', ...(index === undefined ? [] : [index])])
}

function checkPatterns(workflow: Workflow): Fault[] {
  return FILTER_NAMES.flatMap((name) =>
    (workflow.push?.[name] ?? []).flatMap((pattern, index) => {
      const { fault } = compileFilterPattern(pattern)
      if (fault === undefined) return []
      return {
        message: `GitHub refuses the pattern ${quote(pattern)}: ${fault}.`,
        fix: 'Correct it; `\\` escapes the character after it.',
        place: workflow.place(['on', 'push', name, index]),
      }
    }),
  )
}

function checkBranch(workflow: Workflow, { configuration }: DoctorFacts): Fault[] {
  const { config } = configuration
  const { push } = workflow
  if (!config || config.autoChannel === false || !push || firesOnBranch(push, config.branches.next)) return []
  if (!nodeAt(workflow.root, ['on', 'push', 'branches']) || !workflow.jobs.some(({ steps }) => steps.some(makesTags)))
    return []
  return [
    {
      message: `${workflow.name} cuts versions, and a push to ${quote(config.branches.next)} does not start it.`,
      fix: `Add ${quote(config.branches.next)} to on.push.branches, or set \`auto-channel: false\` if pushes are to cut nothing.`,
      place: workflow.place(['on', 'push', 'branches']),
    },
  ]
}

/** A push to `next` starts what cuts versions, and the conditions of all of it say no. */
function checkCutting(facts: DoctorFacts): Fault[] {
  const { config } = facts.configuration
  if (!config || config.autoChannel === false) return []
  const { next } = config.branches
  const look = lookInto({ event: 'push', ref: `refs/heads/${next}`, number: 1, input: () => '' })
  const cutting = eachStep(
    facts.workflows.filter(({ push }) => push && firesOnBranch(push, next)),
    (at) => (makesTags(at.step) ? [at] : []),
  )
  const stops = cutting.map(({ workflow, job, step, index }) => {
    const path = ['jobs', job.name]
    if (isFalse(job.node, look)) return workflow.place([...path, 'if'])
    return isFalse(step.node, look) ? workflow.place([...path, 'steps', index, 'if']) : undefined
  })
  const [first] = stops
  if (!first || stops.includes(undefined)) return []
  return [
    {
      message: `A push to ${quote(next)} starts ${cutting[0]?.workflow.name}, but this condition keeps it from cutting a version.`,
      fix: `Let it hold on ${quote(next)}, or set \`auto-channel: false\` if pushes are to cut nothing.`,
      place: first,
    },
  ]
}

function isFalse(node: Node, look: Look): boolean {
  const condition = scalarText(nodeAt(node, ['if']))
  return condition !== undefined && evaluateCondition(condition, look) === false
}
