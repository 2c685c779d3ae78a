import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseBundles, type ReadBundle } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { assignPlatforms, checkPlatforms, parsePlatforms } from '../../../shared/core/updater-manifest/platforms.ts'

const named = (path: string) => {
  const name = parseBundleName(path)
  if (!name) throw new Error(path)
  return name
}
const read = (path: string, digest = 'd'): ReadBundle => ({ name: named(path), digest, signature: `sig of ${path}` })
const platforms = (...paths: string[]) => {
  const { bundles, problems } = chooseBundles(paths.map((path) => read(path)))
  expect(problems).toEqual([])
  return Object.fromEntries([...assignPlatforms(bundles)].map(([key, { name }]) => [key, name.file]))
}

describe('the platforms of a manifest', () => {
  test('one bundle serves the bare key and that of its installer', () => {
    expect(platforms('App_1.8.5_x64-setup.exe')).toEqual({
      'windows-x86_64': 'App_1.8.5_x64-setup.exe',
      'windows-x86_64-nsis': 'App_1.8.5_x64-setup.exe',
    })
  })

  test('NSIS comes before MSI', () => {
    expect(platforms('App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64-setup.exe')).toEqual({
      'windows-x86_64': 'App_1.8.5_x64-setup.exe',
      'windows-x86_64-msi': 'App_1.8.5_x64_en-US.msi',
      'windows-x86_64-nsis': 'App_1.8.5_x64-setup.exe',
    })
  })

  test('AppImage comes before deb before rpm', () => {
    const [appimage, deb, rpm] = ['App_1.8.5_amd64.AppImage', 'App_1.8.5_amd64.deb', 'App-1.8.5-1.x86_64.rpm'] as const
    expect(platforms(rpm, deb, appimage)).toEqual({
      'linux-x86_64': appimage,
      'linux-x86_64-appimage': appimage,
      'linux-x86_64-deb': deb,
      'linux-x86_64-rpm': rpm,
    })
    expect(platforms(rpm, deb)['linux-x86_64']).toBe(deb)
  })

  test('a universal app serves both processors, and a bundle of the very processor wins over it', () => {
    const [universal, intel] = ['App_universal.app.tar.gz', 'App_x64.app.tar.gz'] as const
    const both = { 'darwin-aarch64': universal, 'darwin-aarch64-app': universal }
    expect(platforms(universal)).toEqual({ ...both, 'darwin-x86_64': universal, 'darwin-x86_64-app': universal })
    expect(platforms(universal, intel)).toEqual({ ...both, 'darwin-x86_64': intel, 'darwin-x86_64-app': intel })
  })

  test('the archive that apps of Tauri 1 need serves the bare key, the plain installer its own', () => {
    expect(platforms('App_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.nsis.zip')).toEqual({
      'windows-x86_64': 'App_1.8.5_x64-setup.nsis.zip',
      'windows-x86_64-nsis': 'App_1.8.5_x64-setup.exe',
    })
  })

  test('an MSI in several languages is the English one', () => {
    const keys = platforms('App_1.8.5_x64_de-DE.msi', 'App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64_ar-SA.msi')
    expect(new Set(Object.values(keys))).toEqual(new Set(['App_1.8.5_x64_en-US.msi']))
  })

  test('the choice does not depend on the order in which the files are found', () => {
    const paths = [
      'App_1.8.5_x64-setup.exe',
      'App_1.8.5_x64-setup.nsis.zip',
      'App_1.8.5_x64_en-US.msi',
      'App_universal.app.tar.gz',
      'App_x64.app.tar.gz',
      'App_1.8.5_amd64.AppImage',
      'App_1.8.5_amd64.deb',
    ]
    const expected = JSON.stringify(platforms(...paths))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(paths, { minLength: paths.length }),
        (shuffled) => JSON.stringify(platforms(...shuffled)) === expected,
      ),
    )
  })

  test('required ones that nobody serves and words that are none are named, all at once', () => {
    const required = parsePlatforms('windows-x86_64, darwin-aarch64\nlinux-x64 windows-x86_64-nsis,')
    expect(checkPlatforms(required, ['windows-x86_64', 'windows-x86_64-nsis'])).toEqual([
      {
        message: 'No bundle serves "darwin-aarch64", which is required.',
        fix: 'The artifacts serve windows-x86_64, windows-x86_64-nsis: build the missing one, or remove it from `platforms`.',
      },
      {
        message: '"linux-x64" is not a platform of the Tauri updater.',
        fix: 'Did you mean "linux-x86_64"? A key is {os}-{arch} or {os}-{arch}-{installer}.',
      },
    ])
  })
})
