import type { Trailer } from '../git/trailers.ts'
import { LIVE } from '../versions/version.ts'

/** What can be told of a version. */
export const KINDS = ['released', 'promoted', 'withdrawn', 'failed'] as const
export type Kind = (typeof KINDS)[number]

/** What happened to a version, as receivers are told. Null is what is not known, as where a run failed before there was a tag. */
export interface Happening {
  readonly kind: Kind
  /** The same for every run that tells of the same. */
  readonly id: string
  /** `owner/name`. */
  readonly repository: string | null
  readonly track: string | null
  readonly channel: string | null
  readonly version: string | null
  /** The tag that the channel's users had before. */
  readonly previous: string | null
  readonly tag: string | null
  readonly commit: string | null
  /** The page of the release. */
  readonly url: string | null
  /** Markdown. */
  readonly notes: string
  /** Those of the tag. */
  readonly trailers: readonly Trailer[]
  readonly promotedFrom: string | null
  /** The workflow run that tells. */
  readonly run: { readonly id: string; readonly url: string } | null
}

/** Says what happened, in a line without a full stop. */
export function titleOf({ kind, track, version, channel }: Happening): string {
  const what = [track, version].filter(Boolean).join(' ')
  if (kind === 'failed') return what ? `${what} failed` : 'A release failed'
  if (kind === 'withdrawn') return `${what} withdrawn`
  if (kind === 'promoted') return `${what} promoted to ${channel}`
  return channel === LIVE ? `${what} released` : `${what} released on ${channel}`
}

/** A link of a message, with the text that it shows. */
export interface NamedLink {
  readonly text: string
  readonly url: string
}

/** Where a reader of a message may want to go. */
export function linksOf({ url, tag, run }: Happening): NamedLink[] {
  return [
    ...(url === null ? [] : [{ text: tag ?? 'Release', url }]),
    ...(run === null ? [] : [{ text: 'Workflow run', url: run.url }]),
  ]
}
