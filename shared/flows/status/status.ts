import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { BumpChoice } from '../../core/config.ts'
import { findViolations } from '../../core/invariants/invariants.ts'
import { lineRefPatterns } from '../../core/lines/open-lines.ts'
import { groupOf } from '../../core/promote/plan-tracks.ts'
import type { Status } from '../../core/status/status.ts'
import { trackStatus } from '../../core/status/track-status.ts'
import { readFactsOf } from '../invariants/invariant-facts.ts'
import { readLineStatus } from '../lines/line-status.ts'
import type { Run } from '../ports/run.ts'
import { readRemoteState } from '../tags/remote-state.ts'
import { withoutStrays } from '../tags/stray-tags.ts'
import { everyTag } from '../tags/tag-search.ts'
import { readBranches, readTrackFacts } from './status-facts.ts'

function isSize(bump: BumpChoice = 'patch'): boolean {
  return ['patch', 'minor', 'major'].includes(bump)
}

/**
 * Reads where every track of the remote stands: what is on each channel, what waits, and whether the invariants hold.
 * `now` is the time in seconds since 1970. Works on a shallow clone as on a full one, and writes nothing.
 */
export async function readStatus(run: Run, now: number): Promise<Status> {
  const { repository, config, context } = run
  const opening = run.openGitHub()
  const state = await withoutStrays(
    await readRemoteState(config.tracks.map(everyTag), run, lineRefPatterns(config)),
    run,
  )
  const [invariants, facts] = await Promise.all([readFactsOf(state, run, opening), readTrackFacts(state, run)])
  const branches = await readBranches(state, invariants.liveInNext, repository)
  const lines = await readLineStatus(state, run)
  const read = facts.map((fact) => ({
    ...fact,
    manifests: invariants.manifests.filter(({ track }) => track === fact.track),
  }))
  const known = isSize(config.bump) ? read : await (await import('./sized-tracks.ts')).withSizes(read, run)
  const tracks = known.map((fact) => {
    const names = groupOf(fact.track, config)?.tracks ?? []
    const mates = known.filter((each) => each !== fact && names.includes(each.track.name))
    return trackStatus(fact, mates, config)
  })
  return {
    config,
    at: now,
    name: context.repository,
    url: repositoryUrl(context.serverUrl, context.repository),
    branches,
    tracks,
    lines,
    violations: findViolations(invariants),
  }
}
