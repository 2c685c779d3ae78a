import type { TagTemplate } from '../config.ts'
import type { TagName } from '../git/names.ts'
import type { TrackTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import type { Version } from '../versions/version.ts'

/** A floating tag such as v1 that leaves a version. */
export interface FloatMove {
  readonly name: TagName
  /** The tag whose commit it is put on; undefined where it is deleted, since no version of it is left. */
  readonly to: TagName | undefined
}

/** The names of the tags that may float with a live version: `v1` and `v1.8` for v1.8.5. */
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
