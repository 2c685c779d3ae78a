import { type CommitId, tagRef } from '../../core/git/names.ts'
import { formatTag } from '../../core/tags/tag-template.ts'
import { markerOf } from '../../core/tags/withdrawn-tags.ts'
import { mayHave } from '../../core/updater-manifest/manifest-origin.ts'
import { findManifest, manifestPaths } from '../../core/updater-manifest/manifest-path.ts'
import { compareVersions } from '../../core/versions/version.ts'
import { offeredBy } from '../../core/withdrawals/manifests.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import { readFormer } from '../withdraw/former-manifests.ts'

/** A manifest that a commit has or deletes, and the commit that it was made upon. */
export interface ReturnedManifest {
  readonly path: string
  /** Undefined where it is deleted. */
  readonly oid: string | undefined
  readonly parent: CommitId
}

/**
 * Those of some manifests that the action withdraw makes: instead of a version whose marker is there the very bytes that a manifest of the track had
 * before, or nothing; and where a withdrawal is taken back, such bytes of a higher version, or where nothing was.
 */
export async function provedReturns<Item extends ReturnedManifest>(
  manifests: readonly Item[],
  project: Project,
): Promise<Item[]> {
  const proved: Item[] = []
  for (const item of manifests) if (await isReturn(item, project)) proved.push(item)
  return proved
}

async function isReturn({ path, oid, parent }: ReturnedManifest, { repository, config }: Project): Promise<boolean> {
  const place = findManifest(path, config)
  if (!place) return false
  const { track } = place
  const [commit] = await repository.ensureCommits([parent])
  const [files, blobs] = await Promise.all([
    repository.readFiles(commit, [path]),
    repository.blobs(oid === undefined ? [] : [oid]),
  ])
  const there = files.get(path)
  const stood = there && offeredBy({ channel: '', path, text: decodeText(path, there.bytes) })
  const isOut = stood !== undefined && (await isThere(markerOf(formatTag(track.tag, stood))))
  const bytes = oid === undefined ? undefined : blobs.get(oid)
  if (bytes === undefined) return isOut
  const text = decodeText(path, bytes)
  const version = offeredBy({ channel: '', path, text })
  if (!version || !mayHave(place.channel, version, config.channels)) return false
  if (!(isOut || !there || (stood && compareVersions(version, stood) > 0))) return false
  const name = formatTag(track.tag, version)
  const [ref] = await repository.remoteRefs([tagRef(name)])
  if (!ref) return false
  const paths = manifestPaths(track, config).map((each) => each.path)
  const former = await readFormer(repository, [commit], paths, ref)
  return former.some((each) => each.text === text)

  async function isThere(tag: string): Promise<boolean> {
    return (await repository.remoteRefs([tagRef(tag)])).length > 0
  }
}
