import { describe, expect, test } from '@jest/globals'
import { chooseBundles, type ReadBundle } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { findBundles } from '../../../shared/core/updater-manifest/bundles.ts'
import { assignPlatforms } from '../../../shared/core/updater-manifest/platforms.ts'
import { parseVersion } from '../../../shared/core/versions/version.ts'

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

  test('with version-style tag a build without the version of the tag is told how to get it', () => {
    const [problem] = findBundles(['App_1.8.4_x64-setup.exe', 'App_1.8.4_x64-setup.exe.sig'], {
      ...full,
      style: 'tag',
    }).problems
    expect(problem?.fix).toMatch(/`tauri-config` output of validate-tag/)
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
