import type { ReleaseAsset } from '../../core/publish/release-assets.ts'
import { assetName } from '../../core/publish/release-url.ts'
import { wordsOf } from '../../core/text/error.ts'
import type { Bundle } from '../../core/updater-manifest/bundle-choice.ts'
import { assignPlatforms } from '../../core/updater-manifest/platforms.ts'
import type { Artifacts } from '../ports/artifacts.ts'
import type { Run } from '../ports/run.ts'
import type { ManifestRequest } from './manifest-request.ts'

/** What GitHub says of a release that a manifest links: its assets, or that there is none that is published. */
export interface LinkedRelease {
  readonly assets: readonly ReleaseAsset[] | undefined
}

/**
 * Asks GitHub, in one call, for the release that a manifest is about to link. Undefined where the links lead elsewhere, there is no
 * token, or GitHub does not tell, which is no reason not to publish.
 */
export async function lookAtRelease(
  { tag, isOnRelease }: ManifestRequest,
  run: Run,
): Promise<LinkedRelease | undefined> {
  if (!isOnRelease) return undefined
  try {
    const github = await run.openGitHub()
    return github && { assets: await github.releases.publishedAssets(tag.name) }
  } catch (error) {
    run.log.info(`GitHub does not tell what the release of ${tag.name} has: ${wordsOf(error)}`)
    return undefined
  }
}

/** Warns of what apps will miss. Somebody may upload it yet, so it is not an error. */
export async function warnOfRelease(
  { tag }: Pick<ManifestRequest, 'tag'>,
  { release, bundles }: { readonly release: LinkedRelease; readonly bundles: readonly Bundle[] },
  artifacts: Artifacts,
  { log }: Pick<Run, 'log'>,
): Promise<void> {
  const { checkLinked } = await import('../../core/updater-manifest/linked-assets.ts')
  const digests = new Map(release.assets?.map(({ name, digest }) => [name, digest]))
  const linked = [...new Set(assignPlatforms(bundles).values())].map(async ({ name: { file, path } }) => {
    const name = assetName(file)
    return { name, digest: digests.get(name) ? await artifacts.digest(path) : undefined }
  })
  for (const problem of checkLinked(tag.name, await Promise.all(linked), release.assets)) log.warn(problem)
}
