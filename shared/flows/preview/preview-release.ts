import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import { describeProblem } from '../../core/text/error.ts'
import { formatVersion } from '../../core/versions/version.ts'
import type { Report, Run } from '../ports/run.ts'
import { type ChannelPreview, type Preview, type PreviewQuestion, preview } from './preview.ts'
import { isWorthTelling, previewBody } from './preview-body.ts'
import { keepComment } from './preview-comment.ts'
import { findProposal } from './proposed-merge.ts'

/** The inputs of preview-release. */
export interface PreviewInputs extends PreviewQuestion {
  /** The number of a pull request; empty for that of the event. */
  readonly pullRequest: string
  /** Whether to keep a comment. */
  readonly comment: boolean
}

/** The action preview-release: says what merging a pull request would release, in the job summary and in one comment. */
export async function previewRelease({ pullRequest, comment, ...question }: PreviewInputs, run: Run): Promise<Report> {
  const proposal = await findProposal(pullRequest, run)
  const { number, isOpen, isRelease } = proposal
  if (!isOpen || isRelease) {
    run.log.info(
      isOpen ? `#${number} itself says what it releases` : `#${number} is closed: there is nothing to preview`,
    )
    return { outputs: outputsOf(undefined, ''), summary: '' }
  }
  const found = await preview(question, proposal, run)
  for (const line of logOf(found)) run.log.info(line)
  const place = { config: run.config, repository: repositoryUrl(run.context.serverUrl, run.context.repository) }
  const text = previewBody(found, place)
  const body = isWorthTelling(found) ? text : ''
  if (comment) await keepComment(body, proposal, run)
  return { outputs: outputsOf(found, body), summary: text }
}

function outputsOf(found: Preview | undefined, body: string): Report['outputs'] {
  const [first, second] = found?.channels ?? []
  return {
    tracks: JSON.stringify(Object.keys(versionsOf(first))),
    versions: JSON.stringify(versionsOf(first)),
    'live-versions': second ? JSON.stringify(versionsOf(second)) : '',
    body,
  }
}

/** The version of each track that would be released. */
export function versionsOf(channel: ChannelPreview | undefined): Record<string, string> {
  const released = channel?.plan?.promotion.released ?? []
  return Object.fromEntries(released.map(({ release }) => [release.track.name, formatVersion(release.version)]))
}

function logOf({ branch, conflict, channels, role }: Preview): string[] {
  if (role === undefined) return [`${branch} is neither of the branches that releases are cut from`]
  if (conflict) return [describeProblem(conflict)]
  return channels.flatMap(({ channel, plan, refused, warnings }) => [
    ...(plan?.promotion.released ?? []).map(
      ({ release: { track, from, version, tag, reason } }) =>
        `${track.name}: ${formatVersion(from)} would become ${formatVersion(version)} on ${channel}, tag ${tag}: ${reason}`,
    ),
    ...refused.map((problem) => `a release on ${channel} would be refused: ${describeProblem(problem)}`),
    ...warnings.map((problem) => `${channel}: ${describeProblem(problem)}`),
  ])
}
