import type { Violation } from '../../shared/core/invariants/facts.ts'
import type { ChannelStatus, Pending, Status, TrackStatus } from '../../shared/core/status/status.ts'
import {
  countCommits,
  cutsOf,
  describeBranches,
  describeHealth,
  describeLine,
  isOfferRight,
} from '../../shared/core/status/words.ts'
import { formatDay } from '../../shared/core/text/date.ts'
import { groupBy } from '../../shared/core/text/group.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import { formatVersion } from '../../shared/core/versions/version.ts'
import type { Screen } from './screen.ts'
import { type Cell, formatTable } from './table.ts'
import { widthOf, wrap } from './width.ts'

/** How many commits of a track are listed. */
const MOST = 5

/** The status for a terminal: health, the table of tracks and channels, what waits, and what is broken. */
export function formatStatus(status: Status, screen: Screen): string {
  const { paint } = screen
  const healthy = status.violations.length === 0
  const health = (healthy ? paint.green : paint.red)(`${healthy ? '✓' : '✗'} ${describeHealth(status.violations)}`)
  const parts = [
    `${health}${paint.dim('; ')}${describeBranches(status)}`,
    formatChannels(status, screen),
    ...status.tracks.flatMap((track) => formatWaiting(track, status, screen) ?? []),
    formatNextPush(status, screen),
    ...status.violations.map((violation) => formatViolation(violation, screen)),
  ]
  return parts.join('\n\n')
}

/** What is broken, and the command that fixes it, which stays on its line to be copied. */
function formatViolation({ rule, message, command }: Violation, { paint, width }: Screen): string {
  const lines = wrap(`${rule}: ${visibleLine(message)}`, width)
  return [...lines.map((line) => paint.red(line)), `  fix it: ${visibleLine(command)}`].join('\n')
}

/** One column of the table: those with a lower weight go first where there is no room. */
interface Column {
  readonly head: string
  readonly weight: number
  readonly cell: (row: Row) => string | Cell
}

/** One line of the table. */
interface Row {
  readonly track: TrackStatus
  readonly channel: ChannelStatus
  readonly first: boolean
  /** What is not on the channel yet. */
  readonly waiting: Pending | undefined
}

function formatChannels(status: Status, screen: Screen): string {
  const rows = status.tracks.flatMap((track) =>
    track.channels
      .map((channel) => ({ track, channel, waiting: waitingFor(channel, track, status) }))
      .filter((row) => !isEmpty(row))
      .map((row, rung): Row => ({ ...row, first: rung === 0 })),
  )
  const columns = fitColumns(columnsOf(status, screen), rows, screen.width)
  const table = formatTable(
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    screen,
  )
  return [
    ...(rows.length > 0 ? [table] : []),
    ...formatUnused(status, screen),
    ...formatWithdrawn(status, screen),
    ...status.lines.flatMap((line) => wrap(describeLine(line, status.config), screen.width)).map(screen.paint.dim),
  ].join('\n')
}

/** Whether nothing was released on a channel, nothing is offered there, and nothing waits for it. */
function isEmpty({ channel, waiting }: Omit<Row, 'first'>): boolean {
  const { newest, offered } = channel
  const waits = waiting !== undefined && waiting.commits.length > 0
  return !newest && !waits && (!offered || offered.kind === 'nothing')
}

/** How many tracks are named that have used the same channels. */
const MOST_NAMED = 4

/** The channels that have no line in the table, a line for all tracks that share them. */
function formatUnused(status: Status, { paint, width }: Screen): string[] {
  const unused = status.tracks.flatMap((track) => {
    const names = track.channels.filter((channel) =>
      isEmpty({ track, channel, waiting: waitingFor(channel, track, status) }),
    )
    return names.length > 0 ? [{ name: track.track.name, channels: names.map(({ name }) => name).join(', ') }] : []
  })
  return [...groupBy(unused, ({ channels }) => channels)].flatMap(([channels, tracks]) => {
    const isAll = tracks.length === status.tracks.length && tracks.length > 1
    const named = tracks.length > MOST_NAMED ? `${tracks.length} tracks` : tracks.map(({ name }) => name).join(', ')
    return wrap(`Nothing yet on ${channels}: ${isAll ? 'every track' : named}`, width).map(paint.dim)
  })
}

/** The newest withdrawn tags of each track. */
function formatWithdrawn({ tracks }: Status, { paint, width }: Screen): string[] {
  const named = tracks.flatMap(({ withdrawn }) => {
    const rest = withdrawn.length - MOST_NAMED
    return [...withdrawn.slice(-MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])]
  })
  return named.length === 0 ? [] : wrap(`Withdrawn: ${named.join(', ')}`, width).map(paint.dim)
}

/** On the channel that a push cuts all that is in no tag; on the others what the one below has. */
function waitingFor(
  { name, promotion }: ChannelStatus,
  { unreleased }: TrackStatus,
  { config }: Status,
): Pending | undefined {
  return name === config.autoChannel ? unreleased : promotion
}

function columnsOf({ tracks }: Status, { paint }: Screen): Column[] {
  const hasUsers = tracks.some(({ track }) => track.updater !== undefined)
  return [
    {
      head: 'TRACK',
      weight: 9,
      cell: ({ track, first }) => (first ? { text: track.track.name, paint: paint.bold } : ''),
    },
    { head: 'CHANNEL', weight: 8, cell: ({ channel }) => channel.name },
    { head: 'TAG', weight: 9, cell: ({ channel }) => tagCell(channel, paint) },
    { head: 'DATE', weight: 2, cell: ({ channel: { newest } }) => (newest ? formatDay(newest.date) : '') },
    {
      head: 'COMMIT',
      weight: 1,
      cell: ({ channel: { newest } }) => ({ text: newest?.commit.slice(0, 7) ?? '', paint: paint.dim }),
    },
    ...(hasUsers ? [{ head: 'USERS GET', weight: 3, cell: ({ channel }: Row) => offerCell(channel, paint) }] : []),
    { head: 'WAITING', weight: 7, cell: ({ waiting }) => waitingCell(waiting, paint) },
  ]
}

/** A version that another channel overtook stands back. */
function tagCell({ newest, overtakenBy }: ChannelStatus, paint: Screen['paint']): string | Cell {
  if (!newest) return { text: '-', paint: paint.dim }
  return overtakenBy === undefined ? newest.name : { text: newest.name, paint: paint.dim }
}

function offerCell(channel: ChannelStatus, paint: Screen['paint']): string | Cell {
  const { offered, newest } = channel
  if (!offered || (offered.kind === 'nothing' && !newest)) return ''
  const text = offered.kind === 'version' ? formatVersion(offered.version) : offered.kind
  return isOfferRight(offered, channel) ? text : { text, paint: paint.yellow }
}

function waitingCell(waiting: Pending | undefined, paint: Screen['paint']): string | Cell {
  return waiting && waiting.commits.length > 0 ? { text: countCommits(waiting), paint: paint.yellow } : ''
}

/** Leaves out the least important columns until a line fits. */
function fitColumns(columns: readonly Column[], rows: readonly Row[], width: number): readonly Column[] {
  const widthOfCell = (cell: string | Cell) => widthOf(typeof cell === 'string' ? cell : cell.text)
  const room = columns.map(
    ({ head, cell }) => Math.max(widthOf(head), ...rows.map((row) => widthOfCell(cell(row)))) + 2,
  )
  const total = room.reduce((sum, each) => sum + each, -2)
  const least = Math.min(...columns.map(({ weight }) => weight))
  if (total <= width || least >= 7) return columns
  return fitColumns(
    columns.filter(({ weight }) => weight !== least),
    rows,
    width,
  )
}

function formatWaiting(
  { track, unreleased, sinceLive }: TrackStatus,
  { config }: Status,
  screen: Screen,
): string | undefined {
  if (unreleased.commits.length === 0) return undefined
  const { paint } = screen
  const since = sinceLive.since === undefined ? '' : `, ${countCommits(sinceLive)} since ${sinceLive.since}`
  const head = `${paint.bold(track.name)}: ${countCommits(unreleased)} on ${config.branches.next} in no tag yet${since}`
  const shown = unreleased.commits.slice(0, MOST).map(({ sha, subject }) => {
    const [first = '', ...others] = wrap(visibleLine(subject) || '(no subject)', Math.max(20, screen.width - 10))
    return [`  ${paint.dim(sha.slice(0, 7))} ${first}`, ...others.map((line) => `          ${line}`)].join('\n')
  })
  const more = unreleased.commits.length - MOST
  return [head, ...shown, ...(more > 0 ? [paint.dim(`  … and ${more} more`)] : [])].join('\n')
}

function formatNextPush({ tracks, config }: Status, { paint, width }: Screen): string {
  if (config.autoChannel === false) return 'A push cuts nothing: auto-channel is false.'
  const stopped = tracks.flatMap(({ track, nextCut }) =>
    nextCut.kind === 'stopped' ? [paint.red(`A push would stop at ${track.name}: ${visibleLine(nextCut.reason)}`)] : [],
  )
  const cuts = cutsOf(tracks).map(({ tag }) => tag)
  return [listCuts(cuts, width), ...stopped].join('\n')
}

/** Also where lines may be of any length, one of a thousand characters is read by nobody. */
const LONGEST_LIST = 100

/** A few tags are a sentence; more are counted, and wrapped as a list. */
function listCuts(tags: readonly string[], width: number): string {
  if (tags.length === 0) return 'A push would cut nothing.'
  if (tags.length <= 4) return `The next push cuts ${tags.join(' and ')}.`
  return [
    `The next push cuts ${tags.length} tags:`,
    ...wrap(tags.join(', '), Math.min(width, LONGEST_LIST) - 2).map((line) => `  ${line}`),
  ].join('\n')
}
