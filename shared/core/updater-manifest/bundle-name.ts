import { type ArchWord, archOfFolders, type BundleArch, decideArch, type Os, splitArch } from './processors.ts'

/** Kinds of bundles as the Tauri updater names them; `app` is macOS's. */
export type Installer = 'nsis' | 'msi' | 'appimage' | 'deb' | 'rpm' | 'app'

/** What the path of an updater bundle says about it. */
export interface BundleName {
  /** The path it was read from, with `/`. */
  readonly path: string
  /** The file name alone. */
  readonly file: string
  /** The file name without its ending: `My App_1.8.5_x64`. */
  readonly stem: string
  /** What stands before version and processor: `My App`. */
  readonly product: string
  readonly os: Os
  readonly installer: Installer
  /** From the name, else from the folders; absent when neither says or there are doubts. `universal`: macOS, both processors. */
  readonly arch?: BundleArch
  /** The words for processors by which it cannot be told: two that differ, by the name and by the folder, or one that the system does not have. */
  readonly doubts?: readonly ArchWord[]
  /** The version as the name says it: `1.8.5`, `1.8.5-alpha.2`, `1.8.5+7`, and also what is none of a track, `1.8` or `1.8.5.2`. */
  readonly version?: string
  /** The language of an MSI, `en-US`. */
  readonly language?: string
  /** Whether the installer is wrapped in .zip or .tar.gz for the updater, as Tauri 1 did and macOS always does. */
  readonly isUpdaterArchive: boolean
}

interface Kind {
  readonly ending: string
  readonly os: Os
  readonly installer: Installer
  readonly isUpdaterArchive: boolean
}

const kind = (ending: string, os: Os, installer: Installer, isUpdaterArchive = false): Kind => ({
  ending,
  os,
  installer,
  isUpdaterArchive,
})

/** Endings of updater bundles, the longer before the shorter. */
const KINDS: readonly Kind[] = [
  kind('.app.tar.gz', 'darwin', 'app', true),
  kind('.appimage.tar.gz', 'linux', 'appimage', true),
  kind('.appimage', 'linux', 'appimage'),
  kind('.deb', 'linux', 'deb'),
  kind('.rpm', 'linux', 'rpm'),
  kind('.msi.zip', 'windows', 'msi', true),
  kind('.msi', 'windows', 'msi'),
  kind('.nsis.zip', 'windows', 'nsis', true),
  kind('.exe.zip', 'windows', 'nsis', true),
  kind('.exe', 'windows', 'nsis'),
]

/** Numbers with dots between, as many as stand there. A suffix that starts like a version is the version, and what is before it the product's. */
const VERSION_AT_END =
  /^(.*?)(?:[._ -]v?|(?<=\p{L})|^)(\d+(?:\.\d+)+(?:[-~](?!v?\d+\.\d)[0-9A-Za-z.~-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u
/** What counts the rebuilds of an RPM's version, `-1` or `-1.fc42`. */
const RPM_RELEASE = /-(?!\d+\.\d+\.)\d[^-]*$/
const SETUP_AT_END = /^(.*)([._ -]setup)$/i
const LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/

/**
 * Reads the path of a bundle that the Tauri 2 updater can install; undefined for every other file (.dmg, .sig, sources).
 *
 * Names are those of the Tauri bundlers (`App_1.8.5_x64-setup.exe`, `App-1.8.5-1.x86_64.rpm`, `App.app.tar.gz`) and of tauri-action's
 * uploads (`App_1.8.5_aarch64.app.tar.gz`). Where the name has no processor, the nearest folder that names just one decides;
 * on macOS the two must not differ.
 */
export function parseBundleName(path: string): BundleName | undefined {
  const segments = path.split(/[\\/]/)
  const file = segments.pop() ?? ''
  const found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending))
  // Longer names fit no file system, and the patterns below are quadratic in the worst case.
  if (!found || file.length === found.ending.length || file.length > 255) return undefined
  const { ending, ...kindOf } = found
  const stem = file.slice(0, -ending.length)
  const { said, ...named } = parseStem(stem, kindOf)
  const verdict = decideArch(kindOf.os, said, archOfFolders(segments, kindOf.os))
  return { path: [...segments, file].join('/'), file, stem, ...kindOf, ...named, ...verdict }
}

/** Whether two product names are the same but for case, spaces and punctuation: renaming tools change those. */
export function isSameProduct(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')
  return plain(a) === plain(b)
}

/** Names the file of a bundle by another processor than it has, or by one at all. Of two words in doubt the one in the name is the product's. */
export function fileNameFor({ file, stem, installer, os, doubts = [] }: BundleName, arch: string): string {
  const { head, tail } = splitTail(stem, installer)
  const before = doubts.length > 1 ? head : splitArch(head, os).rest
  return `${before}_${arch}${tail}${file.slice(stem.length)}`
}

function parseStem(
  stem: string,
  { installer, os }: Pick<Kind, 'installer' | 'os'>,
): Pick<BundleName, 'product' | 'version' | 'language'> & { readonly said?: ArchWord } {
  const { head, language } = splitTail(stem, installer)
  const { rest, ...arch } = splitArch(head, os)
  const { product, version } = splitVersion(rest.replace(/[._ -](?:windows|darwin|macos|linux)$/i, ''), installer)
  return {
    product,
    ...arch,
    ...(version !== undefined && { version: version.replaceAll('~', '-') }),
    ...(language !== undefined && { language }),
  }
}

/** What comes behind the processor: `-setup` of NSIS, the language of an MSI. */
function splitTail(stem: string, installer: Installer) {
  const found = installer === 'nsis' ? SETUP_AT_END.exec(stem) : installer === 'msi' ? LANGUAGE_AT_END.exec(stem) : null
  const head = found?.[1] ?? stem
  return { head, tail: stem.slice(head.length), ...(installer === 'msi' && found?.[2] && { language: found[2] }) }
}

/** An RPM is name-version-release.arch. */
function splitVersion(name: string, installer: Installer): { readonly product: string; readonly version?: string } {
  const unreleased = installer === 'rpm' ? name.replace(RPM_RELEASE, '') : name
  const found = VERSION_AT_END.exec(unreleased) ?? VERSION_AT_END.exec(name)
  return found ? { product: found[1] ?? '', version: found[2] as string } : { product: name }
}
