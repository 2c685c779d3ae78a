import type { Config } from '../../core/config.ts'
import { heldFloats, orphanedFloats } from '../../core/images/image-tags.ts'
import { shellCommand } from '../../core/invariants/commands.ts'
import { highestFrom } from '../../core/tags/ladder.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { isWithdrawn, offered } from '../../core/tags/withdrawn-tags.ts'
import { compareVersions, formatVersion } from '../../core/versions/version.ts'
import type { Run } from '../ports/run.ts'

/** Which tags float to a version, and which others have those that do not. */
export function decideFloats(
  { name, version, channel }: OwnedTag,
  coreFloats: boolean,
  tags: readonly TrackTag[],
  { channels }: Config,
) {
  const tagged = offered(tags).map((tag) => tag.version)
  const isOut = isWithdrawn(version, tags)
  const top = version.prerelease && highestFrom(channel, tagged, channels)
  const isTop = !top || compareVersions(top, version) <= 0
  const left = isTop
    ? []
    : [`The tag ${channel} stays where it is: ${formatVersion(top)} is above ${formatVersion(version)}.`]
  const notes = isOut ? [`${name} is withdrawn: no floating tag is put on it.`] : left
  const source = { version, tagged, coreFloats, ...(isOut && { isWithdrawn: true }) }
  const floats = heldFloats(source, channels)
  const deciding = [...(isTop ? [] : [top]), ...floats.map(({ by }) => by)]
  const by = tags.filter((tag) => deciding.some((one) => compareVersions(one, tag.version) === 0))
  return { answer: { source, notes, floats, orphans: isOut ? orphanedFloats(source, channels) : [] }, by }
}

/** What no other version holds stays where a registry has it, and nothing moves it. */
export function warnOfOrphans(orphans: readonly string[], images: readonly string[], { log }: Pick<Run, 'log'>): void {
  const [image] = images
  if (orphans.length === 0 || image === undefined) return
  log.warn({
    message: `No other version holds ${orphans.join(', ')}: where a registry has such a tag, it keeps offering what was withdrawn.`,
    fix: `Delete it there, for each image: ${orphans.map((name) => shellCommand('regctl', 'tag', 'delete', `${image}:${name}`)).join('; ')}. (crane delete and skopeo delete would take the image with all its tags.)`,
  })
}
