import { isWorkflowPath } from '../workflows/workflow-file.ts'
import type { NewText } from './files.ts'
import type { Proposal } from './proposal/proposal.ts'
import type { ActionsSource } from './source.ts'

/** What to do once the files are written, in order; commands stand in backquotes. */
export function nextSteps(proposal: Proposal, files: readonly NewText[], { repository }: ActionsSource): string[] {
  const { live, next, tracks, rivals, beginsAnew } = proposal
  const workflows = files.filter(({ path }) => path.startsWith('.github/workflows/'))
  const toPublish = tracks.filter(
    ({ hasWorkflow, kind }) =>
      !hasWorkflow && kind !== 'tauri' && kind !== 'images' && kind !== 'go' && kind !== 'npm' && kind !== 'chart',
  )
  const unfinished =
    workflows.length > 0 ? [...new Set(toPublish.map(({ releaseWorkflow }) => releaseWorkflow.value))] : []
  const needsToken = workflows.length > 0 && tracks.some(({ hasWorkflow, kind }) => !hasWorkflow && kind === 'npm')
  const written = ['git add release-tracks.yml', ...(workflows.length > 0 ? ['.github/workflows'] : [])].join(' ')
  // What was removed of other tools is committed as well.
  const add = rivals.length > 0 ? `git add --update && ${written}` : written
  return [
    ...(workflows.length > 0 && repository.startsWith('OWNER/')
      ? [
          'In the new files, replace OWNER with the account that hosts release-tracks, and @v1 with a tag or commit that exists there; or run init again with --actions.',
        ]
      : []),
    ...tracks.flatMap(({ name, isStartable, releaseWorkflow: { value } }) =>
      isStartable
        ? []
        : [`Let \`workflow_dispatch:\` start ${value} without inputs, and name it as the release-workflow of ${name}.`],
    ),
    ...(unfinished.length > 0 ? [`Add your publish steps between the marks in ${unfinished.join(', ')}.`] : []),
    ...(needsToken
      ? ['Store an npm token that may publish the packages as the secret NPM_TOKEN: `gh secret set NPM_TOKEN`']
      : []),
    ...rivals.map(
      ({ tool, files }) =>
        `Remove ${tool}: ${[...(files.some(isWorkflowPath) ? [] : ['its workflow']), ...files].join(', ')}. Two tools would both tag.`,
    ),
    ...(beginsAnew ? ['Continue versions from the last release: run the `git tag` commands above.'] : []),
    'Check the setup: `release-tracks doctor`',
    ...(next && !next.isThere
      ? [
          `Commit and push to ${live.value}: \`${add}\``,
          `Create ${next.value} there: \`git push origin ${live.value}:${next.value}\``,
          'See what would be released: `release-tracks plan`',
        ]
      : [
          'See what the push would release: `release-tracks plan`',
          `Commit and push to ${live.value}: \`${add}\`${next ? `; then bring it to ${next.value}: \`release-tracks sync\`` : ''}`,
        ]),
    ...(next
      ? [`From now on, feature work goes to ${next.value}; only releases move ${live.value}.`]
      : [
          `To have a branch for feature work beside ${live.value}: \`git push origin ${live.value}:next\`, then \`release-tracks init --next next --force\``,
        ]),
    ...(workflows.length > 0
      ? ['On GitHub, create the environment production-release with reviewers: they approve each live version.']
      : []),
  ]
}
