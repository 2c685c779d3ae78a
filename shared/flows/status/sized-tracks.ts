import type { Track } from '../../core/config.ts'
import type { TrackPaths } from '../../core/paths/path-rules.ts'
import { type TrackStatusFacts, unsizedFacts } from '../../core/status/track-status.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { readChangeFiles } from '../changes/change-files.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { withBump } from '../promote/bump-choice.ts'
import { trackPaths } from '../tracks/track-paths.ts'
import { readCarriers } from '../tracks/version-files.ts'

/** Adds to the facts of tracks how far the commits, change files or version files at `next` raise them, as a release finds it. */
export async function withSizes(all: readonly TrackStatusFacts[], run: Run): Promise<TrackStatusFacts[]> {
  const { repository, config } = run
  const { bump = 'patch', tracks } = config
  const [first] = all
  if (!first) return []
  const [target] = await repository.ensureCommits([first.next])
  const matchers = await trackPaths(repository, tracks, target)
  const pathsOf = ({ name }: Track) => matchers.get(name) as TrackPaths
  const changing = bump === 'changes' ? changesAt(run, target) : Promise.resolve(undefined)
  return Promise.all(
    all.map(async (facts) => {
      const unsized = unsizedFacts(facts, config)
      if (!unsized) return facts
      try {
        const grounds = { target, pathsOf, project: run, changes: await changing }
        return { ...facts, sized: await withBump(unsized, bump, grounds) }
      } catch (error) {
        if (error instanceof ReleaseTracksError) return { ...facts, sized: { problem: error.message } }
        throw error
      }
    }),
  )
}

async function changesAt(run: Run, target: ReadableCommit) {
  const versionFiles = run.config.tracks.flatMap((track) => track.versionFiles)
  const { texts } = await readCarriers(run.repository, { versionFiles }, target)
  return readChangeFiles(target, texts, run)
}
