import { expect, it } from '@jest/globals'
import { factsOf, proposalOf, tagsByTrack } from './proposal.ts'

/** What a reader found: tracks with tags, version files beside manifests, lines of the head that it decided, and some words of its notes. */
export interface Adopting {
  readonly files: Readonly<Record<string, string>>
  readonly tracks: Readonly<Record<string, string>>
  readonly versions?: Readonly<Record<string, string>>
  readonly head?: readonly string[]
  readonly notes?: readonly string[]
}

/** Checks what a proposal takes over from a tool. */
export function takesOver({ files, tracks, versions = {}, head = [], notes = [] }: Adopting): void {
  const found = proposalOf(factsOf(files, { branches: ['main', 'trunk'] }))
  it('names tracks and tags', () => expect(tagsByTrack(found)).toEqual(tracks))

  it('finds the files, and decides what it says of all', () => {
    const entries = found.tracks.flatMap((track) => track.versionFiles.value)
    for (const [path, pattern] of Object.entries(versions)) {
      const said = entries.filter((entry) => entry.path === path)
      expect(said.map((entry) => `${entry.pattern ?? ''}${entry.many ? ' many' : ''}`)).toEqual([pattern])
    }
    for (const line of head) expect(found.text).toContain(line)
    for (const words of notes) expect(found.notes.map(({ why }) => why).join('\n')).toContain(words)
  })
}
