import { describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import type { Track } from '../../../shared/core/config.ts'
import type { TrackPaths } from '../../../shared/core/paths/path-rules.ts'
import { isToRead, namesToRead } from '../../../shared/core/version-files/companions.ts'
import { readNet } from '../../../shared/flows/history/net-log.ts'
import { decideSpans, type TrackAnswer, type TrackSpan } from '../../../shared/flows/history/track-decisions.ts'
import type { ReadableCommit } from '../../../shared/flows/ports/repository.ts'
import { trackPaths } from '../../../shared/flows/tracks/track-paths.ts'
import { GitRepository } from '../../../shared/io/git/git-repository.ts'
import { History } from '../../support/history.ts'
import { type Clocks, planHistory } from '../../support/random-history.ts'

/** `HISTORIES=50 SEED=1000` looks at more of them. */
const COUNT = Number(process.env.HISTORIES ?? 1)
const FIRST = Number(process.env.SEED ?? 7)
const CONFIG = `tracks:
  tray: { tag: "tray-v{version}", paths: ["crates/{client,core}/**", "f.txt", "!**/c.rs"], version-files: [f.txt] }
  platform: { tag: "v{version}", paths: [crates/server, crates/core, apps/web] }
`
const { config } = inspectConfig('release-tracks.yml', CONFIG)
const versionFiles = config.tracks.flatMap((track) => track.versionFiles)
const carriers = { isCarrier: isToRead(versionFiles), names: namesToRead(versionFiles) }

interface Pair {
  readonly from: ReadableCommit
  readonly to: ReadableCommit
}

/** Opens a history and hands over all pairs of its tags and branches. */
async function withPairs(
  history: History,
  work: (repository: GitRepository, pairs: readonly Pair[], pathsOf: (track: Track) => TrackPaths) => Promise<void>,
): Promise<void> {
  const folder = history.checkout('refs/heads/next', 0)
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  try {
    const ids = [...new Set(Object.values(history.plan.refs).map((at) => history.ids[at] as string))]
    const ends = await repository.ensureCommits(ids)
    const matchers = await trackPaths(repository, config.tracks, repository.head)
    const pairs = ends.flatMap((to) => ends.filter((from) => from !== to).map((from) => ({ from, to })))
    await work(repository, pairs, (track) => matchers.get(track.name) as TrackPaths)
  } finally {
    repository.close()
    history.remove()
  }
}

/** What counts of an answer, in no order: a merge stands in front of other commits. */
function essence({ decision, named }: TrackAnswer): object {
  const ids = (commits: readonly { sha: string }[]) => commits.map(({ sha }) => sha).sort()
  return {
    changed: decision.changed,
    files: [...decision.files].sort(),
    commits: ids(decision.commits),
    named: ids(named),
  }
}

const seeds = Array.from({ length: COUNT }, (_, at) => FIRST + at)

describe.each<[Clocks, string, number]>([
  ['right', 'long', 0],
  ['right', 'short', 1000],
  ['skewed', 'long', 0],
])('with clocks that are %s, read as a %s history', (clocks, _, most) => {
  test.each(seeds)('between any ends of history %i what is decided is what all commits say', async (seed) => {
    const history = new History(planHistory(seed, 120, clocks, { 'release-tracks.yml': CONFIG }))
    await withPairs(history, async (repository, pairs, pathsOf) => {
      const decided = (spans: readonly TrackSpan[]) => decideSpans(pathsOf, spans, { repository, config })
      const asked = config.tracks.flatMap((track) => pairs.map((ends) => ({ track, ends })))
      const whole = await Promise.all(
        asked.map(async ({ track, ends: { from, to } }): Promise<TrackSpan> => {
          const commits = await repository.log({ tip: to, not: [from] })
          const changed = new Set(await repository.changedFiles(from, to))
          const none = commits.length === 0
          const ends = { from, to, differing: undefined }
          const span = none ? { commits, changed: new Set<string>() } : { commits, changed, ends }
          return { track, span: { base: 'base', ...span } }
        }),
      )
      const questions = asked.map(({ track, ends }) => ({ ...ends, paths: pathsOf(track) }))
      // git lists too many commits where clocks are wrong; a look at several ranges does not.
      const nets =
        clocks === 'right'
          ? await readNet(repository, questions, carriers, most)
          : (await Promise.all(questions.map((each) => readNet(repository, [each], carriers, most)))).flat()
      const short = asked.map(({ track }, at): TrackSpan => {
        const { commits, changed, ends } = nets[at] as (typeof nets)[number]
        return { track, span: { base: 'base', commits, changed, ...(ends && { ends }) } }
      })
      const [expected, found] = [await decided(whole), await decided(short)]
      expect(found.map(essence)).toEqual(expected.map(essence))
      expect(expected.filter(({ decision }) => decision.changed).length).toBeGreaterThan(0)
    })
  })
})

test('of commits that touch nothing asked about nothing is kept, and contents are read where they may have come back alone', async () => {
  const commit = (message: string, parents: readonly number[], files: Record<string, string>) => ({
    message,
    parents,
    files,
    date: 0,
  })
  const others = Array.from({ length: 5 }, (_, at) => commit('docs: more', [at], { 'docs/e.md': `${at}\n` }))
  const history = new History({
    commits: [
      commit('feat: begin', [], { 'apps/web/a.js': '1\n', 'apps/web/b.js': '1\n' }),
      ...others,
      commit('feat: two', [5], { 'apps/web/a.js': '2\n', 'apps/web/b.js': '2\n' }),
      commit('revert: two', [6], { 'apps/web/a.js': '1\n' }),
      commit('feat: three', [7], { 'apps/web/a.js': '3\n' }),
    ],
    refs: { 'refs/heads/next': 8, 'refs/tags/v1.0.0': 0 },
  })
  await withPairs(history, async (repository, pairs, pathsOf) => {
    const platform = config.tracks[1] as Track
    const [pair] = pairs.filter(({ to }) => to === repository.head)
    const [net] = await readNet(repository, [{ ...(pair as Pair), paths: pathsOf(platform) }], carriers, 0)
    expect(net?.commits.map(({ subject }) => subject)).toEqual(['feat: three', 'revert: two', 'feat: two'])
    const told = net?.commits.flatMap(({ changes }) => changes.filter(({ before, after }) => before !== after))
    expect(told?.map(({ path }) => path)).toEqual(['apps/web/a.js', 'apps/web/a.js', 'apps/web/a.js'])
    const [answer] = await decideSpans(
      pathsOf,
      [{ track: platform, span: { base: 'v1.0.0', commits: net?.commits ?? [], changed: net?.changed ?? new Set() } }],
      { repository, config },
    )
    expect(answer?.decision.commits.map(({ subject }) => subject)).toEqual(['feat: three', 'feat: two'])
  })
})
