import { describe, expect, test } from '@jest/globals'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'
import { isManifest, workspaceClosures } from '../../../shared/core/workspace/workspace.ts'

type Files = Readonly<Record<string, string>>

function closure(files: Files, ...versionFiles: readonly (string | VersionFile)[]): string[] {
  const texts = new Map(
    Object.keys(files)
      .filter(isManifest)
      .map((path) => [path, files[path] as string]),
  )
  return workspaceClosures(texts)(
    versionFiles.map((file) => (typeof file === 'string' ? inferVersionFile(file) : file)),
  )
}

const crate = (name: string, tables = '', version = '"1.0.0"'): string =>
  `[package]\nname = "${name}"\nversion = ${version}\n${tables}`
const json = (value: unknown): string => JSON.stringify(value)

const rust: Files = {
  'Cargo.toml':
    '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.8.0"\n[workspace.dependencies]\nshared-model = { path = "crates/model", package = "model" }\nserde = "1"\n[patch.crates-io]\npatched = { path = "vendor/patched" }\n',
  'crates/client/Cargo.toml': crate(
    'client',
    '[dependencies]\ncore = { path = "../core" }\nserde.workspace = true\ntokio = "1"\n[dev-dependencies]\nfixtures = { path = "../fixtures" }\n',
  ),
  'crates/core/Cargo.toml': crate(
    'core',
    '[dependencies]\nshared-model.workspace = true\n[build-dependencies]\ncodegen = { path = "../codegen" }\n[dev-dependencies]\nclient = { path = "../client" }\n',
  ),
  'crates/model/Cargo.toml': crate(
    'model',
    '[target.\'cfg(windows)\'.dependencies]\nwin = { path = "../win", optional = true }\n[dependencies]\npatched = "0.1"\n',
  ),
  'crates/codegen/Cargo.toml': crate('codegen'),
  'crates/win/Cargo.toml': crate('win'),
  'crates/fixtures/Cargo.toml': crate('fixtures'),
  'crates/server/Cargo.toml': crate(
    'server',
    '[dependencies]\ncommon = { path = "../common" }\nother = { path = "../../../elsewhere" }\n',
    '{ workspace = true }',
  ),
  'crates/common/Cargo.toml': 'package = { name = "common", version.workspace = true }\n',
  'crates/broken/Cargo.toml': '[package',
  'vendor/patched/Cargo.toml': crate('patched'),
}

describe('Cargo workspaces', () => {
  const below = ['crates/codegen', 'crates/core', 'crates/model', 'crates/win', 'vendor/patched']

  test("a package that is listed for its requirement on the version is not the track's own", () => {
    const needs = '[dependencies]\ncore = { path = "../core", version = "1" }\nutil = { path = "../util" }\n'
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'crates/core/Cargo.toml': crate('core'),
      'crates/util/Cargo.toml': crate('util'),
      'crates/cli/Cargo.toml': crate('cli', needs),
    }
    const requirement = inferVersionFile('crates/cli/Cargo.toml', { key: 'dependencies.core.version' })
    expect(closure(files, 'crates/core/Cargo.toml', requirement)).toEqual([])
    expect(closure(files, 'crates/cli/Cargo.toml')).toEqual(['crates/core', 'crates/util'])
  })

  test('path, workspace, build, target and patched dependencies count, at any distance; dev-dependencies do not', () => {
    expect(closure(rust, 'crates/client/Cargo.toml')).toEqual(below)
  })

  test('tauri.conf.json stands for the Cargo.toml beside it', () => {
    expect(closure({ ...rust, 'crates/client/tauri.conf.json': '{}' }, 'crates/client/tauri.conf.json')).toEqual(below)
  })

  test('a workspace version stands for all that inherit it', () => {
    const file = inferVersionFile('Cargo.toml', { key: 'workspace.package.version' })
    expect(closure(rust, file)).toEqual(['crates/common'])
    expect(closure(rust, 'Cargo.toml')).toEqual(['crates/common'])
  })

  test('cycles end', () => {
    const files = {
      'a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../b" }\n'),
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a" }\nc = { path = "../c" }\n'),
      'c/Cargo.toml': crate('c', '[dependencies]\nb = { path = "../b" }\n'),
    }
    expect(closure(files, 'a/Cargo.toml')).toEqual(['a', 'b', 'c'])
  })

  test('a dependency at the root of the repository is everything', () => {
    const files = {
      'Cargo.toml': crate('lib', '[workspace]\n'),
      'cli/Cargo.toml': crate('cli', '[dependencies]\nlib = { path = ".." }\n'),
    }
    expect(closure(files, 'cli/Cargo.toml')).toEqual(['**'])
  })

  test('a package of its own, a file of another kind, and no manifest have no dependencies', () => {
    expect(closure(rust, 'crates/win/Cargo.toml', 'VERSION', 'nowhere/Cargo.toml', 'crates/broken/Cargo.toml')).toEqual(
      [],
    )
  })
})

const members = {
  'apps/web/package.json': json({
    name: '@x/web',
    dependencies: {
      '@x/ui': 'workspace:^',
      react: '^19.0.0',
      '@x/icons': '^2.0.0',
      linked: 'link:../../tools/linked',
      '@x/old': '1.0.0',
    },
    devDependencies: { '@x/eslint-config': 'workspace:*' },
  }),
  'packages/ui/package.json': json({
    name: '@x/ui',
    version: '1.0.0',
    peerDependencies: { '@x/tokens': '*' },
    optionalDependencies: { '@x/motion': '1.x' },
  }),
  'packages/tokens/package.json': json({
    name: '@x/tokens',
    version: '0.0.0',
    dependencies: { '@x/ui': 'file:../ui' },
  }),
  'packages/motion/package.json': json({ name: '@x/motion', version: '1.4.0-beta.1' }),
  'packages/icons/package.json': json({ name: '@x/icons', version: '1.0.0' }),
  'packages/old/package.json': json({ name: '@x/old', version: '1.0.0' }),
  'packages/eslint-config/package.json': json({ name: '@x/eslint-config', version: '1.0.0' }),
  'tools/linked/package.json': json({ name: 'linked' }),
  'node_modules/@x/ui/package.json': json({ name: '@x/ui', version: '9.0.0', dependencies: { '@x/icons': '*' } }),
}

describe('npm, pnpm and yarn workspaces', () => {
  const found = ['packages/motion', 'packages/tokens', 'packages/ui', 'tools/linked']

  test.each<[string, Files]>([
    ['npm', { 'package.json': json({ workspaces: ['apps/*', './packages/*/', '!packages/old'] }) }],
    ['yarn', { 'package.json': json({ workspaces: { packages: ['apps/web', 'packages/**', '!packages/old'] } }) }],
    [
      'pnpm',
      {
        'package.json': '{}',
        'pnpm-workspace.yaml': 'packages:\n  - apps/**\n  - "packages/*" # all\n  - "!**/old"\n',
      },
    ],
  ])('%s: members by name where the range can mean them, links anywhere', (_, root) => {
    expect(closure({ ...members, ...root }, 'apps/web/package.json')).toEqual(found)
  })

  test('outside a workspace only links count', () => {
    expect(closure(members, 'apps/web/package.json')).toEqual(['tools/linked'])
    expect(closure(members, 'packages/tokens/package.json')).toEqual(['packages/ui'])
  })

  test('an alias names the member', () => {
    const files = {
      'package.json': json({ workspaces: ['*'] }),
      'a/package.json': json({
        name: 'a',
        dependencies: { one: 'workspace:b@*', two: 'npm:c@^1.0.0', three: 'npm:d@^2.0.0', e: 'catalog:' },
      }),
      ...Object.fromEntries(
        ['b', 'c', 'd', 'e'].map((name) => [`${name}/package.json`, json({ name, version: '1.0.0' })]),
      ),
    }
    expect(closure(files, 'a/package.json')).toEqual(['b', 'c', 'e'])
  })

  test('src-tauri stands for the front end above it too', () => {
    const files = {
      ...members,
      'package.json': json({ workspaces: ['apps/*', 'packages/*'] }),
      'apps/web/src-tauri/tauri.conf.json': '{}',
      'apps/web/src-tauri/Cargo.toml': crate('app', '[dependencies]\ncore = { path = "../../../core" }\n'),
      'core/Cargo.toml': crate('core'),
    }
    expect(closure(files, 'apps/web/src-tauri/tauri.conf.json')).toEqual(['core', ...found, 'packages/old'].sort())
  })

  test('folder names with glob characters are names', () => {
    const files = {
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/[a]/package.json': json({ name: 'a', dependencies: { b: '*' } }),
      'packages/(b)/package.json': json({ name: 'b', version: '1.0.0' }),
    }
    expect(closure(files, 'packages/[a]/package.json')).toEqual(['packages/(b)'])
  })
})

test('50,000 paths and 500 packages take well under a second', () => {
  const paths = Array.from({ length: 50_000 }, (_, at) => `packages/p${at % 500}/src/file-${at}.ts`)
  const files = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [
      `packages/p${at}/package.json`,
      json({ name: `p${at}`, version: '1.0.0', dependencies: { [`p${at + 1}`]: 'workspace:*' } }),
    ]),
  )
  const all = { 'package.json': json({ workspaces: ['packages/*'] }), ...files }
  const start = performance.now()
  expect([...paths, ...Object.keys(all)].filter(isManifest)).toHaveLength(501)
  expect(closure(all, 'packages/p0/package.json')).toHaveLength(499)
  expect(performance.now() - start).toBeLessThan(10_000)
})
