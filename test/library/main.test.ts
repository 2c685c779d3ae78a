import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { trackVersion } from 'release-tracks'

const TRACK = (files: string) => `tracks:\n  app: { tag: "v{version}", paths: ["**"]${files} }\n`

describe('trackVersion, as the package gives it to a build', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-tracks-library-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }

  test.each([
    ['package.json', '{ "version": "1.2.3-beta.4" }', ''],
    ['Cargo.toml', '[workspace.package]\nversion = "1.2.3-beta.4"', ''],
    ['VERSION', '1.2.3-beta.4\n', ''],
    ['setup.cfg', '[metadata]\nversion = 1.2.3-beta.4\n', ', pattern: "^version = (.+)$"'],
  ])('reads %s, from the root or a folder below', (path, text, more) => {
    write({
      'release-tracks.yml': TRACK(`, version-files: [{ path: ${path}${more} }]`),
      [path]: text,
      'apps/web/x': '',
    })
    expect(trackVersion('app', { folder })).toBe('1.2.3-beta.4')
    expect(trackVersion('app', { folder: join(folder, 'apps/web') })).toBe('1.2.3-beta.4')
  })

  test('reads files that are named by a glob', () => {
    write({
      'release-tracks.yml': TRACK(', version-files: ["packages/*/package.json"]'),
      'packages/a/package.json': '{ "version": "1.2.3" }',
      'packages/b/package.json': '{ "version": "1.2.3" }',
      'packages/node_modules/package.json': '{ "version": "9.9.9" }',
    })
    expect(trackVersion('app', { folder })).toBe('1.2.3')
  })

  test('gives the version of the tag that is built, and passes over any other text', () => {
    write({ 'release-tracks.yml': TRACK(', version-files: [VERSION]'), VERSION: '1.0.0\n' })
    const version = (tag?: string) => {
      const options = { folder, tag }
      return trackVersion('app', options)
    }
    expect(version('v1.1.0-alpha.2')).toBe('1.1.0-alpha.2')
    for (const other of ['main', 'app-v2.0.0', 'v2', '', undefined]) expect(version(other)).toBe('1.0.0')
  })

  test('finds the configuration where the actions do', () => {
    write({ '.github/release-tracks.yaml': TRACK(', version-files: [VERSION]'), VERSION: '2.0.0' })
    expect(trackVersion('app', { folder })).toBe('2.0.0')
  })

  test.each([
    ['no such track', TRACK(', version-files: [VERSION]'), 'ap', /"ap" is not a track .*Did you mean "app"/],
    ['no version file in the tree', TRACK(', version-files: [none]'), 'app', /"none" is not in the repository/],
    ['no version files at all', TRACK(''), 'app', /only its tags carry the version/],
    ['a wrong configuration', 'tracks: 3\n', 'app', /release-tracks\.yml:1:9/],
  ])('says what is wrong: %s', (_, config, track, message) => {
    write({ 'release-tracks.yml': config, VERSION: '1.0.0' })
    expect(() => trackVersion(track, { folder })).toThrow(message)
  })

  test('two files that differ are no version', () => {
    write({
      'release-tracks.yml': TRACK(', version-files: [VERSION, other.txt]'),
      VERSION: '1.0.0',
      'other.txt': '1.0.1',
    })
    expect(() => trackVersion('app', { folder })).toThrow('VERSION says 1.0.0, other.txt says 1.0.1')
  })

  test('no configuration anywhere above is told with the folder', () => {
    expect(() => trackVersion('app', { folder })).toThrow(`no release-tracks.yml in ${folder} or above`)
  })
})
