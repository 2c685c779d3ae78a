import { describe, expect, test } from '@jest/globals'
import { inspectConfig } from '../../../shared/config/parse-config.ts'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { versionOnly } from '../../../shared/core/version-files/version-only.ts'
import { inferVersionFile, tellingFiles, writtenIn } from '../../../shared/core/versions/version-file.ts'

const PATH = 'app/tauri.conf.json'
const APP = inferVersionFile(PATH)
const MSI = inferVersionFile(PATH, { key: 'bundle.windows.wix.version', style: 'core' })
const tauri = (version: string, wix: string) =>
  `{\n  // The app.\n  "version": "${version}",\n  "bundle": { "windows": { "wix": { "version": "${wix}" } } }\n}\n`

describe('incident 11: the number of an MSI beside the version of its app', () => {
  test.each([
    ['1.8.5-alpha.2', '1.8.5'],
    ['1.8.5', '1.8.5'],
    ['2.0.0-rc.10', '2.0.0'],
  ])('%s is written whole to the app, and as %s for the MSI', (version, number) => {
    const edited = editVersions([APP, MSI], new Map([[PATH, tauri('1.8.4', '1.8.4')]]), version)
    expect(edited.get(PATH)).toBe(tauri(version, number))
  })

  test('a bump of both is a bump and nothing else, whichever is listed first', () => {
    const texts = (version: string, wix: string, more = '') => new Map([[PATH, `${tauri(version, wix)}${more}`]])
    for (const versionFiles of [
      [APP, MSI],
      [MSI, APP],
    ]) {
      const only = (after: ReadonlyMap<string, string>) =>
        versionOnly([{ versionFiles }], texts('1.8.4', '1.8.4'), after).has(PATH)
      expect([only(texts('1.8.5-alpha.1', '1.8.5')), only(texts('1.8.5-alpha.1', '1.8.6'))]).toEqual([true, false])
    }
  })

  test('it tells the version only where no file has it whole', () => {
    expect([tellingFiles([MSI, APP]), tellingFiles([MSI])]).toEqual([[APP], [MSI]])
    expect([writtenIn(MSI, '1.8.5-alpha.2'), writtenIn(APP, '1.8.5-alpha.2')]).toEqual(['1.8.5', '1.8.5-alpha.2'])
  })

  test('the configuration lists it; a manifest whose version others repeat has none of its own', () => {
    const config = (entry: string) =>
      `tracks:\n  tray:\n    tag: v{version}\n    paths: ["**"]\n    version-files:\n      - ${PATH}\n      - ${entry}\n`
    const entry = `{ path: ${PATH}, key: bundle.windows.wix.version, version-style: core }`
    expect(inspectConfig('release-tracks.yml', config(entry)).config.tracks[0]?.versionFiles).toEqual([APP, MSI])
    expect(() => inspectConfig('x.yml', config('{ path: Cargo.toml, version-style: core }'))).toThrow(
      /version-style of its own/,
    )
    expect(() => inspectConfig('x.yml', config(`{ path: ${PATH}, version-style: full }`))).toThrow(/version-style/)
  })
})
