import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assetName, bundleUrl, releaseUrls } from '../../../shared/core/publish/release-url.ts'

describe('the name of a release asset', () => {
  test.each([
    ['App_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.exe'],
    ['My App 1.0.0 Setup.exe', 'My.App.1.0.0.Setup.exe'],
    ['app.prod-(15-5)-release.apk', 'app.prod-.15-5.-release.apk'],
    ['tobwen-1.1.0-1~buster_amd64.deb', 'tobwen-1.1.0-1.buster_amd64.deb'],
    ['erick%%%%%!!!zhao.txt', 'erick.zhao.txt'],
    ['fake.      file.txt', 'fake.file.txt'],
    ['a+b@c.deb', 'a+b@c.deb'],
    ['茶话室-0.1.2-mac.dmg', '-0.1.2-mac.dmg'],
    ['Über.exe', 'Uber.exe'],
  ])('%s is stored as %s', (file, asset) => expect(assetName(file)).toBe(asset))

  test('stays what it is once it is one, and needs no escape but for + and @', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (file) => {
        const asset = assetName(file)
        expect(assetName(asset)).toBe(asset)
        expect(asset).toMatch(/^[\w@+.-]*$/)
      }),
    )
  })

  test('is used below a release, and the file keeps its own anywhere else', () => {
    expect(bundleUrl('https://github.com/o/r/releases/download/tray-v1.8.5/', 'My App.exe')).toBe(
      'https://github.com/o/r/releases/download/tray-v1.8.5/My.App.exe',
    )
    for (const base of [
      'https://github.com/o/r/releases/latest/download',
      'https://github.com/o/r/releases/latest/download/',
    ])
      expect(bundleUrl(base, 'My App.exe')).toBe('https://github.com/o/r/releases/latest/download/My.App.exe')
    expect(bundleUrl('https://ghe.example/o/r/releases/download/v1', 'a+b.deb')).toBe(
      'https://ghe.example/o/r/releases/download/v1/a%2Bb.deb',
    )
    expect(bundleUrl('https://cdn.example/tray', 'My App#1.exe')).toBe('https://cdn.example/tray/My%20App%231.exe')
  })

  test('incident 20: the URLs of a release are made from the real tag', () => {
    expect(releaseUrls('https://github.com', 'o/r', 'tray-v1.8.5')).toEqual({
      page: 'https://github.com/o/r/releases/tag/tray-v1.8.5',
      downloads: 'https://github.com/o/r/releases/download/tray-v1.8.5',
    })
    expect(releaseUrls('https://github.com/', 'o/r', 'sdk/go/v1.0.0').downloads).toBe(
      'https://github.com/o/r/releases/download/sdk%2Fgo%2Fv1.0.0',
    )
  })
})
