/** How a keyed version file is written; `json` tolerates comments and trailing commas. */
export type DocumentFormat = 'json' | 'json5' | 'toml' | 'yaml'

/** What finds and writes the version in files of a format that keys alone do not describe: `shared/core/version-files/formats/<name>.ts`. */
export type FormatName =
  | 'cmake'
  | 'composer'
  | 'dotnet'
  | 'gemspec'
  | 'gradle'
  | 'gradle-properties'
  | 'info-plist'
  | 'maven'
  | 'meson'
  | 'mix'
  | 'pubspec'
  | 'pyproject'
  | 'python-module'
  | 'ruby-version'
  | 'setup-cfg'
  | 'setup-py'
  | 'snapcraft'
  | 'web-extension'
  | 'xcode-project'

/** A file known by its name: a key of a document, a format with code of its own, or both. */
export interface NamedFormat {
  readonly ecosystem: string
  /** File names; `*` stands for any text. */
  readonly names: readonly string[]
  readonly format?: DocumentFormat
  readonly key?: string
  readonly orKey?: string
  readonly rules?: FormatName
}

/** The version files that are known by name, a row each. The first row that has a name decides. */
export const NAMED_FORMATS: readonly NamedFormat[] = [
  {
    ecosystem: 'Rust',
    names: ['Cargo.toml'],
    format: 'toml',
    key: 'package.version',
    orKey: 'workspace.package.version',
  },
  {
    ecosystem: 'Tauri',
    names: ['tauri.conf.json'],
    format: 'json',
    key: 'version',
    orKey: 'package.version',
  },
  { ecosystem: 'Tauri', names: ['tauri.conf.json5'], format: 'json5', key: 'version', orKey: 'package.version' },
  { ecosystem: 'Tauri', names: ['Tauri.toml'], format: 'toml', key: 'version', orKey: 'package.version' },
  { ecosystem: 'JavaScript', names: ['package.json'], format: 'json', key: 'version' },
  {
    ecosystem: 'Deno, JSR',
    names: ['deno.json', 'deno.jsonc', 'jsr.json', 'jsr.jsonc'],
    format: 'json',
    key: 'version',
  },
  {
    ecosystem: 'Python',
    names: ['pyproject.toml'],
    format: 'toml',
    key: 'project.version',
    orKey: 'tool.poetry.version',
    rules: 'pyproject',
  },
  { ecosystem: 'Python', names: ['setup.py'], rules: 'setup-py' },
  { ecosystem: 'Python', names: ['setup.cfg'], rules: 'setup-cfg' },
  { ecosystem: 'Python', names: ['*.py'], rules: 'python-module' },
  { ecosystem: 'Maven', names: ['pom.xml'], rules: 'maven' },
  { ecosystem: 'Gradle, Android', names: ['build.gradle', 'build.gradle.kts'], rules: 'gradle' },
  { ecosystem: 'Gradle, Android', names: ['gradle.properties'], rules: 'gradle-properties' },
  { ecosystem: '.NET', names: ['*.csproj', '*.fsproj', '*.vbproj', 'Directory.Build.props'], rules: 'dotnet' },
  {
    ecosystem: 'Dart, Flutter',
    names: ['pubspec.yaml', 'pubspec.yml'],
    format: 'yaml',
    key: 'version',
    rules: 'pubspec',
  },
  { ecosystem: 'Helm', names: ['Chart.yaml'], format: 'yaml', key: 'version' },
  { ecosystem: 'Elixir', names: ['mix.exs'], rules: 'mix' },
  { ecosystem: 'Ruby', names: ['*.gemspec'], rules: 'gemspec' },
  { ecosystem: 'Ruby', names: ['version.rb'], rules: 'ruby-version' },
  { ecosystem: 'PHP', names: ['composer.json'], format: 'json', key: 'version', rules: 'composer' },
  { ecosystem: 'Apple', names: ['Info.plist', '*-Info.plist'], rules: 'info-plist' },
  { ecosystem: 'Apple', names: ['project.pbxproj'], rules: 'xcode-project' },
  { ecosystem: 'CMake', names: ['CMakeLists.txt'], rules: 'cmake' },
  { ecosystem: 'Meson', names: ['meson.build'], rules: 'meson' },
  { ecosystem: 'Browser extension', names: ['manifest.json'], format: 'json', key: 'version', rules: 'web-extension' },
  { ecosystem: 'Snap', names: ['snapcraft.yaml'], format: 'yaml', key: 'version', rules: 'snapcraft' },
]

/** The row of a file name; undefined for a name that says nothing. */
export function namedFormat(name: string): NamedFormat | undefined {
  return NAMED_FORMATS.find(({ names }) => names.some((known) => matches(known, name)))
}

function matches(known: string, name: string): boolean {
  return known.startsWith('*') ? name.endsWith(known.slice(1)) && name.length >= known.length : known === name
}
