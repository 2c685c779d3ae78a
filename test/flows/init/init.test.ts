import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../../shared/config/load.ts'
import type { NewText } from '../../../shared/core/init/files.ts'
import { failure } from '../../../shared/core/text/error.ts'
import { type InitPorts, type InitQuestions, init } from '../../../shared/flows/init/init.ts'
import type { Stage } from '../../../shared/flows/init/rehearsal.ts'
import { NEWCOMERS } from '../../support/init-repositories.ts'

const NOBODY_ASKED = { live: '', channels: [], asked: { tracks: [], add: [] } }
const OPTIONS = {
  path: 'release-tracks.yml',
  next: '',
  actions: '',
  workflows: true,
  force: false,
  dryRun: false,
  ...NOBODY_ASKED,
}

/** A clone in memory, and what was written to it. */
function portsOf(
  newcomer: string,
  questions?: Pick<InitQuestions, 'choose' | 'confirm'> & Partial<InitQuestions>,
  more: Record<string, string> = {},
): InitPorts & { readonly written: NewText[] } {
  const { files: own = {}, tags = [], branches = [] } = NEWCOMERS[newcomer] ?? {}
  const files = { ...own, ...more }
  const texts = Object.entries(files) as [string, string][]
  const written: NewText[] = []
  return {
    written,
    listTracked: async () => ({
      paths: texts.map(([path]) => path),
      readTexts: async (wanted) => new Map(texts.filter(([path]) => wanted(path))),
    }),
    readRefs: async () => ({ tags, branches: ['main', ...branches], defaultBranch: 'main' }),
    tree: {
      listFiles: async (wanted) => texts.flatMap(([path]) => (wanted(path) ? [path] : [])),
      readFiles: async (paths) =>
        new Map(
          paths.map(
            (path) => [path, { path, mode: '100644', oid: '', bytes: Buffer.from(files[path] ?? '') }] as const,
          ),
        ),
    },
    unsaved: async () => [],
    present: async (paths) => paths.filter((path) => files[path] !== undefined),
    readText: async (path) => files[path] ?? undefined,
    writeAll: async (all) => void written.push(...all),
    ...(questions && {
      questions: { actions: async () => '', versions: async ({ isOne }) => (isOne ? 'one' : 'each'), ...questions },
    }),
  }
}

it('does what a person chose: some of the tracks, under other names, on other channels, without workflows', async () => {
  let offered: string[] = []
  const ports = portsOf('pnpm-and-tauri', {
    choose: async ({ tracks }) => {
      offered = tracks.map(({ name }) => name)
      return {
        tracks: new Map([
          ['desktop', 'app'],
          ['web', 'web'],
        ]),
        channels: ['beta'],
        workflows: false,
      }
    },
    confirm: async () => undefined,
  })
  const { shown, written } = await init(ports, OPTIONS)
  expect([offered, shown, written]).toEqual([['desktop', 'web', 'api-client'], true, true])
  expect(ports.written.map(({ path }) => path)).toEqual(['release-tracks.yml'])
  const { tracks, channels } = parseConfig('release-tracks.yml', ports.written[0]?.text ?? '')
  expect(channels).toEqual(['beta'])
  // The tags stay: they are what the product was released by.
  expect(tracks[0]?.paths).toEqual(['apps/desktop/**', 'pnpm-lock.yaml', '!**/*.md'])
  expect(tracks.map(({ name, tag }) => [name, tag.prefix])).toEqual([
    ['app', 'desktop-v'],
    ['web', 'web-v'],
  ])
})

it('proposes as much where the proposal cannot be tried, and says why', async () => {
  const openStage = async () => {
    throw failure('git-failed', 'refs/heads/next/old is in the way.', '')
  }
  const stage = {
    openCopy: openStage,
    patient: { tree: { listFiles: openStage, readFiles: openStage } },
  } as unknown as Stage
  const ports: InitPorts = {
    ...portsOf('cargo-only'),
    openStage: async () => ({ stage, close: async () => undefined }),
  }
  const { proposal, written } = await init(ports, { ...OPTIONS, dryRun: true })
  expect([written, proposal.notes[0]?.why]).toEqual([false, expect.stringMatching(/could not be tried: .*in the way/)])
})

it('gives a track without tags those of its new name', async () => {
  const renamed = new Map([
    ['agent', 'daemon'],
    ['cli', 'cli'],
  ])
  const choose = async () => ({ tracks: renamed, workflows: true })
  const { proposal, files } = await init(portsOf('cargo-only', { choose, confirm: async () => undefined }), OPTIONS)
  expect(proposal.tracks.map(({ tag }) => tag.value)).toEqual(['daemon-v{version}', 'cli-v{version}'])
  expect(files.map(({ path }) => path)).toContain('.github/workflows/release-daemon.yml')
})

it('shows the person every file, and writes nothing when the answer is no', async () => {
  let seen: readonly NewText[] = []
  const ports = portsOf('plain', {
    choose: async () => ({ workflows: true }),
    confirm: async ({ files }) => {
      seen = files
      throw failure('declined', 'Nothing was written.')
    },
  })
  await expect(init(ports, OPTIONS)).rejects.toMatchObject({ code: 'declined' })
  expect(seen.map(({ path, adds }) => [path, adds !== undefined])).toEqual([
    ['release-tracks.yml', false],
    ['.github/workflows/promote.yml', false],
    ['.github/workflows/invariant-sentry.yml', false],
    ['.github/workflows/publish.yml', true],
  ])
  expect(ports.written).toEqual([])
})

it('reads the list of files once, manifests once, the configuration of another tool and what that names once each', async () => {
  const calls = async (newcomer: string) => {
    let lists = 0
    let reads = 0
    const ports = portsOf(newcomer)
    const listTracked = async () => {
      lists++
      const { paths, readTexts } = await ports.listTracked()
      return {
        paths,
        readTexts: (wanted: (path: string) => boolean) => {
          reads++
          return readTexts(wanted)
        },
      }
    }
    await init({ ...ports, listTracked }, { ...OPTIONS, dryRun: true })
    return [lists, reads]
  }
  expect([await calls('cargo-only'), await calls('release-please')]).toEqual([
    [1, 1],
    [1, 3],
  ])
})

describe('a configuration that is there', () => {
  const MINE = `# mine
branches: { live: main, next: next }
tracks:
    app: # ours
        tag: desktop-v{version}
        paths: [apps/desktop/**]
`

  it('gets the tracks that it lacks, and every line of it stays', async () => {
    const ports = portsOf('pnpm-and-tauri', undefined, {
      'release-tracks.yml': MINE,
      '.github/workflows/promote.yml': 'mine\n',
    })
    const { merges, changes } = await init(ports, OPTIONS)
    const [config, ...others] = ports.written
    expect([merges, changes.length, config?.text.startsWith(MINE)]).toEqual([true, 1, true])
    const { tracks } = parseConfig('release-tracks.yml', config?.text ?? '')
    expect(tracks.map(({ name }) => name)).toEqual(['app', 'web', 'api-client'])
    expect(others.map(({ path }) => path)).not.toContain('.github/workflows/promote.yml')
  })

  it('and has them all stays byte for byte, also when it is run once more', async () => {
    const first = portsOf('cargo-only')
    await init(first, OPTIONS)
    const again = portsOf(
      'cargo-only',
      undefined,
      Object.fromEntries(first.written.map(({ path, text }) => [path, text])),
    )
    const { changes } = await init(again, OPTIONS)
    expect([changes, again.written]).toEqual([[], []])
  })

  it.each([
    [
      'a block',
      'branches:\n  live: main # the one\n  # next: next\n',
      'branches:\n  live: main # the one\n  next: develop\n',
    ],
    [
      'a block of trunk mode',
      'branches:\n  live: main # trunk mode: every version is cut here\n',
      'branches:\n  live: main\n  next: develop\n',
    ],
    ['a line', 'branches: { live: main, next: main }\n', 'branches: { live: "main", next: "develop" }\n'],
    ['nothing', '', 'branches: { live: "main", next: "develop" }\n'],
  ])(
    'gets the branches that somebody names, where %s has them, and keeps every other line',
    async (_, before, after) => {
      const rest =
        'channels: [beta, rc] # ours\nbump: minor\ntracks:\n  app:\n    tag: desktop-v{version}\n    paths: [apps/**]\n'
      const tracks = { tracks: ['desktop'], add: [] }
      const ports = portsOf('pnpm-and-tauri', undefined, {
        'release-tracks.yml': before + rest,
        '.github/workflows/promote.yml': 'mine\n',
      })
      await init(ports, { ...OPTIONS, next: 'develop', force: true, asked: tracks })
      const written = new Map(ports.written.map(({ path, text }) => [path, text]))
      const at = before === '' ? rest.replace('tracks:', `${after}tracks:`) : after + rest
      expect(written.get('release-tracks.yml')).toBe(at)
      expect(written.get('.github/workflows/promote.yml')).toContain('branches: [develop]')
    },
  )

  it.each([
    ['is not a configuration', 'mine\n'],
    ['has its tracks on one line', 'tracks: { app: { tag: "desktop-v{version}", paths: ["**"] } }\n'],
  ])('and %s is not touched', async (_, text) => {
    const ports = portsOf('pnpm-and-tauri', undefined, { 'release-tracks.yml': text })
    await expect(init(ports, OPTIONS)).rejects.toMatchObject({ code: 'init-present' })
    expect(ports.written).toEqual([])
  })
})

describe('flags answer the questions', () => {
  it('which tracks, under which names, on which channels and branches', async () => {
    const ports = portsOf('pnpm-and-tauri')
    const asked = { tracks: ['desktop=app', 'web'], add: [] }
    await init(ports, { ...OPTIONS, asked, channels: ['canary', 'rc'], live: 'stable', next: 'main' })
    const { tracks, channels, branches } = parseConfig('release-tracks.yml', ports.written[0]?.text ?? '')
    expect([tracks.map(({ name }) => name), channels, branches]).toEqual([
      ['app', 'web'],
      ['canary', 'rc'],
      { live: 'stable', next: 'main' },
    ])
  })

  it('and one track of several has its own files alone', async () => {
    const ports = portsOf('pnpm-and-tauri')
    await init(ports, { ...OPTIONS, asked: { tracks: ['web'], add: [] } })
    const { tracks } = parseConfig('release-tracks.yml', ports.written[0]?.text ?? '')
    expect(tracks.map(({ paths }) => paths[0])).toEqual(['apps/web/**'])
  })

  it('and a track that nobody found is an error with those that were', async () => {
    const asked = { tracks: [], add: ['dekstop'] }
    await expect(init(portsOf('pnpm-and-tauri'), { ...OPTIONS, asked })).rejects.toMatchObject({
      problems: [
        {
          message: '"dekstop" is not one of the tracks that were found.',
          fix: 'Did you mean "desktop"? Found: desktop, web, api-client.',
        },
      ],
    })
  })
})

describe('packages that go by one version', () => {
  const CRATES = {
    'Cargo.toml': '[workspace]\nmembers = ["*"]\n[workspace.package]\nversion = "1.4.0"\n',
    'cli/Cargo.toml': '[package]\nname = "cli"\nversion.workspace = true # ours\n',
    'cli/src/main.rs': '',
    'server/Cargo.toml': '[package]\nname = "server"\nversion = { workspace = true }\n',
    'server/src/main.rs': '',
  }
  const PACKAGES = {
    'package.json': '{ "private": true, "workspaces": ["p/*"] }',
    'p/a/package.json': '{ "name": "a", "version": "1.4.0" }',
    'p/b/package.json': '{ "name": "b", "version": "1.4.0" }',
  }

  it.each([
    ['crates as they are', CRATES, undefined, { cli: 1 }],
    ['crates one each', CRATES, 'each' as const, { cli: 1, server: 1 }],
    ['packages as they are', PACKAGES, undefined, { a: 1, b: 1 }],
    ['packages one for all', PACKAGES, 'one' as const, { a: 2 }],
  ])('%s', async (_, files, versions, expected) => {
    const ports = portsOf('', undefined, files)
    await init(ports, { ...OPTIONS, workflows: false, versions })
    const { tracks } = parseConfig('release-tracks.yml', ports.written[0]?.text ?? '')
    expect(tracks.map(({ versionFiles }) => versionFiles.length)).toEqual(Object.values(expected))
    const manifests = ports.written.filter(({ path }) => path.endsWith('Cargo.toml')).map(({ text }) => text)
    expect(manifests).toEqual(
      files === CRATES && versions === 'each'
        ? ['[package]\nname = "cli"\nversion = "1.4.0" # ours\n', '[package]\nname = "server"\nversion = "1.4.0"\n']
        : [],
    )
  })

  it('are what a person is asked of, and where the actions are if nothing says it', async () => {
    const seen: unknown[] = []
    const choose = async () => ({ workflows: true })
    const versions = async (shared: object) => {
      seen.push(shared)
      return 'one' as const
    }
    const actions = async () => 'acme/release-tracks@v3'
    const ports = portsOf('', { choose, confirm: async () => undefined, versions, actions }, PACKAGES)
    const { files } = await init(ports, OPTIONS)
    expect(seen).toEqual([{ version: '1.4.0', names: ['a', 'b'], isOne: false }])
    expect(files.find(({ path }) => path.endsWith('promote.yml'))?.text).toContain('acme/release-tracks@v3')
  })
})
