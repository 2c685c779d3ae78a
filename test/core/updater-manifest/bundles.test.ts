import { describe, expect, test } from '@jest/globals'
import { chooseBundles, type ReadBundle } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { findBundles } from '../../../shared/core/updater-manifest/bundles.ts'
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
        expect.stringContaining('have the same name but different bytes'),
      ])
    },
  )
})
