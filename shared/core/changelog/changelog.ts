import type { PendingChange } from '../changes/pending-changes.ts'
import type { TagName } from '../git/names.ts'
import { groupBy } from '../text/group.ts'
import { blocks, code, escapeMarkdown, heading, link } from '../text/markdown.ts'
import { LIVE } from '../versions/version.ts'
import { BODY_LIMIT, cutAtLine, type EntryList, fitEntries } from './body-limit.ts'
import { type Change, changeOf, type LoggedCommit } from './change.ts'
import { contributorsOf, renderContributors } from './contributors.ts'
import { describedLists } from './described.ts'
import { renderEntry } from './entry.ts'
import { isWanted, type NotesStyle } from './notes-style.ts'
import { compareUrl, historyUrl, releaseUrl } from './repository-url.ts'
import { sectionsOf, USUAL_TYPES } from './section-order.ts'
import { splitSquash } from './squash.ts'

/** How the entries are ordered: by the type of the change, breaking ones first, or as the commits come. */
export type ChangelogFormat = 'grouped' | 'flat'

/** What a changelog is made of. */
export interface ChangelogRequest {
  readonly track: string
  /** The tag that is released; without one the changelog is that of `head`, not released yet. */
  readonly tag?: TagName
  /** The commit that is released. */
  readonly head: string
  /** The tag whose users read on from there; without one it is the track's first release, or the first on `firstOn`. */
  readonly previousTag?: string
  /** The channel that gets its first version, where the track had versions on others before. */
  readonly firstOn?: string
  /** The commits of the track in between, newest first. */
  readonly commits: readonly LoggedCommit[]
  /** The web address of the repository; without one there are no links. */
  readonly repository?: string
  /** What people described in change files, in place of the commits. */
  readonly described?: readonly PendingChange[]
  /** Markdown that leads the body as it is, with the body's line ends. */
  readonly narrative?: string
  readonly format: ChangelogFormat
  /** How the team wants its notes; the usual where left out. */
  readonly style?: NotesStyle
  /** The first pull request of contributors that was ever merged, by login, as far as it is known. */
  readonly firstPullRequests?: ReadonlyMap<string, number>
}

/** A changelog as the body of a release. */
export interface Changelog {
  /** Markdown of at most {@link BODY_LIMIT} characters. */
  readonly body: string
  /** How many commits there are, listed or not. */
  readonly commitCount: number
  /** Whether entries or lines of the narrative were left out to keep to the limit. */
  readonly truncated: boolean
  /** Where the two tags can be compared; undefined for a first release and outside of GitHub. */
  readonly compareUrl: string | undefined
}

/**
 * Renders the changelog of a track: the narrative, the changes, and a link to all of them.
 *
 * A body that is too long ends at an entry, a narrative that is too long at a line, and says where the rest is.
 */
export function renderChangelog(request: ChangelogRequest): Changelog {
  const { repository, previousTag, commits, style = {} } = request
  const narrative = normalize(request.narrative)
  const changes = listedChanges(commits, style)
  const lists = listsOf(request, toldApart(changes, style))
  const total = lists.reduce((sum, { count }) => sum + count, 0)
  const around = {
    header: normalize(style.header),
    intro: renderIntro(request, total),
    contributors: style.contributors ? contributorsIn(request, changes) : '',
    footer: blocks(normalize(style.footer), renderFooter(request)),
  }
  // What is there at most beside narrative and entries, with an empty line between each two of the seven.
  const room = BODY_LIMIT - `${Object.values(around).join('')}${renderRest(request, total, true)}`.length - 6 * 2
  const lead = cutAtLine(narrative, room)
  const fitted = fitEntries(lists, room - lead.length)
  const missing = total - fitted.entries
  const isCut = lead !== narrative
  const rest = renderRest(request, missing, isCut)
  return {
    body: blocks(around.header, lead, around.intro, fitted.text, rest, around.contributors, around.footer),
    commitCount: commits.length,
    truncated: missing > 0 || isCut,
    compareUrl: repository && previousTag ? compareUrl(repository, previousTag, endOf(request)) : undefined,
  }
}

function normalize(text = ''): string {
  return text.trim().replaceAll(/\r\n?/g, '\n')
}

/** The changes that a team wants to see, newest first. */
export function listedChanges(commits: readonly LoggedCommit[], style: NotesStyle): Change[] {
  const types = new Set([...USUAL_TYPES, ...(style.sections ?? []).flatMap((section) => section.types ?? [])])
  const changes = commits.flatMap((commit) =>
    style.squash === 'split' ? splitSquash(commit, types) : [changeOf(commit)],
  )
  return changes.filter((change) => isWanted(change, style))
}

/** Leaves out what would read like an entry above it, where entries show neither commits nor pull requests. */
function toldApart(changes: readonly Change[], { entry }: NotesStyle): readonly Change[] {
  if (!entry || entry.includes('commit') || entry.includes('pull-request')) return changes
  const byText = groupBy(changes, ({ header, message: { breaking, notes }, commit: { author } }) =>
    JSON.stringify([header, breaking, notes, entry.includes('author') && author.name]),
  )
  const first = new Set([...byText.values()].map(([change]) => change))
  return changes.filter((change) => first.has(change))
}

function contributorsIn(
  { style, firstPullRequests = new Map() }: ChangelogRequest,
  changes: readonly Change[],
): string {
  const commits = [...new Set(changes.map(({ commit }) => commit))]
  const requests = new Set(changes.map(({ pullRequest }) => pullRequest))
  return renderContributors(contributorsOf(commits, style?.coAuthors ?? false), firstPullRequests, requests)
}

interface CountedList extends EntryList {
  readonly count: number
}

function listsOf(
  { format, repository, described, style = {} }: ChangelogRequest,
  changes: readonly Change[],
): CountedList[] {
  if (described) return describedLists(described, format === 'flat')
  const sections = sectionsOf(changes, style.sections)
  if (format === 'flat') {
    const shown = new Set(sections.flatMap((section) => section.changes))
    const listed = changes.filter((change) => shown.has(change))
    return [{ title: '', count: listed.length, entries: entries(listed, false, true) }]
  }
  return sections.map(({ title, saysType, changes }) => ({
    // A history without conventional commits has nothing that the others could be other than.
    title: heading(3, sections.length === 1 && !saysType && !style.sections ? 'Changes' : title),
    count: changes.length,
    entries: entries(changes, saysType, false),
  }))

  // Rendered one by one, so that what does not fit is never rendered.
  function* entries(list: readonly Change[], saysType: boolean, marksBreaking: boolean) {
    const { entry: fields, coAuthors } = style
    for (const change of list) yield renderEntry(change, { repository, saysType, marksBreaking, fields, coAuthors })
  }
}

function renderIntro({ track, previousTag, firstOn, commits, repository }: ChangelogRequest, total: number): string {
  if (previousTag === undefined) return escapeMarkdown(`First ${releaseOn(firstOn)} of ${track}.`)
  if (total > 0) return ''
  const since = repository ? link(previousTag, releaseUrl(repository, previousTag)) : code(previousTag)
  const what = commits.length > 0 ? 'No changes to note in' : 'No changes to'
  return `${what} ${escapeMarkdown(track)} since ${since}.`
}

/** What a first version is called: a beta on the channel beta. */
export function releaseOn(channel: string | undefined): string {
  if (channel === undefined) return 'release'
  return channel === LIVE ? 'live version' : channel
}

function renderRest(request: ChangelogRequest, missing: number, isCut: boolean): string {
  const what = request.described ? 'change' : 'commit'
  const parts = [
    isCut && 'The notes above are not complete',
    missing > 0 && `${missing} more ${missing === 1 ? `${what} is` : `${what}s are`} not listed here`,
  ].filter(Boolean)
  const url = rangeUrl(request)
  if (parts.length === 0) return ''
  return `${parts.join(', and ')}${url ? `: ${link('see the rest', url)}` : ''}.`
}

function renderFooter(request: ChangelogRequest): string {
  const { tag, head, previousTag } = request
  const end = tag ?? head.slice(0, 7)
  const range = previousTag === undefined ? end : `${previousTag}...${end}`
  const url = rangeUrl(request)
  return `**Full changelog**: ${url ? link(range, url) : code(range)}`
}

function rangeUrl(request: ChangelogRequest): string | undefined {
  const { repository, previousTag } = request
  if (!repository) return undefined
  return previousTag === undefined
    ? historyUrl(repository, endOf(request))
    : compareUrl(repository, previousTag, endOf(request))
}

function endOf({ tag, head }: ChangelogRequest): string {
  return tag ?? head
}
