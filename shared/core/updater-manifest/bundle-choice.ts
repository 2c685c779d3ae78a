import { type Problem, quote } from '../error.ts'
import { groupBy } from '../group.ts'
import { type Arch, type BundleName, isSameProduct } from './bundle-name.ts'
import { DEFAULT_LANGUAGE, installerKeys } from './platforms.ts'

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
  readonly name: BundleName & { readonly arch: Arch | 'universal' }
  readonly signature: string
}

/**
 * Chooses the bundles for the manifest: those of one name and the same bytes once, signed, each with a known processor.
 * Problems: two files of one name with other bytes, an unknown processor, several bundles for the same clients of which none is preferred.
 */
export function chooseBundles(read: readonly ReadBundle[]): {
  bundles: readonly Bundle[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const byFile = new Map<string, ReadBundle>()
  for (const bundle of read) {
    const twin = byFile.get(bundle.name.file)
    if (twin && twin.digest !== bundle.digest) problems.push(sameNameOtherBytes(twin.name, bundle.name))
    else byFile.set(bundle.name.file, twin ? joinTwins(twin, bundle) : bundle)
  }
  // An unsigned one that is left over had a twin whose signature does not hold, which is a problem already.
  const unique = [...byFile.values()].filter(({ signature }) => signature !== undefined)
  const bundles = unique.filter((bundle): bundle is Bundle => bundle.name.arch !== undefined)
  problems.push(...unique.filter(({ name }) => !name.arch).map(({ name }) => unknownArch(name)))
  problems.push(...findRivals(bundles.map(({ name }) => name)))
  return { bundles, problems }
}

/** One file found twice: what one of them lacks, the processor by its folder or the signature, the other may have. */
function joinTwins(a: ReadBundle, b: ReadBundle): ReadBundle {
  const signature = a.signature ?? b.signature
  return { name: a.name.arch ? a.name : b.name, digest: a.digest, ...(signature !== undefined && { signature }) }
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
    message: `${listOf(rivals)} are ${what} for ${key}, and a manifest has room for one.`,
    fix: `Keep the one that this track ships in the artifacts folder${orDefault}.`,
  }
}

function listOf(names: readonly BundleName[]): string {
  const paths = names.map(({ path }) => quote(path))
  return `${paths.slice(0, -1).join(', ')} and ${paths.at(-1)}`
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
