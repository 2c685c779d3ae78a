import { shellCommand, shellLine } from '../../invariants/commands.ts'
import { matchTag, type TrackTag } from '../../tags/tag-template.ts'
import { highestTag } from '../../tags/track-tags.ts'
import { formatCore, formatVersion, parseVersion } from '../../versions/version.ts'
import type { TagHistory } from '../scan/tag-history.ts'
import type { Note } from '../scan/unit.ts'
import type { ProposedTrack, TrackDraft } from './proposal.ts'
import { bareTag } from './track-tags.ts'

type Draft = TrackDraft & Pick<ProposedTrack, 'tag'>

/**
 * Says which tracks were released by tags without a name in front, and get tags of their own from now on: none of their versions
 * is known by those, so they begin anew unless the last release gets a second name (docs/adopt.md, step 3).
 */
export function noteCommonHistory(
  tracks: readonly Draft[],
  history: TagHistory,
  isInUse: (tag: string) => boolean,
): Note[] {
  const bare = bareTag(history)
  const last = lastOf(bare.value.replace('{version}', ''), history)
  if (!last || !isInUse(last.name)) return []
  const owner = tracks.find(({ tag }) => tag.value === bare.value)
  const parted = tracks.filter(
    (track) => track !== owner && !isTagged(track, history) && (owner ? isAt(track, last) : isOpen(track, last)),
  )
  return parted.length === 0 ? [] : [{ path: last.name, why: reason(owner, parted, last) }]
}

/** The last live version of a history, else the last one of any channel. */
function lastOf(prefix: string, { byPrefix }: TagHistory): TrackTag | undefined {
  const tags = byPrefix.get(prefix) ?? []
  return highestTag(tags.filter(({ version }) => !version.prerelease)) ?? highestTag(tags)
}

function isTagged({ tag }: Draft, { byPrefix }: TagHistory): boolean {
  const [prefix = '', suffix = ''] = tag.value.split('{version}')
  return (byPrefix.get(prefix) ?? []).some(({ name }) => matchTag({ prefix, suffix }, name))
}

/** Whether a track's files show that its last release was that of the whole repository. */
function isAt({ versionFiles }: Draft, { version }: TrackTag): boolean {
  const own = parseVersion(versionFiles.value[0]?.version ?? '')
  return own !== undefined && formatCore(own) === formatCore(version)
}

/** Whether nothing speaks against a track's having been released by a tag: its files say that version, or none yet. */
function isOpen(track: Draft, last: TrackTag): boolean {
  const own = parseVersion(track.versionFiles.value[0]?.version ?? '')
  return own === undefined || formatCore(own) === '0.0.0' || isAt(track, last)
}

function reason(owner: Draft | undefined, parted: readonly Draft[], last: TrackTag): string {
  const names = parted.map(({ name }) => name).join(', ')
  const goes = owner
    ? `Tags without a name continue with ${owner.name}.`
    : 'Could not tell which track owns the tags without a name. Give that track their template as its `tag`.'
  const tags = parted.map((track) => secondName(track, last))
  const make = tags.map(({ name, tag }) => shellCommand('git', 'tag', '-a', '-m', name, tag, `${last.name}^{}`))
  const push = shellCommand('git', 'push', 'origin', ...tags.map(({ tag }) => tag))
  return `${goes} ${names} ${parted.length > 1 ? 'begin' : 'begins'} from scratch, unless the last release gets a second tag, before any workflow exists that the tag would start: \`${shellLine(...make, push)}\``
}

/** The tag of a track for the last release that all tracks had in common. */
function secondName({ name, tag }: Draft, last: TrackTag): { name: string; tag: string } {
  const version = formatVersion(last.version)
  return { name: `${name} ${version}`, tag: tag.value.replace('{version}', () => version) }
}
