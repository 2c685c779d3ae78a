import { type Problem, quote } from '../error.ts'
import { formatCore, formatVersion, type Version } from '../version.ts'
import { type Arch, type BundleName, isSameProduct, parseBundleName } from './bundle-name.ts'
import { installerKeys } from './platforms.ts'

/** A file below the artifacts folder that the updater could install, and the path of its `.sig` when there is one. */
export interface FoundBundle {
  readonly name: BundleName
  readonly signaturePath?: string
}

/** What the artifacts folder holds, by file names alone. */
export interface FoundArtifacts {
  readonly bundles: readonly FoundBundle[]
  readonly problems: readonly Problem[]
}

/** A bundle whose bytes and signature were read. */
export interface ReadBundle {
  readonly name: BundleName
  /** Any digest of the bytes, to tell two files of one name apart. */
  readonly digest: string
  /** Text for the manifest: `Signature.text` of a parsed `.sig`. */
  readonly signature: string
}

/** A bundle that goes into the manifest: its processor is known. */
export interface Bundle extends ReadBundle {
  readonly name: BundleName & { readonly arch: Arch | 'universal' }
}

/** The version that a track's bundles are of, and how their names spell it. */
export interface ExpectedVersion {
  readonly version: Version
  /** `core`: X.Y.Z alone; `full`: with the pre-release suffix. */
  readonly style: 'core' | 'full'
}

const SIG = '.sig'

/**
 * Finds the updater bundles among the paths below the artifacts folder, and what is wrong with them by name alone: no bundle at all,
 * a bundle without `.sig`, a `.sig` without bundle, a bundle of another version.
 *
 * An unsigned installer is passed over where a signed archive of it serves the same clients (Tauri's `v1Compatible` signs only that),
 * and so is an unsigned .exe that is no setup.
 */
export function findBundles(paths: readonly string[], expected: ExpectedVersion): FoundArtifacts {
  const known = new Set(paths)
  const named = paths.flatMap((path) => {
    const name = parseBundleName(path)
    if (!name) return []
    const signaturePath = `${path}${SIG}`
    return [{ name, ...(known.has(signaturePath) && { signaturePath }) }]
  })
  const signed = new Set(named.filter(({ signaturePath }) => signaturePath).flatMap(({ name }) => installerKeys(name)))
  const bundles = named.filter(({ name, signaturePath }) => signaturePath || isUpdaterBundle(name, signed))
  const orphans = paths.filter(
    (path) =>
      path.endsWith(SIG) && !known.has(path.slice(0, -SIG.length)) && parseBundleName(path.slice(0, -SIG.length)),
  )
  const problems = [
    ...(bundles.length === 0 ? [noBundle(paths)] : []),
    ...bundles.filter(({ signaturePath }) => !signaturePath).map(({ name }) => noSignature(name)),
    ...orphans.map(noFile),
    ...bundles.flatMap(({ name }) => otherVersion(name, expected) ?? []),
  ]
  return { bundles, problems }
}

/**
 * Chooses the bundles for the manifest: those of one name and the same bytes once, each with a known processor.
 * Problems: two files of one name with other bytes, an unknown processor, two products for the same clients.
 */
export function chooseBundles(read: readonly ReadBundle[]): {
  bundles: readonly Bundle[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const byFile = new Map<string, ReadBundle>()
  for (const bundle of read) {
    const twin = byFile.get(bundle.name.file)
    // A twin that names its processor by its folder is worth more than one that does not.
    if (!twin || (twin.digest === bundle.digest && !twin.name.arch)) byFile.set(bundle.name.file, bundle)
    else if (twin.digest !== bundle.digest) problems.push(sameNameOtherBytes(twin.name, bundle.name))
  }
  const unique = [...byFile.values()]
  const bundles = unique.filter((bundle): bundle is Bundle => bundle.name.arch !== undefined)
  problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)))
  problems.push(...rivals(bundles))
  return { bundles, problems }
}

function isUpdaterBundle(name: BundleName, signed: ReadonlySet<string>): boolean {
  if (name.installer === 'nsis' && !/setup/i.test(name.file)) return false
  const keys = installerKeys(name)
  return keys.length === 0 || name.isUpdaterArchive || !keys.every((key) => signed.has(key))
}

/** The spellings that the version of a bundle may have: Tauri takes it from the version files. */
function spellings({ version, style }: ExpectedVersion): readonly string[] {
  return style === 'core' ? [formatCore(version), formatVersion(version)] : [formatVersion(version)]
}

function otherVersion(name: BundleName, expected: ExpectedVersion): Problem | undefined {
  const allowed = spellings(expected)
  if (name.version === undefined || allowed.includes(name.version)) return undefined
  return {
    message: `${quote(name.path)} is of version ${name.version}, and the tag asks for ${allowed[0]}.`,
    fix: 'Build the bundle from the tag, and keep bundles of other versions out of the artifacts folder.',
  }
}

function rivals(bundles: readonly Bundle[]): Problem[] {
  const first = new Map<string, BundleName>()
  const problems = new Map<string, Problem>()
  for (const { name } of bundles) {
    for (const key of installerKeys(name)) {
      const slot = `${key} ${name.arch === 'universal'} ${name.isUpdaterArchive} ${name.language ?? ''}`
      const other = first.get(slot)
      if (other && !problems.has(name.file)) problems.set(name.file, twoForOneKey(key, other, name))
      else if (!other) first.set(slot, name)
    }
  }
  return [...problems.values()]
}

function twoForOneKey(key: string, a: BundleName, b: BundleName): Problem {
  const what = isSameProduct(a.product, b.product) ? 'two bundles' : 'bundles of two products'
  return {
    message: `${quote(a.path)} and ${quote(b.path)} are ${what} for ${key}, and a manifest has room for one.`,
    fix: 'Keep the one that this track ships in the artifacts folder.',
  }
}

function noBundle(paths: readonly string[]): Problem {
  const seen = paths.length === 0 ? 'is empty' : `has ${paths.length} files, such as ${quote(paths[0] ?? '')}`
  return {
    message: `The artifacts folder ${seen}: there is no bundle in it that the Tauri updater can install.`,
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

function sameNameOtherBytes(a: BundleName, b: BundleName): Problem {
  return {
    message: `${quote(a.path)} and ${quote(b.path)} have one name and other bytes: a release has room for one asset of that name.`,
    fix:
      a.arch && b.arch && a.arch !== b.arch
        ? `Name them by processor, such as ${quote(withArch(a, a.arch))} and ${quote(withArch(b, b.arch))}, with their .sig files.`
        : 'Build each bundle in one job only, and keep the one to publish.',
  }
}

function unknownArch(name: BundleName): Problem {
  return {
    message: `${quote(name.path)} does not say which processor it is for.`,
    fix: `Rename it with its .sig, to ${quote(withArch(name, name.os === 'darwin' ? 'aarch64' : 'x86_64'))} for one, or put it below a folder named by its target, such as ${TARGETS[name.os]}.`,
  }
}

const TARGETS = {
  darwin: 'aarch64-apple-darwin',
  windows: 'x86_64-pc-windows-msvc',
  linux: 'x86_64-unknown-linux-gnu',
} as const

function withArch({ file, product }: BundleName, arch: string): string {
  return `${product}_${arch}${file.slice(product.length)}`
}
