import { type Problem, quote } from '../text/error.ts'
import { suggestion } from '../text/nearest-word.ts'
import type { BundleName, Installer } from './bundle-name.ts'
import type { Arch, Os } from './processors.ts'

/** The language of an MSI that is taken where there are several: WiX's default. The updater does not ask which one is installed. */
export const DEFAULT_LANGUAGE = 'en-US'

/** Whatever is known of a bundle beside its name. */
interface NamedBundle {
  readonly name: BundleName
}

const ARCHES: readonly Arch[] = ['x86_64', 'aarch64', 'i686', 'armv7', 'riscv64']

/** Installers of a system, the one that the bare `{os}-{arch}` key takes first. */
const INSTALLERS: Readonly<Record<Os, readonly Installer[]>> = {
  windows: ['nsis', 'msi'],
  linux: ['appimage', 'deb', 'rpm'],
  darwin: ['app'],
}

/** Every key that the updater looks up by itself, bare and with installer. */
const PLATFORM_KEYS: readonly string[] = Object.entries(INSTALLERS).flatMap(([os, installers]) =>
  ARCHES.flatMap((arch) => [`${os}-${arch}`, ...installers.map((installer) => `${os}-${arch}-${installer}`)]),
)

/**
 * The `{os}-{arch}-{installer}` keys that a bundle serves: two for a universal macOS bundle, none when its processor is unknown.
 *
 * The updater looks for `{os}-{arch}-{installer}` and then for `{os}-{arch}`, with arch the processor of the running app, never `universal`;
 * versions of the plugin before 2.10 look for the second alone
 * (tauri-apps/plugins-workspace, plugins/updater/src/updater.rs: `get_urls`, `updater_arch`).
 */
export function installerKeys({ os, arch, installer }: BundleName): readonly string[] {
  if (!arch) return []
  const arches = arch === 'universal' ? ['aarch64', 'x86_64'] : [arch]
  return arches.map((each) => `${os}-${each}-${installer}`)
}

/**
 * Assigns to every key that the bundles can serve the bundle that serves it best, in ASCII order of the keys.
 *
 * A bundle of the very processor wins over a universal one. The bare key takes NSIS before MSI, and AppImage before deb before rpm.
 * Of one installer, with and without archive, the plain file serves the installer's key and the archive the bare key:
 * whoever signs both does so for apps of Tauri 1, which know the bare key alone and install nothing but archives.
 */
export function assignPlatforms<B extends NamedBundle>(bundles: readonly B[]): ReadonlyMap<string, B> {
  const platforms = new Map<string, B>()
  for (const bundle of bundles.toSorted(byMerit('plain first')))
    for (const key of installerKeys(bundle.name)) if (!platforms.has(key)) platforms.set(key, bundle)
  for (const bundle of bundles.toSorted(byMerit('archive first')))
    for (const key of installerKeys(bundle.name).map(bare)) if (!platforms.has(key)) platforms.set(key, bundle)
  return new Map([...platforms].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Reads the platforms that must be there: keys separated by commas, spaces or lines. */
export function parsePlatforms(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))]
}

/**
 * Says which of the required keys no bundle serves, and which are not keys at all, with the nearest that is.
 * A key may be `{os}-{arch}` or `{os}-{arch}-{installer}`.
 */
export function checkPlatforms(required: readonly string[], served: Iterable<string>): readonly Problem[] {
  const known = [...served]
  return required.flatMap((key): Problem[] => {
    if (known.includes(key)) return []
    if (!PLATFORM_KEYS.includes(key))
      return [
        {
          message: `${quote(key)} is not a platform of the Tauri updater.`,
          fix: `${suggestion(key, PLATFORM_KEYS)}A key is {os}-{arch} or {os}-{arch}-{installer}.`,
        },
      ]
    return [
      {
        message: `No bundle serves ${quote(key)}, which is required.`,
        fix: `The artifacts serve ${known.length ? known.join(', ') : 'nothing'}: build the missing one, or remove it from \`platforms\`.`,
      },
    ]
  })
}

function bare(key: string): string {
  return key.slice(0, key.lastIndexOf('-'))
}

function byMerit(archive: 'plain first' | 'archive first') {
  const rank = ({ name }: NamedBundle) => [
    Number(name.arch === 'universal'),
    INSTALLERS[name.os].indexOf(name.installer),
    Number(name.isUpdaterArchive === (archive === 'plain first')),
    Number(name.language !== undefined && name.language !== DEFAULT_LANGUAGE),
  ]
  return (a: NamedBundle, b: NamedBundle): number => {
    const other = rank(b)
    const difference = rank(a)
      .map((value, index) => value - (other[index] ?? 0))
      .find((value) => value !== 0)
    return difference ?? (a.name.file < b.name.file ? -1 : 1)
  }
}
