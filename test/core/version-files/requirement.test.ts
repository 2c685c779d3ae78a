import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { isToRead } from '../../../shared/core/version-files/companions.ts'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { unraisedRequirements, writeRequirement } from '../../../shared/core/version-files/requirement.ts'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'

const NEW = '2.3.1-alpha.1'
const USER = 'packages/a/package.json'
const ON_B = inferVersionFile(USER, { key: 'dependencies.@w/b' })
const IN_CARGO = inferVersionFile('crates/a/Cargo.toml', { key: 'dependencies.b.version' })
const IN_CHART = inferVersionFile('Chart.yaml', { key: 'dependencies.0.version' })

const json = (range: string) => `{ "name": "@w/a", "dependencies": { "@w/b": "${range}" } }\n`
const refusalOf = (work: () => unknown): ReleaseTracksError => {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error
  }
  throw new Error('nothing was refused')
}

describe('a requirement follows the version, and its operator stays', () => {
  test.each([
    ['2.3.0', NEW],
    ['^2.0.0', `^${NEW}`],
    ['~2.3.0', `~${NEW}`],
    ['=2.3.0', `=${NEW}`],
    ['v2.3.0', `v${NEW}`],
    ['^2', `^${NEW}`],
    ['2.x', `^${NEW}`],
    ['2', `^${NEW}`],
    ['2.3', `~${NEW}`],
    ['2.3.*', `~${NEW}`],
    ['>=2.0.0', `>=${NEW}`],
    ['>2.0.0', `>=${NEW}`],
    ['>=2.0.0 <3', `>=${NEW} <3`],
    ['>= 2.0.0 < 3.0.0', `>= ${NEW} < 3.0.0`],
    ['workspace:^2.3.0', `workspace:^${NEW}`],
    ['workspace:2.3.0', `workspace:${NEW}`],
    ['npm:@w/b@^2.0.0', `npm:@w/b@^${NEW}`],
    [`^${NEW}`, `^${NEW}`],
    ['^2.3.1-rc.1', `^${NEW}`],
  ])('npm, pnpm and yarn: %s becomes %s', (range, raised) => {
    expect(writeRequirement(ON_B, json(range), NEW)).toBe(json(raised))
  })

  test.each([
    'workspace:^',
    'workspace:~',
    'workspace:*',
    '*',
    '',
    'file:../b',
    'link:../b',
    'workspace:../b',
    'latest',
    'catalog:',
    'acme/b#v2',
  ])('npm, pnpm and yarn: %j asks for no version, and stays', (range) =>
    expect(writeRequirement(ON_B, json(range), NEW)).toBe(json(range)),
  )

  test.each([
    ['2.3.0', NEW],
    ['2.3', NEW],
    ['^2.3', `^${NEW}`],
    ['=2.3.0', `=${NEW}`],
    ['~2.3', `~${NEW}`],
    ['2.3.*', `~${NEW}`],
    ['*', `>=${NEW}`],
    ['>=2.3, <3', `>=${NEW}, <3`],
  ])('cargo: %s becomes %s', (range, raised) => {
    const toml = (text: string) => `[dependencies]\nb = { path = "../b", version = "${text}" } # ours\n`
    expect(writeRequirement(IN_CARGO, toml(range), NEW)).toBe(toml(raised))
  })

  test.each([
    ['2.3.0', NEW],
    ['~2.3.0', `~${NEW}`],
    ['~> 2.3.0', `~> ${NEW}`],
    ['stable', NEW],
  ])('another file: %s becomes %s', (range, raised) => {
    const yaml = (text: string) => `dependencies:\n  - name: b\n    version: "${text}"\n`
    expect(writeRequirement(IN_CHART, yaml(range), NEW)).toBe(yaml(raised))
  })

  test.each(['^1.0.0 || ^2.0.0', '1.0.0 - 2.9.0', '>=2.0.0 <2.3.0', '<2.3.0', '^2.0.0 ^2.1.0'])(
    'what cannot take the version is refused: %s',
    (range) => {
      const { code, problems } = refusalOf(() => writeRequirement(ON_B, json(range), NEW))
      expect([code, problems]).toMatchObject([
        'unmet-requirement',
        [{ message: expect.stringContaining(JSON.stringify(range)), place: { file: USER, line: 1, column: 46 } }],
      ])
    },
  )

  test.each(['^1.0.0 || ^2.0.0', '<3'])('and stays where the version meets it: %s', (range) => {
    expect(writeRequirement(ON_B, json(range), '2.3.1')).toBe(json(range))
  })

  test('a range as a bump leaves it belongs to the tag, another one does not', () => {
    const unraised = (range: string, version: string) =>
      unraisedRequirements([ON_B], new Map([[USER, json(range)]]), version)
    expect(unraised(`^${NEW}`, NEW)).toEqual([])
    expect(unraised('workspace:^', NEW)).toEqual([])
    expect(unraised('^2.3.0', NEW)).toEqual([{ path: USER, value: '^2.3.0' }])
  })
})

describe('locks that repeat a requirement follow byte for byte', () => {
  const files = [inferVersionFile('packages/b/package.json'), ON_B]
  const edit = (range: string, lock: string, text: string, more: Record<string, string> = {}) =>
    editVersions(
      files,
      new Map(
        Object.entries({
          'package.json': '{ "workspaces": ["packages/*"] }',
          [USER]: json(range),
          'packages/b/package.json': '{ "name": "@w/b", "version": "2.3.0" }',
          [lock]: text,
          ...more,
        }),
      ),
      NEW,
    ).get(lock)

  test('they are read with a requirement only', () => {
    const reads = (path: string) => [isToRead(files), isToRead(files.slice(0, 1))].map((test) => test(path))
    expect(['pnpm-lock.yaml', 'yarn.lock', 'a/node_modules/b/yarn.lock'].map(reads)).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ])
  })

  const pnpm9 = (specifier: string) => `lockfileVersion: '9.0'\r

# kept
importers:

  .: {}

  packages/a:
    dependencies:
      '@w/b':
        specifier: ${specifier}
        version: link:../b

  packages/b: {}

  packages/c:
    dependencies:
      '@w/b':
        specifier: ^2.0.0
        version: link:../b
`
  const pnpm5 = (specifier: string) => `lockfileVersion: 5.4

importers:

  packages/a:
    specifiers:
      '@w/b': ${specifier}
    dependencies:
      '@w/b': link:../b
`

  test.each([
    ['workspace:^2.3.0', 'workspace:^2.3.0', `workspace:^${NEW}`],
    ['^2.3.0', '^2.3.0', `^${NEW}`],
    ['>=2.0.0 <3', "'>=2.0.0 <3'", `'>=${NEW} <3'`],
    ['2.x', '2.x', `^${NEW}`],
  ])('pnpm-lock.yaml: %s', (range, before, after) => {
    expect(edit(range, 'pnpm-lock.yaml', pnpm9(before))).toBe(pnpm9(after))
    expect(edit(range, 'pnpm-lock.yaml', pnpm5(before))).toBe(pnpm5(after))
  })

  test('pnpm-lock.yaml: an entry that two fields share is written once, and one that asks otherwise not at all', () => {
    const both = [...files, inferVersionFile(USER, { key: 'peerDependencies.@w/b' })]
    const manifest = '{ "dependencies": { "@w/b": "^2.3.0" }, "peerDependencies": { "@w/b": "^2.3.0" } }'
    const texts = new Map([
      [USER, manifest],
      ['packages/b/package.json', '{ "name": "@w/b", "version": "2.3.0" }'],
      ['pnpm-lock.yaml', pnpm9('^2.3.0')],
    ])
    expect(editVersions(both, texts, NEW).get('pnpm-lock.yaml')).toBe(pnpm9(`^${NEW}`))
    expect(edit('^2.3.0', 'pnpm-lock.yaml', pnpm9('~2.3.0'))).toBeUndefined()
  })

  const berry = (
    range: string,
    header: string,
  ) => `# This file is generated by running "yarn install" inside your project.
# Manual changes might be lost - proceed with caution!

__metadata:
  version: 8
  cacheKey: 10c0

"@w/a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "@w/a@workspace:packages/a"
  dependencies:
    "@w/b": ${range}
  languageName: unknown
  linkType: soft

"${header}":
  version: 0.0.0-use.local
  resolution: "@w/b@workspace:packages/b"
  languageName: unknown
  linkType: soft

"@w/c@workspace:packages/c":
  version: 0.0.0-use.local
  resolution: "@w/c@workspace:packages/c"
  dependencies:
    "@w/b": "npm:^2.1.0"
  languageName: unknown
  linkType: soft
`

  test.each([
    ['workspace:^2.3.0', '"workspace:^2.3.0"', 'workspace:^2.3.0', `"workspace:^${NEW}"`, `workspace:^${NEW}`],
    ['^2.3.0', '"npm:^2.3.0"', 'npm:^2.3.0', `"npm:^${NEW}"`, `npm:^${NEW}`],
    ['^2.3.0', '^2.3.0', '^2.3.0', `^${NEW}`, `^${NEW}`],
    ['>=2.0.0 <3', '">=2.0.0 <3"', '>=2.0.0 <3', `">=${NEW} <3"`, `>=${NEW} <3`],
  ])('yarn.lock: %s as %s', (range, before, led, after, leads) => {
    const header = (descriptor: string) =>
      ['npm:^2.1.0', descriptor, 'workspace:packages/b'].map((each) => `@w/b@${each}`)
    expect(edit(range, 'yarn.lock', berry(before, header(led).sort().join(', ')))).toBe(
      berry(after, header(leads).sort().join(', ')),
    )
  })

  test('yarn.lock: what somebody else still asks for keeps leading there', () => {
    const before = berry('"npm:^2.1.0"', '@w/b@npm:^2.1.0, @w/b@workspace:packages/b')
    const after = berry(`"npm:^${NEW}"`, `@w/b@npm:^2.1.0, @w/b@npm:^${NEW}, @w/b@workspace:packages/b`)
    expect(edit('^2.1.0', 'yarn.lock', before)).toBe(after)
  })

  test('yarn.lock of yarn 1 knows nothing of members', () => {
    expect(edit('^2.3.0', 'yarn.lock', '# yarn lockfile v1\n\n\nleft@^2.3.0:\n  version "2.3.0"\n')).toBeUndefined()
  })

  test('package-lock.json', () => {
    const lock = (range: string, version: string) =>
      `{ "packages": { "packages/a": { "dependencies": { "@w/b": "${range}" } }, "packages/b": { "version": "${version}" } } }`
    expect(edit('^2.3.0', 'package-lock.json', lock('^2.3.0', '2.3.0'))).toBe(lock(`^${NEW}`, NEW))
  })
})
