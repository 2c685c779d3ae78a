import { commitUrl, compareUrl, releaseUrl } from '../../changelog/repository-url.ts'
import { formatInstant, formatShortDay } from '../../text/date.ts'
import type { Version } from '../../versions/version.ts'
import type { ChannelStatus, NextCut, Pending, Status, TrackStatus } from '../status.ts'
import { countCommits, describeOffer, isOfferRight, partsOfVersion } from '../words.ts'
import { type Html, html, link } from './html.ts'

/** The way of a track's versions as a list: the branch `next`, then the channels up to live; on each what the one after it lacks. */
export function ladder(status: TrackStatus, page: Status): Html {
  return html`<ol class="ladder">
${branchRung(status, page)}${status.channels.map((channel) => channelRung(channel, status, page))}
</ol>`
}

/** Where new commits are. */
function branchRung({ track, unreleased, nextCut }: TrackStatus, { config, branches, url }: Status): Html {
  const waiting = unreleased.commits.length > 0 && config.autoChannel !== false ? config.autoChannel : undefined
  const head = link(url && commitUrl(url, branches.next), html`<code>${branches.next.slice(0, 7)}</code>`)
  return html`<li class="rung branch">
<h3>${config.branches.next}</h3>
${nextCut.kind === 'release' ? version(nextCut.version, undefined) : html`<p class="version none ${nextCut.kind}">${stateOf(nextCut, unreleased)}</p>`}
<p class="when">${nextCut.kind === 'release' ? html`cut by the next push` : html`at ${head}`}</p>
${nextCut.kind === 'stopped' && html`<p class="offer wrong">${nextCut.reason}</p>`}
${waiting !== undefined && flow(track.name, '', waiting, unreleased)}
</li>`
}

/** What is said of commits that no push turns into a version now. */
function stateOf({ kind }: NextCut, unreleased: Pending): string {
  if (kind === 'stopped') return 'Stopped'
  return unreleased.commits.length > 0 ? `${countCommits(unreleased)} in no tag` : 'Nothing new'
}

function channelRung(channel: ChannelStatus, status: TrackStatus, page: Status): Html {
  const { track, sinceLive } = status
  const { name, newest, overtakenBy, offered } = channel
  const isRight = offered === undefined || isOfferRight(offered, channel)
  const kind = newest ? (overtakenBy === undefined ? 'ahead' : 'overtaken') : 'empty'
  return html`<li class="rung ${kind}">
<h3>${name}</h3>
${newest ? released(newest, page) : html`<p class="version none">None yet</p>`}
${offered && (newest || offered.kind === 'version') && html`<p class="offer ${isRight ? 'right' : 'wrong'}">${describeOffer(offered, newest?.version)}</p>`}
${overtakenBy !== undefined && !offered && html`<p class="offer">Overtaken by ${overtakenBy}</p>`}
${name === 'live' && newest && sinceLive.commits.length > 0 && behind(sinceLive, page)}
${status.channels.flatMap(({ name: above, promotion }) =>
  promotion?.from === name && promotion.commits.length > 0 ? [flow(track.name, above, above, promotion)] : [],
)}
</li>`
}

function released(
  { name, version: number, date, commit }: NonNullable<ChannelStatus['newest']>,
  { url, at }: Status,
): Html {
  const sha = link(
    url && commitUrl(url, commit),
    html`<code>${commit.slice(0, 7)}</code>`,
    `Commit ${commit.slice(0, 7)} of ${name}`,
  )
  return html`${version(number, url && releaseUrl(url, name))}
<p class="when"><time datetime="${formatInstant(date)}">${formatShortDay(date, at)}</time> ${sha}</p>`
}

function version(number: Version, url: string | undefined): Html {
  const { core, suffix } = partsOfVersion(number)
  return html`<p class="version">${link(url, html`${core}${suffix !== '' && html`<small>${suffix}</small>`}`)}</p>`
}

/** How far live is behind. */
function behind(since: Pending, { url, config }: Status): Html {
  const words = `${countCommits(since)} behind ${config.branches.next}`
  return html`<p class="behind">${link(since.since && url && compareUrl(url, since.since, config.branches.next), words)}</p>`
}

/** What waits to go on, with a link to the list of it. */
function flow(track: string, id: string, to: string, waiting: Pending): Html {
  const count = html`${waiting.commits.length}${!waiting.whole && '+'}`
  const words = html`<span class="hidden">${countCommits(waiting)} wait for ${to}</span>`
  return html`<p class="flow"><a href="#${waitingId(track, id)}">${words}<span aria-hidden="true">${count} → ${to}</span></a></p>`
}

/** The id of a list of waiting commits; `channel` is the one that lacks them, empty for what has no tag at all. */
export function waitingId(track: string, channel: string): string {
  return `track:${track}:${channel}`
}
