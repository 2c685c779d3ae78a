import type { RemoteRef } from '../../core/git/git-output.ts'
import { quote } from '../../core/text/error.ts'
import { GIVE_APP_VERSION, setsComparator } from '../../core/updater-manifest/app-version.ts'
import type { Bundle } from '../../core/updater-manifest/bundle-choice.ts'
import { formatCore, formatVersion } from '../../core/versions/version.ts'
import type { Run } from '../ports/run.ts'
import type { ManifestRequest } from './manifest-request.ts'

/**
 * Warns of bundles that Tauri named X.Y.Z for a pre-release of it: the app in them takes itself for that, and what its channel offers
 * next for no newer version; unless a Rust source at the tag's commit sets how it compares.
 */
export async function warnOfNumberedApp(
  { tag: { name, version } }: ManifestRequest,
  bundles: readonly Bundle[],
  ref: RemoteRef,
  { repository, log }: Run,
): Promise<void> {
  const numbered = bundles.find((bundle) => bundle.name.version === formatCore(version))
  if (!version.prerelease || !numbered) return
  const [commit] = await repository.ensureCommits([ref.commit])
  const paths = await repository.listFiles(commit, (path) => path.endsWith('.rs'))
  const sources = [...(await repository.readFiles(commit, paths)).values()]
  if (sources.some(({ bytes }) => setsComparator(new TextDecoder().decode(bytes)))) return
  log.warn({
    message: `${quote(numbered.name.path)} is named for ${formatCore(version)}, so the app in it takes itself for that and not for ${formatVersion(version)}: it will be offered no other pre-release of ${formatCore(version)}, and not ${formatCore(version)} itself. No Rust source at ${quote(name)} sets a version comparator.`,
    fix: GIVE_APP_VERSION,
  })
}
