import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const json = (value: object) => JSON.stringify(value)
const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`
const ACTION = `on: { push: { branches: [main] } }
jobs:
  app: { runs-on: x, steps: [{ uses: tauri-apps/tauri-action@v0, with: { tagName: "desk-v__VERSION__", projectPath: apps/desk } }] }
`
const TAURI = {
  'apps/desk/package.json': json({ name: 'desk', private: true }),
  'apps/desk/src-tauri/Cargo.toml': crate('app', '1.4.0'),
}

const CASES: Readonly<Record<string, Adopting>> = {
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
    notes: ['.changes are not read'],
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

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
