import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Problem, ReleaseTracksError } from '../../../../shared/core/text/error.ts'
import { meetsCargoRequirement } from '../../../../shared/core/version-files/cargo-follow.ts'
import { isToRead } from '../../../../shared/core/version-files/companions.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { editCargoLock } from '../../../../shared/core/version-files/locks/cargo-lock.ts'
import { inferVersionFile, keySegments } from '../../../../shared/core/versions/version-file.ts'
import { type CargoCase, cargoCases, lockHeader } from '../../../support/cargo-workspaces.ts'
import { cpuClock } from '../../../support/cpu-clock.ts'

const cases = cargoCases.map((workspace) => ({ title: workspace.name, workspace }))

function textsOf({ files, locks }: CargoCase, format: number): Map<string, string> {
  const written = Object.entries(locks).map(
    ([folder, [before]]) => [join(folder, 'Cargo.lock'), lockHeader(format) + before] as const,
  )
  return new Map([...Object.entries(files), ...written])
}

function edit(workspace: CargoCase, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const read = [...texts.keys()].filter(isToRead(workspace.versionFiles))
  return editVersions(
    workspace.versionFiles,
    new Map(read.map((path) => [path, texts.get(path) as string])),
    workspace.version,
  )
}

describe.each(cases)('incident 10: Cargo.lock follows $title', ({ workspace }) => {
  test.each([2, 3, 4])('in format %i', (format) => {
    const edited = edit(workspace, textsOf(workspace, format))
    for (const [folder, [before, after]] of Object.entries(workspace.locks)) {
      expect(edited.get(join(folder, 'Cargo.lock'))).toBe(before === after ? undefined : lockHeader(format) + after)
    }
    const touched = Object.values(workspace.locks).filter(([before, after]) => before !== after).length
    expect(edited.size).toBe(new Set(workspace.versionFiles.map((file) => file.path)).size + touched)
  })

  test('with CRLF', () => {
    const texts = new Map([...textsOf(workspace, 4)].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
    const edited = edit(workspace, texts)
    for (const [folder, [before, after]] of Object.entries(workspace.locks)) {
      const expected = before === after ? undefined : (lockHeader(4) + after).replaceAll('\n', '\r\n')
      expect(edited.get(join(folder, 'Cargo.lock'))).toBe(expected)
    }
  })
})

/** Format 1 names every dependency in full, and keeps the checksums at the end. */
const FORMAT_1 = `[[package]]
name = "client"
version = "1.8.0"
dependencies = [
 "core 1.8.0",
 "serde 1.8.0 (registry+https://github.com/rust-lang/crates.io-index)",
]

[[package]]
name = "core"
version = "1.8.0"

[[package]]
name = "serde"
version = "1.8.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[metadata]
"checksum serde 1.8.0 (registry+https://github.com/rust-lang/crates.io-index)" = "00"
`

describe('the lock file is edited line by line', () => {
  test('format 1 writes references in full', () => {
    const edited = editCargoLock(FORMAT_1, [{ name: 'core', from: '1.8.0', to: '1.8.1' }])
    expect(edited).toBe(
      FORMAT_1.replace(' "core 1.8.0"', ' "core 1.8.1"').replace(
        '"core"\nversion = "1.8.0"',
        '"core"\nversion = "1.8.1"',
      ),
    )
  })

  test('the [root] of the oldest locks counts as a package', () => {
    const text = '[root]\nname = "core"\nversion = "1.8.0"\n'
    expect(editCargoLock(text, [{ name: 'core', from: '1.8.0', to: '1.8.1' }])).toBe(
      '[root]\nname = "core"\nversion = "1.8.1"\n',
    )
  })

  test('a lock that lags behind catches up', () => {
    const text = `${lockHeader(4)}[[package]]\nname = "core"\nversion = "1.8.66"\n`
    expect(editCargoLock(text, [{ name: 'core', from: '1.8.67', to: '1.8.68' }])).toContain('version = "1.8.68"')
  })

  test('the same version changes nothing, and neither does a package of the registry', () => {
    expect(editCargoLock(FORMAT_1, [{ name: 'core', from: '1.8.0', to: '1.8.0' }])).toBe(FORMAT_1)
    expect(editCargoLock(FORMAT_1, [{ name: 'serde', from: '1.8.0', to: '1.8.1' }])).toBe(FORMAT_1)
  })

  test('5,000 packages take well under a second', () => {
    const entries = Array.from({ length: 5000 }, (_, at) => {
      const dependencies = Array.from({ length: 10 }, (_, n) => ` "crate-${(at + n) % 5000}",\n`).join('')
      return `[[package]]\nname = "crate-${at}"\nversion = "1.0.0"\ndependencies = [\n "core",\n${dependencies}]\n`
    })
    const text = `${lockHeader(4)}[[package]]\nname = "core"\nversion = "1.8.0"\n\n${entries.join('\n')}`
    const spent = cpuClock()
    const edited = editCargoLock(text, [{ name: 'core', from: '1.8.0', to: '1.8.1' }])
    expect(edited).toBe(text.replace('version = "1.8.0"', 'version = "1.8.1"'))
    expect(spent()).toBeLessThan(10_000)
  })
})

/** Requirements that a version in the repository may stand against, and whether cargo takes it. */
const requirements: [version: string, requirement: string, met: boolean][] = [
  ['1.8.1', '1.8.0', true],
  ['1.8.1-alpha.1', '1.8.0', false],
  ['1.8.1-alpha.1', '*', false],
  ['1.8.1-alpha.2', '1.8.1-alpha.1', true],
  ['1.8.2-alpha.1', '1.8.1-alpha.1', false],
  ['1.8.1-alpha.1', '>=1.8.0, <2', false],
  ['1.8.1-alpha.1', '>=1.8.1-alpha.1, <2', true],
  ['1.8.1', '=1.8.1', true],
  ['1.8.1', '=1.8.0', false],
  ['1.8.1', '1.*', true],
  ['1.8.1', '~1.8', true],
  ['1.9.0', '~1.8', false],
  ['2.0.0', '1', false],
  ['2.0.0', '>1', true],
  ['1.8.1', '>1', false],
  ['0.2.0', '0.1.9', false],
  ['0.1.9', '0.1.2', true],
  ['0.0.4', '0.0.3', false],
  ['1.8.0', '>= 1.7, < 1.9', true],
]

const twoCrates = (requirement: string): Map<string, string> =>
  new Map([
    ['Cargo.toml', '[workspace]\nresolver = "2"\nmembers = ["core", "client"]\n'],
    ['core/Cargo.toml', '[package]\nname = "core"\nversion = "0.0.1"\nedition = "2021"\n'],
    [
      'client/Cargo.toml',
      `[package]\nname = "client"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ncore = { path = "../core", version = "${requirement}" }\n`,
    ],
  ])

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error.problems
    throw error
  }
}

describe('a requirement in the repository that the version no longer meets', () => {
  test.each(requirements)('%s against %j: %s', (version, requirement, met) => {
    expect(meetsCargoRequirement(version, requirement)).toBe(met)
    const problems = problemsOf(() =>
      editVersions([inferVersionFile('core/Cargo.toml')], twoCrates(requirement), version),
    )
    expect(problems).toHaveLength(met ? 0 : 1)
  })

  test('is named with its place and both ways out', () => {
    const [problem] = problemsOf(() =>
      editVersions([inferVersionFile('core/Cargo.toml')], twoCrates('1.8.0'), '1.8.1-alpha.1'),
    )
    expect(problem).toEqual({
      message: 'The requirement "1.8.0" on core is not met by 1.8.1-alpha.1, and cargo would refuse to build.',
      fix: 'Drop `version` beside `path`, set `requirements: auto` for the track, or list the requirement as one of its version files: { path: client/Cargo.toml, key: dependencies.core.version }.',
      place: { file: 'client/Cargo.toml', line: 6, column: 39 },
    })
  })

  test('counts in every table: renamed, for a target, for the whole workspace, patched', () => {
    const texts = new Map([
      [
        'Cargo.toml',
        '[workspace]\n[workspace.dependencies]\ncore = { path = "core", version = "1.8.0" }\n[patch.crates-io]\ncore = { path = "core" }\n',
      ],
      ['core/Cargo.toml', '[package]\nname = "core"\nversion = "1.8.0"\n'],
      [
        'a/Cargo.toml',
        '[package]\nname = "a"\n[dev-dependencies]\nrenamed = { package = "core", path = "../core", version = "1.8.0" }\n',
      ],
      [
        'b/Cargo.toml',
        '[package]\nname = "b"\n[target.\'cfg(target_os = "linux")\'.build-dependencies]\ncore = { path = "../core", version = "1.8.0" }\n',
      ],
      ['c/Cargo.toml', '[package]\nname = "c"\n[dependencies]\ncore = "1.8.0"\n'],
      ['d/Cargo.toml', '[package]\nname = "d"\n[dependencies]\ncore.workspace = true\n'],
      [
        'e/Cargo.toml',
        '[package]\nname = "e"\n[dependencies]\ncore = { git = "https://example.com/core", version = "1.8.0" }\n',
      ],
      ['f/Cargo.toml', '[package\n'],
    ])
    const problems = problemsOf(() => editVersions([inferVersionFile('core/Cargo.toml')], texts, '2.0.0'))
    expect(problems[2]?.fix).toContain(
      `{ path: b/Cargo.toml, key: "target.'cfg(target_os = \\"linux\\")'.build-dependencies.core.version" }`,
    )
    expect(keySegments(`target.'cfg(target_os = "linux")'.build-dependencies.core.version`)).toHaveLength(5)
    expect(problems.map((problem) => problem.place?.file)).toEqual([
      'Cargo.toml',
      'a/Cargo.toml',
      'b/Cargo.toml',
      'c/Cargo.toml',
    ])
  })
})

const hasCargo = (() => {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

if (hasCargo) {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  function writeFiles(texts: ReadonlyMap<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'cargo-lock-'))
    folders.push(folder)
    for (const [path, text] of texts) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
      if (!path.endsWith('Cargo.toml') || !text.includes('[package]')) continue
      mkdirSync(join(folder, dirname(path), 'src'), { recursive: true })
      writeFileSync(join(folder, dirname(path), 'src/lib.rs'), '')
    }
    return folder
  }

  const cargo = (folder: string, ...args: readonly string[]): string =>
    execFileSync('cargo', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  const metadata = ['metadata', '--offline', '--format-version', '1']

  describe.each(cases)('incident 10: cargo agrees on $title', ({ workspace }) => {
    test('the expected locks are those that cargo writes', () => {
      const before = textsOf(workspace, 4)
      const after = new Map([...before, ...edit(workspace, before)])
      for (const texts of [before, after]) {
        const withoutLocks = new Map([...texts].filter(([path]) => !path.endsWith('Cargo.lock')))
        const root = writeFiles(withoutLocks)
        for (const folder of Object.keys(workspace.locks)) {
          cargo(join(root, folder), 'generate-lockfile', '--offline')
          const lock = join(folder, 'Cargo.lock')
          expect(readFileSync(join(root, lock), 'utf8')).toBe(texts.get(lock))
        }
      }
    })

    test.each([2, 3, 4])(
      '`cargo metadata --locked --offline` passes in format %i, and rewrites nothing without --locked',
      (format) => {
        const before = textsOf(workspace, format)
        const texts = new Map([...before, ...edit(workspace, before)])
        const root = writeFiles(texts)
        for (const folder of Object.keys(workspace.locks)) {
          cargo(join(root, folder), ...metadata, '--locked')
          // Cargo itself turns formats 1 and 2 into the current one.
          if (format > 2) cargo(join(root, folder), ...metadata)
          const lock = join(folder, 'Cargo.lock')
          expect(readFileSync(join(root, lock), 'utf8')).toBe(texts.get(lock))
        }
      },
    )
  })

  describe('cargo agrees on requirements', () => {
    test.each(requirements)('%s against %j: %s', (version, requirement, met) => {
      const texts = twoCrates(requirement)
      texts.set('core/Cargo.toml', (texts.get('core/Cargo.toml') as string).replace('0.0.1', version))
      const root = writeFiles(texts)
      const resolve = () => cargo(root, ...metadata)
      if (met) expect(resolve()).toContain('"packages"')
      else expect(resolve).toThrow(/failed to select a version|no matching package/)
    })
  })
}

test('incident 43: a lock of any number of packages of one name is written in time that follows its length', () => {
  const entry = (n: number) =>
    `[[package]]\nname = "a"\nversion = "1.0.${n}"\nsource = "x"\ndependencies = [\n "a 1.0.${n}",\n]\n\n`
  const own = (version: string) => `[[package]]\nname = "a"\nversion = "${version}"\n`
  const others = `version = 4\n\n${Array.from({ length: 20_000 }, (_, n) => entry(n)).join('')}`
  const edited = editCargoLock(others + own('2.0.0'), [{ name: 'a', from: '2.0.0', to: '2.1.0' }])
  expect(edited === others + own('2.1.0')).toBe(true)
})
