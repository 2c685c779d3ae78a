import type { Happening, Kind } from '../../core/announce/happening.ts'
import { messageId } from '../../core/announce/stable-id.ts'
import { cutAtLine } from '../../core/changelog/body-limit.ts'
import { releaseUrl, repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { readTrailers, TRAILER, type Trailer } from '../../core/git/trailers.ts'
import { tagsOffered } from '../../core/tags/ladder.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { lineBelow } from '../../core/tags/release-line.ts'
import type { TrackTag } from '../../core/tags/tag-template.ts'
import { highestBelow } from '../../core/tags/track-tags.ts'
import { isWithdrawn, markerOf, offered } from '../../core/tags/withdrawn-tags.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { compareCore, formatVersion } from '../../core/versions/version.ts'
import { parseRunId, type Run } from '../ports/run.ts'
import { listRemoteTags } from '../tags/tag-list.ts'
import type { AnnounceRequest } from './announce-request.ts'

/** What is to be told, or why there is nothing to tell. */
export type Told = { readonly happening: Happening } | { readonly nothing: string }

/** Finds out what happened to each tag, as the remote has it at this moment. Throws `tag-missing`. */
export async function findHappenings(request: AnnounceRequest, run: Run): Promise<Told[]> {
  const { kind, tags, isEmpty } = request
  if (isEmpty) return [{ nothing: 'no tag was given: nothing was released' }]
  if (tags.length === 0) return [{ happening: await describe(request, undefined, run) }]
  const told: Told[] = []
  for (const tag of tags) {
    const found = await lookUp(tag, kind, run)
    const nothing = found && whyNothing(tag, kind, found)
    told.push(nothing ? { nothing } : { happening: await describe(request, { tag, found }, run) })
  }
  return told
}

/** A tag as the remote has it, and the others of its track around it. */
interface Found {
  readonly ref: RemoteRef
  /** What says that it is withdrawn. */
  readonly marker: RemoteRef | undefined
  readonly siblings: readonly TrackTag[]
  readonly previous: TrackTag | undefined
}

/** Undefined for the tag of a run that failed before it was pushed. */
async function lookUp(tag: OwnedTag, kind: Kind, { repository, config }: Run): Promise<Found | undefined> {
  const below = (tags: readonly TrackTag[]) =>
    highestBelow(tagsOffered(offered(tags), tag.channel, config.channels), tag.version)
  const search = {
    track: tag.track,
    from: lineBelow(tag.version),
    upTo: tag.version,
    isEnough: (tags: readonly TrackTag[]) => below(tags) !== undefined,
  }
  try {
    const list = await listRemoteTags(repository, search, tag.name)
    const [ref] = await list.place([tag.name])
    const [marker] = await list.place([markerOf(tag.name)])
    return { ref: ref as RemoteRef, marker, siblings: list.tags, previous: below(list.tags) }
  } catch (error) {
    if (kind === 'failed' && error instanceof ReleaseTracksError && error.code === 'tag-missing') return undefined
    throw error
  }
}

function whyNothing({ name, version }: OwnedTag, kind: Kind, { siblings }: Found): string | undefined {
  const withdrawn = isWithdrawn(version, siblings)
  if (kind === 'withdrawn') return withdrawn ? undefined : `${name} is not withdrawn: nothing to tell.`
  return withdrawn && kind !== 'failed' ? `${name} is withdrawn: nothing to tell.` : undefined
}

interface Subject {
  readonly tag: OwnedTag
  readonly found: Found | undefined
}

async function describe(request: AnnounceRequest, subject: Subject | undefined, run: Run): Promise<Happening> {
  const { kind, format, notes } = request
  const { context, repository } = run
  const { tag, found } = subject ?? {}
  const page = repositoryUrl(context.serverUrl, context.repository)
  const message = found && (await repository.annotation(found.ref))
  const trailers = readTrailers(message ?? '')
  return {
    kind,
    id: await messageId(wordsFor(request, subject, run)),
    repository: context.repository || null,
    track: tag?.track.name ?? null,
    channel: tag?.channel ?? null,
    version: tag ? formatVersion(tag.version) : null,
    previous: found?.previous?.name ?? null,
    tag: tag?.name ?? null,
    commit: found?.ref.commit ?? null,
    url: page && tag && found ? releaseUrl(page, tag.name) : null,
    notes: cutAtLine(notes, format.notes),
    trailers,
    promotedFrom: promotedFrom(trailers, subject) ?? null,
    run: runOf(page, context),
  }
}

/** What is the same for every run that tells of the same. A tag that was made again is another one, and so is a second withdrawal. */
function wordsFor({ kind }: AnnounceRequest, subject: Subject | undefined, { context }: Run): string[] {
  const { tag, found } = subject ?? {}
  const told = [kind, context.serverUrl, context.repository, tag?.name ?? '', found?.ref.object ?? '']
  if (kind === 'withdrawn') return [...told, found?.marker?.object ?? '']
  return kind === 'failed' ? [...told, parseRunId(context.runId)?.id ?? context.runId] : told
}

/** Only a tag of the same X.Y.Z can have been promoted. */
function promotedFrom(trailers: readonly Trailer[], subject: Subject | undefined): string | undefined {
  const said = trailers.findLast(({ key }) => key === TRAILER.promotedFrom)?.value
  const { tag, found } = subject ?? {}
  return found?.siblings.find(({ name, version }) => name === said && tag && compareCore(version, tag.version) === 0)
    ?.name
}

function runOf(page: string | undefined, { runId }: Run['context']): Happening['run'] {
  const id = parseRunId(runId)?.id
  return page !== undefined && id !== undefined ? { id, url: `${page}/actions/runs/${id}` } : null
}
