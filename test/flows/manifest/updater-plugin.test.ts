import { expect, test } from '@jest/globals'
import { readsSignedVersion } from '../../../shared/flows/manifest/updater-plugin.ts'
import { AT, SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

const [tray] = SMALL_CONFIG.tracks as [(typeof SMALL_CONFIG.tracks)[number]]
const lock = (...versions: string[]) =>
  versions.map((version) => `[[package]]\nname = "tauri-plugin-updater"\nversion = "${version}"\n`).join('\n')

test.each([
  ['the lock beside the app', { 'app/Cargo.lock': lock('2.11.0'), 'Cargo.lock': lock('2.13.0') }, false],
  ['the lock above it', { 'Cargo.lock': lock('2.12.0') }, true],
  ['the highest of several', { 'Cargo.lock': lock('2.9.0', '2.12.1') }, true],
  ['no lock', {}, true],
  ['a lock without the plugin', { 'Cargo.lock': lock() }, true],
])('%s tells whether the app compares the version that is signed', async (_, files, expected) => {
  const { repository } = smallRun(files as unknown as Record<string, string>)
  expect(await readsSignedVersion(repository, tray, AT)).toBe(expected)
})
