import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { manifestOf } from '../support/bad-day.ts'
import { git } from '../support/remote.ts'
import { productFiles, SignedBundles } from '../support/signed-bundles.ts'
import { StoryRepository } from '../support/story-repository.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/when-it-went-wrong.md'), 'utf8')
const TAURI_CONFIG = 'crates/client/tauri.conf.json'
const SERVER = 'crates/server/src/main.rs'

/** How a repository comes into the state of a story, and what its page promises beside that all is healthy afterwards. */
interface Story {
  readonly prepare: (repository: StoryRepository) => Promise<void>
  /** What `status` says before; left out where it sees nothing. */
  readonly says?: string
  /** What is done by other means than the commands: before the block of that number. */
  readonly before?: Readonly<Record<number, (repository: StoryRepository) => unknown>>
  /** What the runs say that a block starts. */
  readonly logs?: Readonly<Record<number, string>>
  /** What users of alpha, beta, rc and live are offered afterwards. */
  readonly users: string
  /** Tags that nobody is offered afterwards. */
  readonly gone?: readonly string[]
  /** Whether the first fix that `status` prints is the commands of the page, or one that they contain. */
  readonly printed?: string
}

const feature = ({ remote }: StoryRepository) =>
  remote.commit('feat(tray): sounds', { 'crates/client/src/sounds.rs': '// sounds\n' })

async function stopAt(repository: StoryRepository, steps: StoryRepository['steps']): Promise<void> {
  feature(repository)
  repository.steps = steps
  await repository.promote('tray', 'live')
  repository.steps = ['release', 'manifest']
}

const STORIES: Readonly<Record<string, Story>> = {
  'The wrong commit was tagged': {
    prepare: async (repository) => {
      const { remote } = repository
      feature(repository)
      git(remote.bare, 'branch', 'topic', 'next')
      remote.commit('wip: not done', { 'crates/client/src/wip.rs': '// wip\n' }, 'topic')
      git(remote.bare, 'tag', '-a', '-m', 'oops', 'tray-v1.8.3', 'topic')
      expect(await repository.runWorkflows()).toContain('is not on main')
    },
    says: 'It was made by hand: delete it.',
    printed: 'git push origin :refs/tags/tray-v1.8.3',
    users: '1.8.3 - - 1.8.3',
  },
  'A live version is bad': {
    prepare: async () => {},
    users: '1.8.3 - - 1.8.3',
    gone: ['tray-v1.8.2'],
  },
  'A manifest has the wrong version': {
    prepare: async ({ remote }) => {
      const text = remote.file('main', manifestOf('live')).replace('"1.8.2"', '"1.9.0"')
      remote.commit('chore: by hand', { [manifestOf('live')]: text }, 'main')
    },
    says: 'it is ahead of what was released',
    users: '1.8.2 - - 1.8.2',
  },
  'The signing key is lost': {
    prepare: async () => {},
    before: {
      1: (repository) => {
        const { remote } = repository
        remote.commit('feat: a new key', {
          [TAURI_CONFIG]: productFiles(repository.publicKey('other'))[TAURI_CONFIG] as string,
        })
        repository.key = 'other'
        repository.publishing = { 'create-channels': 'true' }
      },
    },
    logs: { 1: 'all of them would refuse it' },
    users: '1.8.3 1.8.3 1.8.3 1.8.3',
  },
  'A publish stopped halfway': {
    prepare: (repository) => stopAt(repository, ['release']),
    says: 'offers 1.8.2, and tray-v1.8.3 is published on live',
    printed: 'gh workflow run release.yml --ref tray-v1.8.3',
    users: '1.8.3 - - 1.8.3',
  },
  'main and next have diverged': {
    prepare: async ({ remote }) => {
      remote.commit('fix: by hand', { 'hotfix.txt': 'hot\n' }, 'main')
    },
    says: 'main has commits that next does not have',
    printed: 'release-tracks sync --yes',
    before: {
      1: async (repository) => {
        const { remote } = repository
        remote.commit('fix: on main', { [SERVER]: 'fn main() { hot() }\n' }, 'main')
        remote.commit('feat: on next', { [SERVER]: 'fn main() { warm() }\n' })
        const { code, stderr } = await repository.sh('release-tracks sync --yes')
        expect([code, stderr]).toEqual([1, expect.stringContaining(SERVER)])
      },
      2: ({ remote }) => remote.commit('fix(tray): hot', { 'crates/client/src/hot.rs': '// hot\n' }, 'main'),
    },
    users: '1.8.3 - - 1.8.3',
  },
  'A tag can never build': {
    prepare: (repository) => stopAt(repository, []),
    before: { 1: ({ remote }) => remote.commit('fix(tray): build', { 'crates/client/src/sounds.rs': '// fixed\n' }) },
    users: '1.8.4 - - 1.8.4',
    gone: ['tray-v1.8.3'],
  },
  'The version has the wrong number': {
    prepare: async (repository) => {
      feature(repository)
      repository.steps = []
      await repository.promote('tray', 'live', { bump: 'major' })
      repository.steps = ['release', 'manifest']
    },
    users: '1.8.2 - - 1.8.2',
    gone: ['tray-v2.0.0'],
  },
  'A release contains a secret': {
    prepare: async () => {},
    users: '1.8.3 - - 1.8.3',
    gone: ['tray-v1.8.2'],
  },
  'An old version needs a fix': {
    prepare: async (repository) => {
      const { remote } = repository
      const text = remote.file('next', 'release-tracks.yml')
      const lines = text.replace('next: next\n', 'next: next\n  lines: "{track}-{major}.{minor}.x"\n')
      remote.commit('feat(tray): sounds', { 'release-tracks.yml': lines, 'crates/client/src/sounds.rs': '// sounds\n' })
      await repository.promote('tray', 'live', { bump: 'minor' })
      remote.commit('fix(tray): a crash', { 'crates/client/src/crash.rs': '// none\n' })
    },
    logs: { 0: '1.8.3 goes into no manifest: tray-v1.9.0 is above it' },
    users: '1.9.0 - - 1.9.0',
    gone: ['tray-v1.8.3'],
  },
  'A tag was deleted': {
    prepare: async (repository) => {
      await repository.sh('true')
      repository.remote.delete('refs/tags/tray-v1.8.2')
      const release = repository.release('tray-v1.8.2')
      if (release) release.draft = true
    },
    says: 'there is no tag "tray-v1.8.2": it was deleted',
    printed: 'git push origin refs/tags/tray-v1.8.2',
    users: '1.8.2 - - 1.8.2',
  },
  'next was force-pushed': {
    prepare: async (repository) => {
      const { remote } = repository
      const before = remote.at('tray-v1.8.1')
      feature(repository)
      await repository.promote('tray', 'alpha')
      remote.set('refs/heads/next', before)
      remote.commit('feat: mine', { [SERVER]: 'fn main() { mine() }\n' })
    },
    says: 'main has commits that next does not have',
    printed: 'release-tracks sync --yes',
    users: '1.8.3-alpha.1 - - 1.8.2',
  },
}

/** The blocks of commands below each heading that has some. */
const BLOCKS = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((text) => [
      text.split('\n', 1)[0] as string,
      [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, lines]) => lines as string),
    ]),
)

let bundles: SignedBundles
let first: StoryRepository
let repository: StoryRepository | undefined
beforeAll(async () => {
  bundles = SignedBundles.make()
  first = await StoryRepository.begin(bundles)
})
afterAll(async () => {
  await first?.remove()
  bundles?.remove()
})

afterEach(async () => {
  await repository?.remove()
  repository = undefined
})

test('each story has a set-up, and each block of commands is in one', () => {
  expect([...BLOCKS.keys()]).toEqual(Object.keys(STORIES))
  expect([...BLOCKS.values()].filter((blocks) => blocks.length === 0)).toEqual([])
  expect([...BLOCKS.values()].flat().length).toBe((PAGE.match(/^```/gm)?.length as number) / 2)
})

test.each(Object.entries(STORIES))('%s', async (title, { prepare, says, printed, before, logs, users, gone = [] }) => {
  repository = await first.copy()
  await prepare(repository)
  const bad = await repository.status()
  if (says === undefined) expect(bad).toMatchObject({ healthy: true })
  else expect(bad.violations.map(({ message }) => message).join('\n')).toContain(says)
  const blocks = BLOCKS.get(title) ?? []
  if (printed !== undefined) {
    expect(bad.violations[0]?.command).toBe(printed)
    expect(blocks[0]).toContain(`${printed}\n`)
  }
  for (const [index, block] of blocks.entries()) {
    await before?.[index]?.(repository)
    expect([block, await repository.sh(block)]).toEqual([block, expect.objectContaining({ code: 0 })])
    const log = await repository.runWorkflows()
    expect(log).toContain(logs?.[index] ?? '')
  }
  const good = await repository.status()
  expect(good).toMatchObject({ healthy: true, violations: [] })
  expect(good.users.map((version) => version ?? '-').join(' ')).toBe(users)
  for (const tag of gone) expect([tag, repository.release(tag)?.draft ?? true]).toEqual([tag, true])
})
