import { quote, ReleaseTracksError } from '../../core/text/error.ts'
import { type Bundle, chooseBundles } from '../../core/updater-manifest/bundle-choice.ts'
import { type FoundBundle, findBundles, type PassedOver } from '../../core/updater-manifest/bundles.ts'
import { checkBundles } from '../../core/updater-manifest/checked-bundles.ts'
import { checkBaseUrl } from '../../core/updater-manifest/manifest.ts'
import type { PublicKey } from '../../core/updater-manifest/minisign.ts'
import { assignPlatforms, checkPlatforms } from '../../core/updater-manifest/platforms.ts'
import type { Artifacts } from '../ports/artifacts.ts'
import type { Run } from '../ports/run.ts'
import type { AppKey } from './app-key.ts'
import type { ManifestRequest } from './manifest-request.ts'

/** The bundles of a release that go into its manifest, and the unsigned files that needed no signature. */
export interface SignedBundles {
  readonly bundles: readonly Bundle[]
  readonly passedOver: readonly PassedOver[]
}

/**
 * Reads and verifies every bundle of the artifacts folder as an installed app would. Throws `bundles-invalid` with all that
 * keeps the release from being published, at once. `taggedAt` is when an annotated tag was made, in seconds since 1970.
 */
export async function readSignedBundles(
  { tag, required, baseUrl }: ManifestRequest,
  { key, taggedAt, ...asks }: AppKey & { readonly taggedAt: number | undefined },
  artifacts: Artifacts,
  { log }: Pick<Run, 'log'>,
): Promise<SignedBundles> {
  const expected = { version: tag.version, style: tag.track.versionStyle }
  const listing = await artifacts.list()
  const found = findBundles(listing.paths, expected)
  const rules = { key, expected, ...asks, ...(taggedAt !== undefined && { taggedAt }) }
  const checked = await checkBundles(found.bundles, rules, artifacts)
  const chosen = chooseBundles(checked.bundles)
  const problems = [
    ...listing.problems,
    ...found.problems,
    ...checked.problems,
    ...chosen.problems,
    ...missingPlatforms(required, found.bundles),
    ...checkBaseUrl(baseUrl),
  ]
  if (problems.length > 0) throw new ReleaseTracksError('bundles-invalid', problems)
  for (const message of checked.warnings) log.warn({ message })
  const platforms = assignPlatforms(chosen.bundles)
  for (const bundle of chosen.bundles) log.info(describe(bundle, platforms, key))
  for (const { path, reason } of found.passedOver) log.info(`${quote(path)}: passed over, ${reason}`)
  return { bundles: chosen.bundles, passedOver: found.passedOver }
}

/** What the bundles by their names do not serve; a folder without any bundle says so by itself. */
function missingPlatforms(required: readonly string[], found: readonly FoundBundle[]) {
  return found.length === 0 ? [] : checkPlatforms(required, assignPlatforms(found).keys())
}

function describe(bundle: Bundle, platforms: ReadonlyMap<string, Bundle>, { keyId }: PublicKey): string {
  const keys = [...platforms].flatMap(([platform, { name }]) => (name === bundle.name ? [platform] : []))
  const use =
    keys.length > 0 ? `for ${keys.join(', ')}` : 'not in the manifest, since another bundle serves its platforms'
  return `${quote(bundle.name.path)}: signature ok by key ${keyId}, ${use}`
}
