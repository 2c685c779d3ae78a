import { failure, quote } from '../text/error.ts'
import { suggestion } from '../text/nearest-word.ts'
import type { Choices, Proposal } from './proposal/proposal.ts'

/** Which tracks somebody asked for. */
export interface AskedTracks {
  /** These and no others; `name=other` gives one another name. Empty for what is proposed. */
  readonly tracks: readonly string[]
  /** Offered ones that are to be tracks as well. */
  readonly add: readonly string[]
}

/** The tracks that were asked for, by proposed name; undefined where nothing was. Throws `input-invalid` for a name that is not there. */
export function chosenTracks({ tracks, add }: AskedTracks, proposal: Proposal): Choices['tracks'] {
  if (tracks.length === 0 && add.length === 0) return undefined
  const proposed = proposal.tracks.map(({ name }) => name)
  const known = [...proposed, ...proposal.offered.map(({ name }) => name)]
  const wanted = [...(tracks.length > 0 ? tracks : proposed), ...add]
  return new Map(
    wanted.map((word) => {
      const [name = '', other = name] = word.split('=', 2)
      if (known.includes(name)) return [name, other] as const
      const what = `${quote(name)} is not one of the tracks that were found.`
      throw failure('input-invalid', what, `${suggestion(name, known)}Found: ${known.join(', ') || 'none'}.`)
    }),
  )
}
