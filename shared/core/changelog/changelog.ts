import type { TagName } from '../git/names.ts'
import { blocks, code, escapeMarkdown, heading, link } from '../text/markdown.ts'
import { LIVE } from '../versions/version.ts'
import { BODY_LIMIT, cutAtLine, type EntryList, fitEntries } from './body-limit.ts'
import { type Change, changeOf, type LoggedCommit } from './change.ts'
import { renderEntry } from './entry.ts'
import { compareUrl, historyUrl, releaseUrl } from './repository-url.ts'
import { sectionsOf } from './section-order.ts'

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
  /** Markdown that leads the body as it is, with the body's line ends. */
  readonly narrative?: string
  readonly format: ChangelogFormat
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
  const { repository, previousTag, commits } = request
  const narrative = request.narrative?.trim().replaceAll(/\r\n?/g, '\n') ?? ''
  const footer = renderFooter(request)
  const intro = renderIntro(request)
  // What is there at most beside narrative and entries, with an empty line between each two of the five.
  const room = BODY_LIMIT - `${intro}${renderRest(request, commits.length, true)}${footer}`.length - 4 * 2
  const lead = cutAtLine(narrative, room)
  const fitted = fitEntries(listsOf(request), room - lead.length)
  const missing = commits.length - fitted.entries
  const isCut = lead !== narrative
  return {
    body: blocks(lead, intro, fitted.text, renderRest(request, missing, isCut), footer),
    commitCount: commits.length,
    truncated: missing > 0 || isCut,
    compareUrl: repository && previousTag ? compareUrl(repository, previousTag, endOf(request)) : undefined,
  }
}

function listsOf({ commits, format, repository }: ChangelogRequest): EntryList[] {
  const changes = commits.map(changeOf)
  if (format === 'flat') return [{ title: '', entries: entries(changes, false, true) }]
  const sections = sectionsOf(changes)
  return sections.map(({ title, saysType, changes }) => ({
    // A history without conventional commits has nothing that the others could be other than.
    title: heading(3, sections.length === 1 && !saysType ? 'Changes' : title),
    entries: entries(changes, saysType, false),
  }))

  // Rendered one by one, so that what does not fit is never rendered.
  function* entries(list: readonly Change[], saysType: boolean, marksBreaking: boolean) {
    for (const change of list) yield renderEntry(change, { repository, saysType, marksBreaking })
  }
}

function renderIntro({ track, previousTag, firstOn, commits, repository }: ChangelogRequest): string {
  if (previousTag === undefined) return escapeMarkdown(`First ${releaseOn(firstOn)} of ${track}.`)
  if (commits.length > 0) return ''
  const since = repository ? link(previousTag, releaseUrl(repository, previousTag)) : code(previousTag)
  return `No changes to ${escapeMarkdown(track)} since ${since}.`
}

/** What a first version is called: a beta on the channel beta. */
export function releaseOn(channel: string | undefined): string {
  if (channel === undefined) return 'release'
  return channel === LIVE ? 'live version' : channel
}

function renderRest(request: ChangelogRequest, missing: number, isCut: boolean): string {
  const parts = [
    isCut && 'The notes above are not complete',
    missing > 0 && `${missing} more ${missing === 1 ? 'commit is' : 'commits are'} not listed here`,
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
