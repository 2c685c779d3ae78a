import { describe, expect, test } from '@jest/globals'
import { CONFIG_NAMES, inspectConfig, parseConfig } from '../../shared/config/load.ts'
import { TRACKS, withTrack } from './problems.ts'

const FULL = `# yaml-language-server: $schema=schema/release-tracks.schema.json
branches:
  live: main            # live versions are cut here
  next: develop
channels: [alpha, beta, rc]
auto-channel: beta
ignore-commits: ["docs:*", "docs(*"]
tracks:
  tray:
    description: Desktop client
    tag: tray-v{version}
    paths: ["crates/client/**", Cargo.lock, "!**/*.md"]
    dependencies: auto
    version-files:
      - crates/client/Cargo.toml            # format and key inferred from the name
      - crates/client/tauri.conf.json
    version-style: core
    latest: true
    updater:
      manifest: release-manifests/tray-{channel}.json
      tauri-config: crates/client/tauri.conf.json
    release-workflow: release.yml
  platform:
    tag: v{version}
    paths: ["crates/server/**", apps/web/]
    version-files:
      - { path: Cargo.toml, key: workspace.package.version }
      - { path: VERSION }
      - { path: src/version.h, pattern: '^#define VERSION "(.+)"$' }
    release-workflow: release-images.yml
`

test.each([
  ['pull-request', { live: 'pull-request', next: 'pull-request' }],
  ['{ live: pull-request }', { live: 'pull-request', next: 'push' }],
  ['{}', { live: 'push', next: 'push' }],
])('land: %s', (land, expected) => {
  expect(parseConfig('release-tracks.yml', `land: ${land}\n${TRACKS}`).land).toEqual(expected)
})

test('a configuration with every key', () => {
  expect(parseConfig('release-tracks.yml', FULL)).toEqual({
    path: 'release-tracks.yml',
    branches: { live: 'main', next: 'develop' },
    channels: ['alpha', 'beta', 'rc'],
    autoChannel: 'beta',
    ignoreCommits: ['docs:*', 'docs(*'],
    tracks: [
      {
        name: 'tray',
        description: 'Desktop client',
        tag: { prefix: 'tray-v', suffix: '' },
        paths: ['crates/client/**', 'Cargo.lock', '!**/*.md'],
        dependencies: 'auto',
        versionFiles: [
          expect.objectContaining({
            kind: 'keyed',
            path: 'crates/client/Cargo.toml',
            format: 'toml',
            key: 'package.version',
          }),
          expect.objectContaining({
            kind: 'keyed',
            path: 'crates/client/tauri.conf.json',
            format: 'json',
            key: 'version',
          }),
        ],
        versionStyle: 'core',
        latest: true,
        updater: {
          manifest: 'release-manifests/tray-{channel}.json',
          tauriConfig: 'crates/client/tauri.conf.json',
        },
        releaseWorkflow: 'release.yml',
      },
      {
        name: 'platform',
        tag: { prefix: 'v', suffix: '' },
        paths: ['crates/server/**', 'apps/web/'],
        versionFiles: [
          { kind: 'keyed', path: 'Cargo.toml', format: 'toml', key: 'workspace.package.version' },
          { kind: 'text', path: 'VERSION' },
          { kind: 'pattern', path: 'src/version.h', pattern: '^#define VERSION "(.+)"$' },
        ],
        versionStyle: 'full',
        latest: false,
        releaseWorkflow: 'release-images.yml',
      },
    ],
  })
  expect(inspectConfig('release-tracks.yml', FULL).warnings).toEqual([])
})

test('a configuration with the least keys gets every default', () => {
  expect(parseConfig('.github/release-tracks.yaml', TRACKS)).toEqual({
    path: '.github/release-tracks.yaml',
    branches: { live: 'main', next: 'next' },
    channels: ['alpha', 'beta', 'rc'],
    autoChannel: 'alpha',
    ignoreCommits: [],
    tracks: [
      {
        name: 'app',
        tag: { prefix: 'v', suffix: '' },
        paths: ['src'],
        versionFiles: [],
        versionStyle: 'full',
        latest: false,
      },
    ],
  })
})

test.each([
  ['', { live: 'main', next: 'next' }],
  ['branches: {}', { live: 'main', next: 'next' }],
  ['branches: { next: develop }', { live: 'main', next: 'develop' }],
  ['branches: { live: stable, next: main }', { live: 'stable', next: 'main' }],
  ['branches: { live: trunk }', { live: 'trunk', next: 'trunk' }],
  ['branches: { live: main, next: main }', { live: 'main', next: 'main' }],
  ['branches: { manifests: feeds }', { live: 'main', next: 'next', manifests: 'feeds' }],
  ['branches: { manifests: main }', { live: 'main', next: 'next' }],
])('branches: %p gives %p, and one name is trunk mode', (text, expected) => {
  expect(parseConfig('rt.yml', `${text}\n${TRACKS}`).branches).toEqual(expected)
})

test.each([
  ['', ['alpha', 'beta', 'rc'], 'alpha'],
  ['channels: [nightly]', ['nightly'], 'nightly'],
  ['auto-channel: rc', ['alpha', 'beta', 'rc'], 'rc'],
  ['auto-channel: false', ['alpha', 'beta', 'rc'], false],
  ['channels: [canary, dev-1]\nauto-channel: dev-1', ['canary', 'dev-1'], 'dev-1'],
])('channels: %p gives %p, and a push cuts %p', (text, channels, autoChannel) => {
  expect(parseConfig('rt.yml', `${text}\n${TRACKS}`)).toMatchObject({ channels, autoChannel })
})

test.each([
  'v{version}',
  '{version}',
  'tray-v{version}',
  'sdk/go/v{version}',
  'ui@{version}',
  'v{version}+linux',
  'v{version}-web',
])('the tag template %s is cut at {version}', (tag) => {
  const [track] = parseConfig('rt.yml', `tracks: { a: { tag: "${tag}", paths: [a] } }`).tracks
  expect(`${track?.tag.prefix}{version}${track?.tag.suffix}`).toBe(tag)
})

test('tracks keep the order of the file, numbers in their names or not', () => {
  const names = ['web', 'app', '_1', 'b2']
  const text = `tracks:\n${names.map((name) => `  ${name}: { tag: "${name}-{version}", paths: [a] }\n`).join('')}`
  expect(parseConfig('rt.yml', text).tracks.map(({ name }) => name)).toEqual(names)
})

describe('the same configuration, written otherwise', () => {
  const expected = parseConfig('rt.yml', withTrack('latest: true, version-files: [package.json]'))

  test.each([
    ['JSON', '{"tracks":{"app":{"tag":"v{version}","paths":["src"],"latest":true,"version-files":["package.json"]}}}'],
    [
      'JSON with tabs',
      '{\n\t"tracks": {\n\t\t"app": {\n\t\t\t"tag": "v{version}", "paths": ["src"],\n\t\t\t"latest": true, "version-files": ["package.json"]\n\t\t}\n\t}\n}\n',
    ],
    [
      'JSON with escapes',
      '{"tracks":{"\\u0061pp":{"tag":"v{version}","paths":["s\\u0072c"],"latest":true,"version-files":["package\\u002ejson"]}}}',
    ],
    [
      'JSON with a schema',
      '{"$schema":"./x.json","tracks":{"app":{"tag":"v{version}","paths":["src"],"latest":true,"version-files":["package.json"]}}}',
    ],
    ['a byte order mark', `\ufeff${withTrack('latest: true, version-files: [package.json]')}`],
    [
      'CRLF',
      'tracks:\r\n  app:\r\n    tag: v{version}\r\n    paths:\r\n      - src\r\n    latest: TRUE\r\n    version-files:\r\n      - package.json\r\n',
    ],
    [
      'anchors',
      'tracks:\n  app:\n    tag: v{version}\n    paths: [&src "src"]\n    latest: true\n    version-files: [package.json]\n    description: *src\n',
    ],
    ['document marks', `---\n${withTrack("'latest': true, \"version-files\": ['package.json']")}...\n`],
  ])('%s', (_, text) => {
    const { tracks, ...rest } = parseConfig('rt.yml', text)
    const [{ description, ...track } = { description: undefined }] = tracks
    expect({ ...rest, tracks: [track] }).toEqual(expected)
  })
})

test('the names of the file, in the order of the search', () => {
  expect(CONFIG_NAMES).toEqual([
    'release-tracks.yml',
    'release-tracks.yaml',
    'release-tracks.json',
    '.github/release-tracks.yml',
    '.github/release-tracks.yaml',
    '.github/release-tracks.json',
  ])
})
