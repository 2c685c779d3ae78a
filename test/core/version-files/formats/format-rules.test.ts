import { describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../../shared/core/text/error.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { readVersion } from '../../../../shared/core/version-files/version-text.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

function write(path: string, text: string, version: string, options = {}): string | undefined {
  return editVersions([inferVersionFile(path, options)], new Map([[path, text]]), version).get(path)
}

function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ReleaseTracksError) return `${error.code} ${error.message}`
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a format writes our pre-releases as its tools order them, or refuses', () => {
  test('RubyGems', () => {
    const before = 'VERSION = "1.2.3"\n'
    const written = write('lib/acme/version.rb', before, '1.3.0-alpha.2')
    expect(written).toBe('VERSION = "1.3.0.pre.alpha.2"\n')
    expect(readVersion(inferVersionFile('version.rb'), written as string)).toBe('1.3.0-alpha.2')
    expect(readVersion(inferVersionFile('version.rb'), 'VERSION = "1.3.0.beta.4"\n')).toBe('1.3.0-beta.4')
  })

  test('PEP 440 is read as pip writes it', () => {
    const file = inferVersionFile('pyproject.toml')
    expect(readVersion(file, '[project]\nversion = "1.3.0a2"\n')).toBe('1.3.0-alpha.2')
    expect(readVersion(file, '[project]\nversion = "1.3.0.dev4"\n')).toBe('1.3.0-dev.4')
    expect(readVersion(file, '[project]\nversion = "1.3"\n')).toBe('1.3')
  })

  test.each([
    ['CMakeLists.txt', 'project(a VERSION 1.2.3)\n', '1.3.0-alpha.1', 'CMake accepts only X.Y.Z'],
    ['Info.plist', plist('1.2.3', '1'), '1.3.0-alpha.1', 'Apple accepts only X.Y.Z'],
    [
      'manifest.json',
      '{ "manifest_version": 3, "version": "1.2.3" }',
      '1.3.0-alpha.1',
      'a browser extension accepts only X.Y.Z',
    ],
    ['manifest.json', '{ "manifest_version": 3, "version": "1.2.3" }', '1.70000.0', 'no number above 65535'],
    ['a.csproj', project('VersionPrefix'), '1.3.0-alpha.1', 'a <VersionPrefix> accepts only X.Y.Z'],
    [
      'pyproject.toml',
      '[project]\nversion = "1.2.3"\n',
      '1.3.0-nightly.1',
      'PEP 440 has no place for the channel "nightly"',
    ],
    ['pom.xml', '<project><version>1.2.3</version></project>', '1.3.0-nightly.1', 'one of alpha, beta, milestone, rc'],
    ['composer.json', '{ "version": "1.2.3" }', '1.3.0-next.1', 'Composer has no place'],
    ['version.rb', 'VERSION = "1.2.3"\n', '1.3.0-alpha2.1', 'in letters alone'],
  ])('%s: %s → %s', (path, text, version, words) => {
    const said = refusal(() => write(path, text, version))
    expect(said).toContain('version-refused')
    expect(said).toContain(words)
    expect(write(path, text, '1.3.0')).toBe(text.replace('1.2.3', '1.3.0'))
  })

  test('what is not a browser extension, and a version of .NET with a suffix', () => {
    expect(write('manifest.json', '{ "domain": "x", "version": "1.2.3" }', '1.3.0-beta.1')).toContain('1.3.0-beta.1')
    expect(write('a.csproj', project('Version'), '1.3.0-nightly.1')).toContain('1.3.0-nightly.1')
  })
})

function plist(version: string, build: string): string {
  return `<plist><dict><key>CFBundleShortVersionString</key><string>${version}</string><key>CFBundleVersion</key><string>${build}</string></dict></plist>`
}

function project(element: string): string {
  return `<Project><PropertyGroup><${element}>1.2.3</${element}></PropertyGroup></Project>`
}

describe('a version that stands elsewhere is told by name', () => {
  test.each([
    [
      'pyproject.toml',
      '[project]\ndynamic = ["version"]\n[tool.hatch.version]\npath = "src/a/__about__.py"\n',
      'src/a/__about__.py',
    ],
    [
      'pyproject.toml',
      '[project]\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = {attr = "a.b.__version__"}\n',
      'a/b/__init__.py',
    ],
    [
      'pyproject.toml',
      '[project]\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n',
      'from: VERSION.',
    ],
    [
      'pyproject.toml',
      '[project]\nname = "a-b"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "flit_core.buildapi"\n',
      'a_b/__init__.py',
    ],
    ['setup.cfg', '[metadata]\nversion = attr: acme.__version__\n', 'acme/__init__.py or acme.py'],
    ['setup.cfg', '[metadata]\nversion = file: VERSION\n', 'it names: VERSION'],
    ['setup.py', 'setup(version=read("VERSION"))\n', 'List the file that it is read from'],
    ['build.gradle', "version = rootProject.property('v')\n", 'gradle.properties'],
    ['pom.xml', `<project><version>$\{revision}</version></project>`, '<revision>'],
    ['pom.xml', '<project><parent><version>1.0.0</version></parent></project>', 'the pom.xml of the parent'],
    ['a.gemspec', 'Gem::Specification.new { |s| s.version = Acme::VERSION }\n', 'version.rb'],
    ['Info.plist', plist('$(MARKETING_VERSION)', '1'), 'project.pbxproj'],
    ['meson.build', "project('a', version: files('VERSION'))\n", 'list the file'],
    ['snapcraft.yaml', 'name: a\nversion: git\n', 'takes its version from git tags'],
    ['snapcraft.yaml', 'name: a\nadopt-info: a\n', 'adopts its version from a part'],
    ['a.csproj', '<Project><PropertyGroup><Version>$(V)</Version></PropertyGroup></Project>', 'Directory.Build.props'],
  ])('%s: %s', (path, text, words) => {
    expect(refusal(() => readVersion(inferVersionFile(path), text))).toContain(words)
  })

  test('places that differ', () => {
    const text = 'buildSettings = { MARKETING_VERSION = 1.2.3; };\nbuildSettings = { MARKETING_VERSION = 1.2.4; };\n'
    const said = refusal(() => readVersion(inferVersionFile('project.pbxproj'), text))
    expect(said).toContain('version-ambiguous project.pbxproj:2:39: The file has "1.2.3" and "1.2.4"')
  })
})

describe('build numbers', () => {
  const PUBSPEC = 'version: 1.3.5+215\n'

  test('stay, but for pubspec.yaml, and as the configuration says', () => {
    expect(write('pubspec.yaml', PUBSPEC, '1.3.6-alpha.1')).toBe('version: 1.3.6-alpha.1+216\n')
    expect(write('pubspec.yaml', PUBSPEC, '1.3.6', { buildNumber: 'keep' })).toBe('version: 1.3.6+215\n')
    expect(write('VERSION', '1.3.5+g12ab\n', '1.3.6')).toBe('1.3.6+g12ab\n')
    expect(write('VERSION', '1.3.5+9\n', '1.3.6', { buildNumber: 'raise' })).toBe('1.3.6+10\n')
    const parts = plist('1.3.5', '1.2.45')
    expect(refusal(() => write('Info.plist', parts, '1.3.6', { buildNumber: 'raise' }))).toContain(
      '"1.2.45" cannot be raised',
    )
    expect(write('Info.plist', parts, '1.3.6')).toBe(parts.replace('1.3.5', '1.3.6'))
    expect(write('pubspec.yaml', 'version: 1.3.5\n', '1.3.6')).toBe('version: 1.3.6\n')
  })

  test('go up for the same version, too: a store wants another for each upload', () => {
    expect(write('pubspec.yaml', PUBSPEC, '1.3.5')).toBe('version: 1.3.5+216\n')
  })

  test('that are no number, or missing where one is asked for', () => {
    const raise = { buildNumber: 'raise' }
    expect(refusal(() => write('VERSION', '1.3.5+g12ab\n', '1.3.6', raise))).toContain('"g12ab" cannot be raised')
    expect(refusal(() => write('VERSION', '1.3.5\n', '1.3.6', raise))).toContain('no build number to raise')
  })

  test('are what locks repeat', () => {
    const texts = new Map([
      ['Cargo.toml', '[package]\nname = "sys"\nversion = "1.2.3+zstd.1"\n'],
      ['Cargo.lock', 'version = 4\n\n[[package]]\nname = "sys"\nversion = "1.2.3+zstd.1"\n'],
    ])
    const edited = editVersions([inferVersionFile('Cargo.toml')], texts, '1.2.4')
    expect(edited.get('Cargo.toml')).toContain('version = "1.2.4+zstd.1"')
    expect(edited.get('Cargo.lock')).toContain('version = "1.2.4+zstd.1"')
  })
})

describe('several places', () => {
  const README = 'npm i acme@1.2.3\n\ndocker run acme:1.2.3\n\nSince 1.0.0\n'

  test('a pattern that matches many times', () => {
    const options = { pattern: 'acme[@:]([0-9A-Za-z.-]+)', many: true }
    expect(write('README.md', README, '1.3.0-beta.1', options)).toBe(README.replaceAll('1.2.3', '1.3.0-beta.1'))
    expect(refusal(() => write('README.md', README, '1.3.0', { pattern: options.pattern }))).toContain('`count: many`')
    const other = refusal(() => write('README.md', `${README}acme@1.2.2\n`, '1.3.0', options))
    expect(other).toContain('README.md:6:6: The file has "1.2.3" and "1.2.2"')
  })

  test('markers, on a line and around lines', () => {
    const text = [
      '![v](https://img.shields.io/badge/v-1.2.3-blue) <!-- tray-version -->',
      'Since 1.0.0',
      '<!-- tray-version-begin -->',
      'npm i acme@1.2.3 or v1.2.3, 10.1.2.3',
      '<!-- tray-version-end -->',
      'acme@1.2.3',
      '',
    ].join('\n')
    const written = write('README.md', text, '1.3.0-rc.1', { marker: 'tray-version' }) as string
    expect(written.split('\n')).toEqual([
      '![v](https://img.shields.io/badge/v-1.3.0-rc.1-blue) <!-- tray-version -->',
      'Since 1.0.0',
      '<!-- tray-version-begin -->',
      'npm i acme@1.3.0-rc.1 or v1.3.0-rc.1, 10.1.2.3',
      '<!-- tray-version-end -->',
      'acme@1.2.3',
      '',
    ])
    expect(refusal(() => write('README.md', text, '1.3.0', { marker: 'web-version' }))).toContain('There is no version')
  })

  test('one way to find a version, and a count of matches', () => {
    expect(refusal(() => inferVersionFile('a', { marker: 'x', pattern: '(.)' }))).toContain(
      'has a pattern and a marker',
    )
    expect(refusal(() => inferVersionFile('a', { many: true }))).toContain('has a count and no pattern')
  })
})

test('Maven modules follow their parent, and what names a module with its version', () => {
  const parent = (version: string) =>
    `<parent><groupId>a</groupId><artifactId>root</artifactId><version>${version}</version></parent>`
  const poms = (version: string) =>
    new Map([
      ['pom.xml', `<project><groupId>a</groupId><artifactId>root</artifactId><version>${version}</version></project>`],
      ['core/pom.xml', `<project>${parent(version)}<artifactId>core</artifactId></project>`],
      [
        'app/pom.xml',
        `<project>${parent(version)}<artifactId>app</artifactId><dependencies><dependency><groupId>a</groupId><artifactId>core</artifactId><version>${version}</version></dependency><dependency><groupId>b</groupId><artifactId>core</artifactId><version>1.0.0</version></dependency></dependencies></project>`,
      ],
      [
        'app/deep/pom.xml',
        `<project><parent><groupId>a</groupId><artifactId>app</artifactId><version>${version}</version></parent><artifactId>deep</artifactId></project>`,
      ],
      ['tool/pom.xml', `<project>${parent(version)}<artifactId>tool</artifactId><version>1.0.0</version></project>`],
      ['other/pom.xml', '<project><artifactId>other</artifactId><version>1.0.0</version></project>'],
    ])
  const edited = editVersions([inferVersionFile('pom.xml')], poms('1.0.0'), '1.1.0-alpha.1')
  const wanted = poms('1.1.0-alpha.1')
  wanted.delete('other/pom.xml')
  expect([...edited].sort()).toEqual([...wanted].sort())
})
