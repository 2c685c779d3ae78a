import { describe, expect, test } from '@jest/globals'
import { isToRead } from '../../../shared/core/version-files/companions.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const tray = [inferVersionFile('crates/client/Cargo.toml'), inferVersionFile('crates/client/tauri.conf.json')]

const texts = new Map([
  ['Cargo.toml', '[workspace]\r\nmembers = ["crates/*"]\r\n[workspace.package]\r\nversion = "1.8.0" # platform\r\n'],
  [
    'Cargo.lock',
    'version = 4\n\n[[package]]\nname = "client"\nversion = "1.8.0"\n\n[[package]]\nname = "server"\nversion = "1.8.0"\n',
  ],
  ['crates/client/Cargo.toml', '[package]\nname = "client"\nversion = "1.8.0"\n'],
  ['crates/client/tauri.conf.json', '{ "version": "1.8.0" }'],
  ['crates/server/Cargo.toml', '[package]\nname = "server"\nversion.workspace = true\n'],
  ['README.md', 'version = "1.8.0"\n'],
])

describe('what has to be read', () => {
  const paths = [
    ...texts.keys(),
    'apps/web/package.json',
    'apps/web/node_modules/x/package.json',
    'package-lock.json',
    'fuzz/Cargo.lock',
    'uv.lock',
    'docs/Cargo.toml.md',
  ]

  test('Cargo: version files, all manifests, all locks', () => {
    expect(paths.filter(isToRead(tray))).toEqual([
      'Cargo.toml',
      'Cargo.lock',
      'crates/client/Cargo.toml',
      'crates/client/tauri.conf.json',
      'crates/server/Cargo.toml',
      'fuzz/Cargo.lock',
    ])
  })

  test('npm, Python and plain text ask for theirs', () => {
    expect(paths.filter(isToRead([inferVersionFile('apps/web/package.json')]))).toEqual([
      'apps/web/package.json',
      'package-lock.json',
    ])
    expect(paths.filter(isToRead([inferVersionFile('pyproject.toml')]))).toEqual(['uv.lock'])
    expect(paths.filter(isToRead([inferVersionFile('README.md')]))).toEqual(['README.md'])
  })
})
