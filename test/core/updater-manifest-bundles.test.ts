import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseBundles, type ReadBundle } from '../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../shared/core/updater-manifest/bundle-name.ts'
import { findBundles } from '../../shared/core/updater-manifest/bundles.ts'
import { assignPlatforms, checkPlatforms, parsePlatforms } from '../../shared/core/updater-manifest/platforms.ts'
import { parseVersion } from '../../shared/core/versions/version.ts'

const version = (text: string) => {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(text)
  return parsed
}
const core = { version: version('1.8.5-alpha.2'), style: 'core' } as const
const full = { version: version('1.8.5-alpha.2'), style: 'full' } as const
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
const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message)

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
    // with build metadata, and with what is no version of a track
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
        message: 'No bundle serves "darwin-aarch64", and it must be there.',
        fix: 'The artifacts serve windows-x86_64, windows-x86_64-nsis: build the missing one, or take it out of `platforms`.',
      },
      {
        message: '"linux-x64" is no platform of the Tauri updater.',
        fix: 'Did you mean "linux-x86_64"? A key is {os}-{arch} or {os}-{arch}-{installer}.',
      },
    ])
  })
})

describe('the bundles of an artifacts folder', () => {
  const exe = 'win/App_1.8.5_x64-setup.exe'

  test('are found with their signatures, among files that are none', () => {
    const { bundles, problems } = findBundles(
      [exe, `${exe}.sig`, 'mac/App_1.8.5_aarch64.dmg', 'SHA256SUMS', 'SHA256SUMS.sig'],
      core,
    )
    expect(bundles).toEqual([{ name: named(exe), signaturePath: `${exe}.sig` }])
    expect(problems).toEqual([])
  })

  test.each<[string, string[], string]>([
    ['an empty folder', [], 'is empty: there is no bundle in it'],
    ['no bundle among the files', ['App.dmg', 'x.txt'], 'has 2 files, such as "App.dmg": there is no bundle in it'],
    [
      'incident 29: a bundle without .sig',
      [exe],
      '"win/App_1.8.5_x64-setup.exe" has no signature: "App_1.8.5_x64-setup.exe.sig" is not next to it.',
    ],
    ['a .sig elsewhere', [exe, 'App_1.8.5_x64-setup.exe.sig'], 'has no signature'],
    [
      'a .sig without bundle',
      [exe, `${exe}.sig`, 'App_1.8.5_amd64.deb.sig'],
      '"App_1.8.5_amd64.deb.sig" signs a file that is not there: "App_1.8.5_amd64.deb".',
    ],
    [
      'a bundle of another version',
      ['App_1.8.4_x64-setup.exe', 'App_1.8.4_x64-setup.exe.sig'],
      'is of version 1.8.4, and the tag asks for 1.8.5.',
    ],
    ['another version with build metadata', ['App_1.8.4+7_x64-setup.exe'], 'is of version 1.8.4+7, and the tag asks'],
    ['another version in an RPM', ['App-1.8.4+7-1.x86_64.rpm'], 'is of version 1.8.4+7, and the tag asks for 1.8.5.'],
    ['a version of two numbers', ['App_1.8_x64-setup.exe'], 'is of version 1.8, and the tag asks for 1.8.5.'],
    ['a version of four numbers', ['App_1.8.5.2_x64-setup.exe'], 'is of version 1.8.5.2, and the tag asks for 1.8.5.'],
  ])('refused: %s', (_, paths, message) => {
    expect(messages(findBundles(paths, core).problems).join('\n')).toContain(message)
  })

  test('all problems come at once', () => {
    const paths = ['App_1.8.4_x64-setup.exe', 'App_1.8.5_amd64.AppImage', 'App_1.8.5_amd64.deb.sig']
    expect(findBundles(paths, core).problems).toHaveLength(4)
  })

  test('with version-style core names carry X.Y.Z, with full the suffix too', () => {
    const problems = (name: string, expected: typeof core | typeof full) =>
      findBundles([name, `${name}.sig`], expected).problems.length
    expect(problems('App_1.8.5_x64-setup.exe', core)).toBe(0)
    expect(problems('App_1.8.5-alpha.2_x64-setup.exe', core)).toBe(0)
    expect(problems('App_1.8.5-alpha.2_x64-setup.exe', full)).toBe(0)
    expect(problems('App_1.8.5_x64-setup.exe', full)).toBe(1)
    expect(problems('App_1.8.5-alpha.3_x64-setup.exe', core)).toBe(1)
    expect(problems('App_aarch64.app.tar.gz', full)).toBe(0)
    expect(problems('App_1.8.5+7_x64-setup.exe', core)).toBe(0)
    expect(problems('App-1.8.5-alpha.2+7-1.x86_64.rpm', full)).toBe(0)
    expect(problems('App_1.8.5+7_x64-setup.exe', full)).toBe(1)
    expect(problems('tool-2.0.0-1.8.5-1.x86_64.rpm', core)).toBe(0)
  })

  test.each([
    ['App_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.nsis.zip'],
    ['App_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.exe.zip'],
    ['App_1.8.5_x64_de-DE.msi', 'App_1.8.5_x64_de-DE.msi.zip'],
    ['App_1.8.5_amd64.AppImage', 'App_1.8.5_amd64.AppImage.tar.gz'],
  ])('%s without a signature is passed over beside the signed %s, and that is said', (installer, archive) => {
    const { bundles, passedOver, problems } = findBundles([installer, archive, `${archive}.sig`], core)
    expect(bundles.map(({ name }) => name.file)).toEqual([archive])
    expect(passedOver).toEqual([
      { path: installer, reason: `it is not signed, and "${archive}" is, its archive for the updater` },
    ])
    expect(problems).toEqual([])
  })

  test.each([
    ['a setup of another name', 'App_1.8.5_x64-setup.exe', 'App_x64-setup.exe'],
    ['an archive of another name', 'App_1.8.5_x64-setup.exe', 'App_x64-setup.nsis.zip'],
    ['an archive of another processor', 'App_1.8.5_x64-setup.exe', 'App_1.8.5_arm64-setup.nsis.zip'],
    ['an archive of another product', 'App_1.8.5_x64-setup.exe', 'Other_1.8.5_x64-setup.nsis.zip'],
    ['an archive of another installer', 'App_1.8.5_x64-setup.exe', 'App_1.8.5_x64_en-US.msi.zip'],
    ['an MSI in another language', 'App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64_de-DE.msi'],
    ['an archive in another language', 'App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64_de-DE.msi.zip'],
    ['the installer, when it is the archive that lacks it', 'App_1.8.5_x64-setup.nsis.zip', 'App_1.8.5_x64-setup.exe'],
    ['an AppImage', 'App_1.8.5_amd64.deb', 'App_1.8.5_amd64.AppImage.tar.gz'],
    ['a universal app', 'App_1.8.5_aarch64.app.tar.gz', 'App_1.8.5_universal.app.tar.gz'],
  ])('incident 29: a missing signature is not made good by that of %s', (_, unsigned, signed) => {
    expect(messages(findBundles([unsigned, signed, `${signed}.sig`], core).problems)).toEqual([
      `"${unsigned}" has no signature: "${unsigned}.sig" is not next to it.`,
    ])
  })

  test('an unsigned .exe that is no setup is passed over, and that is said, also when nothing else is there', () => {
    const { passedOver, problems } = findBundles([exe, `${exe}.sig`, 'app.exe'], core)
    expect([passedOver.map(({ path }) => path), problems]).toEqual([['app.exe'], []])
    expect(messages(findBundles(['MyInstaller.exe'], core).problems)).toEqual([
      'The artifacts folder has 1 files, such as "MyInstaller.exe": there is no bundle in it that the Tauri updater can install. "MyInstaller.exe" was passed over: it is not signed, and an .exe without "setup" in its name counts as a bare program.',
    ])
  })

  test.each(['App_1.8.5_x64-setup.exe', 'app.exe'])(
    'incident 24: an unsigned %s may be a signed one twice: its bytes say',
    (file) => {
      const { bundles, problems } = findBundles([`a/${file}`, `a/${file}.sig`, `b/${file}`], core)
      expect(bundles.map(({ name }) => name.path)).toEqual([`a/${file}`, `b/${file}`])
      expect(problems).toEqual([])
      const { name, digest } = read(`b/${exe}`)
      const twins = chooseBundles([{ name, digest }, read(`a/${exe}`)])
      expect([twins.bundles, twins.problems]).toEqual([[{ ...read(`a/${exe}`), name }], []])
      expect(messages(chooseBundles([read(`a/${exe}`), { name, digest: 'other' }]).problems)).toEqual([
        expect.stringContaining('have one name and other bytes'),
      ])
    },
  )

  test('an unsigned file whose twin does not hold is none', () => {
    const { name, digest } = read(exe)
    expect(chooseBundles([{ name, digest }])).toEqual({ bundles: [], problems: [] })
  })

  test('incident 24: the same name and bytes count once', () => {
    const { bundles, problems } = chooseBundles([read(`a/${exe}`), read(`b/${exe}`)])
    expect(bundles).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test('incident 24: the same name with other bytes is refused', () => {
    const { problems } = chooseBundles([read(`a/${exe}`, 'one'), read(`b/${exe}`, 'two')])
    expect(messages(problems)).toEqual([
      `"a/${exe}" and "b/${exe}" have one name and other bytes: a release has room for one asset of that name.`,
    ])
  })

  test('incident 24: App.app.tar.gz of two processors says how to name them', () => {
    const { problems } = chooseBundles([
      read('aarch64-apple-darwin/App.app.tar.gz', 'one'),
      read('x86_64-apple-darwin/App.app.tar.gz', 'two'),
    ])
    expect(problems[0]?.fix).toBe(
      'Name them by processor, such as "App_aarch64.app.tar.gz" and "App_x86_64.app.tar.gz", with their .sig files.',
    )
  })

  test('incident 24: two files that become one asset have one URL: with other bytes they are refused', () => {
    const [a, b] = ['aarch64/My App.app.tar.gz', 'x64/My.App.app.tar.gz'] as const
    expect(chooseBundles([read(a, 'one'), read(b, 'two')]).problems).toEqual([
      {
        message: `"${a}" and "${b}" have other bytes and would both be the asset "My.App.app.tar.gz": a release has room for one of that name.`,
        fix: 'Name them by processor, such as "My App_aarch64.app.tar.gz" and "My.App_x86_64.app.tar.gz", with their .sig files.',
      },
    ])
  })

  test('one app in the folders of both processors of macOS is universal', () => {
    const { bundles, problems } = chooseBundles([read('macos-arm64/App.app.tar.gz'), read('macos-x64/App.app.tar.gz')])
    expect(problems).toEqual([])
    expect([...assignPlatforms(bundles).keys()]).toEqual([
      'darwin-aarch64',
      'darwin-aarch64-app',
      'darwin-x86_64',
      'darwin-x86_64-app',
    ])
    expect(platforms('App_aarch64.app.tar.gz', 'App_x64.app.tar.gz')).toMatchObject({
      'darwin-x86_64': 'App_x64.app.tar.gz',
    })
  })

  test.each([
    ['x64/App-setup.exe', 'arm64/App-setup.exe'],
    ['App_x64-setup.exe', 'App_arm64-setup.exe'],
  ])('the same bytes for two processors are refused anywhere else: %s and %s', (a, b) => {
    expect(messages(chooseBundles([read(a), read(b)]).problems)).toEqual([
      `"${a}" and "${b}" have the same bytes, and are named for the processors x86_64 and aarch64.`,
    ])
  })

  test('on macOS a processor that no Mac has is refused, and a name that differs from its folder, by both', () => {
    const problem = (path: string) => chooseBundles([read(path)]).problems
    expect(problem('bundle-macos-x86/App.app.tar.gz')).toEqual([
      {
        message: '"bundle-macos-x86/App.app.tar.gz" is for i686 by "x86", and darwin has no such processor.',
        fix: 'Rename it with its .sig, to "App_x86_64.app.tar.gz" for one, or put it below a folder named by its target, such as aarch64-apple-darwin.',
      },
    ])
    const thin = 'aarch64-apple-darwin/Remote Universal.app.tar.gz'
    expect(problem(thin)).toEqual([
      {
        message: `"${thin}" is for universal by its own name ("Universal") and for aarch64 by its folder ("aarch64").`,
        fix: 'Put it below a folder named by its target, such as aarch64-apple-darwin. Where "Universal" is part of the product\'s name, rename it with its .sig, to "Remote Universal_aarch64.app.tar.gz".',
      },
    ])
    expect(problem('aarch64-apple-darwin/Remote Universal_aarch64.app.tar.gz')).toEqual([])
    expect(messages(chooseBundles([read('mac/Remote Universal.app.tar.gz'), read(thin)]).problems)).toHaveLength(1)
  })

  test('the new name keeps what comes behind the processor', () => {
    const fixes = ['App_1.8.5-setup.exe', 'App_1.8.5_de-DE.msi', 'App_1.8.5.app.tar.gz', 'App_i686.app.tar.gz'].map(
      (path) => /to "(.*?)"/.exec(chooseBundles([read(path)]).problems[0]?.fix ?? '')?.[1],
    )
    expect(fixes).toEqual([
      'App_1.8.5_x86_64-setup.exe',
      'App_1.8.5_x86_64_de-DE.msi',
      'App_1.8.5_aarch64.app.tar.gz',
      'App_x86_64.app.tar.gz',
    ])
  })

  test('a bundle whose processor nobody names is refused, with what to do', () => {
    expect(chooseBundles([read('macos/App.app.tar.gz')]).problems).toEqual([
      {
        message: '"macos/App.app.tar.gz" does not say which processor it is for.',
        fix: 'Rename it with its .sig, to "App_aarch64.app.tar.gz" for one, or put it below a folder named by its target, such as aarch64-apple-darwin.',
      },
    ])
  })

  test('two products for the same clients are refused, once', () => {
    const { problems } = chooseBundles([read('App_1.8.5_x64-setup.exe'), read('Other_1.8.5_x64-setup.exe', 'e')])
    expect(messages(problems)).toEqual([
      '"App_1.8.5_x64-setup.exe" and "Other_1.8.5_x64-setup.exe" are bundles of several products for windows-x86_64-nsis, and a manifest has room for one.',
    ])
  })

  test.each([
    [
      'of one product',
      ['App_1.8.5_x64-setup.exe', 'App_x64-setup.exe'],
      'are several bundles for windows-x86_64-nsis',
      'Keep the one that this track ships in the artifacts folder.',
    ],
    [
      'MSIs, none of them in English',
      ['App_1.8.5_x64_de-DE.msi', 'App_1.8.5_x64_fr-FR.msi'],
      'are several languages for windows-x86_64-msi',
      'Keep the one that this track ships in the artifacts folder, or build en-US as well: where it is there, everybody gets it.',
    ],
    [
      'MSIs, one of them without a language',
      ['App_1.8.5_x64.msi', 'App_1.8.5_x64_en-US.msi'],
      'are several bundles for windows-x86_64-msi',
      'Keep the one that this track ships in the artifacts folder.',
    ],
    [
      'MSIs of two products in two languages',
      ['App_1.8.5_x64_en-US.msi', 'Other_1.8.5_x64_de-DE.msi'],
      'are bundles of several products for windows-x86_64-msi',
      'Keep the one that this track ships in the artifacts folder.',
    ],
    [
      'universal and not, of two products',
      ['App_universal.app.tar.gz', 'Other_x64.app.tar.gz'],
      'are bundles of several products for darwin-x86_64-app',
      'Keep the one that this track ships in the artifacts folder.',
    ],
  ])('two signed bundles for one key are refused by both names: %s', (_, paths, words, fix) => {
    const { problems } = chooseBundles(paths.map((path) => read(path)))
    expect(problems).toEqual([
      { message: `"${paths[0]}" and "${paths[1]}" ${words}, and a manifest has room for one.`, fix },
    ])
  })
})
