import type { Config, Track } from '../../core/config.ts'
import { tagNameOf } from '../../core/git/names.ts'
import { requireLine, requireOnLine } from '../../core/lines/line-config.ts'
import type { TrackRelease } from '../../core/promote/release-plan.ts'
import { tagsOf } from '../../core/tags/tag-template.ts'
import { failure } from '../../core/text/error.ts'
import { LIVE } from '../../core/versions/version.ts'
import { requireLinesAt } from '../lines/configured-lines.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import type { BumpRequest } from './promotion-request.ts'

/** On a line: that it is one of each track. Throws `line-current`, `line-unknown`. */
export function requireLines(tracks: readonly Track[], { refs }: RemoteState, { line }: Config): void {
  if (!line) return
  const names = refs.flatMap(({ name }) => tagNameOf(name) ?? [])
  for (const track of line.whole.tracks) {
    if (tracks.some(({ name }) => name === track.name)) requireLine(track, line, tagsOf(track, names))
  }
}

/** The same of all that would be released, tracks that follow others too, and that their versions stay on the line. Throws `line-left`. */
export function requirePlannedOnLine(releases: readonly TrackRelease[], state: RemoteState, config: Config): void {
  const { line } = config
  if (!line) return
  for (const { version, track } of releases) requireOnLine(version, line, track.name)
  requireLines(
    releases.map(({ track }) => track),
    state,
    config,
  )
}

/** Checks that a commit may be released: it is on `next`, or for live the head of `live`, which `next` takes in with the release. Throws `not-on-next`, `lines-missing`. */
export async function requireReleasable(
  request: BumpRequest,
  target: ReadableCommit,
  state: RemoteState,
  run: Run,
): Promise<void> {
  const { repository, config } = run
  if (config.line) await requireLinesAt(target, config.line, request.tracks, run)
  const isHotfix = request.channel === LIVE && target === state.live?.commit
  if (request.proposed || isHotfix || target === state.next.commit) return
  const [next] = await repository.ensureCommits([state.next.commit])
  if (await repository.isAncestor(target, next)) return
  throw failure(
    'not-on-next',
    `sha: ${JSON.stringify(request.sha)} (${target.slice(0, 7)}) is not on ${config.branches.next}.`,
    `Choose a commit or tag that ${config.branches.next} contains, or merge it there first.${adviseLine(config)}`,
  )
}

function adviseLine({ line, path, branches: { lines } }: Config): string {
  if (line) return ''
  const how = ' A fix of an older version is released from a line, by the option or input `line`, such as 1.8'
  return lines === undefined ? `${how}, once branches.lines is set in ${path} (docs/lines.md).` : `${how}.`
}
