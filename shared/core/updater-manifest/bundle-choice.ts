import { assetName } from '../publish/release-url.ts'
import { type Problem, quote } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { type BundleName, fileNameFor, isSameProduct } from './bundle-name.ts'
import { DEFAULT_LANGUAGE, installerKeys } from './platforms.ts'
import type { BundleArch } from './processors.ts'

/** A bundle whose bytes and signature were read. */
export interface ReadBundle {
  readonly name: BundleName
  /** Any digest of the bytes, to tell two files of one name apart. */
  readonly digest: string
  /** Text for the manifest: `Signature.text` of a parsed `.sig`. Absent: only a signed file of the same name and bytes makes it count. */
  readonly signature?: string
}

/** A bundle that goes into the manifest: it is signed, and its processor is known. */
export interface Bundle extends ReadBundle {
  readonly name: BundleName & { readonly arch: BundleArch }
  readonly signature: string
}

/**
 * Chooses the bundles for the manifest: those of one name and the same bytes once, signed, each with a known processor. One name is what
 * becomes one asset of a release, so that no two have one URL.
 * Problems: two files of one name with other bytes, an unknown processor, the same bytes for two processors, several bundles for the same clients of which none is preferred.
 */
export function chooseBundles(read: readonly ReadBundle[]): {
  bundles: readonly Bundle[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const byFile = new Map<string, ReadBundle>()
  for (const bundle of read) {
    const asset = assetName(bundle.name.file)
    const twin = byFile.get(asset)
    if (twin && twin.digest !== bundle.digest) problems.push(sameNameOtherBytes(twin.name, bundle.name))
    else byFile.set(asset, twin ? joinTwins(twin, bundle) : bundle)
  }
  // An unsigned one that is left over had a twin whose signature does not hold, which is a problem already.
  const unique = [...byFile.values()].filter(({ signature }) => signature !== undefined)
  const bundles = unique.filter((bundle): bundle is Bundle => bundle.name.arch !== undefined)
  problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)))
  problems.push(...findCopies(read), ...findRivals(bundles.map(({ name }) => name)))
  return { bundles, problems }
}

/**
 * One file found twice: what one of them lacks, the processor by its folder or the signature, the other may have. One app for both
 * processors of macOS is universal; doubts about one are doubts about both.
 */
function joinTwins(a: ReadBundle, b: ReadBundle): ReadBundle {
  const signature = a.signature ?? b.signature
  const { name } = !b.name.doubts && (a.name.arch || a.name.doubts) ? a : b
  const isForBoth = a.name.os === 'darwin' && a.name.arch && b.name.arch && a.name.arch !== b.name.arch
  return {
    name: isForBoth ? { ...name, arch: 'universal' } : name,
    digest: a.digest,
    ...(signature !== undefined && { signature }),
  }
}

/** The same bytes under two processors, where no app is for both. */
function findCopies(read: readonly ReadBundle[]): Problem[] {
  const others = read.filter(({ name }) => name.os !== 'darwin' && name.arch)
  return [...groupBy(others, ({ digest }) => digest).values()].flatMap((same) => {
    const names = [...groupBy(same, ({ name }) => name.arch).values()].flatMap(([first]) => first?.name ?? [])
    return names.length > 1 ? [sameBytes(names)] : []
  })
}

/** Bundles that serve the same clients, where nothing says which of them these should get; a universal one, which serves two keys, is named once. */
function findRivals(names: readonly BundleName[]): Problem[] {
  const claims = names.flatMap((name) => installerKeys(name).map((key) => ({ key, name })))
  const problems = new Map<string, Problem>()
  for (const [key, claimants] of groupBy(claims, (claim) => claim.key))
    for (const rivals of rivalsOf(claimants.map(({ name }) => name))) {
      const paths = listOf(rivals)
      if (!problems.has(paths)) problems.set(paths, manyForOneKey(key, rivals))
    }
  return [...problems.values()]
}

/** A key's bundles of one product may differ by what has a preference: the very processor or universal, archive or not, and MSIs with an English one. */
function rivalsOf(claimants: readonly BundleName[]): BundleName[][] {
  if (!isOneProduct(claimants)) return [[...claimants]]
  const slots = groupBy(claimants, ({ arch, isUpdaterArchive }) => `${arch === 'universal'} ${isUpdaterArchive}`)
  return [...slots.values()].filter((slot) => slot.length > 1 && !isTranslation(slot))
}

/** Whether the bundles are one installer in several languages, with the one among them that is preferred. */
function isTranslation(names: readonly BundleName[]): boolean {
  return isTranslated(names) && names.some(({ language }) => language === DEFAULT_LANGUAGE)
}

function isTranslated(names: readonly BundleName[]): boolean {
  const languages = new Set(names.map(({ language }) => language))
  return isOneProduct(names) && languages.size === names.length && !languages.has(undefined)
}

function isOneProduct([first, ...others]: readonly BundleName[]): boolean {
  return others.every(({ product }) => isSameProduct(product, first?.product ?? ''))
}

function manyForOneKey(key: string, rivals: readonly BundleName[]): Problem {
  const isOfLanguages = isTranslated(rivals)
  const sort = isOneProduct(rivals) ? 'several bundles' : 'bundles of several products'
  const what = isOfLanguages ? 'several languages' : sort
  const orDefault = isOfLanguages ? `, or build ${DEFAULT_LANGUAGE} as well: where it is there, everybody gets it` : ''
  return {
    message: `${listOf(rivals)} are ${what} for ${key}, but a manifest can have only one.`,
    fix: `Keep the one that this track ships in the artifacts folder${orDefault}.`,
  }
}

function listOf(names: readonly BundleName[]): string {
  const paths = names.map(({ path }) => quote(path))
  return `${paths.slice(0, -1).join(', ')} and ${paths.at(-1)}`
}

function sameNameOtherBytes(a: BundleName, b: BundleName): Problem {
  const isSameFile = a.file === b.file
  return {
    message: isSameFile
      ? `${listOf([a, b])} have the same name but different bytes: a release can have only one asset of that name.`
      : `${listOf([a, b])} have different bytes but would both be the asset ${quote(assetName(a.file))}: a release can have only one of that name.`,
    fix:
      a.arch && b.arch && a.arch !== b.arch
        ? `Name them by processor, such as ${quote(fileNameFor(a, a.arch))} and ${quote(fileNameFor(b, b.arch))}, with their .sig files.`
        : 'Build each bundle in one job only, and keep the one to publish.',
  }
}

function sameBytes(names: readonly BundleName[]): Problem {
  return {
    message: `${listOf(names)} have the same bytes, and are named for the processors ${names.map(({ arch }) => arch).join(' and ')}.`,
    fix: 'Build the bundle for each processor, and keep a copy for another one out of the artifacts folder.',
  }
}

function unknownArch(name: BundleName): Problem {
  const [first, second] = name.doubts ?? []
  const folder = `a folder named by its target, such as ${TARGETS[name.os]}`
  if (first && second)
    return {
      message: `${quote(name.path)} is for ${first.arch} by its own name (${quote(first.word)}) and for ${second.arch} by its folder (${quote(second.word)}).`,
      fix: `Put it below ${folder}. Where ${quote(first.word)} is part of the product's name, rename it with its .sig, to ${quote(fileNameFor(name, second.arch))}.`,
    }
  const arch = name.os === 'darwin' && first?.arch !== 'i686' ? 'aarch64' : 'x86_64'
  return {
    message: first
      ? `${quote(name.path)} is for ${first.arch} by ${quote(first.word)}, and ${name.os} has no such processor.`
      : `${quote(name.path)} does not say which processor it is for.`,
    fix: `Rename it with its .sig, to ${quote(fileNameFor(name, arch))} for one, or put it below ${folder}.`,
  }
}

const TARGETS = {
  darwin: 'aarch64-apple-darwin',
  windows: 'x86_64-pc-windows-msvc',
  linux: 'x86_64-unknown-linux-gnu',
} as const
