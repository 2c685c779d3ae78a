import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../../shared/core/text/error.ts'
import { isToRead } from '../../../../shared/core/version-files/companions.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'
import { cpuClock } from '../../../support/cpu-clock.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const repository: Readonly<Record<string, string>> = {
  'package.json': json({ name: 'shop', version: '3.0.0', private: true, workspaces: ['apps/*', 'packages/*'] }),
  'apps/web/package.json': json({ name: '@x/web', version: '1.8.0', dependencies: { '@x/ui': '^1.8.0' } }),
  'packages/ui/package.json': json({ name: '@x/ui', version: '1.8.0' }),
}

const PACKAGES = {
  '': { name: 'shop', version: '3.0.0', workspaces: ['apps/*', 'packages/*'] },
  'apps/web': { name: '@x/web', version: '1.8.0', dependencies: { '@x/ui': '^1.8.0' } },
  'node_modules/@x/ui': { resolved: 'packages/ui', link: true },
  'node_modules/@x/web': { resolved: 'apps/web', link: true },
  'packages/ui': { name: '@x/ui', version: '1.8.0' },
}
const LINKS = {
  '@x/ui': { version: 'file:packages/ui' },
  '@x/web': { version: 'file:apps/web', requires: { '@x/ui': '^1.8.0' } },
}

/** What npm writes in each of its lock formats, with the versions of root, web and ui. */
const locks: readonly [format: number, lock: (root: string, web: string, ui: string) => string][] = [
  [1, (root) => json({ name: 'shop', version: root, lockfileVersion: 1, requires: true, dependencies: LINKS })],
  [2, (...versions) => json({ ...head(2, versions[0]), packages: packages(...versions), dependencies: LINKS })],
  [3, (...versions) => json({ ...head(3, versions[0]), packages: packages(...versions) })],
]

function head(lockfileVersion: number, version: string): object {
  return { name: 'shop', version, lockfileVersion, requires: true }
}

function packages(root: string, web: string, ui: string): object {
  return {
    ...PACKAGES,
    '': { ...PACKAGES[''], version: root },
    'apps/web': { ...PACKAGES['apps/web'], version: web },
    'packages/ui': { ...PACKAGES['packages/ui'], version: ui },
  }
}

function edit(
  texts: ReadonlyMap<string, string>,
  files: readonly (string | { path: string; key: string })[],
  version: string,
) {
  const versionFiles = files.map((file) =>
    typeof file === 'string' ? inferVersionFile(file) : inferVersionFile(file.path, { key: file.key }),
  )
  const read = [...texts.keys()].filter(isToRead(versionFiles))
  return editVersions(versionFiles, new Map(read.map((path) => [path, texts.get(path) as string])), version)
}

const withLock = (lock: string, name = 'package-lock.json'): Map<string, string> =>
  new Map([...Object.entries(repository), [name, lock]])

describe.each(locks)('a package lock of format %i', (format, lock) => {
  const before = lock('3.0.0', '1.8.0', '1.8.0')

  test('follows the root package', () => {
    expect(edit(withLock(before), ['package.json'], '3.0.1').get('package-lock.json')).toBe(
      lock('3.0.1', '1.8.0', '1.8.0'),
    )
  })

  test('follows a member by its folder, and no member of equal version', () => {
    const after = lock('3.0.0', '1.8.1-alpha.1', '1.8.0')
    const edited = edit(withLock(before), ['apps/web/package.json'], '1.8.1-alpha.1')
    expect(edited.get('package-lock.json')).toBe(before === after ? undefined : after)
    expect([...edited.keys()].sort()).toEqual(
      format === 1 ? ['apps/web/package.json'] : ['apps/web/package.json', 'package-lock.json'],
    )
  })

  test('keeps CRLF, tabs and the byte order mark', () => {
    const odd = (text: string) => `\ufeff${text.replaceAll('  ', '\t').replaceAll('\n', '\r\n')}`
    const edited = edit(withLock(odd(before), 'npm-shrinkwrap.json'), ['package.json'], '4.0.0')
    expect(edited.get('npm-shrinkwrap.json')).toBe(odd(lock('4.0.0', '1.8.0', '1.8.0')))
  })
})

describe('which locks follow', () => {
  const v3 = locks[2]?.[1] as (root: string, web: string, ui: string) => string

  test('a lock in the member’s own folder, and one beside it that links to it', () => {
    const texts = new Map([
      ['ui/package.json', json({ name: 'ui', version: '1.0.0' })],
      [
        'ui/package-lock.json',
        json({ name: 'ui', version: '1.0.0', lockfileVersion: 3, packages: { '': { version: '1.0.0' } } }),
      ],
      [
        'web/package-lock.json',
        json({ lockfileVersion: 3, packages: { '': { version: '1.0.0' }, '../ui': { version: '1.0.0' } } }),
      ],
      ['node_modules/dep/package-lock.json', 'never read'],
    ])
    const edited = edit(texts, ['ui/package.json'], '1.0.1')
    expect(edited.get('ui/package-lock.json')).toBe(texts.get('ui/package-lock.json')?.replaceAll('1.0.0', '1.0.1'))
    expect(JSON.parse(edited.get('web/package-lock.json') as string).packages).toEqual({
      '': { version: '1.0.0' },
      '../ui': { version: '1.0.1' },
    })
  })

  test('a range that is listed as a version file follows in the lock too', () => {
    const texts = withLock(v3('3.0.0', '1.8.0', '1.8.0'))
    const edited = edit(
      texts,
      ['packages/ui/package.json', { path: 'apps/web/package.json', key: 'dependencies.@x/ui' }],
      '1.8.1-alpha.1',
    )
    const { packages } = JSON.parse(edited.get('package-lock.json') as string)
    expect(packages['apps/web']).toEqual({
      name: '@x/web',
      version: '1.8.0',
      dependencies: { '@x/ui': '^1.8.1-alpha.1' },
    })
    expect(packages['packages/ui'].version).toBe('1.8.1-alpha.1')
    expect(JSON.parse(edited.get('apps/web/package.json') as string).dependencies).toEqual({
      '@x/ui': '^1.8.1-alpha.1',
    })
  })

  test('a lock that cannot be read is named', () => {
    expect(() => edit(withLock('{"lockfileVersion": 3,\n<<<<<<<'), ['package.json'], '3.0.1')).toThrow(
      /^package-lock\.json:2:1: /,
    )
  })

  test('20,000 entries take well under two seconds', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [
        `node_modules/p${at}`,
        { version: '1.8.0', resolved: `https://registry.npmjs.org/p${at}`, dependencies: { a: '^1.0.0' } },
      ]),
    )
    const lock = json({ ...head(3, '3.0.0'), packages: { ...packages('3.0.0', '1.8.0', '1.8.0'), ...entries } })
    const spent = cpuClock()
    const edited = edit(withLock(lock), ['apps/web/package.json'], '1.8.1')
    expect(edited.get('package-lock.json')).toHaveLength(lock.length)
    expect(spent()).toBeLessThan(10_000)
  })
})

describe('a range between members that the version no longer meets', () => {
  function problemsOf(range: string, version: string, field = 'dependencies'): readonly unknown[] {
    const texts = withLock(locks[2]?.[1]('3.0.0', '1.8.0', '1.8.0') as string)
    texts.set('apps/web/package.json', json({ name: '@x/web', version: '1.8.0', [field]: { '@x/ui': range } }))
    try {
      edit(texts, ['packages/ui/package.json'], version)
      return []
    } catch (error) {
      if (error instanceof ReleaseTracksError) return error.problems
      throw error
    }
  }

  test.each([
    'workspace:*',
    'workspace:^',
    '*',
    '',
    'file:../../packages/ui',
    'link:../ui',
    '>=1.8.1-alpha.0',
    '^0.9.0',
    'latest',
  ])('%j holds, or never meant the member', (range) => {
    expect(problemsOf(range, '1.8.1-alpha.1')).toEqual([])
  })

  test.each(['1.8.0', '^1.8.0', '~1.8', '1.x', 'workspace:^1.8.0', '>=1.0.0 <2'])(
    '%j does not take 1.8.1-alpha.1',
    (range) => {
      expect(problemsOf(range, '1.8.1-alpha.1')).toHaveLength(1)
    },
  )

  test.each(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])(
    'in %s, with place and ways out',
    (field) => {
      expect(problemsOf('^1.8.0', '2.0.0', field)).toEqual([
        {
          message: 'The range "^1.8.0" on @x/ui is not met by 2.0.0, and installing would look for it in the registry.',
          fix: `Write "*" (or "workspace:^" with pnpm and yarn), set \`requirements: auto\` for the track, or list the range as one of its version files: { path: apps/web/package.json, key: "${field}.@x/ui" }.`,
          place: { file: 'apps/web/package.json', line: 5, column: 15 },
        },
      ])
    },
  )
})

const hasNpm = (() => {
  try {
    execFileSync('npm', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

if (hasNpm) {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  function npm(texts: Iterable<readonly [string, string]>, ...args: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'npm-lock-'))
    folders.push(folder)
    for (const [path, text] of texts) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'pipe',
    })
    return readFileSync(join(folder, 'package-lock.json'), 'utf8')
  }

  describe('npm agrees', () => {
    test.each([2, 3])('that the lock of format %i is the one it would write', (format) => {
      const relock = ['install', '--package-lock-only', '--lockfile-version', String(format)]
      const lock = npm(Object.entries(repository), ...relock)
      const texts = withLock(lock)
      const edited = edit(texts, ['apps/web/package.json', 'packages/ui/package.json'], '1.8.1')
      expect(edited.get('package-lock.json')).not.toBe(lock)
      const after = new Map([...texts, ...edited])
      expect(npm(after, 'ci')).toBe(edited.get('package-lock.json'))
      expect(
        npm(
          [...after].filter(([path]) => path !== 'package-lock.json'),
          ...relock,
        ),
      ).toBe(edited.get('package-lock.json'))
    })
  })
}
