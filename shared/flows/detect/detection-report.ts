import type { Config } from '../../core/config.ts'
import type { Decision } from '../../core/promote/detection.ts'
import { blocks, code, escapeMarkdown, heading, table } from '../../core/text/markdown.ts'
import type { Detection } from './detection.ts'

/** Outputs are limited in size by the runner; the report names that many commits and files a track and counts the rest. */
const MOST_LISTED = 100
const LONGEST_SUBJECT = 200

/** What was decided and why, as data, by track. */
export function describeDetection({ tracks, channel, decisions }: Detection) {
  const report = Object.fromEntries([...decisions].map(([name, decision]) => [name, describeDecision(decision)]))
  return { tracks: tracks.map(({ name }) => name), channel, report }
}

/** The outputs of detect-tracks, one of them per track of the configuration. */
export function detectionOutputs(config: Config, detection: Detection): Record<string, string> {
  const { tracks: names, channel, report } = describeDetection(detection)
  return {
    tracks: JSON.stringify(names),
    any: String(names.length > 0),
    channel,
    'only-own': String(detection.onlyOwn ?? ''),
    matrix: JSON.stringify({ include: names.map((track) => ({ track })) }),
    report: JSON.stringify(report),
    ...Object.fromEntries(config.tracks.map(({ name }) => [name, String(names.includes(name))])),
  }
}

/** A decision as data, with so many of its commits and files as an output may hold. */
export function describeDecision({ changed, base, commits, files, reason }: Decision): object {
  return {
    changed,
    base: base ?? null,
    reason,
    commits: commits
      .slice(0, MOST_LISTED)
      .map(({ sha, subject }) => ({ sha, subject: subject.slice(0, LONGEST_SUBJECT) })),
    files: files.slice(0, MOST_LISTED),
    'commit-count': commits.length,
    'file-count': files.length,
  }
}

/** The job summary: a row a track with its answer and the reason. */
export function detectionSummary(config: Config, { tracks, channel, decisions }: Detection): string {
  const rows = config.tracks.flatMap(({ name }) => {
    const decision = decisions.get(name)
    if (!decision) return []
    const answer = tracks.some((track) => track.name === name) ? '**yes**' : 'no'
    return [
      [code(name), answer, decision.base === undefined ? '' : code(decision.base), escapeMarkdown(decision.reason)],
    ]
  })
  const title = tracks.length > 0 && channel !== '' ? `Tracks to release on ${channel}` : 'Tracks to release'
  const body = rows.length > 0 ? table(['Track', 'Release', 'Since', 'Why'], rows) : 'There is nothing to look at.'
  return blocks(heading(3, title), body)
}
