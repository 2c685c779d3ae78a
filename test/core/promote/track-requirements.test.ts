import { describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import type { Track } from '../../../shared/core/config.ts'
import { orderByRequirements, prereleaseRequirements } from '../../../shared/core/promote/track-requirements.ts'

/** Tracks by name, each with the version files given. */
function tracksOf(files: Readonly<Record<string, readonly string[]>>): Track[] {
  const tracks = Object.entries(files).map(
    ([name, entries]) =>
      `  ${name}:\n    tag: ${name}-v{version}\n    paths: [${name}]\n    version-files: [${entries.join(', ')}]\n`,
  )
  return [...inspectConfig('release-tracks.yml', `tracks:\n${tracks.join('')}`).config.tracks]
}

const textsOf = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files))

describe('crates', () => {
  const tracks = tracksOf({ cli: ['cli/Cargo.toml'], core: ['core/Cargo.toml'] })
  const [cli, core] = tracks as [Track, Track]
  const texts = (cliManifest: string, version = '0.7.1-alpha.1') =>
    textsOf({
      'Cargo.toml': `[workspace]\nmembers = ["*"]\n[workspace.dependencies]\ncore = { path = "core", version = "${version}" }\n`,
      'core/Cargo.toml': `[package]\nname = "core"\nversion = "${version}"\n`,
      'cli/Cargo.toml': `[package]\nname = "cli"\nversion = "1.0.0"\n${cliManifest}`,
    })
  const problems = (manifest: string, version?: string) =>
    prereleaseRequirements(cli, { all: tracks, released: [cli] }, texts(manifest, version))

  test.each([
    [
      'its own requirement',
      '[dependencies]\ncore = { path = "../core", version = "=0.7.1-alpha.1" }\n',
      'cli/Cargo.toml',
      5,
    ],
    ['that of its workspace', '[dependencies]\ncore.workspace = true\n', 'Cargo.toml', 4],
    [
      'of a target',
      '[target."cfg(unix)".dependencies]\ncore = { path = "../core", version = "0.7.1-alpha.1" }\n',
      'cli/Cargo.toml',
      5,
    ],
  ])('%s on a pre-release is told with its place', (_, manifest, file, line) => {
    expect(problems(manifest)).toEqual([
      {
        message: expect.stringMatching(
          /^cli: its live version would require a pre-release: "=?0\.7\.1-alpha\.1" on core\.$/,
        ),
        fix: 'Promote core to live together with it; or first, and then a commit that has that.',
        place: { file, line, column: expect.any(Number) },
      },
    ])
  })

  test.each([
    ['a path alone', '[dependencies]\ncore = { path = "../core" }\n'],
    ['a dev-dependency', '[dev-dependencies]\ncore = { path = "../core", version = "0.7.1-alpha.1" }\n'],
    ['a crate that is not published', 'publish = false\n[dependencies]\ncore.workspace = true\n'],
    ['a crate that no registry may have', 'publish = []\n[dependencies]\ncore.workspace = true\n'],
    ['what only others of the workspace use', ''],
  ])('%s asks for nothing', (_, manifest) => expect(problems(manifest)).toEqual([]))

  test('nor does a live version', () => {
    expect(problems('[dependencies]\ncore.workspace = true\n', '0.7.1')).toEqual([])
  })

  test('a crate comes behind what it requires, and tells who does not write its version where both go live', () => {
    const manifest = '[dependencies]\ncore.workspace = true\n'
    const releases = tracks.map((track) => ({ track }))
    expect(orderByRequirements(releases, texts(manifest)).map(({ track }) => track)).toEqual([core, cli])
    expect(orderByRequirements(releases, texts('')).map(({ track }) => track)).toEqual([cli, core])
    const [problem] = prereleaseRequirements(cli, { all: tracks, released: tracks }, texts(manifest))
    expect(problem?.fix).toContain('list it under version-files of core')
  })
})

describe('packages', () => {
  const tracks = tracksOf({ a: ['a/package.json'], b: ['b/package.json'], c: ['c/package.json'] })
  const [a, b, c] = tracks as [Track, Track, Track]
  const order = (ranges: readonly (readonly [string, string])[]) => {
    const manifest = (name: string) =>
      JSON.stringify({
        name,
        version: '1.0.0',
        dependencies: Object.fromEntries(
          ranges.flatMap(([user, used]) => (user === name ? [[used, 'workspace:^']] : [])),
        ),
      })
    const texts = textsOf({
      'package.json': '{ "workspaces": ["*"] }',
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}/package.json`, manifest(name)])),
    })
    return orderByRequirements(
      tracks.map((track) => ({ track })),
      texts,
    ).map(({ track }) => track)
  }

  test.each<[string, readonly (readonly [string, string])[], Track[]]>([
    ['nothing', [], [a, b, c]],
    ['one another one', [['a', 'c']], [c, a, b]],
    [
      'one after the other',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [c, b, a],
    ],
    [
      'each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [b, a, c],
    ],
    ['what comes before anyway', [['c', 'a']], [a, b, c]],
  ])('are ordered where they require %s', (_, ranges, expected) => expect(order(ranges)).toEqual(expected))
})
