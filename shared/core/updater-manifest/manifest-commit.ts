import type { NewCommit } from '../git/object-plan.ts'
import { publishSubject } from '../git/own-subjects.ts'
import { formatMessage, TRAILER } from '../git/trailers.ts'
import type { PublicationPlan } from './publication.ts'

/** The release that a manifest commit publishes. */
export interface PublishedRelease {
  readonly track: string
  readonly channel: string
  readonly tag: string
}

/**
 * Lays out the one commit that publishes: every manifest it writes, and in its message why.
 * The commit carries the bundle's trailers, by which it starts no release.
 */
export function layOutManifestCommit(release: PublishedRelease, plan: PublicationPlan): Omit<NewCommit, 'parents'> {
  const written = plan.decisions.filter(({ write }) => write)
  const subject = publishSubject(
    release.tag,
    written.map(({ channel }) => channel),
  )
  const trailers = [
    { key: TRAILER.track, value: release.track },
    { key: TRAILER.channel, value: release.channel },
  ]
  const encoder = new TextEncoder()
  return {
    kind: 'commit',
    mark: 'manifest',
    files: plan.writes.map(({ path, text }) => ({ path, mode: '100644', bytes: encoder.encode(text) })),
    message: formatMessage(subject, trailers, written.map(({ reason }) => reason).join('\n')),
  }
}
