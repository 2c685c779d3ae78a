import { groupBy } from '../text/group.ts'
import { KEEP_DIGEST } from './image-tags.ts'

/** A reference, and the one of the built image that it is to stand for: `ghcr.io/acme/server:latest` and `ghcr.io/acme/server:sha-…`. */
export interface TagMove {
  readonly reference: string
  readonly source: string
  /** What it stands for where the registry has no such image. */
  readonly instead?: string
}

/** What a look at the remote says: the image's own tags, and those that others hold. */
export interface TagAnswer {
  readonly own: readonly TagMove[]
  readonly held: readonly TagMove[]
}

/**
 * What a look leaves to move after some moves, each by its reference with the source that it got last: what is own and is not there, and what
 * was moved before and another one holds by now. Nothing: no version and no commit came in between since the last move. So whoever moves a
 * tag last has looked afterwards, and found what is there to be right.
 */
export function movesLeft({ own, held }: TagAnswer, moved: ReadonlyMap<string, string>): TagMove[] {
  const isElsewhere = ({ reference, source }: TagMove) => moved.get(reference) !== source
  return [...own, ...held.filter(({ reference }) => moved.has(reference))].filter(isElsewhere)
}

/** Reads moves off lines of arguments as `tagArguments` and `heldArguments` write them. */
export function readMoves(lines: readonly string[]): TagMove[] {
  return lines.flatMap((line) => {
    const words = line.split(' ')
    const source = words.at(-1) ?? ''
    return words.flatMap((word) => (word.startsWith(TAG) ? [{ reference: word.slice(TAG.length), source }] : []))
  })
}

/** The arguments of `docker buildx imagetools create` for some moves, a list for each source. */
export function moveCommands(moves: readonly TagMove[]): MoveCommand[] {
  return [...groupBy(moves, ({ source }) => source)].map(([source, of]) => {
    const tags = of.map(({ reference }) => `${TAG}${reference}`)
    const instead = of[0]?.instead
    return {
      source,
      args: [KEEP_DIGEST, ...tags, source],
      ...(instead !== undefined && { instead: [KEEP_DIGEST, ...tags, instead] }),
    }
  })
}

/** The arguments for one source, and those where that is not there. */
export interface MoveCommand {
  readonly source: string
  readonly args: string[]
  readonly instead?: string[]
}

const TAG = '--tag='
