import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf, tagsByTrack } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)
const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`
const project = (name: string, version: string) =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\n`
const ACTION = `on: { push: { branches: [main] } }
jobs:
  app: { runs-on: x, steps: [{ uses: tauri-apps/tauri-action@v0, with: { tagName: "desk-v__VERSION__", projectPath: apps/desk } }] }
`
const TAURI = {
  'apps/desk/package.json': json({ name: 'desk', private: true }),
  'apps/desk/src-tauri/Cargo.toml': crate('app', '1.4.0'),
}

/** What a reader found: tracks with tags, version files beside manifests, lines of the head that it decided, and some words of its notes. */
interface Case {
  readonly files: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly tracks: Readonly<Record<string, string>>
  readonly versions?: Readonly<Record<string, string>>
  readonly head?: readonly string[]
  readonly notes?: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'release-plz: packages by its tags, a version group, what it leaves out': {
    files: {
      'release-plz.toml': `[workspace]\ngit_tag_name = "rel-{{ package }}-{{version}}"\n[[package]]\nname = "a"\nversion_group = "core"
[[package]]\nname = "b"\nversion_group = "core"\n[[package]]\nname = "c"\ngit_tag_enable = false\n[[package]]\nname = "d"\nrelease = false\n`,
      'a/Cargo.toml': crate('a', '0.3.0'),
      'b/Cargo.toml': crate('b', '0.3.0'),
      'c/Cargo.toml': crate('c', '0.4.0'),
      'd/Cargo.toml': crate('d', '0.5.0'),
    },
    tracks: { a: 'rel-a-{version}', b: 'rel-b-{version}' },
    head: [
      'bump: auto  ',
      '  initial-development: { breaking: minor, features: patch }',
      '  core: { tracks: [a, b], policy: fixed }',
    ],
    notes: ['release-plz gives it no tags', 'release-plz does not release it'],
  },
  'release-plz: one of the packages with one version has the tags': {
    files: {
      'release-plz.toml':
        '[workspace]\ngit_tag_enable = false\n[[package]]\nname = "main"\ngit_tag_enable = true\ngit_tag_name = "v{{ version }}"\n',
      'Cargo.toml': '[workspace]\nmembers = ["*"]\n[workspace.package]\nversion = "2.1.0"\n',
      'main/Cargo.toml': '[package]\nname = "main"\nversion.workspace = true\n',
      'other/Cargo.toml': '[package]\nname = "other"\nversion.workspace = true\n',
    },
    tracks: { main: 'v{version}' },
  },
  'knope: packages with their versioned files': {
    files: {
      'knope.toml': `[packages.lib]\nversioned_files = ["crates/lib/Cargo.toml", "Cargo.lock", { path = "Cargo.toml", dependency = "lib" }]
scopes = ["lib"]\n[packages.cli]\nversioned_files = ["crates/cli/Cargo.toml", { path = "docs/install.md", regex = 'use (v|V)(?<version>\\d+\\.(\\d+)\\.\\d+)' }, "gone.json"]
[[workflows]]\nname = "prerelease"\n[[workflows.steps]]\ntype = "PrepareRelease"\nprerelease_label = "rc"\n`,
      'crates/lib/Cargo.toml': crate('acme-lib', '0.8.1'),
      'crates/cli/Cargo.toml': crate('acme-cli', '1.2.0'),
      'docs/install.md': 'use v1.2.0\n',
    },
    tracks: { lib: 'lib/v{version}', cli: 'cli/v{version}' },
    versions: { 'docs/install.md': String.raw`use (?:v|V)(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)` },
    head: ['channels: [rc] ', 'bump: auto ', 'docs: none'],
    notes: ['counts commits of the scopes lib', 'it is not there'],
  },
  'knope: one package, whose changes are described': {
    files: {
      'knope.toml':
        '[package]\nversioned_files = ["Cargo.toml"]\n[[workflows]]\nname = "r"\n[[workflows.steps]]\ntype = "PrepareRelease"\nignore_conventional_commits = true\n',
      'Cargo.toml': crate('tool', '3.0.0'),
    },
    tracks: { tool: 'v{version}' },
    head: ['bump: changes '],
  },
  'cocogitto: packages, their separator and prefix, and types of commits': {
    files: {
      'cog.toml': `tag_prefix = "v"\nmonorepo_version_separator = "@"\nbranch_whitelist = ["trunk"]\npost_bump_hooks = ["x"]
[packages]\nweb = { path = "web", ignore = ["web/docs/**"] }\n[monorepo.packages.api]\npath = "api"\n[commit_types]\nperf = { bump_patch = true }\nhotfix = { bump_minor = true }\nmisc = {}\n`,
      'api/Cargo.toml': crate('api', '1.0.0'),
    },
    tracks: { api: 'api@v{version}' },
    head: ['  live: trunk', 'hotfix: minor', 'misc: none'],
    notes: ['post_bump_hooks'],
  },
  'cocogitto: the tags of the one product': {
    files: { 'cog.toml': 'tag_prefix = "rel-"\n', 'Cargo.toml': crate('tool', '0.2.0') },
    tracks: { tool: 'rel-{version}' },
    head: ['# Taken over from cocogitto.'],
  },
  'covector: a crate and an npm package in one folder, what it does not publish, pre-release mode': {
    files: {
      '.changes/config.json': json({
        pkgManagers: { rust: { releaseTag: false } },
        packages: {
          dialog: { path: './plugins/dialog', manager: 'rust', releaseTag: `\${ pkg.pkg }/\${ pkgFile.version }` },
          'dialog-js': { path: './plugins/dialog', manager: 'javascript' },
          example: { path: './app', manager: 'javascript', publish: false },
        },
      }),
      '.changes/pre.json': json({ tag: 'beta', changes: [] }),
      'plugins/dialog/Cargo.toml': crate('tauri-plugin-dialog', '2.1.0'),
      'plugins/dialog/package.json': json({ name: '@p/dialog', version: '2.0.5' }),
      'app/package.json': json({ name: 'app', version: '1.0.0' }),
    },
    tracks: { dialog: 'dialog/{version}', 'dialog-js': 'dialog-js-v{version}' },
    head: ['channels: [beta] '],
    notes: ['.changes is not read here'],
  },
  'semantic-release-monorepo: a track a package, its channels and its rules': {
    files: {
      'package.json': json({ name: 'root', private: true, workspaces: ['packages/*'] }),
      '.releaserc': 'branches: [main, { name: next, prerelease: canary }, { name: beta, prerelease: true }]\n',
      'packages/a/package.json': json({
        name: '@s/a',
        version: '0.0.0-dev',
        release: { extends: 'semantic-release-monorepo' },
      }),
      'packages/b/package.json': json({
        name: 'b',
        version: '1.0.0',
        release: { extends: ['semantic-release-monorepo'], tagFormat: `pkg-\${name}-\${version}` },
      }),
      'packages/c/package.json': json({ name: 'c', version: '1.0.0' }),
    },
    tracks: { a: '@s/a-v{version}', b: 'pkg-b-{version}' },
    head: ['channels: [beta, canary] ', '# Taken over from semantic-release in a monorepo.'],
  },
  'multi-semantic-release, as the root has it': {
    files: {
      'package.json': json({
        private: true,
        workspaces: ['packages/*'],
        devDependencies: { '@qiwi/multi-semantic-release': '7' },
      }),
      'packages/a/package.json': json({ name: '@s/a', version: '1.1.0' }),
    },
    tracks: { a: '@s/a@{version}' },
  },
  'semantic-release of one product: its format, branch and rules': {
    files: {
      'package.json': json({
        name: 'lib',
        version: '0.0.0-development',
        release: {
          branches: 'main',
          tagFormat: `lib-\${version}`,
          plugins: [
            [
              '@semantic-release/commit-analyzer',
              {
                releaseRules: [
                  { type: 'docs', release: 'patch' },
                  { type: 'perf', release: 'minor' },
                  { type: 'feat', scope: 'x', release: false },
                ],
              },
            ],
          ],
        },
      }),
    },
    tracks: { lib: 'lib-{version}' },
    head: [
      'commit-types: { build: none, chore: none, ci: none, refactor: none, style: none, test: none, perf: minor }',
    ],
  },
  'python-semantic-release: its format, files and branches': {
    files: {
      'pyproject.toml': `${project('my-tool', '1.5.0')}[tool.semantic_release]\ntag_format = "rel-{version}"\nmajor_on_zero = false
version_toml = ["pyproject.toml:project.version"]\nversion_variables = ["src/my_tool/__init__.py:__version__", "docs/conf.py:release:tf", "deploy.yaml:image/my-tool", "VERSION:*", "old.py:version"]
[tool.semantic_release.branches.main]\nmatch = "main"\n[tool.semantic_release.branches.beta]\nmatch = "beta/.*"\nprerelease = true\nprerelease_token = "b"\n`,
      'src/my_tool/__init__.py': '__version__ = "1.5.0"\n',
      'docs/conf.py': 'release = "rel-1.5.0"\n',
      'deploy.yaml': 'a: image/my-tool:1.5.0\nb: image/my-tool:1.5.0\n',
      VERSION: '1.5.0\n',
      'old.py': 'x = 1\n',
    },
    tracks: { 'my-tool': 'rel-{version}' },
    versions: {
      'src/my_tool/__init__.py': '',
      'docs/conf.py': String.raw`(?<![\w.-])release["']?\s*(?:==|:=|[=:@]|\s)\s*["']?rel-(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`,
      'deploy.yaml': String.raw`(?<![\w.-])image\/my-tool["']?\s*(?:==|:=|[=:@]|\s)\s*["']?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) many`,
      VERSION: '',
    },
    head: ['channels: [b] ', 'bump: auto '],
    notes: ['python-semantic-release writes the version into it'],
  },
  'commitizen: its format, and files by name, by lines, and by the only line': {
    files: {
      '.cz.toml':
        '[tool.commitizen]\nversion = "2.3.4"\ntag_format = "cli-v$major.$minor.$patch$prerelease"\nversion_files = ["src/v.py:^version", "hook.yaml:rev:.+Tool", "label.txt", "many.txt"]\n',
      'src/v.py': 'other = "2.3.4"\nversion = "2.3.4"\n',
      'hook.yaml': 'a: 1\n  rev: v2.3.4  # of Tool\n',
      'label.txt': 'LABEL version=2.3.4 x\n',
      'many.txt': 'a 2.3.4\nb 2.3.4\n',
    },
    tracks: { app: 'cli-v{version}' },
    versions: {
      'src/v.py': '',
      'hook.yaml': String.raw`rev: v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)  # of Tool`,
      'label.txt': String.raw`LABEL version=(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) x`,
    },
    head: ['bump: auto '],
    notes: ['commitizen writes the version into it'],
  },
  'bump-my-version: its files by what it searches, its tags and parts': {
    files: {
      'pyproject.toml': `${project('tool', '0.9.1')}[tool.bumpversion]\ncurrent_version = "0.9.1"\ntag = true\ntag_name = "t{new_version}"
[[tool.bumpversion.files]]\nfilename = "action.yml"\nsearch = "tool=={current_version}"\n[[tool.bumpversion.files]]\nfilename = "CHANGELOG.md"\nsearch = "Unreleased"
[[tool.bumpversion.files]]\nfilename = "app.txt"\n[tool.bumpversion.parts.pre]\nvalues = ["beta", "rc", "final"]\n`,
      'action.yml': 'pip install tool==0.9.1\n',
      'app.txt': 'label 0.9.1 here\n',
      'CHANGELOG.md': '# Unreleased\n',
    },
    tracks: { tool: 't{version}' },
    versions: {
      'action.yml': String.raw`tool==(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`,
      'app.txt': String.raw`label (\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?) here`,
    },
    head: ['channels: [beta, rc] '],
  },
  'bump-my-version: the older format': {
    files: {
      '.bumpversion.cfg':
        '[bumpversion]\ncurrent_version = 3.1.0\ntag = True\ntag_name = v{new_version}\n\n[bumpversion:file:lib/ver.txt]\nsearch = V={current_version}\n\n[bumpversion:part:release]\nvalues =\n\talpha\n\tprod\n',
      'lib/ver.txt': 'V=3.1.0\n',
    },
    tracks: { app: 'v{version}' },
    versions: { 'lib/ver.txt': String.raw`V=(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)` },
    head: ['channels: [alpha] '],
  },
  'goreleaser: the tags of a monorepo, and releases of pre-releases': {
    files: {
      'agent/.goreleaser.yml': 'project_name: agent\nmonorepo: { tag_prefix: agent- }\nrelease: { draft: true }\n',
      'agent/Cargo.toml': crate('acme-agent', '1.0.3'),
      'web/package.json': json({ name: 'web', version: '2.0.0' }),
    },
    tracks: { 'acme-agent': 'agent-v{version}', web: 'web-v{version}' },
    notes: ['goreleaser publishes a pre-release like any other version'],
  },
  'tauri-action: the tags of an app': {
    files: {
      ...TAURI,
      'apps/desk/src-tauri/tauri.conf.json': json({ version: '1.4.0' }),
      '.github/workflows/app.yml': ACTION,
    },
    tracks: { desk: 'desk-v{version}' },
  },
  'release-drafter: the tags of what its paths include': {
    files: {
      '.github/release-drafter-web.yml':
        'tag-template: "web-$RESOLVED_VERSION"\ninclude-paths: [web]\nprerelease-identifier: beta\n',
      '.github/release-drafter.yml': 'tag-template: v$RESOLVED_VERSION\n',
      'Cargo.toml': crate('tool', '1.2.0'),
      'web/package.json': json({ name: 'shop', version: '2.0.0' }),
    },
    tracks: { tool: 'v{version}', shop: 'web-{version}' },
    head: ['channels: [beta] '],
  },
}

describe.each(Object.entries(CASES))('%s', (_, { files, tags = [], tracks, versions = {}, head = [], notes = [] }) => {
  const found = proposalOf(factsOf(files, { tags, branches: ['main', 'trunk'] }))

  it('names tracks and tags', () => expect(tagsByTrack(found)).toEqual(tracks))

  it('finds the files, and decides what it says of all', () => {
    const entries = found.tracks.flatMap((track) => track.versionFiles.value)
    for (const [path, pattern] of Object.entries(versions)) {
      const said = entries.filter((entry) => entry.path === path)
      expect(said.map((entry) => `${entry.pattern ?? ''}${entry.many ? ' many' : ''}`)).toEqual([pattern])
    }
    for (const line of head) expect(found.text).toContain(line)
    for (const words of notes) expect(found.notes.map(({ why }) => why).join('\n')).toContain(words)
  })
})
