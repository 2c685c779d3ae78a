import { nodeAt, scalarText } from '../../../documents/node.ts'
import { quote } from '../../../text/error.ts'
import { eachStep, type Job, type Step, type Workflow } from '../../../workflows/workflow.ts'
import type { DoctorFacts } from '../../facts.ts'
import type { Fault, Rule } from '../../finding.ts'
import { hasOwnToken, isForReleases } from '../../release-role.ts'
import type { ActionsSettings } from '../../settings.ts'

/** What the settings for Actions let the workflows do. */
export const WORKFLOW_SETTINGS_RULES: readonly Rule[] = [
  {
    name: 'action-not-allowed',
    severity: 'error',
    meaning: 'Actions are turned off in the repository, or an action that a workflow uses is not allowed.',
    check: checkAllowed,
  },
  {
    name: 'environment-missing',
    severity: 'warning',
    meaning:
      'A releasing job names an environment that does not exist: GitHub creates it without reviewers, and asks nobody. The same goes for one without any rule.',
    check: (facts) => facts.workflows.flatMap((workflow) => checkEnvironments(workflow, facts)),
  },
  {
    name: 'pull-requests-forbidden',
    severity: 'error',
    meaning: 'A workflow opens pull requests with GITHUB_TOKEN, and the repository does not allow that to Actions.',
    check: checkPullRequests,
  },
  {
    name: 'immutable-upload',
    severity: 'error',
    meaning: 'A step uploads files to a release that is published already, and releases are immutable.',
    incident: 23,
    check: checkUploads,
  },
]

function checkAllowed(facts: DoctorFacts): Fault[] {
  const actions = facts.settings?.actions
  if (actions === undefined) return []
  if (!actions.enabled) {
    return [
      {
        message: 'Actions are turned off in this repository: no workflow runs.',
        fix: 'Turn them on: Settings → Actions → General.',
        place: facts.configuration.place([]),
      },
    ]
  }
  return eachStep(facts.workflows, ({ workflow, job, step, index }) => {
    const why = step.uses === undefined ? undefined : refusalOf(step.uses, actions)
    if (why === undefined) return []
    return [
      {
        message: `The repository ${why}, and ${workflow.name} uses ${quote(step.uses ?? '')}.`,
        fix: 'Allow it: Settings → Actions → General → Actions permissions. A workflow with such a step does not start at all.',
        place: workflow.place(['jobs', job.name, 'steps', index]),
      },
    ]
  })
}

/** Why an action may not be used; undefined where it may, or where only GitHub knows. */
function refusalOf(uses: string, actions: ActionsSettings): string | undefined {
  if (/^(?:\.{1,2}\/|\.$|\$\/|docker:)/.test(uses)) return undefined
  if (actions.mustBePinned && !/@[0-9a-f]{40}$/.test(uses)) return 'requires actions pinned to a commit'
  if (actions.allowed === 'local_only') return 'runs only its own actions'
  if (actions.allowed === 'all' || actions.verified) return undefined
  if (actions.githubOwned && /^(?:actions|github)\//.test(uses)) return undefined
  return actions.patterns.some((pattern) => isLike(uses, pattern)) ? undefined : 'runs only selected actions'
}

/** `monalisa/octocat@*`, `monalisa/*`; a star stands for any characters. */
function isLike(uses: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(uses)
}

function checkEnvironments(workflow: Workflow, facts: DoctorFacts): Fault[] {
  const known = facts.settings?.environments
  if (known === undefined || !isForReleases(workflow, facts)) return []
  return workflow.jobs.flatMap((job) => {
    const name = environmentOf(job)
    if (name === undefined || name.includes('${{')) return []
    const found = known.find((each) => each.name.toLowerCase() === name.toLowerCase())
    if (found && (found.hasReviewers || found.isForSome)) return []
    const what = found
      ? 'has no reviewers and no rule for branches'
      : 'does not exist, so GitHub creates it without reviewers'
    return [
      {
        message: `The environment ${quote(name)} of the job "${job.name}" ${what}: anybody who can push gets it.`,
        fix: 'Settings → Environments: give it reviewers, or the branches and tags that it is for.',
        place: workflow.place(['jobs', job.name, 'environment']),
      },
    ]
  })
}

function environmentOf({ node }: Job): string | undefined {
  return scalarText(nodeAt(node, ['environment'])) ?? scalarText(nodeAt(node, ['environment', 'name']))
}

function checkPullRequests({ settings, workflows }: DoctorFacts): Fault[] {
  if (settings?.token?.mayOpenPullRequests !== false) return []
  return eachStep(workflows, ({ workflow, job, step, index }) => {
    if (!opensPullRequests(step)) return []
    return [
      {
        message: `${workflow.name} opens pull requests, and the repository does not allow that to GITHUB_TOKEN.`,
        fix: 'Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests"; or give the step the token of a GitHub App.',
        place: workflow.place(['jobs', job.name, 'steps', index]),
      },
    ]
  })
}

function opensPullRequests(step: Step): boolean {
  const { action, uses = '', run = '' } = step
  if (action === 'release-pr' || /^peter-evans\/create-pull-request@/.test(uses))
    return !hasOwnToken(step, 'with.token')
  return /\bgh pr create\b/.test(run) && !hasOwnToken(step, 'env.GH_TOKEN')
}

function checkUploads({ settings, workflows }: DoctorFacts): Fault[] {
  if (settings?.immutableReleases !== true) return []
  return eachStep(workflows, ({ workflow, job, step, index }) =>
    /\bgh release upload\b/.test(step.run ?? '')
      ? [
          {
            message: `${workflow.name} uploads files with gh release upload, and releases of this repository are immutable: a published one takes none.`,
            fix: 'Upload to a draft and publish it last, as the action publish-release does.',
            place: workflow.place(['jobs', job.name, 'steps', index]),
          },
        ]
      : [],
  )
}
