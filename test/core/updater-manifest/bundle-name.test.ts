import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'

const named = (path: string) => {
  const name = parseBundleName(path)
  if (!name) throw new Error(path)
  return name
}

describe('a bundle name', () => {
  test.each<[string, string]>([
    // Tauri's NSIS and WiX bundlers
    ['App_1.8.5_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.5|-'],
    ['App_1.8.5_x86-setup.exe', 'App|windows|i686|nsis|1.8.5|-'],
    ['App_1.8.5_arm64-setup.exe', 'App|windows|aarch64|nsis|1.8.5|-'],
    ['App_1.8.5-alpha.2_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.5-alpha.2|-'],
    ['App_1.8.5_x64-setup.nsis.zip', 'App|windows|x86_64|nsis|1.8.5|archive'],
    ['App_1.8.5_x64-setup.exe.zip', 'App|windows|x86_64|nsis|1.8.5|archive'],
    ['App_1.8.5_x64_en-US.msi', 'App|windows|x86_64|msi|1.8.5|-'],
    ['App_1.8.5_x64_zh-Hans-CN.msi', 'App|windows|x86_64|msi|1.8.5|-'],
    ['App_1.8.5_x64_en-US.msi.zip', 'App|windows|x86_64|msi|1.8.5|archive'],
    // Linux
    ['App_1.8.5_amd64.AppImage', 'App|linux|x86_64|appimage|1.8.5|-'],
    ['App_1.8.5_amd64.AppImage.tar.gz', 'App|linux|x86_64|appimage|1.8.5|archive'],
    ['App_1.8.5_aarch64.AppImage', 'App|linux|aarch64|appimage|1.8.5|-'],
    ['App_1.8.5_i386.AppImage', 'App|linux|i686|appimage|1.8.5|-'],
    ['App-x86_64.AppImage', 'App|linux|x86_64|appimage|-|-'],
    ['App_1.8.5_amd64.deb', 'App|linux|x86_64|deb|1.8.5|-'],
    ['App_1.8.5_armhf.deb', 'App|linux|armv7|deb|1.8.5|-'],
    ['App_1.8.5_riscv64.deb', 'App|linux|riscv64|deb|1.8.5|-'],
    ['app_1.8.5~alpha.2_amd64.deb', 'app|linux|x86_64|deb|1.8.5-alpha.2|-'],
    ['App-1.8.5-1.x86_64.rpm', 'App|linux|x86_64|rpm|1.8.5|-'],
    ['App-1.8.5-alpha.2-1.aarch64.rpm', 'App|linux|aarch64|rpm|1.8.5-alpha.2|-'],
    ['App-1.8.5-1.armhfp.rpm', 'App|linux|armv7|rpm|1.8.5|-'],
    // macOS, also as tauri-action uploads it
    ['App.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['App_aarch64.app.tar.gz', 'App|darwin|aarch64|app|-|archive'],
    ['App_x64.app.tar.gz', 'App|darwin|x86_64|app|-|archive'],
    ['App_universal.app.tar.gz', 'App|darwin|universal|app|-|archive'],
    ['App_1.8.5_aarch64.app.tar.gz', 'App|darwin|aarch64|app|1.8.5|archive'],
    ['App_v1.8.5_darwin_aarch64.app.tar.gz', 'App|darwin|aarch64|app|1.8.5|archive'],
    // names with spaces, dots and numbers of their own
    ['My App 2_1.8.5_x64-setup.exe', 'My App 2|windows|x86_64|nsis|1.8.5|-'],
    ['io.example.app_1.8.5_amd64.deb', 'io.example.app|linux|x86_64|deb|1.8.5|-'],
    ['App 2.0.1_1.8.5_x64-setup.exe', 'App 2.0.1|windows|x86_64|nsis|1.8.5|-'],
    ['Area-51-1.8.5-1.x86_64.rpm', 'Area-51|linux|x86_64|rpm|1.8.5|-'],
    ['tool-2.0.0-1.8.5-1.x86_64.rpm', 'tool-2.0.0|linux|x86_64|rpm|1.8.5|-'],
    ['tool-2.0.0-1.8.5-alpha.2-1.fc42.x86_64.rpm', 'tool-2.0.0|linux|x86_64|rpm|1.8.5-alpha.2|-'],
    ['tool-2.0.0-1.8.5.x86_64.rpm', 'tool-2.0.0|linux|x86_64|rpm|1.8.5|-'],
    ['python3.11_1.8.5_amd64.deb', 'python3.11|linux|x86_64|deb|1.8.5|-'],
    // with build metadata, and with what is not a version of a track
    ['App_1.8.4+7_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.4+7|-'],
    ['App_1.8.5-alpha.2+b7.1_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.5-alpha.2+b7.1|-'],
    ['App-1.8.4+7-1.x86_64.rpm', 'App|linux|x86_64|rpm|1.8.4+7|-'],
    ['App_1.8_x64-setup.exe', 'App|windows|x86_64|nsis|1.8|-'],
    ['App-1.8-1.x86_64.rpm', 'App|linux|x86_64|rpm|1.8|-'],
    ['App_1.8.5.2_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.5.2|-'],
    ['App1.8.4_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.4|-'],
    ['1.8.4_x64-setup.exe', '|windows|x86_64|nsis|1.8.4|-'],
    ['App 2_x64-setup.exe', 'App 2|windows|x86_64|nsis|-|-'],
    // the folders say the processor when the name does not
    ['target/aarch64-apple-darwin/release/bundle/macos/App.app.tar.gz', 'App|darwin|aarch64|app|-|archive'],
    ['x86_64-apple-darwin/macos/App.app.tar.gz', 'App|darwin|x86_64|app|-|archive'],
    ['universal-apple-darwin/App.app.tar.gz', 'App|darwin|universal|app|-|archive'],
    ['tray-macos-arm64/App.app.tar.gz', 'App|darwin|aarch64|app|-|archive'],
    ['x64-runner/aarch64-apple-darwin/App.app.tar.gz', 'App|darwin|aarch64|app|-|archive'],
    ['x64-and-arm64/App.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['charm/swarm64/App.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['arm64/App_1.8.5_x64-setup.exe', 'App|windows|x86_64|nsis|1.8.5|-'],
    // macOS has two processors, and Tauri puts neither into the name
    ['bundle-macos-arm/App.app.tar.gz', 'App|darwin|aarch64|app|-|archive'],
    ['bundle-linux-arm/App.AppImage', 'App|linux|armv7|appimage|-|-'],
    ['aarch64-apple-darwin/Robot Arm.app.tar.gz', 'Robot|darwin|aarch64|app|-|archive'],
    ['bundle-macos-x86/App.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['bundle-macos-x86/App_x64.app.tar.gz', 'App|darwin|x86_64|app|-|archive'],
    ['App_i686.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['App_armv7.app.tar.gz', 'App|darwin|-|app|-|archive'],
    ['aarch64-apple-darwin/Remote Universal.app.tar.gz', 'Remote|darwin|-|app|-|archive'],
    ['macos-arm64/App_x64.app.tar.gz', 'App|darwin|-|app|-|archive'],
  ])('%s', (path, expected) => {
    const { product, os, arch = '-', installer, version: found = '-', isUpdaterArchive } = named(path)
    expect([product, os, arch, installer, found, isUpdaterArchive ? 'archive' : '-'].join('|')).toBe(expected)
  })

  test.each([
    'App_1.8.5_aarch64.dmg',
    'App_1.8.5_x64-setup.exe.sig',
    'latest.json',
    'src.tar.gz',
    '.deb',
    'App.zip',
    '',
  ])('%j is none', (path) => expect(parseBundleName(path)).toBeUndefined())

  test('of any length and shape is read in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '.', '_', '-', 'x64', 'a') }), (stem) => {
        expect(parseBundleName(`${stem}.rpm`)?.file ?? stem).toBeDefined()
      }),
    )
    expect(parseBundleName(`${'1.'.repeat(100_000)}.rpm`)).toBeUndefined()
  })
})
