/** Operating systems as the Tauri updater names them. */
export type Os = 'windows' | 'linux' | 'darwin'

/** Processors as the Tauri updater names them. */
export type Arch = 'x86_64' | 'aarch64' | 'i686' | 'armv7' | 'riscv64'

/** The processors of a bundle: one, or both of macOS. */
export type BundleArch = Arch | 'universal'

/** A processor as a file or a folder is named by it: `x64` for x86_64. */
export interface ArchWord {
  readonly word: string
  readonly arch: BundleArch
}

/** Spellings of processors in bundle names: Tauri's bundlers, Debian, RPM, Rust triples, Node. */
const ARCHES: Readonly<Record<string, BundleArch>> = {
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

/** The processors that macOS has: no Mac ever ran a Tauri app on another one. */
const OF_MACS: readonly BundleArch[] = ['x86_64', 'aarch64', 'universal']

const WORDS = Object.keys(ARCHES).join('|')
const AT_END = new RegExp(`^(.*)[._ -](${WORDS})$`, 'i')
const IN_FOLDER = new RegExp(`(?:^|[^a-z0-9])(${WORDS})(?![a-z0-9])`, 'gi')

/** Takes the processor off the end of a name; without one the name comes back as it is. */
export function splitArch(name: string, os: Os): { readonly rest: string; readonly said?: ArchWord } {
  const [, rest, word] = AT_END.exec(name) ?? []
  return rest === undefined || word === undefined ? { rest: name } : { rest, said: readWord(word, os) }
}

/** The processor of the nearest folder that names just one. */
export function archOfFolders(folders: readonly string[], os: Os): ArchWord | undefined {
  for (const folder of folders.toReversed()) {
    const found = [...folder.matchAll(IN_FOLDER)].map(([, word = '']) => readWord(word, os))
    if (new Set(found.map(({ arch }) => arch)).size === 1) return found[0]
  }
  return undefined
}

/** What a bundle's processor is: known, or left open by words that an app of that system cannot follow. */
export type ArchVerdict = { readonly arch?: BundleArch } | { readonly doubts: readonly ArchWord[] }

/**
 * Decides between what the name of a file and its folder say. The name counts, since Tauri writes the processor into it; on macOS it does not, so that
 * there both must say the same: `Remote Universal.app.tar.gz` may be the product's own name.
 */
export function decideArch(os: Os, file: ArchWord | undefined, folder: ArchWord | undefined): ArchVerdict {
  if (os === 'darwin' && file && folder && plain(file) !== plain(folder)) return { doubts: [file, folder] }
  const said = file ?? folder
  if (!said) return {}
  const isKnown = os === 'darwin' ? OF_MACS.includes(said.arch) : said.arch !== 'universal'
  return isKnown ? { arch: said.arch } : { doubts: [said] }
}

/** For comparing: a folder `x86` says as much as Intel. */
function plain({ arch }: ArchWord): BundleArch {
  return arch === 'i686' ? 'x86_64' : arch
}

/** On macOS `arm` is what every Mac of today has. */
function readWord(word: string, os: Os): ArchWord {
  const lower = word.toLowerCase()
  return { word, arch: os === 'darwin' && lower === 'arm' ? 'aarch64' : (ARCHES[lower] as BundleArch) }
}
