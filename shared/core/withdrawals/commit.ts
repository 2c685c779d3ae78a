import type { NewCommit } from '../git/object-plan.ts'
import { withdrawSubject } from '../git/own-subjects.ts'
import { formatMessage, TRAILER } from '../git/trailers.ts'
import type { OwnedTag } from '../tags/owned-tag.ts'
import { type ChannelChange, describeChange } from './manifests.ts'

/**
 * Lays out the commit on the branch of the manifests that goes with a marker: the manifests that it changes, which may be none. It carries the bundle's trailers,
 * by which it starts no release.
 */
export function layOutManifests(
  { tag, undo }: { readonly tag: OwnedTag; readonly undo: boolean },
  changes: readonly ChannelChange[],
): Omit<NewCommit, 'parents'> {
  const encoder = new TextEncoder()
  const trailers = [
    { key: TRAILER.track, value: tag.track.name },
    { key: TRAILER.channel, value: tag.channel },
  ]
  const subject = withdrawSubject(tag.name, undo)
  return {
    kind: 'commit',
    mark: 'manifests',
    files: changes.flatMap(({ path, text }) =>
      text === undefined ? [] : [{ path, mode: '100644', bytes: encoder.encode(text) }],
    ),
    gone: changes.flatMap(({ path, text }) => (text === undefined ? [path] : [])),
    message: formatMessage(subject, trailers, changes.map(describeChange).join('\n')),
  }
}
