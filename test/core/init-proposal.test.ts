import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { extraPaths } from '../../shared/core/init/adopted/release-please.ts'
import { takeInventory } from '../../shared/core/init/scan/inventory.ts'
import { factsOf, proposalOf, tagsByTrack } from '../support/proposal.ts'

/** What GitHub would evaluate. */
const EXPRESSION = ['$', '{{ x }}'].join('')
const json = (value: object) => JSON.stringify(value)
const crate = (name: string, rest = '') => `[package]\nname = "${name}"\nversion = "1.0.0"\n${rest}`

describe('tags follow what the repository was tagged by', () => {
  const two = {
    'a/package.json': json({ name: 'a', version: '1.0.0' }),
    'b/package.json': json({ name: '@x/b', version: '2.0.0' }),
  }

  it.each([
    ['nothing', [], { a: 'a-v{version}', b: 'b-v{version}' }],
    ['its name', ['a-v1.0.0', 'b-v2.0.0'], { a: 'a-v{version}', b: 'b-v{version}' }],
    ['its package', ['a@1.0.0', '@x/b@2.0.0'], { a: 'a@{version}', b: '@x/b@{version}' }],
    ['its folder', ['a/1.0.0', 'b/2.0.0'], { a: 'a/{version}', b: 'b/{version}' }],
    ['another word for one of them', ['@x/b@2.0.0'], { a: 'a@{version}', b: '@x/b@{version}' }],
    ['a bare version that is the one in its file', ['v2.0.0', 'v1.9.0'], { a: 'a-v{version}', b: 'v{version}' }],
    [
      'more tags of one kind than of the other',
      ['a@1.0.0', 'a-v1.0.0', 'a-v1.0.1'],
      { a: 'a-v{version}', b: 'b-v{version}' },
    ],
    ['what is no version', ['v1', 'a-v1.0', 'release-2024'], { a: 'a-v{version}', b: 'b-v{version}' }],
  ])('%s', (_, tags, expected) => {
    expect(tagsByTrack(proposalOf(factsOf(two, { tags })))).toEqual(expected)
  })

  const notesOn = (files: Record<string, string>, tags: readonly string[]) =>
    proposalOf(factsOf(files, { tags })).notes.map(({ path, why }) => `${path}: ${why}`)
  const SAME = {
    'a/package.json': json({ name: 'a', version: '1.4.0' }),
    'b/package.json': json({ name: 'b', version: '1.4.0' }),
  }

  it('with several products that one history was of, says how each goes on from it', () => {
    const zero = {
      'a/package.json': json({ name: 'a', version: '0.0.0' }),
      'b/package.json': json({ name: '@x/b', version: '2.0.0' }),
    }
    const untold =
      'Could not tell which track owns the tags without a name. Give that track their template as its `tag`. a, b begin anew, unless the last release gets a second name, before there is a workflow that it would start: '
    expect(notesOn(zero, ['v1.3.0', 'v1.4.0', 'v1.5.0-rc.1'])).toEqual([
      `v1.4.0: ${untold}\`git tag -a -m 'a 1.4.0' a-v1.4.0 'v1.4.0^{}' && git tag -a -m 'b 2.0.0' b-v2.0.0 'v1.4.0^{}' && git push origin a-v1.4.0 b-v2.0.0\``,
    ])
    expect(notesOn(SAME, ['1.4.0'])).toEqual([
      `1.4.0: ${untold}\`git tag -a -m 'a 1.4.0' a-v1.4.0 '1.4.0^{}' && git tag -a -m 'b 1.4.0' b-v1.4.0 '1.4.0^{}' && git push origin a-v1.4.0 b-v1.4.0\``,
    ])
  })

  it('gives it to the main one, and says so of those that were released with it', () => {
    const main = { 'package.json': json({ name: 'r', version: '1.4.0', workspaces: ['a', 'b'] }) }
    expect(notesOn({ ...SAME, ...main }, ['v1.4.0', 'b-v1.3.0'])).toEqual([
      "v1.4.0: The tags without a name go on with r. a begins anew, unless the last release gets a second name, before there is a workflow that it would start: `git tag -a -m 'a 1.4.0' a-v1.4.0 'v1.4.0^{}' && git push origin a-v1.4.0`",
    ])
    expect(notesOn(two, ['v2.0.0'])).toEqual([])
  })

  it('goes on with it where nothing is recognised', () => {
    expect(tagsByTrack(proposalOf(factsOf({ 'a.zig': '' }, { tags: ['1.2.0'] })))).toEqual({ app: '{version}' })
  })

  it('without "v" where there was none, and on the channels that were used', () => {
    const facts = factsOf(
      { 'package.json': json({ name: 'a', version: '1.0.0' }) },
      { tags: ['1.0.0', '1.1.0-next.1', '1.1.0-canary.2'] },
    )
    const { tracks, channels } = proposalOf(facts)
    expect([tracks[0]?.tag.value, channels.value]).toEqual(['{version}', ['canary', 'next']])
  })

  it.each([
    [[], ['alpha', 'beta', 'rc'], 'alpha'],
    [['v1.1.0'], ['alpha', 'beta', 'rc'], 'alpha'],
    [['v1.1.0-beta.1', 'v1.1.0-beta.2', 'v1.1.0'], ['beta'], 'beta'],
    [['v1.1.0-rc.1', 'v1.1.0-alpha.1'], ['alpha', 'rc'], 'alpha'],
  ])('with a history of %j the ladder is %j, and a push cuts %s', (tags, ladder, lowest) => {
    const { channels, autoChannel, workflows } = proposalOf(
      factsOf({ 'package.json': json({ name: 'a', version: '1.0.0' }) }, { tags }),
    )
    expect([channels.value, autoChannel.value]).toEqual([ladder, lowest])
    expect(workflows[0]).toMatch(new RegExp(`^# Cuts versions: an? ${lowest} of what changed at each push to main, `))
  })

  it.each([
    ['go.mod', '', 'v{version}'],
    ['sdk/go/go.mod', '', 'sdk/go/v{version}'],
    ['sdk/v2/go.mod', '/v2', 'sdk/v{version}'],
    ['v3/go.mod', '/v3', 'v{version}'],
    ['sdk/v1/go.mod', '', 'sdk/v1/v{version}'],
  ])('as Go demands for %s', (path, major, tag) => {
    const { tracks } = proposalOf(factsOf({ [path]: `module example.com/x${major}\n` }))
    expect(tracks.map((track) => track.tag.value)).toEqual([tag])
  })
})

describe('branches', () => {
  it.each([
    [['main'], 'main', { live: 'main' }],
    [['master'], 'master', { live: 'master' }],
    [['main', 'next'], 'main', { live: 'main', next: 'next' }],
    [['main', 'next'], 'next', { live: 'main', next: 'next' }],
    [['master', 'develop'], 'develop', { live: 'master', next: 'develop' }],
    [['develop'], 'develop', { live: 'develop' }],
    [[], undefined, { live: 'main' }],
    [['main', 'fix'], undefined, { live: 'main' }],
    [['fix'], undefined, { live: 'fix' }],
  ])('%j, of which the remote calls %j its own', (branches, defaultBranch, expected) => {
    const { text } = proposalOf(factsOf({ 'a.txt': '' }, { branches, defaultBranch, currentBranch: branches.at(-1) }))
    expect((load(text) as { branches: object }).branches).toEqual(expected)
  })
})

describe('shared code belongs to each track that depends on it', () => {
  it('by name where nothing but paths can say it', () => {
    const files = {
      'a/pyproject.toml':
        '[project]\nname = "a"\nversion = "1.0.0"\ndependencies = ["lib"]\n[project.scripts]\na = "a:m"\n[tool.uv.sources]\nlib = { path = "../lib" }\n',
      'b/pyproject.toml':
        '[tool.poetry]\nname = "b"\nversion = "1.0.0"\n[tool.poetry.scripts]\nb = "b:m"\n[tool.poetry.dependencies]\nlib = { path = "../lib", develop = true }\n',
      'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "0.1.0"\n',
    }
    const { tracks } = proposalOf(factsOf(files))
    expect(tracks.map(({ name, paths }) => [name, paths.value])).toEqual([
      ['a', ['a/**', 'lib/**', '!**/*.md']],
      ['b', ['b/**', 'lib/**', '!**/*.md']],
    ])
  })

  it('of the root package, without the packages that are not shipped with it', () => {
    const files = {
      'package.json': json({ name: 'app', version: '1.0.0', workspaces: ['packages/*'], dependencies: { used: '*' } }),
      'packages/used/package.json': json({ name: 'used', version: '0.0.0', private: true }),
      'packages/other/package.json': json({ name: 'other', version: '3.0.0' }),
    }
    const [app, other] = proposalOf(factsOf(files)).tracks
    expect(app?.paths.value).toEqual(['**', '!packages/other/**', '!.github/**', '!release-tracks.yml', '!**/*.md'])
    expect(other?.paths.value).toEqual(['packages/other/**', '!**/*.md'])
  })
})

describe('lerna', () => {
  const packages = {
    'package.json': json({ name: 'r', private: true, workspaces: ['packages/*'] }),
    'packages/a/package.json': json({ name: '@x/a', version: '2.0.0' }),
    'packages/b/package.json': json({ name: '@x/b', version: '2.0.0' }),
  }

  it('with one version is one track, with lerna.json among its version files', () => {
    const { tracks, adopted } = proposalOf(factsOf({ ...packages, 'lerna.json': json({ version: '2.0.0' }) }))
    expect(adopted).toEqual({ tool: 'lerna', files: ['lerna.json'] })
    expect(tracks.map(({ tag, versionFiles }) => [tag.value, versionFiles.value.map(({ path }) => path)])).toEqual([
      ['v{version}', ['packages/a/package.json', 'packages/b/package.json', 'lerna.json']],
    ])
  })

  it('with independent versions is a track a package', () => {
    const { tracks } = proposalOf(factsOf({ ...packages, 'lerna.json': json({ version: 'independent' }) }))
    expect(tracks.map(({ name, tag }) => [name, tag.value])).toEqual([
      ['a', '@x/a@{version}'],
      ['b', '@x/b@{version}'],
    ])
  })
})

const filesByTrack = (files: Record<string, string>) =>
  Object.fromEntries(
    proposalOf(factsOf(files)).tracks.map(({ name, versionFiles }) => [
      name,
      versionFiles.value.map(({ path, key }) => (key === undefined ? path : `${path} ${key}`)),
    ]),
  )
const ONE = '[workspace.package]\nversion = "0.7.0"\n'
const LISTED = '[workspace.dependencies]\nt-core = { path = "core", version = "0.7" }\n'
const DIRECT = 't-core = { path = "../core", version = "0.7" }'

describe('release-please', () => {
  it('has the version of a Python package in __init__.py, too', () => {
    const files = {
      'release-please-config.json': json({ packages: { py: { 'release-type': 'python', 'package-name': 'my-tool' } } }),
      'py/pyproject.toml': '[project]\nname = "my-tool"\nversion = "0.9.0"\n',
      'py/src/my_tool/__init__.py': "__version__ = '0.9.0'\n",
    }
    const facts = factsOf(files)
    const texts = new Map([...facts.texts, ['py/src/my_tool/__init__.py', files['py/src/my_tool/__init__.py']]])
    const paths = extraPaths(takeInventory(facts, []))
    const [track] = proposalOf({ ...facts, texts }).tracks
    expect(paths).toEqual(['py/src/my_tool/__init__.py'])
    expect(track?.versionFiles.value.map(({ path, version }) => [path, version])).toEqual([
      ['py/pyproject.toml', '0.9.0'],
      ['py/src/my_tool/__init__.py', '0.9.0'],
    ])
  })
})

describe('semantic-release', () => {
  it.each([
    [{ '.releaserc.json': '{}' }, {}, ['.releaserc.json']],
    [{ 'release.config.cjs': '' }, {}, ['release.config.cjs']],
    [{}, { release: { branches: ['main'] } }, ['"release" in package.json']],
    [{}, { devDependencies: { 'semantic-release': '^24.0.0' } }, []],
    [{}, {}, undefined],
  ])('%j and %j in package.json is to be taken out, since two tools would tag', (files, more, expected) => {
    const { rivals } = proposalOf(
      factsOf({ ...files, 'package.json': json({ name: 'a', version: '1.0.0', ...more }) } as Record<string, string>),
    )
    expect(rivals).toEqual(expected ? [{ tool: 'semantic-release', files: expected }] : [])
  })
})

describe('crates that ask for each other by version', () => {
  const member = (name: string, version: string, rest = '') => `[package]\nname = "${name}"\n${version}\n${rest}`
  const tree = (version: string, workspace: string, dependency: string) => ({
    'Cargo.toml': `[workspace]\nmembers = ["core", "cli"]\n${workspace}`,
    'core/Cargo.toml': member('t-core', version),
    'core/src/lib.rs': '',
    'cli/Cargo.toml': member('t-cli', version, `[dependencies]\n${dependency}\n`),
    'cli/src/main.rs': '',
  })
  it('and share the version of their workspace have the requirements that it would not meet among its version files', () => {
    const own = 'Cargo.toml workspace.package.version'
    expect(filesByTrack(tree('version.workspace = true', ONE, DIRECT))).toEqual({
      cli: [own, 'cli/Cargo.toml dependencies.t-core.version'],
    })
    expect(filesByTrack(tree('version.workspace = true', ONE + LISTED, 't-core.workspace = true'))).toEqual({
      cli: [own, 'Cargo.toml workspace.dependencies.t-core.version'],
    })
  })

  it.each([
    ['in the entry', '', DIRECT, 'cli/Cargo.toml dependencies.t-core.version'],
    ['in that of the workspace', LISTED, 't-core.workspace = true', 'Cargo.toml workspace.dependencies.t-core.version'],
  ])('%s are tracks where they have versions of their own', (_, workspace, dependency, requirement) => {
    expect(filesByTrack(tree('version = "0.7.0"', workspace, dependency))).toEqual({
      cli: ['cli/Cargo.toml'],
      core: ['core/Cargo.toml', requirement],
    })
  })
})

describe('version files', () => {
  it.each([
    ['^2.0.0', ['b/package.json', 'a/package.json dependencies.b']],
    ['workspace:~2.3.0', ['b/package.json', 'a/package.json dependencies.b']],
    ['>=2.0.0-0 <3', ['b/package.json', 'a/package.json dependencies.b']],
    ['workspace:^', ['b/package.json']],
    ['workspace:~', ['b/package.json']],
    ['workspace:*', ['b/package.json']],
    ['*', ['b/package.json']],
  ])('list a range on them, here %s, where the next version does not meet it', (range, expected) => {
    const files = {
      'package.json': json({ private: true, workspaces: ['*'] }),
      'a/package.json': json({ name: 'a', version: '1.0.0', dependencies: { b: range } }),
      'b/package.json': json({ name: 'b', version: '2.3.0' }),
    }
    expect(filesByTrack(files).b).toEqual(expected)
  })

  it.each([
    ['1.2.0', ['package.json']],
    ['1.2.0-canary', ['package.json']],
    ['1.2', []],
    ['$VERSION', []],
  ])('that say %s', (version, expected) => {
    const { tracks, notes } = proposalOf(factsOf({ 'package.json': json({ name: 'a', version }) }))
    expect(tracks[0]?.versionFiles.value.map(({ path }) => path)).toEqual(expected)
    expect(notes.length).toBe(expected.length > 0 ? 0 : 1)
  })
})

describe('a Tauri app', () => {
  const app = (config: object, files = {}) =>
    proposalOf(
      factsOf({
        'src-tauri/Cargo.toml': crate('app'),
        'src-tauri/tauri.conf.json': json(config),
        'package.json': json({ name: 'ink', version: '0.0.0', private: true }),
        ...files,
      }),
    ).tracks[0]

  it.each([
    ['all', 'core'],
    [['nsis', 'dmg'], undefined],
    [['msi'], 'core'],
    [undefined, 'core'],
  ])('with the bundle targets %j has the version style %j', (targets, style) => {
    expect(app({ version: '1.0.0', bundle: { targets } })?.versionStyle?.value).toBe(style)
  })

  it('with a number for its MSI carries the whole version, and that number beside it', () => {
    const config = (wix: string) => ({ version: '1.0.0', bundle: { windows: { wix: { version: wix } } } })
    const { versionStyle, versionFiles } = app(config('1.0.0')) ?? {}
    const entry = { path: 'src-tauri/tauri.conf.json', key: 'bundle.windows.wix.version', style: 'core' }
    expect([versionStyle, versionFiles?.value]).toEqual([
      undefined,
      expect.arrayContaining([{ ...entry, version: '1.0.0' }]),
    ])
    const other = proposalOf(
      factsOf({ 'src-tauri/Cargo.toml': crate('app'), 'src-tauri/tauri.conf.json': json(config('3.0.0')) }),
    )
    expect(other.notes).toEqual([{ path: entry.path, why: expect.stringContaining('It says 3.0.0') }])
  })

  it.each([
    ['npx tauri build', 1],
    ['npx tauri build --config \'{"version":"1.0.0"}\'', 0],
  ])('whose workflow runs %s is told of its version: %s', (run, told) => {
    const plugins = {
      updater: { pubkey: 'key', endpoints: ['https://raw.githubusercontent.com/a/b/main/x-live.json'] },
    }
    const steps = `jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: OWNER/release-tracks/actions/validate-tag@v1\n      - run: ${json(run as never)}\n`
    const { notes } = proposalOf(
      factsOf({
        'src-tauri/Cargo.toml': crate('app'),
        'src-tauri/tauri.conf.json': json({ version: '1.0.0', plugins }),
        '.github/workflows/out.yml': `on:\n  workflow_dispatch:\n  push:\n    tags: ['v*']\n${steps}`,
      }),
    )
    expect(notes.filter(({ why }) => why.includes('Files will say X.Y.Z'))).toHaveLength(told)
  })

  it.each([
    ['https://raw.githubusercontent.com/a/b/main/manifests/ink-live.json', 'manifests/ink-{channel}.json'],
    ['https://raw.githubusercontent.com/a/b/refs/heads/main/stable.json', '{channel}.json'],
    ['https://github.com/a/b/releases/latest/download/latest.json', 'release-manifests/ink-{channel}.json'],
  ])('that polls %s gets the manifest %s', (endpoint, manifest) => {
    const plugins = { updater: { pubkey: 'key', endpoints: [endpoint] } }
    expect(app({ version: '1.0.0', productName: 'ink', plugins })?.updater?.value.manifest).toBe(manifest)
  })

  it('without a public key has no updater', () => {
    expect(app({ version: '1.0.0', plugins: { updater: { endpoints: ['https://x'] } } })?.updater).toBeUndefined()
  })
})

describe('workflows that are there', () => {
  const files = (on: string) => ({
    'package.json': json({ name: 'a', version: '1.0.0' }),
    '.github/workflows/out.yml': `name: out\non:${on}\njobs: {}\n`,
  })

  it('and that its tags start are named', () => {
    const { text, tracks } = proposalOf(factsOf(files("\n  workflow_dispatch:\n  push:\n    tags: ['v*']")))
    expect([tracks[0]?.hasWorkflow, text]).toEqual([true, expect.stringContaining('    release-workflow: out.yml')])
  })

  it('and cannot be started by hand get a line where they can have one, else are named in a comment', () => {
    const block = proposalOf(factsOf(files("\n  push:\n    tags: ['v*']")))
    expect(block.workflows.at(-1)).toBe("name: out\non:\n  workflow_dispatch:\n  push:\n    tags: ['v*']\njobs: {}\n")
    const flow = proposalOf(factsOf(files(" { push: { tags: ['v*'] } }")))
    expect([flow.workflows.length, flow.text]).toEqual([2, expect.stringContaining('    # release-workflow: out.yml')])
  })

  const publishing = (steps: string, dispatch = '') =>
    proposalOf(
      factsOf({
        'package.json': json({ name: 'a', version: '1.0.0' }),
        '.github/workflows/publish.yml': `on:\n  push:\n    tags: ['v*']\n  workflow_dispatch:${dispatch}\njobs:\n  p:\n    runs-on: x\n    steps:\n${steps}`,
      }),
    )
  const AUTO = /^auto-channel: \S+/m

  it.each([
    [
      '      - run: |\n          npm ci\n          npm publish \\\n            --provenance\n',
      '`npm publish --provenance` makes each version `latest`, a pre-release too. Publish with --tag and the output dist-tag of validate-tag. Until it does, auto-channel is false: a push cuts nothing.',
    ],
    [
      '      - run: npm publish --tag next\n',
      'It does not call validate-tag, so it may publish a pre-release like any other version. Until it does, auto-channel is false: a push cuts nothing.',
    ],
  ])('and would publish an alpha as any version get none by a push: %j', (steps, note) => {
    const { text, notes } = publishing(steps)
    expect(text.match(AUTO)?.[0]).toBe('auto-channel: false')
    expect(notes).toEqual([{ path: '.github/workflows/publish.yml', why: note }])
  })

  it('and that ask validate-tag get an alpha at each push', () => {
    const { text, notes } = publishing(
      '      - uses: acme/release-tracks/actions/validate-tag@v1\n      - run: npm publish --tag next\n',
    )
    expect([text.match(AUTO)?.[0], notes]).toEqual(['auto-channel: alpha', []])
  })

  it('and that cannot be started on a tag, since they ask for inputs, are named in a comment', () => {
    const inputs =
      '\n    inputs:\n      tag: { required: true }\n      dry: { type: boolean }\n      where: { required: true, default: npm }'
    const { text, notes } = publishing('      - uses: acme/release-tracks/actions/validate-tag@v1\n', inputs)
    expect(text).toContain('    # release-workflow: publish.yml')
    expect(notes.map(({ why }) => why)).toEqual([expect.stringContaining('since workflow_dispatch asks for tag. Let')])
  })

  it('and that other tags start are left alone', () => {
    const { tracks } = proposalOf(factsOf(files("\n  push:\n    tags: ['x*']")))
    expect(tracks[0]?.releaseWorkflow.value).toBe('release.yml')
  })
})

describe('hostile trees', () => {
  it('with packages that depend on each other in circles are walked once', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../b" }\n'),
      'a/src/main.rs': '',
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a" }\n'),
      'package.json': json({ name: 'r', version: '1.0.0', workspaces: ['.', 'x', 'y'] }),
      'x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { y: '*' } }),
      'y/package.json': json({ name: 'y', version: '1.0.0', dependencies: { x: '*', y: '*' } }),
    }
    expect(proposalOf(factsOf(files)).tracks.map(({ name }) => name)).toEqual(expect.arrayContaining(['x', 'y']))
  })

  it('with manifests that nobody can read say which, and go on', () => {
    const files = {
      'Cargo.toml': '[workspace\n',
      'a/Cargo.toml': '[package]\nname = \n',
      'b/package.json': '{ "name": ',
      'c/package.json': '[]',
      'd/package.json': '{"name": 3, "version": {}, "workspaces": "x", "scripts": []}',
      'e/go.mod': '\u0000',
      'f/pyproject.toml': 'project = 1\n',
      'src-tauri/tauri.conf.json': 'null',
      'release-please-config.json': '{"packages": {"../..": {}, "\\n": [], "x": 7}}',
      '.changeset/config.json': '[]',
      'nx.json': '{"release": {"groups": {"g": {"projects": "(("}}}}',
      'lerna.json': '{"version": 1}',
      '.github/workflows/x.yml': 'on: [',
      'good/package.json': json({ name: 'good', version: '1.0.0' }),
    }
    const { tracks, notes } = proposalOf(factsOf(files))
    expect(tracks.length).toBeGreaterThan(0)
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['Cargo.toml', 'a/Cargo.toml', 'b/package.json', 'e/go.mod']),
    )
  })

  it.each([
    'with space',
    "it's",
    'quo"te',
    'two\nlines',
    'tab\there',
    '[id]',
    '{a,b}',
    '!no',
    '#hash',
    '@scope',
    '@(x)',
    '[(x',
    '(group)',
    '-dash',
    'ünï',
    '\u2028',
    'a\\b',
    EXPRESSION,
    '$(x)',
    '*',
    '?',
    '~',
    'con',
    '..x',
    'x:y',
    ' lead',
    'trail ',
  ])('with folders such as %j are named as they can be, or passed over with the reason', (folder) => {
    const files = {
      [`${folder}/package.json`]: json({ name: folder, version: '1.0.0', description: `It is ${folder}` }),
      [`${folder}/Dockerfile`]: `FROM x\nCOPY "${folder}" .\n`,
      [`${folder}/src-tauri/Cargo.toml`]: crate('x'),
      [`${folder}/src-tauri/tauri.conf.json`]: json({ version: '1.0.0' }),
      [`py/${folder}/pyproject.toml`]: '[project]\nname = "p"\nversion = "1.0.0"\n',
      [`go/${folder}/go.mod`]: 'module example.com/p\n',
      'z/package.json': json({ name: 'z', version: '1.0.0' }),
    }
    const { tracks, workflows } = proposalOf(factsOf(files, { branches: [folder], defaultBranch: 'main' }))
    expect(tracks.map(({ name }) => name)).toContain('z')
    for (const text of workflows) {
      expect(() => load(text)).not.toThrow()
      expect(text).not.toContain(EXPRESSION)
    }
  })

  it.each([
    [
      'crates',
      (n: number) => [
        `crates/c${n}/Cargo.toml`,
        crate(`c${n}`, `[dependencies]\nc${n + 1} = { path = "../c${n + 1}" }\n`),
      ],
    ],
    [
      'crates of one version',
      (n: number) => [`crates/c${n}/Cargo.toml`, `[package]\nname = "c${n}"\nversion.workspace = true\n`],
    ],
    [
      'npm packages',
      (n: number) => [
        `packages/p${n}/package.json`,
        json({ name: `p${n}`, version: '1.0.0', dependencies: { [`p${n + 1}`]: '*' } }),
      ],
    ],
    [
      'Python projects',
      (n: number) => [
        `py/p${n}/pyproject.toml`,
        `[project]\nname = "p${n}"\nversion = "1.0.0"\n[project.scripts]\nx = "x"\n`,
      ],
    ],
    ['Go modules', (n: number) => [`go/m${n}/go.mod`, `module example.com/m${n}\n`]],
    ['images', (n: number) => [`img/i${n}/Dockerfile`, 'FROM x\nCOPY . .\n']],
    ['Tauri apps', (n: number) => [`t/a${n}/tauri.conf.json`, json({ version: '1.0.0' })]],
  ] as const)('of 10,000 %s become one track, in time that grows with them', (_, make) => {
    const root = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.0.0"\n',
      'package.json': json({ name: 'r', private: true, workspaces: ['packages/*'] }),
    }
    const factsFor = (count: number) => {
      const made = Array.from({ length: count }, (_, n) => make(n))
      const crates = made.flatMap(([path = '']) =>
        path.startsWith('t/') ? [[path.replace('tauri.conf.json', 'Cargo.toml'), crate('x')]] : [],
      )
      return factsOf({ ...root, ...Object.fromEntries([...made, ...crates]) })
    }
    const time = (count: number) => {
      const facts = factsFor(count)
      const start = performance.now()
      const { tracks } = proposalOf(facts)
      expect(tracks.length).toBe(1)
      return performance.now() - start
    }
    time(1000)
    // Four times the packages: about four times the time; sixteen times would be quadratic.
    expect(time(10_000)).toBeLessThan(Math.max(2000, time(2500) * 10))
  })
})

describe('whatever stands in a tree', () => {
  const name = fc.oneof(
    fc.constantFrom('a', 'b', 'core', 'app', 'all', 'tags', 'next', 'src-tauri'),
    fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes('/')),
  )
  const version = fc.constantFrom('1.0.0', '0.0.0', '2.1.0-beta.3', 'x', '')
  const npm = fc
    .record({
      name,
      version,
      private: fc.boolean(),
      scripts: fc.constantFrom({}, { start: 'x' }, { build: 'x' }),
      dependencies: fc.dictionary(name, fc.constantFrom('*', '^1.0.0', 'workspace:*')),
    })
    .map((manifest) => ['package.json', json(manifest)] as const)
  const cargo = fc
    .record({
      name: fc.constantFrom('a', 'b', 'core'),
      version,
      bin: fc.boolean(),
      on: fc.constantFrom('a', 'b', 'core'),
    })
    .map(
      ({ name, version, bin, on }) =>
        [
          'Cargo.toml',
          `[package]\nname = "${name}"\nversion = "${version}"\n${bin ? '[[bin]]\nname = "x"\n' : ''}[dependencies]\n${on} = { path = "../${on}", version = "1" }\n`,
        ] as const,
    )
  const other = fc.constantFrom(
    ['Dockerfile', 'FROM x\nCOPY . .\nCOPY a b/\n'] as const,
    ['go.mod', 'module example.com/x\n'] as const,
    ['pyproject.toml', '[project]\nname = "x"\nversion = "1.0.0"\n'] as const,
    ['tauri.conf.json', '{"version": "1.0.0"}'] as const,
  )
  const file = fc
    .tuple(fc.array(name, { maxLength: 2 }), fc.oneof(npm, cargo, other))
    .map(([folders, [base, text]]) => [[...folders, base].join('/'), text] as const)
  const tag = fc
    .tuple(
      fc.constantFrom('v', '', 'a-v', 'b@', 'core/v', '@x/a@'),
      fc.constantFrom('1.0.0', '1.0.1-beta.1', '2.0.0-next.4'),
    )
    .map((parts) => parts.join(''))

  it('the proposal is valid, true of it, and its workflows are YAML', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), fc.array(tag, { maxLength: 4 }), (files, tags) => {
        const { workflows, tracks } = proposalOf(factsOf({ 'a.txt': '', ...Object.fromEntries(files) }, { tags }))
        expect(tracks.length).toBeGreaterThan(0)
        for (const text of workflows) load(text)
      }),
      { numRuns: 300 },
    )
  })
})
