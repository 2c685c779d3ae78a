import { unifiedDiff } from '../../shared/core/doctor/line-diff.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { InitDraft } from '../../shared/flows/init/init.ts'
import type { Screen } from './screen.ts'

/**
 * Shows what init would write: the configuration in full and how files that are there would change, the workflows only when they
 * are `whole`; then what is to know.
 */
export function formatDraft(
  { proposal, files, changes, present, release }: InitDraft,
  screen: Screen,
  whole: boolean,
): string {
  const { bold } = screen.paint
  const isNew = ({ path }: { path: string }) => !present.includes(path)
  const texts = files
    .filter((file, at) => isNew(file) && (whole || (at === 0 && !file.adds)))
    .map(({ path, text }) => `${bold(path)}\n\n${text.trimEnd().replaceAll(/^(?=.)/gm, '  ')}\n`)
  const diffs = changes.map((change) => `${unifiedDiff(change).map(visibleLine).join('\n')}\n`)
  const notes = proposal.notes.map(({ path, why }) => `  ${visibleLine(path)}: ${visibleLine(why)}`)
  const first = formatRelease(release, proposal)
  return [...texts, ...diffs, ...(notes.length > 0 ? [bold('To know:'), ...shorten(notes), ''] : []), ...first]
    .join('\n')
    .trimEnd()
}

/** What init would write, on one screen: a line for each track, how files that are there would change, and what is to know. */
export function formatSummary({ proposal, changes, release }: InitDraft, screen: Screen): string {
  const { bold } = screen.paint
  const rows = proposal.tracks.map(({ name, tag, releaseWorkflow: { value } }) => [name, tag.value, value] as const)
  const wide = (at: 0 | 1) => Math.max(0, ...rows.map((row) => row[at].length))
  const tracks = rows.map(
    ([name, tag, workflow]) =>
      `  ${visibleLine(name).padEnd(wide(0))}  ${visibleLine(tag).padEnd(wide(1))}  ${visibleLine(workflow)}`,
  )
  const { live, next, channels } = proposal
  const branches = next ? `live on ${live.value}, pre-releases on ${next.value}` : `everything on ${live.value}`
  const diffs = changes.map((change) => `${unifiedDiff(change).map(visibleLine).join('\n')}\n`)
  const notes = proposal.notes.map(({ path, why }) => `  ${visibleLine(path)}: ${visibleLine(why)}`)
  return [
    bold('Tracks:'),
    ...shorten(tracks),
    `${visibleLine(branches)}; channels ${channels.value.join(', ')}`,
    '',
    ...diffs,
    ...(notes.length > 0 ? [bold('To know:'), ...shorten(notes)] : []),
    '',
    ...formatRelease(release, proposal),
  ]
    .join('\n')
    .trimEnd()
}

/** What the first push would release, as it was planned before anything is written. */
function formatRelease(release: InitDraft['release'], { live, next, autoChannel }: InitDraft['proposal']): string[] {
  if (!release) return []
  const { channel, tags } = release
  const more = tags.length > 8 ? ` and ${tags.length - 8} more` : ''
  const what = tags.length === 0 ? 'nothing yet' : `${tags.slice(0, 8).join(', ')}${more}`
  const cause = autoChannel.value === false ? 'A promotion by hand' : `A push to ${(next ?? live).value}`
  return [visibleLine(`${cause} would release on ${channel}: ${what}.`)]
}

/** The files, a line each, with what happens to those that are there. */
export function listFiles(
  { files, present, changes, written = false }: InitDraft & { readonly written?: boolean },
  { paint }: Screen,
): string[] {
  const changed = new Set(changes.map(({ path }) => path))
  const mark = (path: string) => {
    if (!present.includes(path)) return ''
    if (!changed.has(path)) return ` ${paint.dim('(as it was)')}`
    return ` ${paint.dim(written ? '(overwritten)' : '(is there already)')}`
  }
  return files.map(({ path, adds }) => `  ${path}${adds ? ` ${paint.dim(`(${adds})`)}` : mark(path)}`)
}

/** More notes than these are a list for --json. */
const MOST_NOTES = 20

function shorten(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_NOTES
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_NOTES), `  and ${rest} more: see --json`]
}
