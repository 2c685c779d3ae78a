import { describe, expect, test } from '@jest/globals'
import { attempt } from '../../../shared/core/text/attempt.ts'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { versionsBumped } from '../../../shared/core/version-files/version-only.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const follow = (path: string) => ({ ...inferVersionFile(path), requirements: 'auto' as const })
const CRATE = follow('crates/core/Cargo.toml')
const PACKAGE = follow('packages/core/package.json')

const crates = (requirement: string) =>
  new Map([
    [
      'Cargo.toml',
      `[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\ncore = { path = "crates/core", version = "${requirement}" }\n`,
    ],
    ['crates/core/Cargo.toml', '[package]\nname = "core"\nversion = "1.2.0"\n'],
    [
      'crates/cli/Cargo.toml',
      `[package]\nname = "cli"\nversion = "0.3.0"\n[dependencies]\ncore.workspace = true\n[target.'cfg(target_os = "linux")'.dependencies.core]\npath = "../core"\nversion = "${requirement}"\n[dev-dependencies]\nserde = "1.2.0"\n`,
    ],
  ])
const packages = (range: string) =>
  new Map([
    ['package.json', '{ "private": true, "workspaces": ["packages/*"] }\n'],
    ['packages/core/package.json', '{ "name": "@w/core.js", "version": "1.2.0" }\n'],
    [
      'packages/app/package.json',
      `{ "name": "@w/app", "version": "3.0.0", "dependencies": { "@w/core.js": "${range}", "left-pad": "1.2.0" }, "peerDependencies": { "@w/core.js": "${range}" } }\n`,
    ],
    ['elsewhere/package.json', `{ "name": "elsewhere", "dependencies": { "@w/core.js": "${range}" } }\n`],
  ])
const PNPM_LOCK = `lockfileVersion: '9.0'

importers:

  packages/app:
    dependencies:
      '@w/core.js':
        specifier: ^1.2.0
        version: link:../core
`

/** A workspace whose members have the range by two catalogs of pnpm, and the lock that pnpm 10 writes for it. */
const catalogs = (caret: string, span: string, version: string) =>
  new Map([
    [
      'pnpm-workspace.yaml',
      `packages: [packages/*]\ncatalog:\n  '@w/core': ${caret} # the core\n  left-pad: ^1.2.0\ncatalogs:\n  old: { "@w/core": "${span}" }\n`,
    ],
    ['packages/core/package.json', `{ "name": "@w/core", "version": "${version}" }\n`],
    [
      'packages/app/package.json',
      '{ "name": "app", "dependencies": { "@w/core": "catalog:", "left-pad": "catalog:" } }\n',
    ],
    ['packages/cli/package.json', '{ "name": "cli", "dependencies": { "@w/core": "catalog:default" } }\n'],
    ['packages/dev/package.json', '{ "name": "dev", "devDependencies": { "@w/core": "catalog:old" } }\n'],
    [
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'

catalogs:
  default:
    '@w/core':
      specifier: ${caret}
      version: ${version}
    left-pad:
      specifier: ^1.2.0
      version: 1.2.0
  old:
    '@w/core':
      specifier: '${span}'
      version: ${version}

importers:

  packages/app:
    dependencies:
      '@w/core':
        specifier: 'catalog:'
        version: link:../core
`,
    ],
  ])

function errorOf(work: () => unknown): ReleaseTracksError {
  const refused = attempt(work)
  if (refused instanceof ReleaseTracksError) return refused
  throw new Error('nothing was refused')
}

describe('requirements: auto', () => {
  test('raises what crates of the repository require, wherever it stands, and nothing else', () => {
    const before = crates('1.2.0')
    const edited = editVersions([CRATE], before, '1.3.0-alpha.1')
    const raised = crates('1.3.0-alpha.1')
    expect(edited.get('Cargo.toml')).toBe(raised.get('Cargo.toml'))
    expect(edited.get('crates/cli/Cargo.toml')).toBe(raised.get('crates/cli/Cargo.toml'))
    expect(errorOf(() => editVersions([inferVersionFile(CRATE.path)], before, '1.3.0-alpha.1')).code).toBe(
      'unmet-requirement',
    )
  })

  test('raises what members of a JavaScript workspace require, and the lock that repeats it', () => {
    const before = new Map([...packages('^1.2.0'), ['pnpm-lock.yaml', PNPM_LOCK]])
    const edited = editVersions([PACKAGE], before, '2.0.0')
    expect([...edited.keys()].sort()).toEqual([
      'packages/app/package.json',
      'packages/core/package.json',
      'pnpm-lock.yaml',
    ])
    expect(edited.get('packages/app/package.json')).toBe(packages('^2.0.0').get('packages/app/package.json'))
    expect(edited.get('pnpm-lock.yaml')).toBe(PNPM_LOCK.replace('^1.2.0', '^2.0.0'))
  })

  test.each(['workspace:^', '*', 'file:../core'])('leaves %j, which holds for every version', (range) => {
    expect([...editVersions([PACKAGE], packages(range), '2.0.0').keys()]).toEqual([PACKAGE.path])
  })

  test('refuses what cannot take the version, with its place', () => {
    const { code, problems } = errorOf(() => editVersions([PACKAGE], packages('1.0.0 - 1.9.0'), '2.0.0'))
    expect([code, problems.map(({ place }) => place?.file)]).toEqual([
      'unmet-requirement',
      ['packages/app/package.json', 'packages/app/package.json'],
    ])
  })

  test.each([
    ['crates', CRATE, crates('1.2.0')],
    ['packages', PACKAGE, packages('^1.2.0')],
  ])('gives the same for %s, whatever came in between, and is known as a bump', (_, file, before) => {
    const step = (texts: Map<string, string>, version: string) =>
      new Map([...texts, ...editVersions([file], texts, version)])
    const direct = step(before, '1.4.0')
    const alpha = step(before, '1.3.0-alpha.1')
    const later = step(step(alpha, '1.3.0'), '1.4.0')
    expect(later).toEqual(direct)
    const bump = { tracks: [{ versionFiles: [file], versionStyle: 'full' as const }], isMerge: false }
    expect(versionsBumped(bump, before, alpha)).toEqual(
      new Set([...alpha].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)),
    )
  })

  test('raises the ranges of catalogs, once each, and what the lock repeats of them', () => {
    const before = catalogs('^1.2.0', '>=1.2.0 <2', '1.2.0')
    const after = catalogs('^1.3.0-alpha.1', '>=1.3.0-alpha.1 <2', '1.3.0-alpha.1')
    const edited = editVersions([PACKAGE], before, '1.3.0-alpha.1')
    expect(new Map([...before, ...edited])).toEqual(after)
    expect(
      versionsBumped({ tracks: [{ versionFiles: [PACKAGE], versionStyle: 'full' }], isMerge: false }, before, after),
    ).toEqual(new Set(['pnpm-workspace.yaml', 'pnpm-lock.yaml', 'packages/core/package.json']))
    const { problems } = errorOf(() => editVersions([inferVersionFile(PACKAGE.path)], before, '1.3.0-alpha.1'))
    expect(problems.map(({ place, fix }) => [place, fix])).toEqual([
      [{ file: 'pnpm-workspace.yaml', line: 3, column: 14 }, expect.stringContaining('key: "catalog.@w/core" }')],
      [{ file: 'pnpm-workspace.yaml', line: 6, column: 22 }, expect.stringContaining('key: "catalogs.old.@w/core" }')],
    ])
    const listed = ['catalog.@w/core', 'catalogs.old.@w/core'].map((key) =>
      inferVersionFile('pnpm-workspace.yaml', { key }),
    )
    expect(editVersions([inferVersionFile(PACKAGE.path), ...listed], before, '1.3.0-alpha.1')).toEqual(edited)
  })
})
