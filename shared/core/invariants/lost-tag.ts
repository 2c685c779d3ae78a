import type { Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { formatTag } from '../tags/tag-template.ts'
import { LIVE } from '../versions/version.ts'
import { fileVersion, writtenIn } from '../versions/version-file.ts'
import type { FileFact, InvariantFacts } from './facts.ts'

/**
 * The tag that a track lost: its live manifest and its version files agree on a version that no tag has. Somebody who writes a manifest by
 * hand does not write the files as well, so the tag was deleted.
 */
export function lostTag(track: Track, { manifests, files, tags }: InvariantFacts): TagName | undefined {
  const live = manifests.find((manifest) => manifest.track === track && manifest.channel === LIVE)?.holds
  if (!live || 'problem' in live) return undefined
  const name = formatTag(track.tag, live.version)
  if (tags.some((tag) => tag.name === name)) return undefined
  const carries = ({ track: of, file, carries }: FileFact) =>
    of === track && 'version' in carries && carries.version === writtenIn(file, fileVersion(track, live.version))
  return files.some(carries) ? name : undefined
}
