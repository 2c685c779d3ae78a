import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { currentVersions, editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

const tray = [inferVersionFile('crates/client/Cargo.toml'), inferVersionFile('crates/client/tauri.conf.json')]
const platform = [inferVersionFile('Cargo.toml', { key: 'workspace.package.version' })]

const texts = new Map([
  ['Cargo.toml', '[workspace]\r\nmembers = ["crates/*"]\r\n[workspace.package]\r\nversion = "1.8.0" # platform\r\n'],
  [
    'Cargo.lock',
    'version = 4\n\n[[package]]\nname = "client"\nversion = "1.8.0"\n\n[[package]]\nname = "server"\nversion = "1.8.0"\n',
  ],
  ['crates/client/Cargo.toml', '[package]\nname = "client"\nversion = "1.8.0"\n'],
  ['crates/client/tauri.conf.json', '{ "version": "1.8.0" }'],
  ['crates/server/Cargo.toml', '[package]\nname = "server"\nversion.workspace = true\n'],
  ['README.md', 'version = "1.8.0"\n'],
])

const problemsOf = (work: () => unknown): readonly string[] => {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError)
      return error.problems.map(({ message, place }) => `${place?.file}: ${message}`)
    throw error
  }
  return []
}

describe('two tracks of one workspace', () => {
  test('each edits its own version files, and its own entries of the lock', () => {
    const lock = texts.get('Cargo.lock') as string
    expect(editVersions(tray, texts, '1.8.1-alpha.1')).toEqual(
      new Map([
        ['crates/client/Cargo.toml', '[package]\nname = "client"\nversion = "1.8.1-alpha.1"\n'],
        ['crates/client/tauri.conf.json', '{ "version": "1.8.1-alpha.1" }'],
        ['Cargo.lock', lock.replace('"client"\nversion = "1.8.0"', '"client"\nversion = "1.8.1-alpha.1"')],
      ]),
    )
    expect(editVersions(platform, texts, '1.9.0')).toEqual(
      new Map([
        ['Cargo.toml', texts.get('Cargo.toml')?.replace('1.8.0', '1.9.0')],
        ['Cargo.lock', lock.replace('"server"\nversion = "1.8.0"', '"server"\nversion = "1.9.0"')],
      ]),
    )
  })

  test('both in turn end as both at once', () => {
    const first = new Map([...texts, ...editVersions(tray, texts, '2.0.0')])
    const both = new Map([...first, ...editVersions(platform, first, '2.0.0')])
    expect(both).toEqual(new Map([...texts, ...editVersions([...tray, ...platform], texts, '2.0.0')]))
  })

  test('incident 12: files that are already there change nothing', () => {
    expect(editVersions(tray, texts, '1.8.0')).toEqual(new Map())
  })

  test('incident 10: a lock that lagged behind catches up without another change', () => {
    const lagging = new Map([...texts, ['Cargo.lock', (texts.get('Cargo.lock') as string).replace('1.8.0', '1.7.9')]])
    expect([...editVersions(tray, lagging, '1.8.0').keys()]).toEqual(['Cargo.lock'])
  })

  test('the versions that stand there', () => {
    expect(currentVersions([...tray, ...platform], texts)).toEqual([
      { path: 'crates/client/Cargo.toml', version: '1.8.0' },
      { path: 'crates/client/tauri.conf.json', version: '1.8.0' },
      { path: 'Cargo.toml', version: '1.8.0' },
    ])
  })
})

describe('all problems at once', () => {
  test('of every file: missing, inherited, broken', () => {
    const files = [
      inferVersionFile('gone/Cargo.toml'),
      inferVersionFile('crates/server/Cargo.toml'),
      inferVersionFile('README.md', { pattern: 'v(\\d)' }),
    ]
    const expected = [
      'gone/Cargo.toml: The version file "gone/Cargo.toml" is not in the repository.',
      'crates/server/Cargo.toml: "package.version" is inherited from the workspace.',
      'README.md: The pattern "v(\\\\d)" matches nothing.',
    ]
    expect(problemsOf(() => editVersions(files, texts, '1.8.1'))).toEqual(expected)
    expect(problemsOf(() => currentVersions(files, texts))).toEqual(expected)
  })

  test('a broken manifest that is not a version file is left to cargo', () => {
    const broken = new Map([...texts, ['crates/other/Cargo.toml', '[package\nname = "client"\n']])
    expect(editVersions(tray, broken, '1.8.1').size).toBe(3)
  })
})

test('2,000 manifests and a lock of 5,000 packages take a few seconds at most', () => {
  const many = new Map(texts)
  for (let at = 0; at < 2000; at++) {
    const dependencies = Array.from(
      { length: 20 },
      (_, n) => `dep-${n} = { version = "1.${n}", features = ["client"] }\n`,
    ).join('')
    many.set(
      `crates/c${at}/Cargo.toml`,
      `[package]\nname = "c${at}"\nversion.workspace = true\n[dependencies]\n${dependencies}`,
    )
  }
  const entries = Array.from({ length: 5000 }, (_, at) => `\n[[package]]\nname = "c${at}"\nversion = "1.8.0"\n`)
  many.set('Cargo.lock', `version = 4\n${entries.join('')}`)
  const spent = cpuClock()
  expect(
    editVersions(platform, many, '1.8.1')
      .get('Cargo.lock')
      ?.match(/1\.8\.1/g),
  ).toHaveLength(2000)
  expect(spent()).toBeLessThan(10_000)
})
