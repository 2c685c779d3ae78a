import type { Track } from '../../core/config.ts'
import { tagNameOf } from '../../core/git/names.ts'
import { formatLine, isLineOfOneTrack, parseLine, readLineBranch } from '../../core/lines/line-branch.ts'
import { configOfLine, isOldLine, isOnLine, linesMissing } from '../../core/lines/line-config.ts'
import type { ReleaseLine } from '../../core/tags/release-line.ts'
import { type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Project, Run } from '../ports/run.ts'
import { remoteTagRefs } from '../tags/tag-search.ts'
import { chooseTracks } from '../tracks/track-choice.ts'

/** What an action was asked for that decides on a line. */
export interface LineInputs {
  /** `1.8`; empty: the line of the branch that the run is on, if it is one. */
  readonly line: string
  /** The tracks by name, as in the input; empty: those that changed. */
  readonly tracks: string
}

/** A run, on a line if one is asked for, and the tracks that it may be about. */
export interface LineRun<R extends Run> {
  readonly run: R
  readonly tracks: readonly Track[]
}

/**
 * Puts a run on the line that is asked for, or whose branch it is on; any other run stays as it is.
 * Throws `input-invalid`, `lines-missing`, `track-unknown`.
 */
export async function onLine<R extends Run>({ line: text, tracks: names }: LineInputs, run: R): Promise<LineRun<R>> {
  const { config } = run
  const onBranch = text === '' ? lineOfRef(run) : undefined
  if (text === '' && !onBranch) return { run, tracks: config.tracks }
  const line = onBranch?.line ?? parseLine(text)
  const { lines } = config.branches
  if (lines === undefined) throw linesMissing(config, line)
  const asked = names === '' ? undefined : chooseTracks(config, names, 'track')
  const owners = onBranch?.tracks ?? config.tracks
  const stranger = asked?.find((track) => !owners.includes(track))
  if (stranger) throw notItsBranch(run, stranger)
  if (!asked && owners.length > 1 && isLineOfOneTrack(lines)) {
    throw failure(
      'input-invalid',
      `line: ${formatLine(line)} is given without a track, and each has lines of its own.`,
      `Name one of: ${owners.map(({ name }) => name).join(', ')}.`,
    )
  }
  const tracks = asked ?? (owners.length > 1 ? await withLine(owners, line, run) : owners)
  const scoped = configOfLine(config, line, tracks.length > 0 ? tracks : owners.slice(0, 1))
  const chosen = scoped.tracks.filter(({ name }) => tracks.some((track) => track.name === name))
  return { run: { ...run, config: scoped }, tracks: chosen }
}

/** The line whose branch a run is on, whatever started it. */
function lineOfRef({ config, context: { ref } }: Run) {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  return branch === undefined ? undefined : readLineBranch(branch, config)
}

function notItsBranch({ context: { ref } }: Run, { name }: Track): Error {
  return failure(
    'input-invalid',
    `track: the run is on ${quote(ref)}, a branch for lines of another track than ${name}.`,
    'Run it on another branch, or give the line to release from.',
  )
}

/** Of tracks that share a line's branch those that have such a line. */
async function withLine(tracks: readonly Track[], line: ReleaseLine, project: Project): Promise<Track[]> {
  const tags = await tagsAround(tracks, line, project)
  return tracks.filter((track) => {
    const own = tags.get(track) ?? []
    return isOldLine(line, own) && own.some(({ version }) => !version.prerelease && isOnLine(version, line))
  })
}

/** The tags of some tracks from a line on. */
export async function tagsAround(
  tracks: readonly Track[],
  line: ReleaseLine,
  { repository }: Pick<Project, 'repository'>,
): Promise<Map<Track, TrackTag[]>> {
  const refs = await remoteTagRefs(
    repository,
    tracks.map((track) => ({ track, from: line, isEnough: () => true })),
  )
  const names = refs.flatMap(({ name }) => tagNameOf(name) ?? [])
  return new Map(tracks.map((track) => [track, tagsOf(track, names)]))
}
