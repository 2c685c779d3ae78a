/** Operating systems as the Tauri updater names them. */
export type Os = 'windows' | 'linux' | 'darwin'

/** Processors as the Tauri updater names them. */
export type Arch = 'x86_64' | 'aarch64' | 'i686' | 'armv7' | 'riscv64'

/** Kinds of bundles as the Tauri updater names them; `app` is macOS's. */
export type Installer = 'nsis' | 'msi' | 'appimage' | 'deb' | 'rpm' | 'app'

/** What the path of an updater bundle says about it. */
export interface BundleName {
  /** The path it was read from, with `/`. */
  readonly path: string
  /** The file name alone. */
  readonly file: string
  /** What stands before version and processor: `My App`. */
  readonly product: string
  readonly os: Os
  readonly installer: Installer
  /** From the name, else from the folders; absent when neither says. `universal`: macOS, both processors. */
  readonly arch?: Arch | 'universal'
  /** The version as the name says it, `1.8.5` or `1.8.5-alpha.2`. */
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

/** Spellings of processors in bundle names: Tauri's bundlers, Debian, RPM, Rust triples, Node. */
const ARCHES: Readonly<Record<string, Arch | 'universal'>> = {
  x86_64: 'x86_64',
  'x86-64': 'x86_64',
  x64: 'x86_64',
  amd64: 'x86_64',
  aarch64: 'aarch64',
  arm64: 'aarch64',
  i686: 'i686',
  i586: 'i686',
  i386: 'i686',
  x86: 'i686',
  ia32: 'i686',
  armv7l: 'armv7',
  armv7hl: 'armv7',
  armv7: 'armv7',
  armhfp: 'armv7',
  armhf: 'armv7',
  armel: 'armv7',
  arm: 'armv7',
  riscv64gc: 'riscv64',
  riscv64: 'riscv64',
  universal: 'universal',
}

const ARCH = Object.keys(ARCHES).join('|')
const ARCH_AT_END = new RegExp(`^(.*)[._ -](${ARCH})$`, 'i')
const ARCH_IN_FOLDER = new RegExp(`(?:^|[^a-z0-9])(${ARCH})(?![a-z0-9])`, 'gi')
const VERSION_AT_END = /^(.*?)[._ -]v?(\d+\.\d+\.\d+(?:[-~][0-9A-Za-z.~-]+)?)$/
const LANGUAGE_AT_END = /^(.*)[._ -]([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})$/

/**
 * Reads the path of a bundle that the Tauri 2 updater can install; undefined for every other file (.dmg, .sig, sources).
 *
 * Names are those of the Tauri bundlers (`App_1.8.5_x64-setup.exe`, `App-1.8.5-1.x86_64.rpm`, `App.app.tar.gz`) and of tauri-action's
 * uploads (`App_1.8.5_aarch64.app.tar.gz`). Where the name has no processor, the nearest folder that names just one decides.
 */
export function parseBundleName(path: string): BundleName | undefined {
  const segments = path.split(/[\\/]/)
  const file = segments.pop() ?? ''
  const found = KINDS.find(({ ending }) => file.toLowerCase().endsWith(ending))
  // Longer names fit no file system, and the patterns below are quadratic in the worst case.
  if (!found || file.length === found.ending.length || file.length > 255) return undefined
  const { ending, ...kindOf } = found
  const named = parseStem(file.slice(0, -ending.length), kindOf.installer)
  const { arch = archOfFolders(segments), ...rest } = named
  const isKnown = arch && (arch !== 'universal' || kindOf.os === 'darwin')
  return { path: [...segments, file].join('/'), file, ...kindOf, ...rest, ...(isKnown && { arch }) }
}

/** Whether two product names are the same but for case, spaces and punctuation: renaming tools change those. */
export function isSameProduct(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')
  return plain(a) === plain(b)
}

function parseStem(stem: string, installer: Installer): Pick<BundleName, 'product' | 'arch' | 'version' | 'language'> {
  let rest = installer === 'nsis' ? stem.replace(/[._ -]setup$/i, '') : stem
  const language = installer === 'msi' ? LANGUAGE_AT_END.exec(rest) : null
  rest = language?.[1] ?? rest
  const arch = ARCH_AT_END.exec(rest)
  rest = (arch?.[1] ?? rest).replace(/[._ -](?:windows|darwin|macos|linux)$/i, '')
  // An RPM is name-version-release.arch: the release counts rebuilds of one version.
  if (installer === 'rpm')
    rest = rest.replace(/-\d[^-]*$/, (release) => (VERSION_AT_END.test(rest.slice(0, -release.length)) ? '' : release))
  const version = VERSION_AT_END.exec(rest)
  const archName = arch?.[2] && ARCHES[arch[2].toLowerCase()]
  return {
    product: version?.[1] ?? rest,
    ...(archName && { arch: archName }),
    ...(version?.[2] && { version: version[2].replaceAll('~', '-') }),
    ...(language?.[2] && { language: language[2] }),
  }
}

function archOfFolders(folders: readonly string[]): Arch | 'universal' | undefined {
  for (const folder of folders.toReversed()) {
    const found = new Set([...folder.matchAll(ARCH_IN_FOLDER)].map(([, name = '']) => ARCHES[name.toLowerCase()]))
    if (found.size === 1) return [...found][0]
  }
  return undefined
}
