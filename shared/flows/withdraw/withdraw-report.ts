import { blocks, code, codeBlock, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import { formatVersion } from '../../core/versions/version.ts'
import type { Report, Run } from '../ports/run.ts'
import type { WithdrawRequest } from './withdraw-request.ts'
import type { Withdrawal } from './withdrawal.ts'

/** All that came of a withdrawal. */
export interface WithdrawalReport {
  readonly request: WithdrawRequest
  readonly withdrawal: Withdrawal
  /** What people run for registries. */
  readonly commands: readonly string[]
  /** What became of the GitHub Release, as sentences. */
  readonly release: readonly string[]
}

/** A withdrawal as data. */
export function describeWithdrawal({ request, withdrawal, commands, release }: WithdrawalReport) {
  const { tag, undo } = request
  const { isNew, reason, instead, manifests, floats, sha, pushed, updates } = withdrawal
  return {
    tag: tag.name,
    track: tag.track.name,
    channel: tag.channel,
    version: formatVersion(tag.version),
    undo,
    reason,
    'already-done': !isNew,
    instead: instead?.name ?? null,
    manifests: manifests.map(({ channel, path, from, to }) => ({
      channel,
      path,
      from: from ? formatVersion(from) : null,
      to: to ? formatVersion(to) : null,
    })),
    'floating-tags': floats.map(({ name, to }) => ({ name, to: to ?? null })),
    refs: updates.map(({ ref, from, to }) => ({ ref, from: from ?? null, to: to ?? null })),
    sha,
    release,
    commands,
    pushed,
  }
}

/** What happened, in a sentence. */
export function summarizeWithdrawal({ request, withdrawal }: WithdrawalReport): string {
  const { tag, undo, dryRun } = request
  const { isNew, updates, pushed } = withdrawal
  if (undo && !isNew) return `${tag.name} is not withdrawn: nothing to take back.`
  if (!isNew && updates.length === 0 && !pushed) return `${tag.name} is already withdrawn, and nothing offers it.`
  const what = undo ? 'offered again' : 'withdrawn'
  return dryRun ? `${tag.name} would be ${what}.` : `${tag.name} is ${what}.`
}

/** What moves, a line each. */
export function listMoves({ manifests, floats }: Withdrawal): string[] {
  return [
    ...manifests.map(({ channel, from, to }) => {
      const before = from ? formatVersion(from) : 'nothing'
      return `${channel} manifest: ${before} → ${to ? formatVersion(to) : 'deleted, since no other version was published there'}`
    }),
    ...floats.map(({ name, to }) => `tag ${name} → ${to ?? 'deleted, since it stands for no other version'}`),
  ]
}

/** The outputs and the job summary of withdraw. */
export function reportWithdrawal(report: WithdrawalReport, { log }: Pick<Run, 'log'>): Report {
  const { withdrawal, commands, release } = report
  const data = describeWithdrawal(report)
  const sentence = summarizeWithdrawal(report)
  for (const line of [sentence, ...listMoves(withdrawal), ...release]) log.info(line)
  for (const command of commands) log.info(`run: ${command}`)
  const rows = data.manifests.map(({ channel, path, from, to }) => [
    code(channel),
    code(path),
    from === null ? '' : code(from),
    to === null ? 'deleted' : code(to),
  ])
  return {
    outputs: {
      tag: data.tag,
      track: data.track,
      version: data.version,
      channel: data.channel,
      instead: data.instead ?? '',
      manifests: JSON.stringify(data.manifests),
      'floating-tags': JSON.stringify(data['floating-tags']),
      commands: commands.join('\n'),
      pushed: String(data.pushed),
      sha: data.sha,
    },
    summary: blocks(
      heading(3, data.undo ? `Offered again: ${data.tag}` : `Withdrawn: ${data.tag}`),
      escapeMarkdown(sentence),
      ...(data.reason === '' ? [] : [`Reason: ${escapeMarkdown(data.reason)}`]),
      ...(rows.length === 0 ? [] : [table(['Channel', 'Manifest', 'Offered', 'Offers'], rows)]),
      list([...listMoves({ ...withdrawal, manifests: [] }), ...release].map(escapeMarkdown)),
      ...(commands.length === 0 ? [] : ['Run these for the registry:', codeBlock(commands.join('\n'), 'sh')]),
    ),
  }
}
