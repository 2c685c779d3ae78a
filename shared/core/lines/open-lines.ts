import type { Config, Track } from '../config.ts'
import type { RemoteRef } from '../git/git-output.ts'
import { branchRef, type RefName } from '../git/names.ts'
import type { ReleaseLine } from '../tags/release-line.ts'
import type { PlacedTag } from '../tags/tag-template.ts'
import { highestTag } from '../tags/track-tags.ts'
import { offered } from '../tags/withdrawn-tags.ts'
import { isLineOfOneTrack, readLineBranch } from './line-branch.ts'
import { isOldLine, isOnLine } from './line-config.ts'

/** A line of a track whose branch is there. */
export interface OpenLine {
  readonly track: Track
  readonly line: ReleaseLine
  readonly branch: string
  readonly head: RemoteRef
  /** The newest live version of it that is not withdrawn; undefined where all are. */
  readonly newest: PlacedTag | undefined
}

/** Patterns such that the branch of every line matches one of them. */
export function lineRefPatterns({ branches: { lines }, tracks }: Pick<Config, 'branches' | 'tracks'>): RefName[] {
  if (lines === undefined) return []
  const starts = (
    isLineOfOneTrack(lines) ? tracks.map(({ name }) => lines.replace('{track}', () => name)) : [lines]
  ).map((template) => template.slice(0, template.search(/\{(?:major|minor)\}/)))
  return [...new Set(starts)].flatMap((start) => DIGITS.map((digit) => branchRef(`${start}${digit}*`)))
}

const DIGITS = [...'0123456789']

/** The lines whose branches are among some refs, in the order of the tracks and then of their versions; `tagsOf` gives all tags of a track by its name. */
export function openLines(
  refs: readonly RemoteRef[],
  tagsOf: (track: string) => readonly PlacedTag[],
  config: Pick<Config, 'branches' | 'tracks'>,
): OpenLine[] {
  const found = refs.flatMap((head): OpenLine[] => {
    const branch = /^refs\/heads\/(.+)$/.exec(head.name)?.[1]
    const read = branch === undefined ? undefined : readLineBranch(branch, config)
    if (branch === undefined || !read) return []
    const { line, tracks } = read
    return tracks.flatMap((track) => {
      const tags = tagsOf(track.name)
      const lives = tags.filter(({ version }) => !version.prerelease && isOnLine(version, line))
      if (lives.length === 0 || !isOldLine(line, tags)) return []
      return [{ track, line, branch, head, newest: highestTag(offered(lives)) }]
    })
  })
  const at = ({ track }: OpenLine) => config.tracks.indexOf(track)
  return found.toSorted((a, b) => at(a) - at(b) || a.line.major - b.line.major || a.line.minor - b.line.minor)
}

/** The tags that channels are about: without the pre-releases of X.Y below what is live, which only lines have, where there are lines. */
export function withoutLineTags<Tag extends PlacedTag>(
  tags: readonly Tag[],
  { branches }: Pick<Config, 'branches'>,
): Tag[] {
  if (branches.lines === undefined) return [...tags]
  const live = highestTag(tags.filter(({ version }) => !version.prerelease))
  return tags.filter(({ version }) => !version.prerelease || !live || !isOldLine(version, [live]))
}
