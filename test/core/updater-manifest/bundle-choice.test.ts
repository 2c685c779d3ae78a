import { describe, expect, test } from '@jest/globals'
import { chooseBundles, type ReadBundle } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { assignPlatforms } from '../../../shared/core/updater-manifest/platforms.ts'

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

describe('the bundles of a manifest', () => {
  const exe = 'win/App_1.8.5_x64-setup.exe'

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
      `"a/${exe}" and "b/${exe}" have the same name but different bytes: a release can have only one asset of that name.`,
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
        message: `"${a}" and "${b}" have different bytes but would both be the asset "My.App.app.tar.gz": a release can have only one of that name.`,
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
      '"App_1.8.5_x64-setup.exe" and "Other_1.8.5_x64-setup.exe" are bundles of several products for windows-x86_64-nsis, but a manifest can have only one.',
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
      { message: `"${paths[0]}" and "${paths[1]}" ${words}, but a manifest can have only one.`, fix },
    ])
  })
})
