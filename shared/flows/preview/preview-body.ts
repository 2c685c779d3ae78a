import { cutAtLine, fitEntries } from '../../core/changelog/body-limit.ts'
import { changeOf, type LoggedCommit } from '../../core/changelog/change.ts'
import { renderEntry } from '../../core/changelog/entry.ts'
import type { Config } from '../../core/config.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import type { SharedFiles } from '../../core/preview/shared-files.ts'
import { tellUntested } from '../../core/promote/tested-release.ts'
import { describeProblem } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import { formatVersion, LIVE } from '../../core/versions/version.ts'
import type { ChannelPreview, Preview, TrackChange } from './preview.ts'

/** How long it may be: a comment takes 65,536 characters (GitHub answers 422 to more), of which the mark takes some. */
const MOST_TEXT = 65_000
/** How many files or tracks a sentence names. */
const MOST_NAMED = 5

/** What a text about a preview needs beside it. */
export interface PreviewPlace {
  readonly config: Config
  /** The web address of the repository; without one there are no links. */
  readonly repository: string | undefined
}

/** Whether a preview has something to say to those who review the pull request. */
export function isWorthTelling({ role, conflict, changes, channels }: Preview): boolean {
  if (role === undefined) return false
  return conflict !== undefined || changes.size > 0 || channels.some(({ refused }) => refused.length > 0)
}

/** Writes a preview in Markdown, short enough for a comment. */
export function previewBody(preview: Preview, place: PreviewPlace): string {
  const { branch, role, conflict, channels } = preview
  if (role === undefined) return blocks(heading(3, `Merging this into ${branch} releases nothing`), tellOther(place))
  if (conflict)
    return blocks(heading(3, `This cannot be merged into ${branch}`), escapeMarkdown(describeProblem(conflict)))
  const told = channels.map((channel, index) => channelText(preview, channel, { ...place, isFirst: index === 0 }))
  const head = blocks(...told, undescribedText(preview.undescribed), sharedText(preview.shared))
  const notes = notesOf(preview.changes, place, MOST_TEXT - head.length)
  return cutAtLine(blocks(head, notes), MOST_TEXT)
}

function tellOther({ config: { branches } }: PreviewPlace): string {
  const names = [...new Set([branches.next, branches.live])].map(code).join(' and ')
  return `Releases are cut from ${names}. What this changes is released once it gets there.`
}

function channelText(
  preview: Preview,
  { channel, plan, refused, warnings }: ChannelPreview,
  { isFirst, config }: PreviewPlace & { readonly isFirst: boolean },
): string {
  const title = heading(3, titleOf(preview, channel, isFirst))
  const remarks = warnings.map((problem) => escapeMarkdown(describeProblem(problem)))
  if (!plan) {
    const problems = refused.map((problem) => escapeMarkdown(describeProblem(problem)))
    return blocks(title, `A release on ${code(channel)} would be refused:`, list(problems), list(remarks))
  }
  const { released, nothingNew } = plan.promotion
  const [ours, waiting] = [true, false].map((isOurs) =>
    released.filter(({ release }) => preview.changes.has(release.track.name) === isOurs),
  )
  const rows = (ours ?? []).map(({ release: { track, from, version, tag, reason } }) => [
    ...[track.name, formatVersion(from), formatVersion(version), tag].map(code),
    escapeMarkdown(reason),
  ])
  const idle = nothingNew.filter(({ track }) => preview.changes.has(track.name))
  const untested = released.flatMap(({ release, untested: commits = [] }) =>
    commits.length > 0 ? [escapeMarkdown(tellUntested(release.track.name, commits))] : [],
  )
  const also = (waiting ?? []).map(({ release }) => code(release.tag)).join(', ')
  return blocks(
    title,
    rows.length > 0
      ? table(['Track', 'From', 'To', 'Tag', 'Why'], rows)
      : 'It changes no track that would be released.',
    list([
      ...idle.map(({ track, reason }) => `${code(track.name)}: ${escapeMarkdown(reason)}`),
      ...remarks,
      ...untested,
      ...(also ? [`Waiting on ${code(preview.branch)} already, with or without this: ${also}`] : []),
    ]),
    preview.role === 'live' && isFirst ? hotfixText(preview, config) : undefined,
  )
}

function titleOf({ branch, role, byPush }: Preview, channel: string, isFirst: boolean): string {
  if (role === 'live') return `Merging this into ${branch} releases nothing by itself; released from there as it is:`
  if (!isFirst) return `Promoted to ${channel} after that:`
  return byPush
    ? `Merging this into ${branch} releases on ${channel}:`
    : `Merging this into ${branch} releases nothing by itself; promoted to ${channel} after that:`
}

/** How what is merged into `live` reaches its users. */
function hotfixText({ changes, branch }: Preview, { branches }: Config): string {
  const tracks = [...changes.keys()].join(',')
  if (tracks === '') return ''
  const command = shellCommand('release-tracks', 'promote', tracks, LIVE, '--sha', branch)
  return `${code(branch)} has to be merged into ${code(branches.next)} after that (the action sync-branches does it). Then ${code(command)} releases it without what else is on ${code(branches.next)}.`
}

/** What a person has to do before the merge, so that users are told. */
function undescribedText(tracks: readonly string[]): string {
  if (tracks.length === 0) return ''
  const command = code(shellCommand('release-tracks', 'change', tracks.join(',')))
  return `No change file of its own says what it means for users of ${tracks.map(code).join(', ')}. ${command} writes one; give it the size ${code('none')} if there is nothing to tell users.`
}

function sharedText(shared: readonly SharedFiles[]): string {
  const lines = shared.map(({ tracks, files }) => {
    const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''
    return `${files.slice(0, MOST_NAMED).map(code).join(', ')}${more}: shared by ${tracks.map(code).join(', ')}`
  })
  return lines.length === 0
    ? ''
    : blocks('Shared code, which releases each of the tracks that it belongs to:', list(lines))
}

function notesOf(changes: ReadonlyMap<string, TrackChange>, place: PreviewPlace, room: number): string {
  const lists = [...changes].map(([track, { commits }]) => ({
    title: heading(4, `${track}: what it adds to the notes`),
    entries: entriesOf(commits, place),
  }))
  const all = [...changes.values()].reduce((sum, { commits }) => sum + commits.length, 0)
  const fitted = fitEntries(lists, room - REST.length - 20)
  return blocks(fitted.text, fitted.entries < all ? `${all - fitted.entries} ${REST}` : undefined)
}

const REST = 'more are not listed here.'

/** Nobody is to be notified of a preview, so entries name no authors. */
function* entriesOf(commits: readonly LoggedCommit[], { repository }: PreviewPlace): Generator<string> {
  for (const commit of commits) {
    const change = changeOf({ ...commit, author: { name: '', email: '' } })
    yield renderEntry(change, { repository, saysType: false, marksBreaking: true })
  }
}
