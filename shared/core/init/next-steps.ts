import type { NewText } from './files.ts'
import type { Proposal } from './proposal/proposal.ts'
import type { ActionsSource } from './workflows/workflow-files.ts'

/** What to do once the files are written, in order; commands stand in backquotes. */
export function nextSteps(proposal: Proposal, files: readonly NewText[], { repository }: ActionsSource): string[] {
  const { live, next, tracks, rivals, beginsAnew } = proposal
  const workflows = files.filter(({ path }) => path.startsWith('.github/workflows/'))
  const toPublish = tracks.filter(
    ({ hasWorkflow, kind }) => !hasWorkflow && kind !== 'tauri' && kind !== 'images' && kind !== 'go',
  )
  const unfinished = workflows.length > 0 ? toPublish.map(({ releaseWorkflow }) => releaseWorkflow.value) : []
  return [
    'Look whether all is well: `release-tracks doctor`',
    ...(beginsAnew ? ['Let versions go on from the last release: the `git tag` commands that are to know.'] : []),
    'See what would be released: `release-tracks plan`',
    ...(workflows.length > 0 && repository.startsWith('OWNER/')
      ? ['Put the account that has release-tracks for OWNER in the new files, or run init again with --actions.']
      : []),
    ...tracks.flatMap(({ name, isStartable, releaseWorkflow: { value } }) =>
      isStartable
        ? []
        : [`Let \`workflow_dispatch:\` start ${value} without inputs, and name it as the release-workflow of ${name}.`],
    ),
    ...(unfinished.length > 0 ? [`Write how it is published, between the marks in ${unfinished.join(', ')}.`] : []),
    ...rivals.map(
      ({ tool, files }) => `Take ${tool} out: ${['its workflow', ...files].join(', ')}. Two tools would both tag.`,
    ),
    `Commit: \`git add ${['release-tracks.yml', ...(workflows.length > 0 ? ['.github/workflows'] : [])].join(' ')}\``,
    ...(next
      ? [`Let feature work go to ${next.value}; ${live.value} is moved by releases alone.`]
      : [
          `For a branch of feature work beside ${live.value}: \`git push origin ${live.value}:next\`, then \`release-tracks init --next next --force\``,
        ]),
    ...(workflows.length > 0
      ? ['On GitHub, make the environment production-release with reviewers: they approve each live version.']
      : []),
  ]
}
