import type { TagTemplate } from '../config.ts'
import type { CommitId, TagName } from '../git/names.ts'
import type { Version } from '../versions/version.ts'
import type { PlacedTag, TrackTag } from './tag-template.ts'
import { highestTag } from './track-tags.ts'
import { offered } from './withdrawn-tags.ts'

/** A floating tag such as v1 that moves. */
export interface FloatMove {
  readonly name: TagName
  /** The tag whose commit it is put on; undefined where it is deleted, since no version of it is left. */
  readonly to: TagName | undefined
}

/** The names of the tags that may float with a live version: `v1` and `v1.8` for v1.8.5; none for a pre-release and for 0.y.z. */
export function floatNames({ prefix, suffix }: TagTemplate, { major, minor, prerelease }: Version): TagName[] {
  return prerelease || major === 0 ? [] : [`${major}`, `${major}.${minor}`].map((name) => prefix + name + suffix)
}

/** The tag that a floating tag of a track is to be on: the newest live one that it stands for and that is not withdrawn. */
export function holderOf<Tag extends TrackTag>(
  template: TagTemplate,
  name: TagName,
  tags: readonly Tag[],
): Tag | undefined {
  return highestTag(offered(tags).filter(({ version }) => floatNames(template, version).includes(name)))
}

/** The withdrawn version that a floating tag is on; undefined where it is on none, or its commit has another version, too. */
export function withdrawnAt<Tag extends PlacedTag>(
  template: TagTemplate,
  name: TagName,
  at: CommitId | undefined,
  tags: readonly Tag[],
): Tag | undefined {
  const there = tags.filter(({ commit, version }) => commit === at && floatNames(template, version).includes(name))
  return there.every(({ withdrawn }) => withdrawn) ? highestTag(there) : undefined
}
