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
  const listed = versionFiles.map((file) => (typeof file === 'string' ? inferVersionFile(file) : file))
  return workspaceClosures(texts)(listed) ?? []
}

const crate = (name: string, tables = '', version = '"1.0.0"'): string =>
  `[package]\nname = "${name}"\nversion = ${version}\n${tables}`

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
