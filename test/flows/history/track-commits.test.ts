import { describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import type { LoggedCommit } from '../../../shared/core/changelog/change.ts'
import type { Config, Track } from '../../../shared/core/config.ts'
import { componentChangelogReport } from '../../../shared/flows/changelog/component-changelog.ts'
import { readTrackCommits } from '../../../shared/flows/history/track-commits.ts'
import type { TextFiles } from '../../../shared/flows/ports/text-files.ts'
import { GitRepository } from '../../../shared/io/git/git-repository.ts'
import type { CheckoutKind } from '../../support/checkout-kinds.ts'
import { History, type PlannedCommit, type PlannedHistory, randomNumbers } from '../../support/history.ts'
import { runFlow } from '../../support/in-process.ts'
import { type Clocks, planHistory } from '../../support/random-history.ts'
import { git } from '../../support/remote.ts'

/** `HISTORIES=50 SEED=1000` looks at more of them. */
const COUNT = Number(process.env.HISTORIES ?? 1)
const FIRST = Number(process.env.SEED ?? 5)
const CONFIG = `tracks:
  tray: { tag: "tray-v{version}", paths: ["crates/{client,core}/**", "f.txt", "!**/c.rs"], version-files: [f.txt] }
  platform: { tag: "v{version}", paths: [crates/server, crates/core, apps/web] }
`
const { config } = inspectConfig('release-tracks.yml', CONFIG)

async function readBetween(
  repository: GitRepository,
  config: Config,
  track: Track,
  ends: readonly [tip: string, base: string],
): Promise<LoggedCommit[]> {
  const [tip, base] = await repository.ensureCommits(ends)
  return readTrackCommits(track, { tip, base }, { repository, config })
}

/** The same paths in git's own words. */
const PATHSPECS: Readonly<Record<string, readonly string[]>> = {
  tray: ['crates/client', 'crates/core', 'f.txt', ':(exclude,glob)**/c.rs'],
  platform: ['crates/server', 'crates/core', 'apps/web'],
}

/**
 * What is right: every commit that touches a file of the paths that differs net, f.txt left out where it holds a version before and after, as
 * git lists them with `--full-history`; without it git follows one side of a merge when both came to the same. A merge is listed for what
 * no commit changed, a commit not for what later ones took back.
 */
function listByGit(history: History, track: string, from: string, to: string): string[] {
  const names = (...args: string[]) =>
    git(history.bare, ...args)
      .split('\n')
      .filter(Boolean)
  const words = PATHSPECS[track] ?? []
  const had = (commit: string) => names('ls-tree', '--name-only', commit, 'f.txt').length > 0
  const isVersion = had(from) && had(to)
  const net = names('diff', '--no-renames', '--name-only', from, to, '--', ...words).filter(
    (path) => !isVersion || path !== 'f.txt',
  )
  const log = ['log', '--full-history', '--full-diff', '--raw', '--no-abbrev', '--no-renames', '--format=commit %H %s']
  const read = (kind: readonly string[], paths: readonly string[]) =>
    git(history.bare, ...log, ...kind, to, `^${from}`, '--', ...paths)
      .split(/^commit /m)
      .slice(1)
      .map((record) => {
        const [head = '', ...lines] = record.split('\n').filter(Boolean)
        const changes = lines
          .map((line) => line.split(/[\s]/))
          .map(([, , before, after, , path]) => ({ before, after, path }))
        return { sha: head.slice(0, 40), isBump: head.includes('chore: bump'), changes }
      })
  const commits = read(['--no-merges'], words)
  const touched = new Set(commits.flatMap(({ changes }) => changes.map(({ path }) => path)))
  const open = net.filter((path) => !touched.has(path))
  const merged = open.length === 0 ? [] : read(['--merges', '--diff-merges=first-parent'], open)
  const merges = merged.filter(({ changes }) => changes.some(({ path = '' }) => open.includes(path)))
  const kept = new Map(
    net.map((path) => [
      path,
      leadingOn(
        commits
          .toReversed()
          .flatMap(({ sha, changes }) =>
            changes.filter((each) => each.path === path).map((each) => ({ sha, ...each })),
          ),
      ),
    ]),
  )
  // The actions' own wrote a version over another one, or a version that was there is nothing new.
  const isOwn = ({ isBump, changes }: (typeof commits)[number]) =>
    isBump && changes.every(({ path, before }) => path === 'f.txt' && !/^0+$/.test(before ?? ''))
  const listed = commits.filter(
    (commit) => !isOwn(commit) && commit.changes.some(({ path }) => kept.get(path ?? '')?.has(commit.sha)),
  )
  return [...merges, ...listed].map(({ sha }) => sha)
}

/** From content to content, each left for the last time: what it takes to come from the first to the last. All of it where that is not a line. */
function leadingOn(
  steps: readonly { sha: string; before: string | undefined; after: string | undefined }[],
): Set<string> {
  const all = new Set(steps.map(({ sha }) => sha))
  if (steps.some(({ before }, at) => at > 0 && before !== steps[at - 1]?.after)) return all
  const way = new Set<string>()
  const end = steps.at(-1)?.after
  for (let at = steps[0]?.before; at !== end; ) {
    const last = steps.findLast(({ before }) => before === at)
    if (!last) return all
    way.add(last.sha)
    at = last.after
  }
  return way.size > 0 ? way : all
}

async function withRepository(folder: string, work: (repository: GitRepository) => Promise<void>): Promise<void> {
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  try {
    await work(repository)
  } finally {
    await repository.close()
  }
}

function makeHistory(seed: number, clocks: Clocks): { history: History; tags: string[] } {
  const history = new History(planHistory(seed, 120, clocks, { 'release-tracks.yml': CONFIG }))
  return { history, tags: Object.keys(history.plan.refs).filter((ref) => ref.startsWith('refs/tags/')) }
}

const seeds = Array.from({ length: COUNT }, (_, at) => FIRST + at)
const nowhere: TextFiles = { write: async (path) => path, writeTemporary: async (name) => name }

describe.each(['right', 'skewed'] as Clocks[])('with clocks that are %s', (clocks) => {
  test.each(seeds)(
    "between any two tags of history %i, and up to the branches, the commits are git's own",
    async (seed) => {
      const { history, tags } = makeHistory(seed, clocks)
      try {
        await withRepository(history.checkout('refs/heads/next', 0), async (repository) => {
          const ends = [...tags, 'refs/heads/next', 'refs/heads/main']
          const pairs = ends.flatMap((to) => tags.filter((from) => from !== to).map((from) => [to, from] as const))
          let listed = 0
          for (const track of config.tracks) {
            for (const [to, from] of pairs) {
              const [tip = '', base = ''] = [to, from].map((ref) => history.ids[history.plan.refs[ref] as number])
              const commits = await readBetween(repository, config, track, [tip, base])
              const shas = commits.map(({ sha }) => sha)
              expect([to, from, shas]).toEqual([to, from, listByGit(history, track.name, base, tip)])
              listed += shas.length
            }
          }
          expect(listed).toBeGreaterThan(0)
        })
      } finally {
        history.remove()
      }
    },
  )

  test.each(seeds)('incident 6: the changelogs of history %i are the same in every checkout', async (seed) => {
    const { history, tags } = makeHistory(seed, clocks)
    const kinds: readonly CheckoutKind[] = [0, 1, 'blob:none']
    const ask = (kind: CheckoutKind, ref: string, since: string) => {
      const tag = ref.slice('refs/tags/'.length)
      const inputs = { tag, track: '', head: '', since, format: 'flat', output: '' }
      return runFlow((run) => componentChangelogReport(inputs, run, nowhere), history.checkout(ref, kind), CONFIG)
    }
    try {
      for (const [number, ref] of tags.slice(-4).entries()) {
        const since = number % 2 === 0 ? 'tag' : 'channel'
        const [full, ...others] = await Promise.all(kinds.map((kind) => ask(kind, ref, since)))
        expect(full).toHaveProperty('commit-count')
        for (const other of others) expect([ref, since, other]).toEqual([ref, since, full])
      }
    } finally {
      history.remove()
    }
  })
})

test('a change and its revert on a branch are no change, and neither is listed', async () => {
  const file = 'crates/server/b.rs'
  const commit = (message: string, parents: readonly number[], files: Record<string, string>) => ({
    message,
    parents,
    files,
    date: 0,
  })
  const history = new History({
    commits: [
      commit('feat: one', [], { [file]: '1\n' }),
      commit('feat: two', [0], { [file]: '2\n' }),
      commit('Revert "feat: two"', [1], { [file]: '1\n' }),
      commit('docs: on the other side', [0], { 'docs/e.md': 'e\n' }),
      commit('Merge', [3, 2], {}),
    ],
    refs: { 'refs/heads/next': 4 },
  })
  try {
    const [first = '', , , , tip = ''] = history.ids
    await withRepository(history.checkout('refs/heads/next', 0), async (repository) => {
      const track = config.tracks[1] as (typeof config.tracks)[number]
      const commits = await readBetween(repository, config, track, [tip, first])
      expect(commits).toEqual([])
    })
  } finally {
    history.remove()
  }
})

/** A history in which every commit adds a file of its own and a merge brings what both sides have: nothing is ever taken back. */
function planAdditions(seed: number, size: number): PlannedHistory {
  const random = randomNumbers(seed)
  const folders = ['crates/client', 'crates/server', 'crates/core', 'apps/web', 'docs']
  const trees: Record<string, string>[] = [{ 'release-tracks.yml': CONFIG }]
  const commits: PlannedCommit[] = [{ parents: [], message: 'feat: begin', files: trees[0] ?? {}, date: 0 }]
  while (commits.length < size) {
    const at = commits.length
    const parents = [...new Set(random(3) === 0 ? [at - 1, random(at)] : [random(4) === 0 ? random(at) : at - 1])]
    const own = parents.length > 1 ? {} : { [`${folders[random(folders.length)]}/${at}.rs`]: `${at}\n` }
    const files = Object.assign({}, ...parents.slice(1).map((parent) => trees[parent]), own)
    trees.push({ ...trees[parents[0] as number], ...files })
    commits.push({ parents, message: parents.length > 1 ? 'Merge' : `feat: ${at}`, files, date: at * 60 })
  }
  const tagged = Array.from({ length: 8 }, (_, n) => [`refs/tags/v1.${n}.0`, random(size)] as const)
  return { commits, refs: { ...Object.fromEntries(tagged), 'refs/heads/next': size - 1 } }
}

test.each(seeds)('where nothing is taken back, the commits of history %i are those of plain git log', async (seed) => {
  const history = new History(planAdditions(seed, 120))
  try {
    await withRepository(history.checkout('refs/heads/next', 0), async (repository) => {
      const tags = Object.entries(history.plan.refs)
      for (const track of config.tracks) {
        for (const [tip = '', base = ''] of tags.flatMap(([, to]) =>
          tags.map(([, from]) => [history.ids[to], history.ids[from]]),
        )) {
          const commits = await readBetween(repository, config, track, [tip, base])
          const args = ['log', '--no-merges', '--format=%H', `${base}..${tip}`, '--', ...(PATHSPECS[track.name] ?? [])]
          expect(commits.map(({ sha }) => sha).join('\n')).toBe(git(history.bare, ...args))
        }
      }
    })
  } finally {
    history.remove()
  }
})

test('a revert that came to users is listed, also beside an older branch that is the same there', async () => {
  const file = 'crates/server/b.rs'
  const commit = (message: string, parents: readonly number[], files: PlannedCommit['files']) => ({
    message,
    parents,
    files,
    date: 0,
  })
  const history = new History({
    commits: [
      commit('feat: begin', [], { [file]: '1\n' }),
      commit('feat: a new menu', [0], { [file]: '2\n' }),
      commit('fix: take the menu back', [1], { [file]: '1\n' }),
      commit('docs: by somebody behind', [0], { 'docs/e.md': 'e\n' }),
      commit('Merge', [3, 2], {}),
    ],
    refs: { 'refs/heads/next': 4, 'refs/tags/v1.0.0': 1 },
  })
  try {
    const [, released = '', revert, , tip = ''] = history.ids
    for (const kind of [0, 1] as const) {
      const inputs = { tag: '', track: 'platform', head: '', since: '', format: 'flat', output: '' }
      const checkout = history.checkout('refs/heads/next', kind)
      const outputs = await runFlow((run) => componentChangelogReport(inputs, run, nowhere), checkout, CONFIG)
      expect([kind, outputs]).toEqual([kind, expect.objectContaining({ 'commit-count': '1' })])
    }
    await withRepository(history.checkout('refs/heads/next', 0), async (repository) => {
      const track = config.tracks[1] as (typeof config.tracks)[number]
      const commits = await readBetween(repository, config, track, [tip, released])
      expect(commits.map(({ sha }) => sha)).toEqual([revert])
    })
  } finally {
    history.remove()
  }
})

test('the highest tag below is not an ancestor: what was read from it on is thrown away', async () => {
  const change = (message: string, parents: readonly number[]) => ({
    message,
    parents,
    files: { 'crates/server/b.rs': `${message}\n` },
    date: 0,
  })
  const history = new History({
    commits: [
      change('feat: begin', []),
      change('feat: one', [0]),
      change('feat: aside', [1]),
      change('feat: two', [1]),
    ],
    refs: { 'refs/tags/v1.0.0': 0, 'refs/tags/v1.1.0-rc.1': 2, 'refs/tags/v1.1.0': 3, 'refs/heads/next': 3 },
  })
  try {
    const inputs = { tag: 'v1.1.0', track: '', head: '', since: 'tag', format: 'flat', output: '' }
    const checkout = history.checkout('refs/heads/next', 0)
    expect(await runFlow((run) => componentChangelogReport(inputs, run, nowhere), checkout, CONFIG)).toMatchObject({
      'previous-tag': 'v1.0.0',
      'commit-count': '2',
    })
  } finally {
    history.remove()
  }
})

test("a squash that ends in the bundle's trailers is a person's by the other file that it changes", async () => {
  const history = new History({
    commits: [
      { message: 'feat: begin', parents: [], files: { 'f.txt': '1.0.0\n' }, date: 0 },
      {
        message: 'Work (#3)\n\nRelease-Track: tray\nRelease-Channel: alpha\n',
        parents: [0],
        files: { 'f.txt': '1.0.1\n', 'crates/client/a.rs': 'a\n' },
        date: 1,
      },
      {
        message: 'chore: bump tray to tray-v1.0.2\n\nRelease-Track: tray\nRelease-Channel: alpha\n',
        parents: [1],
        files: { 'f.txt': '1.0.2\n' },
        date: 2,
      },
    ],
    refs: { 'refs/heads/next': 2 },
  })
  try {
    const [first = '', squash, tip = ''] = history.ids
    await withRepository(history.checkout('refs/heads/next', 0), async (repository) => {
      const track = config.tracks[0] as (typeof config.tracks)[number]
      const commits = await readBetween(repository, config, track, [tip, first])
      expect(commits.map(({ sha }) => sha)).toEqual([squash])
    })
  } finally {
    history.remove()
  }
})

test.each<[string, CheckoutKind]>([
  ['a full clone', 0],
  ['a checkout of one commit', 1],
])('%s that lacks the head asks the remote for it, with all that is between', async (_, kind) => {
  const history = new History({
    commits: ['1', '2', '3', '4'].map((text, number) => ({
      message: `feat: ${text}`,
      parents: number === 0 ? [] : [number - 1],
      files: { 'crates/server/b.rs': `${text}\n` },
      date: number,
    })),
    refs: { 'refs/heads/next': 0, 'refs/tags/v1.0.0': 0, 'refs/heads/later': 3 },
  })
  try {
    git(history.bare, 'update-ref', '-d', 'refs/heads/later')
    const folder = history.checkout('refs/heads/next', kind)
    git(history.bare, 'update-ref', 'refs/heads/next', history.ids[3] as string)
    const inputs = { tag: '', track: 'platform', since: '', format: 'flat', output: '' }
    for (const head of ['next', history.ids[3] as string]) {
      const outputs = await runFlow(
        (run) => componentChangelogReport({ ...inputs, head }, run, nowhere),
        folder,
        CONFIG,
      )
      expect([head, outputs]).toEqual([
        head,
        expect.objectContaining({ 'previous-tag': 'v1.0.0', 'commit-count': '3' }),
      ])
    }
  } finally {
    history.remove()
  }
})
