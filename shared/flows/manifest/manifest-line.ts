import { trackOfVersion, trackOnLine } from '../../core/lines/line-manifest.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { offered } from '../../core/tags/withdrawn-tags.ts'
import { formatVersion } from '../../core/versions/version.ts'
import { tagsAround } from '../lines/line-run.ts'
import type { Run } from '../ports/run.ts'
import type { ManifestRequest } from './manifest-request.ts'

/**
 * The request with the manifests of the line that its version is of, where a higher X.Y is live: an old version never gets into those of live.
 * One that is not old may have been when its line's manifests began: what was above it is withdrawn.
 */
export async function onItsLine(request: ManifestRequest, run: Run): Promise<ManifestRequest> {
  const { config } = run
  const { tag } = request
  if (config.branches.lines === undefined || !tag.track.updater) return request
  const tags = (await tagsAround([tag.track], tag.version, run)).get(tag.track) ?? []
  const track = trackOfVersion(tag.track, tag.version, tags, config)
  if (track === tag.track) return { ...request, onLine: trackOnLine(tag.track, tag.version) }
  if (track.updater) return { ...request, tag: { ...tag, track }, line: tag.version }
  const above = highestTag(offered(tags).filter(({ version }) => !version.prerelease))
  return {
    ...request,
    withheld: `${formatVersion(tag.version)} goes into no manifest: ${above?.name} is above it, and updater.manifest in ${config.path} has no {line}, so the versions of lines have none.`,
  }
}
