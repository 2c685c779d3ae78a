import type { TagTemplate, Track } from '../config.ts'
import type { CommitId, TagName } from '../git/names.ts'
import { formatVersion, parseVersion, type Version } from '../versions/version.ts'
import { markWithdrawn, type Withdrawable, withdrawnNames } from './withdrawn-tags.ts'

/** A tag that a track's template and the version grammar both accept. */
export type TrackTag = Withdrawable

/** The same with the commit that it points at. */
export interface PlacedTag extends TrackTag {
  readonly commit: CommitId
}

/** Writes the tag of a version: `tray-v{version}` and 1.8.5 give `tray-v1.8.5`. */
export function formatTag({ prefix, suffix }: TagTemplate, version: Version): TagName {
  return prefix + formatVersion(version) + suffix
}

/** The template as the config file has it: `tray-v{version}`. */
export function formatTemplate({ prefix, suffix }: TagTemplate): string {
  return `${prefix}{version}${suffix}`
}

/** The text that stands where `{version}` is, or undefined when the tag is not of this template. */
export function versionText({ prefix, suffix }: TagTemplate, tag: TagName): string | undefined {
  if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined
  return tag.slice(prefix.length, tag.length - suffix.length)
}

/**
 * Reads a tag by a template; undefined when the template or the version grammar does not accept it, or `ignore-tags` leaves it out. Every tag
 * is read here, so that what is left out is so for everybody.
 */
export function matchTag(template: TagTemplate, tag: TagName): TrackTag | undefined {
  const text = versionText(template, tag)
  const version = text === undefined ? undefined : parseVersion(text)
  return version && !isIgnored(template, tag) ? { name: tag, version } : undefined
}

/** Whether `ignore-tags` leaves a tag out. */
export function isIgnored({ ignores }: TagTemplate, tag: TagName): boolean {
  return ignores?.(tag) === true
}

/** The tags of a track among all tags of a repository, in the order given; those whose marker is among them, too, are withdrawn. */
export function tagsOf(track: Track, tags: Iterable<TagName>): TrackTag[] {
  const names = [...tags]
  const found: TrackTag[] = []
  for (const name of names) {
    const tag = matchTag(track.tag, name)
    if (tag) found.push(tag)
  }
  return markWithdrawn(found, withdrawnNames(names))
}

/** The folders that tags of a template are in, from the top: `sdk` and `sdk/go` for `sdk/go/v{version}`. */
export function tagFolders({ prefix }: Pick<TagTemplate, 'prefix'>): string[] {
  const parts = prefix.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
