import { describe, expect, test } from '@jest/globals'
import { givesAppVersion, setsComparator, tauriBuildConfig } from '../../../shared/core/updater-manifest/app-version.ts'
import { parseVersion, type Version } from '../../../shared/core/versions/version.ts'

test.each([
  ['1.8.5-alpha.2', '{"version":"1.8.5-alpha.2","bundle":{"windows":{"wix":{"version":"1.8.5"}}}}'],
  ['1.8.5', '{"version":"1.8.5","bundle":{"windows":{"wix":{"version":"1.8.5"}}}}'],
])('%s is built with %s', (version, json) => {
  expect(JSON.stringify(tauriBuildConfig(parseVersion(version) as Version))).toBe(json)
})

describe('a build gets the version of the app', () => {
  const output = (rest: string) => `\${{ needs.validate.outputs${rest} }}`
  test.each([
    [output('.tauri-config'), true],
    [output("['tauri-config']"), true],
    [`npx tauri build --config '{"version":"1.0.0"}'`, true],
    [`npx tauri build -c "{\\"version\\": \\"$VERSION\\"}"`, true],
    [`jq --arg v "$VERSION" '.version = $v' src-tauri/tauri.conf.json`, true],
    [output('.version'), false],
    [`npx tauri build --ci --config '{"bundle":{"createUpdaterArtifacts":false}}'`, false],
    ['bash -c "echo version"', false],
    ['crates/client/tauri.conf.json', false],
  ])('%s: %s', (text, gives) => expect(givesAppVersion(text)).toBe(gives))
})

test.each([
  ['tauri_plugin_updater::Builder::new().default_version_comparator(|current, release| true)', true],
  ['builder.version_comparator(move |a, b| b.version != a)', true],
  ['let version_comparator = 1;', false],
  ['// no comparator', false],
])('the source %s sets how versions compare: %s', (source, sets) => expect(setsComparator(source)).toBe(sets))
