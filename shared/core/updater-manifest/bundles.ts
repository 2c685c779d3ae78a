import { type Problem, quote } from '../text/error.ts'
import { formatCore, formatVersion, type Version } from '../versions/version.ts'
import type { VersionStyle } from '../versions/version-file.ts'
import { GIVE_APP_VERSION } from './app-version.ts'
import { type BundleName, isSameProduct, parseBundleName } from './bundle-name.ts'

/** A file below the artifacts folder that the updater could install, and the path of its `.sig` when there is one. */
export interface FoundBundle {
  readonly name: BundleName
  readonly signaturePath?: string
}

/** An unsigned file that needs no signature, since the manifest would not name it; `reason` is for the log. */
export interface PassedOver {
  readonly path: string
  readonly reason: string
}

/** What the artifacts folder holds, by file names alone. */
export interface FoundArtifacts {
  readonly bundles: readonly FoundBundle[]
  readonly passedOver: readonly PassedOver[]
  readonly problems: readonly Problem[]
}

/** The version that a track's bundles are of, and how their names spell it. */
export interface ExpectedVersion {
  readonly version: Version
  /** `core`: X.Y.Z alone may do; else it is with the pre-release suffix. */
  readonly style: VersionStyle
}

const SIG = '.sig'

/**
 * Finds the updater bundles among the paths below the artifacts folder, and what is wrong with them by name alone: no bundle at all,
 * a bundle without `.sig`, a `.sig` without bundle, a bundle of another version.
 *
 * An unsigned bundle with the name of a signed one is not a problem yet: whether it is the same file, its bytes say. Every other one is a problem,
 * but for an installer beside the signed archive of it, as Tauri 1 and the first `v1Compatible` of Tauri 2 signed archives alone
 * (tauri-apps/tauri#10940), and an .exe that is no setup: it may be the bare program.
 */
export function findBundles(paths: readonly string[], expected: ExpectedVersion): FoundArtifacts {
  const known = new Set(paths)
  const named = paths.flatMap((path): FoundBundle[] => {
    const name = parseBundleName(path)
    if (!name) return []
    const signaturePath = `${path}${SIG}`
    return [{ name, ...(known.has(signaturePath) && { signaturePath }) }]
  })
  const signed = named.filter(({ signaturePath }) => signaturePath).map(({ name }) => name)
  const passedOver = named.flatMap(({ name }) => passOver(name, signed) ?? [])
  const passed = new Set(passedOver.map(({ path }) => path))
  const bundles = named.filter(({ name }) => !passed.has(name.path))
  const problems = [
    ...(bundles.length === 0 ? [noBundle(paths, passedOver)] : []),
    ...bundles.flatMap(({ name }) => (signed.some(({ file }) => file === name.file) ? [] : [noSignature(name)])),
    ...paths.filter((path) => isOrphan(path, known)).map(noFile),
    ...bundles.flatMap(({ name }) => otherVersion(name, expected) ?? []),
  ]
  return { bundles, passedOver, problems }
}

function passOver(name: BundleName, signed: readonly BundleName[]): PassedOver | undefined {
  if (signed.some(({ file }) => file === name.file)) return undefined
  const archive = signed.find((other) => isArchiveOf(other, name))
  if (archive)
    return { path: name.path, reason: `it is not signed, and ${quote(archive.path)} is, its archive for the updater` }
  if (!/\.exe(?:\.zip)?$/i.test(name.file) || /setup/i.test(name.file)) return undefined
  return {
    path: name.path,
    reason: 'it is not signed, and an .exe without "setup" in its name counts as a bare program',
  }
}

/** Whether a file is what Tauri wraps an installer in for the updater: only that of the very installer stands in for it. */
function isArchiveOf(archive: BundleName, installer: BundleName): boolean {
  return (
    archive.isUpdaterArchive &&
    !installer.isUpdaterArchive &&
    archive.os === installer.os &&
    archive.installer === installer.installer &&
    archive.arch === installer.arch &&
    archive.version === installer.version &&
    archive.language === installer.language &&
    isSameProduct(archive.product, installer.product)
  )
}

function isOrphan(path: string, known: ReadonlySet<string>): boolean {
  const signed = path.slice(0, -SIG.length)
  return path.endsWith(SIG) && !known.has(signed) && parseBundleName(signed) !== undefined
}

/** The spellings that the version of a bundle may have: Tauri takes it from the version files. */
function spellings({ version, style }: ExpectedVersion): readonly string[] {
  return style === 'core' ? [formatCore(version), formatVersion(version)] : [formatVersion(version)]
}

function otherVersion(name: BundleName, expected: ExpectedVersion): Problem | undefined {
  const allowed = spellings(expected)
  // Build metadata says which build it is, not which version (SemVer §10).
  if (name.version === undefined || allowed.includes(name.version.replace(/\+.*/, ''))) return undefined
  return {
    message: `${quote(name.path)} is of version ${name.version}, and the tag asks for ${allowed[0]}.`,
    fix:
      expected.style === 'tag'
        ? GIVE_APP_VERSION
        : "Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder. Where the numbers are part of the product's name, put the version behind them, as in `tool-2.0_1.8.5_x64-setup.exe`, with the .sig.",
  }
}

function noBundle(paths: readonly string[], passedOver: readonly PassedOver[]): Problem {
  const seen = paths.length === 0 ? 'is empty' : `has ${paths.length} files, such as ${quote(paths[0] ?? '')}`
  const passed = passedOver.map(({ path, reason }) => ` ${quote(path)} was passed over: ${reason}.`)
  return {
    message: `The artifacts folder ${seen}: there is no bundle in it that the Tauri updater can install.${passed.join('')}`,
    fix: 'It needs an -setup.exe, .msi, .AppImage, .deb, .rpm or .app.tar.gz with its .sig: set bundle.createUpdaterArtifacts in tauri.conf.json, and check that the artifacts of the build jobs were downloaded.',
  }
}

function noSignature({ path, file }: BundleName): Problem {
  return {
    message: `${quote(path)} has no signature: ${quote(`${file}${SIG}`)} is not next to it.`,
    fix: 'Set TAURI_SIGNING_PRIVATE_KEY in the build job, keep the .sig with the bundle, or keep the bundle out of the artifacts folder.',
  }
}

function noFile(path: string): Problem {
  return {
    message: `${quote(path)} signs a file that is not there: ${quote(path.slice(0, -SIG.length))}.`,
    fix: 'Upload the bundle with its .sig, or leave both out.',
  }
}
