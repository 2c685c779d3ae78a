import { nodeAt, scalarText } from '../documents/node.ts'
import { compileFilterPattern } from '../workflows/filter-pattern.ts'
import { firesOnTag } from '../workflows/push-filters.ts'
import { inputOf, type Job, type Step, type Workflow } from '../workflows/workflow.ts'
import type { DoctorFacts, DoctorTrack } from './facts.ts'
import { sampleTags } from './sample-tags.ts'

/** Actions of others that make releases, and those that make tags. */
export const PUBLISHERS = /^(?:softprops\/action-gh-release|ncipollo\/release-action|tauri-apps\/tauri-action)@/
export const TAGGERS = /\/github-tag-action@/

/** The file names of the workflows that tracks name as theirs. */
export function namedWorkflows({ tracks }: DoctorFacts): ReadonlySet<string> {
  return new Set(tracks.flatMap(({ track }) => track.releaseWorkflow ?? []))
}

/** Whether a workflow is there for tags: a track names it, or it has a filter of the tags that it wants. */
export function isForTags(workflow: Workflow, facts: DoctorFacts): boolean {
  return namedWorkflows(facts).has(workflow.name) || hasTagFilter(workflow)
}

/** Whether the workflow releases: it is for a track's tags, calls one of the actions, or tags and publishes by itself. */
export function isForReleases(workflow: Workflow, facts: DoctorFacts): boolean {
  return (
    namedWorkflows(facts).has(workflow.name) ||
    (hasTagFilter(workflow) && firesOnSomeTag(workflow, facts)) ||
    workflow.jobs.some(({ steps }) => steps.some((step) => step.action !== undefined || publishes(step)))
  )
}

/** Whether a step calls an action that makes tags. */
export function makesTags(step: Step): boolean {
  const action = step.action
  return (action === 'promote' || action === 'bump-version') && inputOf(step, 'dry-run') !== 'true'
}

/** Whether a step works with another token than the run's own. */
export function hasOwnToken({ node }: Pick<Step, 'node'>, ...names: readonly string[]): boolean {
  return names.some((name) => {
    const token = scalarText(nodeAt(node, name.split('.')))
    return token !== undefined && token !== '' && !/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(token)
  })
}

/** Whether the job's checkout left another token than the run's own for git to use. */
export function checksOutWithOwnToken({ steps }: Job): boolean {
  return steps.some(
    (step) =>
      isCheckout(step) && (hasOwnToken(step, 'with.token') || nodeAt(step.node, ['with', 'ssh-key']) !== undefined),
  )
}

/** Whether a step checks the repository out. */
export function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') ?? false
}

function hasTagFilter({ push }: Workflow): boolean {
  return push?.tags !== undefined
}

function firesOnSomeTag(workflow: Workflow, facts: DoctorFacts): boolean {
  if (!facts.configuration.config) return workflow.push !== undefined
  return tagsThatStart(workflow, facts).length > 0
}

/** Tags of all tracks whose push starts the workflow, out of those that filters are tried on. */
export function tagsThatStart({ push }: Workflow, { tracks, configuration }: DoctorFacts): string[] {
  const channels = configuration.config?.channels ?? []
  return tracks
    .flatMap(({ track, tags }) => sampleTags(track, channels, tags))
    .filter((tag) => push !== undefined && firesOnTag(push, tag))
}

/** The tracks whose tags start a workflow, by a push or by the actions. */
export function tracksStarting({ name, push }: Workflow, { tracks, configuration }: DoctorFacts): DoctorTrack[] {
  const channels = configuration.config?.channels ?? []
  return tracks.filter(({ track, tags }) => {
    const fires = push !== undefined && sampleTags(track, channels, tags).some((tag) => firesOnTag(push, tag))
    return fires || track.releaseWorkflow === name
  })
}

/** Whether a step makes tags without the actions: by a script, or by an action of others. */
export function isTagger({ run = '', uses = '' }: Step): boolean {
  return TAGGERS.test(uses) || TAGS.test(run)
}

const TAGS =
  /\bgit tag (?!-l\b|-n|-d\b|--(?:list|sort|points-at|contains|merged|format|delete))|\bgit push\b[^\n]{0,500}?(?:--tags|--follow-tags)/

/** Commands that bring a version to its users. */
const PUBLISHES =
  /\b(?:(?:npm|pnpm|cargo) publish|yarn npm publish|twine upload|uv publish|poetry publish|gem push|dotnet nuget push|docker push|goreleaser release|gh release (?:create|upload))\b|\bdocker buildx build\b[^\n]{0,500}--push\b/

/** Whether a step surely makes a version public. */
export function makesPublic(step: Step): boolean {
  const { uses = '', run = '' } = step
  const action = step.action
  if (action === 'publish-release' || action === 'float-tags') return true
  if (action === 'write-updater-manifest') return inputOf(step, 'publish') === 'true'
  const pushesImages = /^docker\/build-push-action@/.test(uses) && inputOf(step, 'push') === 'true'
  const commands = run.replace(/^\s*#.*$|^.*--dry-run.*$/gm, '')
  return pushesImages || PUBLISHERS.test(uses) || PUBLISHES.test(commands)
}

function publishes(step: Step): boolean {
  return isTagger(step) || PUBLISHERS.test(step.uses ?? '') || /\bgh release create\b/.test(step.run ?? '')
}

/** The last pattern of `on.push.tags` that matches a tag: where to look for why it fires, or does not. */
export function decidingPattern({ push }: Workflow, tag: string): number | undefined {
  const index = push?.tags?.findLastIndex((pattern) => compileFilterPattern(pattern).matches(tag)) ?? -1
  return index === -1 ? undefined : index
}
