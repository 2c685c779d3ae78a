import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { visible } from '../../../../shared/core/text/visible.ts'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

/** What GitHub would evaluate. */
const EXPRESSION = ['$', '{{ x }}'].join('')
const json = (value: object) => JSON.stringify(value)
const crate = (name: string, rest = '') => `[package]\nname = "${name}"\nversion = "1.0.0"\n${rest}`

describe('hostile trees', () => {
  it('with packages that depend on each other in circles are walked once', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../b" }\n'),
      'a/src/main.rs': '',
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a" }\n'),
      'package.json': json({ name: 'r', version: '1.0.0', workspaces: ['.', 'x', 'y'] }),
      'x/package.json': json({ name: 'x', version: '1.0.0', dependencies: { y: '*' } }),
      'y/package.json': json({ name: 'y', version: '1.0.0', dependencies: { x: '*', y: '*' } }),
    }
    expect(proposalOf(factsOf(files)).tracks.map(({ name }) => name)).toEqual(expect.arrayContaining(['x', 'y']))
  })

  it('with manifests that nobody can read say which, and go on', () => {
    const files = {
      'Cargo.toml': '[workspace\n',
      'a/Cargo.toml': '[package]\nname = \n',
      'b/package.json': '{ "name": ',
      'c/package.json': '[]',
      'd/package.json': '{"name": 3, "version": {}, "workspaces": "x", "scripts": []}',
      'e/go.mod': '\u0000',
      'f/pyproject.toml': 'project = 1\n',
      'src-tauri/tauri.conf.json': 'null',
      'release-please-config.json': '{"packages": {"../..": {}, "\\n": [], "x": 7}}',
      '.changeset/config.json': '[]',
      'nx.json': '{"release": {"groups": {"g": {"projects": "(("}}}}',
      'lerna.json': '{"version": 1}',
      '.github/workflows/x.yml': 'on: [',
      'good/package.json': json({ name: 'good', version: '1.0.0' }),
    }
    const { tracks, notes } = proposalOf(factsOf(files))
    expect(tracks.length).toBeGreaterThan(0)
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['Cargo.toml', 'a/Cargo.toml', 'b/package.json', 'e/go.mod']),
    )
  })

  it.each([
    'with space',
    "it's",
    'quo"te',
    'two\nlines',
    'tab\there',
    '[id]',
    '{a,b}',
    '!no',
    '#hash',
    '@scope',
    '@(x)',
    '[(x',
    '(group)',
    '-dash',
    'ünï',
    '\u2028',
    'b\u202egpj',
    'c\u009bx',
    'a\\b',
    EXPRESSION,
    '$(x)',
    '*',
    '?',
    '~',
    'con',
    '..x',
    'x:y',
    ' lead',
    'trail ',
  ])('with folders such as %j are named as they can be, or passed over with the reason', (folder) => {
    const files = {
      [`${folder}/package.json`]: json({ name: folder, version: '1.0.0', description: `It is ${folder}` }),
      [`${folder}/Dockerfile`]: `FROM x\nCOPY "${folder}" .\n`,
      [`${folder}/src-tauri/Cargo.toml`]: crate('x'),
      [`${folder}/src-tauri/tauri.conf.json`]: json({ version: '1.0.0' }),
      [`py/${folder}/pyproject.toml`]: '[project]\nname = "p"\nversion = "1.0.0"\n',
      [`go/${folder}/go.mod`]: 'module example.com/p\n',
      'z/package.json': json({ name: 'z', version: '1.0.0' }),
    }
    const { tracks, workflows, text } = proposalOf(factsOf(files, { branches: [folder], defaultBranch: 'main' }))
    expect(tracks.map(({ name }) => name)).toContain('z')
    expect(visible(text)).toBe(text)
    for (const text of workflows) {
      expect(visible(text)).toBe(text)
      expect(() => load(text)).not.toThrow()
      expect(text).not.toContain(EXPRESSION)
    }
  })

  it('follows a dynamic version of Python to the module that has it', () => {
    const { text } = proposalOf(
      factsOf({
        'py/pyproject.toml':
          '[project]\nname = "acme"\ndynamic = ["version"]\n[build-system]\nrequires = []\n[tool.setuptools.dynamic]\nversion = { attr = "acme.__version__" }\n',
        'py/src/acme/__init__.py': '__version__ = "1.2.3"\n',
      }),
    )
    expect(text).toContain('py/src/acme/__init__.py')
  })

  it.each([
    [
      'crates',
      (n: number) => [
        `crates/c${n}/Cargo.toml`,
        crate(`c${n}`, `[dependencies]\nc${n + 1} = { path = "../c${n + 1}" }\n`),
      ],
    ],
    [
      'crates of one version',
      (n: number) => [`crates/c${n}/Cargo.toml`, `[package]\nname = "c${n}"\nversion.workspace = true\n`],
    ],
    [
      'npm packages',
      (n: number) => [
        `packages/p${n}/package.json`,
        json({ name: `p${n}`, version: '1.0.0', dependencies: { [`p${n + 1}`]: '*' } }),
      ],
    ],
    [
      'Python projects',
      (n: number) => [
        `py/p${n}/pyproject.toml`,
        `[project]\nname = "p${n}"\nversion = "1.0.0"\n[project.scripts]\nx = "x"\n`,
      ],
    ],
    ['Go modules', (n: number) => [`go/m${n}/go.mod`, `module example.com/m${n}\n`]],
    ['images', (n: number) => [`img/i${n}/Dockerfile`, 'FROM x\nCOPY . .\n']],
    ['Tauri apps', (n: number) => [`t/a${n}/tauri.conf.json`, json({ version: '1.0.0' })]],
  ] as const)('of 4000 %s become one track, in time that grows with them', (_, make) => {
    const root = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.0.0"\n',
      'package.json': json({ name: 'r', private: true, workspaces: ['packages/*'] }),
    }
    const factsFor = (count: number) => {
      const made = Array.from({ length: count }, (_, n) => make(n))
      const crates = made.flatMap(([path = '']) =>
        path.startsWith('t/') ? [[path.replace('tauri.conf.json', 'Cargo.toml'), crate('x')]] : [],
      )
      return factsOf({ ...root, ...Object.fromEntries([...made, ...crates]) })
    }
    const time = (count: number) => {
      const facts = factsFor(count)
      // Not the clock's time: other processes want some of that.
      const start = process.cpuUsage()
      const { tracks } = proposalOf(facts)
      expect(tracks.length).toBe(1)
      return process.cpuUsage(start).user / 1000
    }
    time(500)
    // Four times the packages: about four times the time; sixteen times would be quadratic.
    expect(time(4000)).toBeLessThan(Math.max(640, time(1000) * 10))
  })
})

describe('whatever stands in a tree', () => {
  const name = fc.oneof(
    fc.constantFrom('a', 'b', 'core', 'app', 'all', 'tags', 'next', 'src-tauri'),
    fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes('/')),
  )
  const version = fc.constantFrom('1.0.0', '0.0.0', '2.1.0-beta.3', 'x', '')
  const npm = fc
    .record({
      name,
      version,
      private: fc.boolean(),
      scripts: fc.constantFrom({}, { start: 'x' }, { build: 'x' }),
      dependencies: fc.dictionary(name, fc.constantFrom('*', '^1.0.0', 'workspace:*')),
    })
    .map((manifest) => ['package.json', json(manifest)] as const)
  const cargo = fc
    .record({
      name: fc.constantFrom('a', 'b', 'core'),
      version,
      bin: fc.boolean(),
      on: fc.constantFrom('a', 'b', 'core'),
    })
    .map(
      ({ name, version, bin, on }) =>
        [
          'Cargo.toml',
          `[package]\nname = "${name}"\nversion = "${version}"\n${bin ? '[[bin]]\nname = "x"\n' : ''}[dependencies]\n${on} = { path = "../${on}", version = "1" }\n`,
        ] as const,
    )
  const other = fc.constantFrom(
    ['Dockerfile', 'FROM x\nCOPY . .\nCOPY a b/\n'] as const,
    ['go.mod', 'module example.com/x\n'] as const,
    ['pyproject.toml', '[project]\nname = "x"\nversion = "1.0.0"\n'] as const,
    ['tauri.conf.json', '{"version": "1.0.0"}'] as const,
  )
  const file = fc
    .tuple(fc.array(name, { maxLength: 2 }), fc.oneof(npm, cargo, other))
    .map(([folders, [base, text]]) => [[...folders, base].join('/'), text] as const)
  const tag = fc
    .tuple(
      fc.constantFrom('v', '', 'a-v', 'b@', 'core/v', '@x/a@'),
      fc.constantFrom('1.0.0', '1.0.1-beta.1', '2.0.0-next.4'),
    )
    .map((parts) => parts.join(''))

  it('the proposal is valid, true of it, and its workflows are YAML', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), fc.array(tag, { maxLength: 4 }), (files, tags) => {
        const { workflows, tracks } = proposalOf(factsOf({ 'a.txt': '', ...Object.fromEntries(files) }, { tags }))
        expect(tracks.length).toBeGreaterThan(0)
        for (const text of workflows) load(text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('many packages that nothing names', () => {
  const packages = (count: number, versionOf: (n: number) => string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`p${n}/deno.json`, json({ name: `@std/p${n}`, version: versionOf(n) })]),
    )

  it('are a track each where their versions show that each has its own', () => {
    const { tracks } = proposalOf(
      factsOf(
        packages(40, (n) => `1.${n}.2`),
        { tags: ['release-2026.07.30'] },
      ),
    )
    expect([tracks.length, tracks[0]?.name, tracks[0]?.tag.value]).toEqual([40, 'p0', 'p0-v{version}'])
  })

  it('are one with all version files where they go by one version', () => {
    const { tracks, shared } = proposalOf(factsOf(packages(40, () => '1.4.2')))
    expect([tracks.length, tracks[0]?.versionFiles.value.length, tracks[0]?.tag.value]).toEqual([1, 40, 'v{version}'])
    expect(shared).toMatchObject({ version: '1.4.2', isOne: true })
  })
})
