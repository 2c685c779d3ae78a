import { expect, test } from '@jest/globals'
import { readTag } from '../../../shared/core/tags/owned-tag.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { warnOfNumberedApp } from '../../../shared/flows/manifest/numbered-app.ts'
import { AT, SMALL_CONFIG, smallRun } from '../../support/small-run.ts'

async function warnings(tag: string, file: string, source = 'fn main() {}'): Promise<string[]> {
  const lines: string[] = []
  const request = { tag: readTag(SMALL_CONFIG, tag) } as never
  const bundles = [{ name: parseBundleName(file) }] as never
  const ref = { name: `refs/tags/${tag}`, object: AT, commit: AT } as never
  await warnOfNumberedApp(request, bundles, ref, smallRun({ 'src/main.rs': source }, {}, lines))
  return lines
}

test('an app that takes a pre-release for X.Y.Z is warned of', async () => {
  expect(await warnings('tray-v1.8.5-alpha.2', 'App_1.8.5_x64-setup.exe')).toEqual([
    expect.stringMatching(/^warning: "App_1\.8\.5_x64-setup\.exe" .*1\.8\.5-alpha\.2/),
  ])
})

test.each([
  ['a live version', 'tray-v1.8.5', 'App_1.8.5_x64-setup.exe', ''],
  ['the whole version', 'tray-v1.8.5-alpha.2', 'App_1.8.5-alpha.2_x64-setup.exe', ''],
  ['a comparator in the source', 'tray-v1.8.5-alpha.2', 'App_1.8.5_x64-setup.exe', 'b.version_comparator(|a, b| true)'],
])('with %s nothing is said', async (_, tag, file, source) => {
  expect(await warnings(tag, file, source)).toEqual([])
})
