import type { TagName } from './names.ts'

/** The account that GitHub shows commits of a workflow under. */
export const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const

/** The subject of the commit that a track's tag is made on. */
export function bumpSubject(track: string, tag: TagName): string {
  return `chore: bump ${track} to ${tag}`
}

/** The subject of the commit that merges a branch into another. */
export function mergeSubject(from: string, into: string): string {
  return `chore: merge ${from} into ${into}`
}

/** The subject of the commit that puts manifests back to how they are on the live branch. */
export function keepSubject(live: string): string {
  return `chore: keep the manifests of ${live}`
}

/** The subject of the commit that writes the manifests of some channels, at least one. */
export function publishSubject(tag: TagName, channels: readonly string[]): string {
  return `chore: publish ${tag} to ${channels.join(', ')} ${channels.length === 1 ? 'manifest' : 'manifests'}`
}

/** The subject of the commit that takes a version out of the manifests, or with `undo` lets it in again. */
export function withdrawSubject(tag: TagName, undo: boolean): string {
  return undo ? `chore: offer ${tag} again` : `chore: withdraw ${tag}`
}
