import type { CommitId, TagName } from '../git/names.ts'
import { formatVersion, type Version } from '../versions/version.ts'

/** How a channel came to offer a version. */
export interface ChannelMove {
  readonly track: string
  readonly channel: string
  readonly version: Version
  readonly tag: TagName
  readonly commit: CommitId
  /** The tag of the pre-release that this one promotes. */
  readonly promotedFrom: TagName | undefined
  /** What the channel offered before. */
  readonly replaces: Version | undefined
  /** The lower channels that got the same manifest. */
  readonly converged: readonly string[]
}

/**
 * Writes the predicate of an in-toto attestation whose subject is the channel's manifest, as schema/release-tracks-promotion.schema.json describes it. The
 * same move gives the same bytes.
 */
export function formatPromotion({ promotedFrom, replaces, version, converged, ...move }: ChannelMove): string {
  const { track, channel, tag, commit } = move
  const predicate = {
    'schema-version': 1,
    ...{ track, channel, version: formatVersion(version), tag, commit },
    'promoted-from': promotedFrom ?? null,
    replaces: replaces ? formatVersion(replaces) : null,
    converged,
  }
  return `${JSON.stringify(predicate, null, 2)}\n`
}
