import type { Config } from '../../config.ts'
import { formatVersion, LIVE, type Version } from '../../version.ts'
import type { Offer, Pending, TrackStatus } from '../status.ts'

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

/** What a channel's updater manifest offers, compared with the channel's newest tag; `wrong` is worth a look. */
export function describeOffer(
  offer: Offer,
  newest: Version | undefined,
): { readonly text: string; readonly wrong: boolean } {
  if (offer.kind === 'unreadable') return { text: 'The manifest cannot be read', wrong: true }
  if (offer.kind === 'nothing') return { text: 'No manifest yet', wrong: newest !== undefined }
  const offered = formatVersion(offer.version)
  if (newest && formatVersion(newest) === offered) return { text: 'Users get this version', wrong: false }
  return { text: `Users get ${offered}`, wrong: offer.version.prerelease !== undefined }
}

/** The tracks that a push to `next` would cut, with their tags. */
export function cutsOf(tracks: readonly TrackStatus[]): { readonly track: string; readonly tag: string }[] {
  return tracks.flatMap(({ track, nextCut }) =>
    nextCut.kind === 'release' ? [{ track: track.name, tag: nextCut.tag }] : [],
  )
}

/** The branch where a channel is cut is called by its name; the channel of live versions is `live`. */
export function isLive(channel: string): boolean {
  return channel === LIVE
}

/** The branches in one sentence. */
export function describeBranches({ branches: { live, next } }: Config, behind: number): string {
  return behind === 0 ? `${live} is an ancestor of ${next}` : `${live} is no ancestor of ${next}`
}
