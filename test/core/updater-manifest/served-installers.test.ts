import { expect, test } from '@jest/globals'
import type { PublishedManifest } from '../../../shared/core/updater-manifest/manifest.ts'
import { requireSameInstallers } from '../../../shared/core/updater-manifest/served-installers.ts'

const manifest = (urls: Readonly<Record<string, string>>) =>
  ({
    version: { major: 1, minor: 8, patch: 5 },
    urls: new Map(Object.entries(urls).map(([key, file]) => [key, `https://x.example/${file}`])),
  }) as unknown as PublishedManifest
const replace = (standing: Record<string, string>, coming: Record<string, string>) => () =>
  requireSameInstallers([{ channel: 'live', path: 'm.json', standing: manifest(standing), coming: manifest(coming) }])

const [APPIMAGE, DEB] = ['App_1.8.5_amd64.AppImage', 'App_1.8.6_amd64.deb']

test('an app that was installed as an AppImage is not given a .deb by the key that all look up', () => {
  expect(replace({ 'linux-x86_64': APPIMAGE }, { 'linux-x86_64': DEB })).toThrow(
    /^m\.json: live serves "linux-x86_64" with an AppImage since 1\.8\.5 or earlier, and this manifest has a \.deb there/,
  )
})

test.each([
  ['the same kind', { 'linux-x86_64': APPIMAGE }, { 'linux-x86_64': `${APPIMAGE}?x#y` }],
  ['a key of one kind', { 'linux-x86_64-deb': APPIMAGE }, { 'linux-x86_64-deb': DEB }],
  ['a key that is gone', { 'linux-x86_64': APPIMAGE }, {}],
  ['a name that says nothing', { 'linux-x86_64': '%zz' }, { 'linux-x86_64': DEB }],
])('%s is fine', (_, standing, coming) => {
  expect(replace(standing as Record<string, string>, coming as Record<string, string>)).not.toThrow()
})
