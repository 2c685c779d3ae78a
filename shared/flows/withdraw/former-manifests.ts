import { plainBlob } from '../../core/git/commit.ts'
import { literally } from '../../core/paths/pathspecs.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { type FormerManifest, offeredBy } from '../../core/withdrawals/manifests.ts'
import type { ReadableCommit, Repository } from '../ports/repository.ts'
import { decodeText } from '../tracks/texts.ts'

/**
 * The manifests at some paths that commits made after a tag's commit, the newest first, one history after the other: no manifest is older than the
 * tag of its version. Without a tag it is all of the histories.
 */
export async function readFormer(
  repository: Repository,
  histories: readonly ReadableCommit[],
  paths: readonly string[],
  after: Pick<PlacedTag, 'commit'> | undefined,
): Promise<FormerManifest[]> {
  if (paths.length === 0) return []
  const wanted = new Set(paths)
  const not = after ? [after.commit] : []
  const found: { readonly path: string; readonly oid: string }[] = []
  for (const tip of histories) {
    const [range] = await repository.ensure([{ tip, not }], [tip])
    // A merge has the manifest of one of its sides.
    await repository.changes(range, { pathspecs: paths.map(literally) }, ({ changes }) => {
      for (const { path, before, after: to } of changes) {
        // What was deleted may have been written before.
        const oid = plainBlob(to) ?? plainBlob(before)
        if (wanted.has(path) && oid !== undefined) found.push({ path, oid })
      }
    })
  }
  const blobs = await repository.blobs([...new Set(found.map(({ oid }) => oid))])
  return found.flatMap(({ path, oid }) => {
    const text = decodeText(path, blobs.get(oid) ?? new Uint8Array())
    const version = offeredBy({ channel: '', path, text })
    return version ? [{ path, version, text }] : []
  })
}
