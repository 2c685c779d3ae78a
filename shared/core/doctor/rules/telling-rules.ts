import { nodeAt, scalarText } from '../../documents/node.ts'
import { quote } from '../../text/error.ts'
import { eachStep, inputOf, type Step, type StepPlace, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { findTexts, isInput } from '../found-text.ts'
import { tracksStarting } from '../release-role.ts'

/** What a release proves and tells: attestations, files for later steps, announcements. */
export const TELLING_RULES: readonly Rule[] = [
  {
    name: 'attestation-missing',
    severity: 'error',
    meaning:
      '`require-attestation` is set, but no trusted root is given, or nothing in the release workflow attests: every release stops there.',
    check: (facts) => eachStep(facts.workflows, (at) => checkAttested(at, facts)),
  },
  {
    name: 'output-empty',
    severity: 'error',
    meaning: 'A step reads an output that is always empty, because the input that fills it is not set.',
    check: checkOutputs,
  },
  {
    name: 'announce-idle',
    severity: 'warning',
    meaning: '`announce` has no `url`, or no `secret` for a roadmap: it tells nobody and succeeds.',
    check: ({ workflows }) => eachStep(workflows, checkAnnounced),
  },
]

function checkAttested(at: StepPlace, facts: DoctorFacts): Fault[] {
  const { workflow, job, step, index } = at
  if (step.action !== 'write-updater-manifest' || inputOf(step, 'require-attestation') !== 'true') return []
  const place = workflow.place(['jobs', job.name, 'steps', index, 'with', 'require-attestation'])
  const noRoot = {
    message: 'require-attestation has no `trusted-root` to verify with: the step fails.',
    fix: 'Run `gh attestation trusted-root > "$RUNNER_TEMP/trusted-root.jsonl"` before it, and give it that path.',
    place,
  }
  const builders = buildersFor(workflow, facts).filter((builder) => !mayAttest(builder))
  return [
    ...(inputOf(step, 'trusted-root') === undefined ? [noRoot] : []),
    ...builders.map(({ name }) => ({
      message: `require-attestation wants every bundle attested by ${name}, which has no step that attests.`,
      fix: `Add actions/attest with their \`subject-path\` to the job of ${name} that builds them, and \`id-token: write\` and \`attestations: write\` to its permissions.`,
      place,
    })),
  ]
}

/** The release workflows of the tracks with an updater whose tags start a workflow. */
function buildersFor(workflow: Workflow, facts: DoctorFacts): Workflow[] {
  const tracks = tracksStarting(workflow, facts).filter(({ track }) => track.updater)
  const names = new Set(tracks.flatMap(({ track }) => track.releaseWorkflow ?? []))
  return facts.workflows.filter(({ name }) => names.has(name))
}

/** What a workflow that is called does, nobody sees here. */
function mayAttest({ jobs }: Workflow): boolean {
  return jobs.some(({ node, steps }) => nodeAt(node, ['uses']) !== undefined || steps.some(attestsBuild))
}

function attestsBuild(step: Step): boolean {
  const isAttest = /^actions\/attest(?:-build-provenance)?@/.test(step.uses ?? '')
  return isAttest && !['sbom-path', 'predicate-type'].some((other) => inputOf(step, other) !== undefined)
}

/** Outputs of actions, and the input without which they are empty. */
const FILLED_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'publish-release': { 'checksums-path': 'checksums' },
  'write-updater-manifest': { 'predicate-path': 'publish', sha: 'publish' },
}

const OUTPUT = /\bsteps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g

function checkOutputs({ workflows }: DoctorFacts): Fault[] {
  return findTexts(workflows, OUTPUT, isInput).flatMap(({ workflow, scalar, match, place }) => {
    const [read, id, output = ''] = match
    const job = workflow.jobs.find(({ name }) => name === scalar.path[1])
    const step = job?.steps.find(({ node }) => scalarText(nodeAt(node, ['id'])) === id)
    const input = step && FILLED_BY[step.action ?? '']?.[output]
    const given = step && input ? inputOf(step, input) : undefined
    if (!step || input === undefined || (given !== undefined && given !== '' && given !== 'false')) return []
    return {
      message: `${quote(read)} is always empty: the step "${id}" has no \`${input}\`.`,
      fix: `Set \`${input}\` of ${step.action}${input === 'publish' ? ' to true' : ', SHA256SUMS for example'}.`,
      place,
    }
  })
}

function checkAnnounced({ workflow, job, step, index }: StepPlace): Fault[] {
  if (step.action !== 'announce') return []
  const lacks = (input: string) => (inputOf(step, input) ?? '') === ''
  const missing = lacks('url') ? 'url' : inputOf(step, 'format') === 'roadmap' && lacks('secret') ? 'secret' : undefined
  if (missing === undefined) return []
  return [
    {
      message: `announce has no \`${missing}\`: it tells nobody, and succeeds.`,
      fix: `Give it one from a secret: \`${missing}: \${{ secrets.${missing === 'url' ? 'ANNOUNCE_URL' : 'ROADMAP_SECRET'} }}\`.`,
      place: workflow.place(['jobs', job.name, 'steps', index]),
    },
  ]
}
