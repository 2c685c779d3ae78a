import type { Commit } from '../../core/git/commit.ts'
import { tellOvertaken } from '../../core/promote/overtaken-release.ts'
import { tellUntested } from '../../core/promote/tested-release.ts'
import { describeProblem } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import { formatVersion } from '../../core/versions/version.ts'
import type { Report } from '../ports/run.ts'
import type { Promotion, Released } from './promotion-outcome.ts'

/** The outputs and the job summary of a promotion; in a dry run the summary is headed as a plan. */
export function reportPromotion(promotion: Promotion, dryRun: boolean): Report {
  return { outputs: promotionOutputs(promotion), summary: promotionSummary(promotion, dryRun) }
}

function promotionOutputs(promotion: Promotion): Record<string, string> {
  const { released, pushed, target } = promotion
  const [only] = released.length === 1 ? released : []
  return {
    tags: JSON.stringify(released.map(({ release }) => release.tag)),
    versions: JSON.stringify(
      Object.fromEntries(released.map(({ release }) => [release.track.name, formatVersion(release.version)])),
    ),
    plan: JSON.stringify(describePlan(promotion)),
    pushed: String(pushed),
    sha: only?.commit ?? released.at(-1)?.commit ?? target,
    tag: only?.release.tag ?? '',
    version: only ? formatVersion(only.release.version) : '',
  }
}

/** The plan as data: what is tagged where and why, what is left alone, and each ref with where it comes from and goes. */
export function describePlan({ channel, target, released, nothingNew, updates }: Promotion) {
  return {
    channel,
    target,
    tracks: released.map(({ release, commit, files, gone, untested }) => ({
      track: release.track.name,
      from: formatVersion(release.from),
      to: formatVersion(release.version),
      tag: release.tag,
      commit,
      'promoted-from': release.promotedFrom ?? null,
      files,
      ...(gone && { deleted: gone }),
      workflow: release.track.releaseWorkflow ?? null,
      reason: release.reason,
      ...(untested && { untested: untested.map(({ sha, subject }) => ({ sha, subject })) }),
    })),
    'nothing-new': nothingNew.map(({ track, tag, reason }) => ({ track: track.name, tag, reason })),
    refs: updates.map(({ ref, from, to }) => ({ ref, from: from ?? null, to })),
  }
}

function promotionSummary({ channel, released, nothingNew, updates }: Promotion, dryRun: boolean): string {
  const title = dryRun
    ? `Plan: ${channel}, nothing is pushed`
    : released.length > 0
      ? `Released on ${channel}`
      : `Nothing new on ${channel}`
  const rows = [
    ...released.map(releaseRow),
    ...nothingNew.map(({ track, tag, reason }) => [code(track.name), '', '', code(tag), escapeMarkdown(reason)]),
  ]
  const moves = updates.map(
    ({ ref, from, to }) =>
      `${code(ref)}: ${from === undefined ? 'new' : code(from.slice(0, 7))} → ${code((to ?? '').slice(0, 7))}`,
  )
  const overtaken = released.flatMap(({ release, overtakenBy: by }) => (by ? [tellOvertaken(release, by)] : []))
  const untested = released.flatMap(({ release: { track }, untested: commits = [] }) =>
    commits.length > 0 ? `${tellUntested(track.name, commits)}: ${commits.map(nameCommit).join('; ')}` : [],
  )
  const warnings = [...untested, ...overtaken.map(describeProblem)].map(escapeMarkdown)
  return blocks(heading(3, title), table(['Track', 'From', 'To', 'Tag', 'Why'], rows), list(warnings), list(moves))
}

function nameCommit({ sha, subject }: Commit): string {
  return `${sha.slice(0, 7)} ${subject}`
}

function releaseRow({ release }: Released): string[] {
  const { track, from, version, tag, reason } = release
  return [code(track.name), code(formatVersion(from)), code(formatVersion(version)), code(tag), escapeMarkdown(reason)]
}

/** The log lines of a promotion: a line a track with the decision and its reason. */
export function promotionLog({ released, nothingNew }: Promotion, dryRun: boolean): string[] {
  return [
    ...released.map(({ release, commit }) => {
      const verb = dryRun ? 'would become' : 'is now'
      return `${release.track.name}: ${formatVersion(release.from)} ${verb} ${formatVersion(release.version)}, tag ${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`
    }),
    ...nothingNew.map(({ track, reason }) => `${track.name}: ${reason}`),
  ]
}
