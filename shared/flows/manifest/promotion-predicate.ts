import { plainBlob } from '../../core/git/commit.ts'
import { literally } from '../../core/paths/pathspecs.ts'
import { formatPromotion } from '../../core/updater-manifest/promotion-predicate.ts'
import type { Version } from '../../core/versions/version.ts'
import { offeredBy } from '../../core/withdrawals/manifests.ts'
import type { Run } from '../ports/run.ts'
import { listRemoteTags } from '../tags/tag-list.ts'
import { decodeText } from '../tracks/texts.ts'
import { promotedBy } from '../validate/promoted-tag.ts'
import type { WrittenManifest } from './written-manifest.ts'

/**
 * The predicate that tells how the channel came to its manifest; undefined where the channel does not have that very manifest. A run that finds everything
 * done makes the one that the first run made.
 */
export async function describePromotion(written: WrittenManifest, run: Run): Promise<string | undefined> {
  const { request, publication, ref } = written
  const { track, channel, version, name } = request.tag
  const isOffered = publication && (publication.text ?? publication.standing) === written.text
  if (!isOffered || publication.overtakenBy) return undefined
  const search = { track, from: version, upTo: version, isEnough: () => true }
  const list = await listRemoteTags(run.repository, search, name)
  const promoted = await promotedBy({ tag: request.tag, ref, siblings: list.tags, view: list }, run.repository)
  return formatPromotion({
    ...{ track: track.name, channel, version, tag: name, commit: ref.commit, promotedFrom: promoted?.name },
    replaces: publication.text === undefined ? await findReplaced(written, run) : versionOf(publication.standing),
    converged: publication.converged,
  })
}

/** What stood there before an earlier run wrote the manifest: its commit is no older than the tag. */
async function findReplaced({ publication, ref, text }: WrittenManifest, run: Run): Promise<Version | undefined> {
  const { repository } = run
  const [own] = publication?.decisions ?? []
  if (!publication || !own) return undefined
  const [range] = await repository.ensure([{ tip: publication.sha, not: [ref.commit] }], [])
  const before: { readonly after: string; readonly before: string }[] = []
  await repository.changes(range, { pathspecs: [literally(own.path)] }, ({ changes }) => {
    before.push(...changes.filter(({ path }) => path === own.path))
  })
  const blobs = await repository.blobs([
    ...new Set(before.flatMap((change) => [change.before, change.after].flatMap((entry) => plainBlob(entry) ?? []))),
  ])
  const textOf = (entry: string) => {
    const bytes = blobs.get(plainBlob(entry) ?? '')
    return bytes && decodeText(own.path, bytes)
  }
  const written = before.find((change) => textOf(change.after) === text && textOf(change.before) !== text)
  return written && versionOf(textOf(written.before))
}

function versionOf(text: string | undefined): Version | undefined {
  return text === undefined ? undefined : offeredBy({ channel: '', path: '', text })
}
