import { nodeAt, type ScalarNode, scalarText } from '../../documents/node.ts'
import { type Place, quote } from '../../text/error.ts'
import { firesOnTag } from '../../workflows/push-filters.ts'
import { eachStep, inputOf, type Job, type Step, type StepPlace, type Workflow } from '../../workflows/workflow.ts'
import { type DoctorFacts, type DoctorTrack, trackPlace } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { checksOutWithOwnToken, hasOwnToken, isCheckout, isForReleases, isForTags, makesTags } from '../release-role.ts'
import { sampleTags } from '../sample-tags.ts'

/** Single steps: what they use, with which token, and whether anybody looks at what they say. */
export const STEP_RULES: readonly Rule[] = [
  {
    name: 'token-starts-nothing',
    severity: 'error',
    meaning:
      'A tag is pushed with GITHUB_TOKEN, or created with a release: that triggers no workflow, and nothing dispatches one.',
    incident: 13,
    check: (facts) => [
      ...checkPushes(facts),
      ...checkReleases(facts),
      ...facts.tracks.flatMap((track) => checkTrackStart(track, facts)),
    ],
  },
  {
    name: 'action-not-pinned',
    severity: 'hint',
    meaning: 'A third-party action is pinned to a tag, which its owner can move. A branch is a warning.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkPins(workflow, facts)),
  },
  {
    name: 'whole-history',
    severity: 'hint',
    meaning: 'A job fetches the whole history, but only actions that fetch what they need use it.',
    incident: 6,
    fixable: true,
    check: (facts) => facts.workflows.flatMap(checkDepth),
  },
]

const TAG_PUSH = /\bgit push\b[^\n]{0,500}?(?:\s--tags\b|\s--follow-tags\b|refs\/tags\/|\s(?:"?\$\{?TAG|tag\b))/

/** Scripts that push tags, actions of others are rivals; only where some workflow waits for tags. */
function checkPushes({ workflows }: DoctorFacts): Fault[] {
  if (!workflows.some(({ push }) => push?.tags !== undefined)) return []
  return eachStep(workflows, ({ workflow, job, step }) => {
    const place = placeOfPush(workflow, job, step)
    if (!place) return []
    return [
      {
        message: 'A tag pushed with GITHUB_TOKEN triggers no workflow, and everything stays green.',
        fix: 'Let bump-version make and push tags: it starts their `release-workflow`. Or use the token of a GitHub App.',
        place,
      },
    ]
  })
}

function placeOfPush(workflow: Workflow, job: Job, { node, run = '' }: Step): Place | undefined {
  const found = TAG_PUSH.exec(run)
  if (!found || checksOutWithOwnToken(job) || /x-access-token|git@github/.test(run)) return undefined
  const script = nodeAt(node, ['run']) as ScalarNode
  const at = workflow.text.indexOf(found[0], script.at)
  return workflow.locate(at === -1 ? script.at : at)
}

const RELEASES = /\bgh release create\s+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)[^\n]*/

/** A release of a tag that is not there makes it; only where the tag is put together, and the run is not a tag's. */
function checkReleases(facts: DoctorFacts): Fault[] {
  if (!facts.workflows.some(({ push }) => push?.tags !== undefined)) return []
  const others = facts.workflows.filter((workflow) => !isForTags(workflow, facts) && !workflow.events.has('release'))
  return eachStep(others, (at) => {
    if (hasTokenAround(at)) return []
    const place = placeOfRelease(at)
    if (!place) return []
    return [
      {
        message:
          'A release of a tag that does not exist creates the tag with GITHUB_TOKEN: that triggers no workflow, and no version file follows.',
        fix: 'Let bump-version make tags, and publish-release the releases of existing ones.',
        place,
      },
    ]
  })
}

function hasTokenAround({ workflow, job, step }: StepPlace): boolean {
  const names = ['env.GH_TOKEN', 'env.GITHUB_TOKEN']
  return (
    hasOwnToken(step, 'with.token', ...names) ||
    [job.node, workflow.root].some((node) => node?.kind === 'map' && hasOwnToken({ node }, ...names))
  )
}

function placeOfRelease({ workflow, job, step, index }: StepPlace): Place | undefined {
  const name = ['softprops/action-gh-release', 'ncipollo/release-action'].findIndex((action) =>
    step.uses?.startsWith(`${action}@`),
  )
  const input = ['tag_name', 'tag'][name]
  if (input !== undefined) {
    const isMade = isPutTogether(inputOf(step, input) ?? '', step, job) && inputOf(step, 'draft') !== 'true'
    return isMade ? workflow.place(['jobs', job.name, 'steps', index, 'with', input]) : undefined
  }
  const found = RELEASES.exec((step.run ?? '').replace(/\\\n/g, '  ').replace(/^\s*#.*$/gm, ''))
  if (!found || /--(?:verify-tag|draft|help)\b|\s-d\b/.test(found[0])) return undefined
  const tag = /^gh release create\s+["']?([^\s"']*)/.exec(found[0])?.[1] ?? ''
  const script = nodeAt(step.node, ['run']) as ScalarNode
  const at = workflow.text.indexOf('gh release create', script.at)
  return isPutTogether(tag, step, job) ? workflow.locate(at === -1 ? script.at : at) : undefined
}

/** A tag by the letter, or a prefix before a value: `v$VERSION`. Where the job makes tags, the value may be that of one. */
function isPutTogether(tag: string, step: Step, job: Job): boolean {
  if (!/^[A-Za-z][\w./@-]*(?:\$|\d)/.test(tag)) return false
  if (!job.steps.some(makesTags)) return true
  const value = /\$\{?(\w+)\}?$/.exec(tag)?.[1]
  const given = value === undefined ? tag : scalarText(nodeAt(step.node, ['env', value]))
  return given !== undefined && !given.includes('$')
}

/** The actions start a track's `release-workflow`; where a workflow waits for the tag, and is not named, nobody starts it. */
function checkTrackStart({ track, tags }: DoctorTrack, facts: DoctorFacts): Fault[] {
  if (track.releaseWorkflow !== undefined) return []
  const steps = facts.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
  if (!steps.some((step) => makesTags(step) && !hasOwnToken(step, 'with.token'))) return []
  const [sample = ''] = sampleTags(track, facts.configuration.config?.channels ?? [], tags)
  const workflow = facts.workflows.find(({ push }) => push?.tags !== undefined && firesOnTag(push, sample))
  if (!workflow) return []
  return [
    {
      message: `${workflow.name} waits for the tags of ${track.name}, which the actions push with GITHUB_TOKEN: that starts no workflow.`,
      fix: `Set \`release-workflow: ${workflow.name}\` for ${track.name}${workflow.events.has('workflow_dispatch') ? '' : ', give it `workflow_dispatch`'}, and the actions start it on the tag.`,
      place: trackPlace(facts, track),
    },
  ]
}

function checkPins(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!isForReleases(workflow, facts)) return []
  return eachStep([workflow], ({ job, step, index }) => {
    const [, action = '', ref = ''] = /^([^@./][^@]*)(?:@(.*))?$/.exec(step.uses ?? '') ?? []
    if (action === '' || action.startsWith('docker:') || step.action !== undefined) return []
    if (step.missing !== undefined || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return []
    const isBranch = !/^v?\d/.test(ref)
    return [
      {
        message: isBranch
          ? `${quote(step.uses ?? '')} is whatever its branch holds at the moment.`
          : `${quote(step.uses ?? '')} is pinned to a tag, which can be moved to other code.`,
        fix: `Pin it to the commit: \`${action}@<40 hex digits> # ${ref || 'its version'}\`.`,
        place: workflow.place(['jobs', job.name, 'steps', index, 'uses']),
        ...(isBranch && { severity: 'warning' as const }),
      },
    ]
  })
}

/** Only where every other step is one of this project's actions, or clearly no business of git's. */
function checkDepth(workflow: Workflow): Fault[] {
  return eachStep([workflow], ({ job, step, index }) => {
    if (!isCheckout(step) || inputOf(step, 'fetch-depth') !== '0') return []
    const others = job.steps.filter((other) => other !== step)
    if (!others.some((other) => other.action) || !others.every(doesWithoutHistory)) return []
    const depth = nodeAt(step.node, ['with', 'fetch-depth']) as ScalarNode
    const isPlain = workflow.text[depth.at] === '0'
    return [
      {
        message: `The job "${job.name}" fetches the whole history, but nothing in it needs that.`,
        fix: 'Remove `fetch-depth`: the actions fetch what the plain checkout lacks.',
        place: workflow.place(['jobs', job.name, 'steps', index, 'with', 'fetch-depth']),
        ...(isPlain && { edits: [{ path: workflow.file, start: depth.at, end: depth.at + 1, with: '1' }] }),
      },
    ]
  })
}

function doesWithoutHistory(step: Step): boolean {
  if (step.action !== undefined) return true
  if (step.run !== undefined) return !/\bgit\b/.test(step.run)
  return /^actions\/(?:setup-[\w-]+|upload-artifact|download-artifact|cache|create-github-app-token)@/.test(
    step.uses ?? '',
  )
}
