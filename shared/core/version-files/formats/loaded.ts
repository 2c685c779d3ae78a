import type { FormatName } from '../../versions/format-names.ts'
import type { VersionFile } from '../../versions/version-file.ts'
import type { VersionFormat } from './format.ts'

type Module = Promise<{ readonly format: VersionFormat }>

/** How each format is loaded: a run loads those that its configuration names, and no others. */
const LOADERS: Readonly<Record<FormatName, () => Module>> = {
  cmake: () => import('./cmake.ts'),
  composer: () => import('./composer.ts'),
  dotnet: () => import('./dotnet.ts'),
  gemspec: () => import('./gemspec.ts'),
  gradle: () => import('./gradle.ts'),
  'gradle-properties': () => import('./gradle-properties.ts'),
  'info-plist': () => import('./info-plist.ts'),
  maven: () => import('./maven.ts'),
  meson: () => import('./meson.ts'),
  mix: () => import('./mix.ts'),
  pubspec: () => import('./pubspec.ts'),
  pyproject: () => import('./pyproject.ts'),
  'python-module': () => import('./python-module.ts'),
  'ruby-version': () => import('./ruby-version.ts'),
  'setup-cfg': () => import('./setup-cfg.ts'),
  'setup-py': () => import('./setup-py.ts'),
  snapcraft: () => import('./snapcraft.ts'),
  'web-extension': () => import('./web-extension.ts'),
  'xcode-project': () => import('./xcode-project.ts'),
}

const loaded = new Map<FormatName, VersionFormat>()

/** Loads the formats of some version files, so that they can be read. */
export async function loadFormats(files: Iterable<VersionFile>): Promise<void> {
  await Promise.all([...new Set([...files].flatMap(({ rules }) => rules ?? []))].map(load))
}

/** Takes formats that are loaded already. */
export function keepFormats(formats: Readonly<Record<FormatName, VersionFormat>>): void {
  for (const [name, format] of Object.entries(formats)) loaded.set(name as FormatName, format)
}

async function load(name: FormatName): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, (await LOADERS[name]()).format)
}

/** The format of a version file that was loaded before; undefined for one that needs none. */
export function formatOf({ rules, path }: Pick<VersionFile, 'rules' | 'path'>): VersionFormat | undefined {
  const format = rules && loaded.get(rules)
  if (rules && !format) throw new Error(`The format ${rules} of ${path} was not loaded`)
  return format
}
