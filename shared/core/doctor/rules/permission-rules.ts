import { entryOf, type Node, nodeAt, scalarText } from '../../documents/node.ts'
import { entriesOf, inputOf, type Job, type Step, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { hasOwnToken, isCheckout, isForReleases, isForTags, makesTags, PUBLISHERS, TAGGERS } from '../release-role.ts'

/** What GITHUB_TOKEN may do, against what the steps of a job need. */
export const PERMISSION_RULES: readonly Rule[] = [
  {
    name: 'permissions-missing',
    severity: 'warning',
    meaning:
      'A job that releases, or runs in the same workflow, has no `permissions`: what its token may do depends on a repository setting.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkMissing(workflow, facts)),
  },
  {
    name: 'permissions-too-wide',
    severity: 'warning',
    meaning: 'A releasing workflow has `permissions: write-all`: every step, whoever wrote it, may do anything.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkTooWide(workflow, facts)),
  },
  {
    name: 'permissions-too-small',
    severity: 'error',
    meaning: 'The `permissions` of a job do not cover what one of its steps does.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkTooSmall(workflow, facts)),
  },
]

/** A permission, and whether reading is enough. */
interface Need {
  readonly scope: string
  readonly level: 'read' | 'write'
}

const WRITE_CONTENTS: Need = { scope: 'contents', level: 'write' }
const READ_CONTENTS: Need = { scope: 'contents', level: 'read' }

const READ_PULL_REQUESTS: Need = { scope: 'pull-requests', level: 'read' }

/** Trailers of labels need the pull requests, once a tag is made. */
function needsToPush(step: Step, { configuration }: DoctorFacts): readonly Need[] {
  if (!makesTags(step)) return [READ_CONTENTS]
  const labels = configuration.config?.labelTrailers ? [READ_PULL_REQUESTS] : []
  return [WRITE_CONTENTS, { scope: 'actions', level: 'write' }, ...labels]
}

function needsToWriteManifest(step: Step): readonly Need[] {
  const contents = inputOf(step, 'publish') === 'true' ? WRITE_CONTENTS : READ_CONTENTS
  const isAttested = inputOf(step, 'require-attestation') === 'true'
  return isAttested ? [contents, { scope: 'attestations', level: 'read' }] : [contents]
}

/** Comments are on pull requests and issues; a milestone is the issues'. */
function needsToPublish(step: Step): readonly Need[] {
  const comments = inputOf(step, 'comment') === 'true'
  const issues: readonly Need[] =
    comments || (inputOf(step, 'milestone') ?? '') !== '' ? [{ scope: 'issues', level: 'write' }] : []
  return [WRITE_CONTENTS, ...issues, ...(comments ? [{ scope: 'pull-requests', level: 'write' } as const] : [])]
}

/** What each of this project's actions does with its token. */
const OF_ACTIONS: Readonly<Record<string, (step: Step, facts: DoctorFacts) => readonly Need[]>> = {
  promote: needsToPush,
  'bump-version': needsToPush,
  'component-changelog': (step) => [READ_CONTENTS, ...(inputOf(step, 'token') === '' ? [] : [READ_PULL_REQUESTS])],
  'preview-release': (step) => [
    READ_CONTENTS,
    ...(inputOf(step, 'comment') === 'false' ? [] : [{ scope: 'pull-requests', level: 'write' } as const]),
  ],
  'release-pr': () => [
    WRITE_CONTENTS,
    ...(['pull-requests', 'issues', 'actions'] as const).map((scope) => ({ scope, level: 'write' }) as const),
  ],
  'sync-branches': () => [WRITE_CONTENTS],
  'publish-release': needsToPublish,
  'float-tags': () => [WRITE_CONTENTS],
  'write-updater-manifest': needsToWriteManifest,
  'check-invariants': (step) => [
    READ_CONTENTS,
    ...(inputOf(step, 'open-issue') === 'false' ? [] : [{ scope: 'issues', level: 'write' } as const]),
  ],
}

/** What others' actions, and commands of `gh`, do with it. */
const OF_OTHERS: readonly { readonly wanted: (step: Step, job: Job) => boolean; readonly needs: readonly Need[] }[] = [
  {
    wanted: ({ uses = '', run = '' }) =>
      PUBLISHERS.test(uses) || TAGGERS.test(uses) || /\bgh release (?:create|upload|edit|delete)\b/.test(run),
    needs: [WRITE_CONTENTS],
  },
  {
    wanted: ({ uses = '', run = '' }) => /\bgh workflow run\b/.test(run) || /workflow-dispatch@/.test(uses),
    needs: [{ scope: 'actions', level: 'write' }],
  },
  {
    wanted: (step, job) => pushesImages(step) && job.steps.some(logsIntoGitHub),
    needs: [{ scope: 'packages', level: 'write' }],
  },
  {
    wanted: ({ uses = '' }) => /^actions\/attest(?:-[\w-]+)?@/.test(uses),
    needs: [
      { scope: 'id-token', level: 'write' },
      { scope: 'attestations', level: 'write' },
    ],
  },
]

function pushesImages(step: Step): boolean {
  return /^docker\/build-push-action@/.test(step.uses ?? '') && inputOf(step, 'push') === 'true'
}

function logsIntoGitHub(step: Step): boolean {
  const isLogin = /^docker\/login-action@/.test(step.uses ?? '') && inputOf(step, 'registry') === 'ghcr.io'
  return isLogin && !hasOwnToken(step, 'with.password')
}

function needsOf(step: Step, job: Job, facts: DoctorFacts): readonly Need[] {
  if (hasOwnToken(step, 'with.token', 'with.github_token', 'env.GH_TOKEN', 'env.GITHUB_TOKEN')) return []
  const action = step.action
  if (action !== undefined) return OF_ACTIONS[action]?.(step, facts) ?? [READ_CONTENTS]
  return OF_OTHERS.filter(({ wanted }) => wanted(step, job)).flatMap(({ needs }) => needs)
}

function permissionsOf(job: Job, { root }: Workflow): Node | undefined {
  return (entryOf(job.node, 'permissions') ?? entryOf(root, 'permissions'))?.value
}

function checkMissing(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!isForReleases(workflow, facts)) return []
  const releases = isForTags(workflow, facts) || workflow.jobs.some(({ steps }) => steps.some(makesTags))
  return workflow.jobs.flatMap((job) => {
    const needs = merge(job.steps.flatMap((step) => needsOf(step, job, facts)))
    if (permissionsOf(job, workflow) || job.steps.length === 0) return []
    const place = workflow.place(['jobs', job.name])
    if (needs.length > 0)
      return {
        message: `The job "${job.name}" releases and has no \`permissions\`.`,
        fix: `Grant what it needs and nothing else: ${written(needs)}.`,
        place,
        // Then it is known what the setting says.
        ...(facts.settings?.token?.byDefault === 'read' && { severity: 'error' as const }),
      }
    if (!releases) return []
    return {
      message: `The job "${job.name}" of a workflow that releases has no \`permissions\`.`,
      fix: `Grant what it needs and nothing else: ${job.steps.some(isCheckout) ? '`contents: read` for the checkout' : '`permissions: {}` grants nothing at all'}.`,
      place,
    }
  })
}

/** Told where it is written: once of the workflow, if some job goes by that, and once of each job. */
function checkTooWide(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!isForReleases(workflow, facts)) return []
  const own = workflow.jobs.filter(({ node }) => entryOf(node, 'permissions'))
  const paths = [
    ...(own.length < workflow.jobs.length ? [['permissions']] : []),
    ...own.map(({ name }) => ['jobs', name, 'permissions']),
  ]
  return paths.flatMap((path) => {
    if (scalarText(nodeAt(workflow.root, path)) !== 'write-all') return []
    const jobs = workflow.jobs.filter(
      ({ name, node }) => path[1] === name || (path.length === 1 && !entryOf(node, 'permissions')),
    )
    const needs = merge(jobs.flatMap((job) => job.steps.flatMap((step) => needsOf(step, job, facts))))
    return {
      message: `\`write-all\` lets every step of ${path[1] === undefined ? workflow.name : `the job "${path[1]}"`} do whatever a token can.`,
      fix: `Grant what is needed and nothing else: ${needs.length > 0 ? written(needs) : '`contents: read` for a checkout'}.`,
      place: workflow.place(path),
    }
  })
}

function checkTooSmall(workflow: Workflow, facts: DoctorFacts): Fault[] {
  return workflow.jobs.flatMap((job) => {
    const permissions = permissionsOf(job, workflow)
    if (!permissions) return []
    const lacking = merge(job.steps.flatMap((step) => needsOf(step, job, facts))).filter(
      (need) => !grants(permissions, need),
    )
    if (lacking.length === 0) return []
    const culprits = job.steps.filter((step) => needsOf(step, job, facts).some((need) => !grants(permissions, need)))
    const own = entryOf(job.node, 'permissions') !== undefined
    const path = own ? ['jobs', job.name, 'permissions'] : ['permissions']
    const scope = lacking.find(({ scope }) => nodeAt(permissions, [scope]))?.scope
    return {
      message: `The token of the job "${job.name}" lacks ${written(lacking)}, which ${culprits.map(nameOf).join(' and ')} needs.`,
      fix: `Write ${written(lacking)} under \`permissions\` of the job.`,
      place: workflow.place(scope === undefined ? path : [...path, scope]),
      // Without the pull requests notes and trailers say less, and nothing fails.
      ...(lacking.every((need) => need.scope === 'pull-requests') && {
        severity: 'warning' as const,
      }),
    }
  })
}

/** `read-all`, `write-all`, or a mapping in which what is left out is none (GitHub docs, `permissions`). */
function grants(permissions: Node, { scope, level }: Need): boolean {
  if (permissions.kind !== 'map') {
    const all = scalarText(permissions)
    return all === 'write-all' || (all === 'read-all' && level === 'read')
  }
  const given = entriesOf(permissions).find(({ key }) => key === scope)
  const granted = scalarText(given?.value)
  return granted === 'write' || granted === level
}

/** Each scope once, at its highest level. */
function merge(needs: readonly Need[]): Need[] {
  const levels = new Map<string, Need['level']>()
  for (const { scope, level } of needs) if (levels.get(scope) !== 'write') levels.set(scope, level)
  return [...levels].map(([scope, level]) => ({ scope, level }))
}

function written(needs: readonly Need[]): string {
  return needs.map(({ scope, level }) => `${scope}: ${level}`).join(', ')
}

function nameOf(step: Step): string {
  const action = step.action
  return action ?? step.uses?.split('@', 1)[0] ?? 'its script'
}
