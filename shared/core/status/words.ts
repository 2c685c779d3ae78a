import { isTrunk } from '../config.ts'
import type { Violation } from '../invariants/facts.ts'
import { INVARIANTS } from '../invariants/invariants.ts'
import { channelOf, compareVersions, formatVersion, type Version } from '../versions/version.ts'
import type { ChannelStatus, LineStatus, Offer, Pending, Status, TrackStatus } from './status.ts'

/** Counts commits in words: `1 commit`, `12 commits`, and `50+ commits` where counting ended. */
export function countCommits({ commits, whole }: Pending): string {
  return `${commits.length}${whole ? '' : '+'} ${commits.length === 1 && whole ? 'commit' : 'commits'}`
}

/** The text before and after the hyphen of a version: what is set large, and what small. */
export function partsOfVersion(version: Version): { readonly core: string; readonly suffix: string } {
  const text = formatVersion(version)
  const hyphen = text.indexOf('-')
  return hyphen < 0 ? { core: text, suffix: '' } : { core: text.slice(0, hyphen), suffix: text.slice(hyphen) }
}

/** What a channel's updater manifest offers to its users, in one sentence without a full stop. */
export function describeOffer(offer: Offer, newest: Version | undefined): string {
  if (offer.kind === 'unreadable') return 'The manifest cannot be read'
  if (offer.kind === 'nothing') return 'No manifest yet'
  const isNewest = newest !== undefined && compareVersions(offer.version, newest) === 0
  return isNewest ? 'Users get this version' : `Users get ${formatVersion(offer.version)}`
}

/** Whether users of a channel are offered its newest tag, or a higher version of a channel above; nothing where nothing was released. */
export function isOfferRight(offer: Offer, { name, newest }: ChannelStatus): boolean {
  if (offer.kind !== 'version') return offer.kind === 'nothing' && newest === undefined
  const order = newest ? compareVersions(offer.version, newest.version) : 1
  return order === 0 || (order > 0 && channelOf(offer.version) !== name)
}

/** The tracks that a push to `next` would cut, with their tags. */
export function cutsOf(tracks: readonly TrackStatus[]): { readonly track: string; readonly tag: string }[] {
  return tracks.flatMap(({ track, nextCut }) =>
    nextCut.kind === 'release' ? [{ track: track.name, tag: nextCut.tag }] : [],
  )
}

/** How the two branches stand to each other, in one sentence without a full stop. */
export function describeBranches({ config, branches: { live, liveInNext, ahead, behind } }: Status): string {
  const { live: liveName, next } = config.branches
  if (isTrunk(config)) return `${next} alone`
  if (live === undefined) return `${next}; there is no ${liveName} yet`
  if (!liveInNext)
    return `${liveName} and ${next} have diverged: ${count(behind)} only on ${liveName}, ${ahead} only on ${next}`
  if (ahead === 0) return `${liveName} and ${next} are at the same commit`
  return `${next} is ${count(ahead)} ahead of ${liveName}`
}

/** Where a line stands, in one sentence without a full stop. */
export function describeLine(
  { track, line, branch, tag, waiting, missing }: LineStatus,
  { branches }: Status['config'],
): string {
  return [
    `Line ${line} of ${track}: ${tag ?? 'no version'} on ${branch}`,
    ...(waiting.length > 0 ? [`${count(waiting.length)} to release`] : []),
    ...(missing.length > 0 ? [`${count(missing.length)} missing on ${branches.next}`] : []),
  ].join(', ')
}

function count(commits: number): string {
  return `${commits} ${commits === 1 ? 'commit' : 'commits'}`
}

/** Whether all invariants hold, in one sentence without a full stop. */
export function describeHealth(violations: readonly Violation[]): string {
  if (violations.length === 0) return `All ${INVARIANTS.length} invariants hold`
  const broken = INVARIANTS.filter(({ name }) => violations.some(({ rule }) => rule === name)).length
  return `${broken} of ${INVARIANTS.length} invariants ${broken === 1 ? 'is' : 'are'} broken`
}
