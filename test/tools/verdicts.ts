import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A project of a tool: how the tool makes its lock, what is released, and how the tool is asked whether all of it goes together. */
export interface Verdict {
  readonly tool: string
  readonly what: string
  readonly files: Readonly<Record<string, string>>
  readonly make: readonly (readonly string[])[]
  /** Whether what the tool makes repeats nothing of the version. */
  readonly isBare?: boolean
  /** Entries of `version-files`. */
  readonly listed: readonly { readonly path: string; readonly key?: string; readonly requirements?: 'auto' }[]
  /** By default an alpha, which most ranges do not let in. */
  readonly version?: string
  readonly ask: readonly (readonly string[])[]
  /** What an answer has in it. */
  readonly says?: string
}

/** A file that the tests of formats read, too, with the version in it. */
function fixture(path: string): string {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'version-files')
  return readFileSync(join(folder, path), 'utf8').replace(/«#?|»/g, '')
}

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`

/** Two members of a workspace of JavaScript, of which one requires the other. */
function members(range: string, root: object = {}): Record<string, string> {
  return {
    'package.json': json({ name: 'root', private: true, workspaces: ['core', 'app'], ...root }),
    'core/package.json': json({ name: '@acme/core', version: '1.2.0' }),
    'app/package.json': json({ name: '@acme/app', version: '1.0.0', dependencies: { '@acme/core': range } }),
  }
}

const PNPM: Record<string, string> = {
  ...members('^1.2.0', { workspaces: undefined }),
  // Where pnpm 9 reads it.
  '.npmrc': 'link-workspace-packages=true\n',
  'pnpm-workspace.yaml': "packages: [core, app]\nlinkWorkspacePackages: true\ncatalog:\n  '@acme/core': ^1.2.0\n",
}
const CORE = [{ path: 'core/package.json', requirements: 'auto' }] as const

const pnpm = (tool: string): Verdict[] => [
  {
    tool,
    what: 'a range of a member',
    files: PNPM,
    make: [['install', '--lockfile-only', '--offline']],
    listed: CORE,
    ask: [
      ['install', '--frozen-lockfile', '--offline'],
      ['install', '--lockfile-only', '--offline', '--no-frozen-lockfile'],
    ],
  },
  {
    tool,
    what: 'a range of a catalog',
    isBare: tool === 'pnpm',
    files: { ...PNPM, 'app/package.json': members('catalog:')['app/package.json'] as string },
    make: [['install', '--lockfile-only', '--offline']],
    listed: CORE,
    ask: [
      ['install', '--frozen-lockfile', '--offline'],
      ['install', '--lockfile-only', '--offline', '--no-frozen-lockfile'],
    ],
  },
]

export const VERDICTS: readonly Verdict[] = [
  {
    tool: 'npm',
    what: 'a range of a member',
    files: members('^1.2.0'),
    make: [['install', '--offline']],
    listed: CORE,
    ask: [
      ['ci', '--offline'],
      ['install', '--offline'],
    ],
  },
  {
    tool: 'npm',
    what: 'a pin that follows, as of the packages of platforms',
    files: {
      'package.json': json({ name: 'acme', version: '6.0.0', optionalDependencies: { 'is-number': '6.0.0' } }),
    },
    make: [['install']],
    listed: [{ path: 'package.json' }, { path: 'package.json', key: 'optionalDependencies.is-number' }],
    version: '7.0.0',
    // `npm install` writes where the new one came from and what it is.
    ask: [['ci']],
  },
  ...pnpm('pnpm-9'),
  ...pnpm('pnpm'),
  {
    tool: 'yarn',
    what: 'a range of a member',
    files: {
      ...members('^1.2.0'),
      '.yarnrc.yml': 'nodeLinker: node-modules\nenableNetwork: false\nenableTelemetry: false\n',
    },
    make: [['install']],
    listed: CORE,
    ask: [
      ['install', '--immutable'],
      ['install', '--no-immutable'],
    ],
  },
  {
    tool: 'bun',
    what: 'a range of a member',
    files: members('^1.2.0'),
    make: [['install']],
    listed: CORE,
    ask: [['install', '--frozen-lockfile'], ['install']],
  },
  {
    tool: 'deno',
    what: 'an import of a member',
    files: {
      'deno.json': json({ workspace: ['core', 'app'] }),
      'core/deno.json': json({ name: '@acme/core', version: '1.2.0', exports: './mod.ts' }),
      'core/mod.ts': 'export const name = "core"\n',
      'app/deno.json': json({
        name: '@acme/app',
        version: '1.0.0',
        exports: './mod.ts',
        imports: { '@acme/core': 'jsr:@acme/core@^1.2.0', 'is-number': 'npm:is-number@7.0.0' },
      }),
      'app/mod.ts': 'import { name } from "@acme/core"\nimport "is-number"\nconsole.log(name)\n',
    },
    make: [['install']],
    listed: [{ path: 'core/deno.json', requirements: 'auto' }],
    ask: [['run', '--frozen', 'app/mod.ts'], ['install']],
    says: 'core',
  },
  {
    tool: 'uv',
    what: 'a member of a workspace',
    files: {
      'pyproject.toml':
        '[project]\nname = "app"\nversion = "1.2.0"\nrequires-python = ">=3.8"\ndependencies = ["core"]\n\n[tool.uv.sources]\ncore = { workspace = true }\n\n[tool.uv.workspace]\nmembers = ["core"]\n',
      'core/pyproject.toml': '[project]\nname = "core"\nversion = "1.2.0"\nrequires-python = ">=3.8"\n',
    },
    make: [['lock', '--offline']],
    listed: [{ path: 'pyproject.toml' }, { path: 'core/pyproject.toml' }],
    ask: [
      ['lock', '--check', '--offline'],
      ['lock', '--offline'],
    ],
  },
  {
    tool: 'poetry',
    what: 'a project by path',
    files: {
      'pyproject.toml':
        '[project]\nname = "app"\nversion = "1.0.0"\nrequires-python = ">=3.9"\ndependencies = ["core"]\n\n[tool.poetry.dependencies]\ncore = { path = "core", develop = true }\n\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n',
      'core/pyproject.toml':
        '[project]\nname = "core"\nversion = "1.2.0"\nrequires-python = ">=3.9"\n\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n',
    },
    make: [['lock']],
    listed: [{ path: 'core/pyproject.toml' }],
    ask: [['check', '--lock'], ['lock']],
  },
  {
    tool: 'cargo',
    what: 'a requirement on a member',
    files: {
      'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["core", "app"]\n',
      'core/Cargo.toml': '[package]\nname = "core-lib"\nversion = "1.2.0"\nedition = "2021"\n',
      'core/src/lib.rs': '',
      'app/Cargo.toml':
        '[package]\nname = "app"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\ncore-lib = { path = "../core", version = "1.2" }\n',
      'app/src/main.rs': 'fn main() {}\n',
    },
    make: [['generate-lockfile', '--offline']],
    listed: [{ path: 'core/Cargo.toml', requirements: 'auto' }],
    ask: [
      ['metadata', '--locked', '--offline', '--format-version', '1'],
      ['metadata', '--offline', '--format-version', '1'],
    ],
  },
  {
    tool: 'bundle',
    what: 'a gem by path',
    files: {
      Gemfile: 'source "https://rubygems.org"\ngem "acme", path: "."\n',
      'acme.gemspec':
        'Gem::Specification.new do |s|\n  s.name = "acme"\n  s.version = "1.2.0"\n  s.summary = "a"\n  s.authors = ["a"]\nend\n',
    },
    make: [['lock', '--local']],
    listed: [{ path: 'acme.gemspec' }],
    ask: [
      ['install', '--local', '--frozen'],
      ['lock', '--local'],
    ],
  },
  {
    tool: 'composer',
    what: 'the root and a package by path',
    files: {
      'composer.json': json({
        name: 'acme/app',
        description: 'é/☃',
        license: 'MIT',
        version: '1.2.0',
        repositories: [{ type: 'path', url: 'core' }, { 'packagist.org': false }],
        require: { 'acme/core': '^1.0@beta' },
        extra: { 'é/☃': { '0': 1.5 } },
      }),
      'core/composer.json': json({ name: 'acme/core', version: '1.2.0' }),
    },
    make: [['update', '--no-interaction']],
    listed: [{ path: 'composer.json' }, { path: 'core/composer.json' }],
    version: '1.3.0-beta.1',
    ask: [
      ['validate', '--no-check-publish', '--no-interaction'],
      ['install', '--no-interaction'],
    ],
  },
  {
    tool: 'mvn',
    what: 'a module and its parent',
    files: {
      'pom.xml':
        '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>root</artifactId><version>1.2.0</version><packaging>pom</packaging><modules><module>core</module></modules></project>\n',
      'core/pom.xml':
        '<project><modelVersion>4.0.0</modelVersion><parent><groupId>a</groupId><artifactId>root</artifactId><version>1.2.0</version></parent><artifactId>core</artifactId><packaging>pom</packaging></project>\n',
    },
    make: [],
    listed: [{ path: 'pom.xml' }],
    ask: [['-o', '-B', 'validate']],
    says: 'Building core 1.3.0-alpha.1',
  },
  {
    tool: 'mvn',
    what: 'a revision',
    files: { 'pom.xml': fixture('maven-revision/pom.xml') },
    make: [],
    listed: [{ path: 'pom.xml' }],
    ask: [['-o', '-B', 'validate']],
    says: 'Building shop 1.3.0-alpha.1',
  },
  {
    tool: 'gradle',
    what: 'the version of gradle.properties',
    files: { 'gradle.properties': fixture('gradle-properties/gradle.properties'), 'settings.gradle': '' },
    make: [],
    listed: [{ path: 'gradle.properties' }],
    ask: [['--offline', '--no-daemon', '-q', 'properties']],
    says: 'version: 1.3.0-alpha.1',
  },
]
