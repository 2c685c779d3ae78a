import type { Decision } from '../promote/detection.ts'

/** Files that several tracks have in common. */
export interface SharedFiles {
  readonly tracks: readonly string[]
  readonly files: readonly string[]
}

/** Groups the files that decided for more than one track by those tracks: a change there releases all of them. */
export function sharedFiles(decisions: ReadonlyMap<string, Pick<Decision, 'files'>>): SharedFiles[] {
  const owners = new Map<string, string[]>()
  for (const [track, { files }] of decisions)
    for (const file of files) owners.set(file, [...(owners.get(file) ?? []), track])
  const groups = new Map<string, { tracks: string[]; files: string[] }>()
  for (const [file, tracks] of owners) {
    if (tracks.length < 2) continue
    const key = JSON.stringify(tracks)
    const group = groups.get(key) ?? { tracks, files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  return [...groups.values()]
}
