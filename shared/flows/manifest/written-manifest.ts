import type { RemoteRef } from '../../core/git/git-output.ts'
import { type TagName, tagRef } from '../../core/git/names.ts'
import { bringToThem } from '../../core/promote/overtaken-release.ts'
import type { Problem } from '../../core/text/error.ts'
import type { Bundle } from '../../core/updater-manifest/bundle-choice.ts'
import type { PassedOver } from '../../core/updater-manifest/bundles.ts'
import { formatManifest, makeManifest } from '../../core/updater-manifest/manifest.ts'
import type { ChannelDecision } from '../../core/updater-manifest/publication.ts'
import { channelOf, formatVersion, type Version } from '../../core/versions/version.ts'
import type { PushGate } from '../branches/push-retry.ts'
import type { ManifestFiles } from '../ports/artifacts.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { tagMissing } from '../tags/tag-list.ts'
import { readAppKey } from './app-key.ts'
import { requireAttestations } from './attested-bundles.ts'
import { checkInstalledKeys } from './installed-keys.ts'
import { lookAtRelease, warnOfRelease } from './linked-release.ts'
import { onItsLine } from './manifest-line.ts'
import { type Publication, publishManifest } from './manifest-publication.ts'
import { type ManifestInputs, type ManifestRequest, readManifestRequest } from './manifest-request.ts'
import { warnOfNumberedApp } from './numbered-app.ts'
import { readSignedBundles } from './signed-bundles.ts'

/** A manifest that was made of a release's bundles, and where it went. */
export interface WrittenManifest {
  readonly request: ManifestRequest
  /** The tag on the remote. */
  readonly ref: RemoteRef
  /** What the tag's channel got; that of the bundles where it was not to be published, or the channel keeps what it has. */
  readonly text: string
  readonly bundles: readonly Bundle[]
  /** Files of the artifacts folder that were left out for want of a signature which they do not need. */
  readonly passedOver: readonly PassedOver[]
  /** Undefined when it was not to be published. */
  readonly publication: Publication | undefined
}

/**
 * Verifies the bundles of a release, makes the manifest that installed apps poll, writes it to a file and publishes it on the
 * track's channel. Nothing is written or published unless every signature holds, and every attestation where they are required.
 */
export async function writeUpdaterManifest(
  inputs: ManifestInputs,
  run: Run,
  files: ManifestFiles,
  gate?: PushGate<Publication>,
): Promise<WrittenManifest> {
  const request = await onItsLine(await readManifestRequest(inputs, run, files), run)
  const ref = await findTag(run.repository, request.tag.name)
  const key = await readAppKey(request, ref, run)
  const time = (await run.repository.taggedAt([ref]))[0] as number
  const artifacts = await files.openArtifacts(request.artifactsDir)
  // Of a lightweight tag it is the commit's time, which says nothing about when it was tagged.
  const taggedAt = ref.object === ref.commit ? undefined : time
  const { bundles, passedOver } = await readSignedBundles(request, { ...key, taggedAt }, artifacts, run)
  await requireAttestations(request, { bundles, artifacts, commit: ref.commit }, run)
  await warnOfNumberedApp(request, bundles, ref, run)
  const text = formatManifest(makeManifest(describeRelease(request, time, bundles)))
  if (request.output !== '') await files.writeText(request.output, text, 'output')
  const checkKeys = checkInstalledKeys(request, key.key, run)
  const isPublished = request.publish && request.withheld === undefined
  if (request.withheld) run.log.info(`${request.tag.track.name}: ${request.withheld}`)
  const looking = isPublished ? lookAtRelease(request, run) : undefined
  const publication = isPublished ? await publishManifest(request, text, { checkKeys, gate }, run) : undefined
  tellDecisions(request, publication?.decisions ?? [], run)
  if (publication?.overtakenBy) run.log.warn(notOffered(request, publication.overtakenBy))
  const release = await looking
  if (release && publication?.text === text) await warnOfRelease(request, { release, bundles }, artifacts, run)
  const published = publication?.text ?? text
  // A channel may begin with the version that overtook this one; whoever mirrors the file must not take it back.
  if (request.output !== '' && published !== text) await files.writeText(request.output, published, 'output')
  return { request, ref, text: published, bundles, passedOver, publication }
}

function tellDecisions({ tag }: ManifestRequest, decisions: readonly ChannelDecision[], { log }: Run): void {
  for (const { reason, path, lost } of decisions) {
    const message = `${tag.track.name}: ${reason}`
    if (lost.length === 0) log.info(message)
    else log.warn({ message, fix: LOST, place: { file: path } })
  }
}

/** A build that nobody is offered ends in green: whoever made it has to hear of it. */
function notOffered({ tag: { name, channel } }: ManifestRequest, by: Version): Problem {
  return {
    message: `${name} is offered to no one on ${channel}: its users have ${formatVersion(by)}, which is above it.`,
    fix: `Where it has what ${formatVersion(by)} lacks: ${bringToThem(channel, channelOf(by))}`,
  }
}

const LOST =
  'Apps there find no update from now on. Publish with the artifacts of every build, and name what must be there under `platforms`: then a missing one is an error.'

/**
 * Finds the tag on the remote: a checkout may have made its annotated tag a lightweight one (actions/checkout#290).
 * Throws `tag-missing`.
 */
async function findTag(repository: Repository, name: TagName): Promise<RemoteRef> {
  const [found] = await repository.remoteRefs([tagRef(name)])
  if (found) return found
  throw tagMissing(name)
}

/** The date is the tag's, so that a re-run makes the same manifest. */
function describeRelease(
  { tag, notes, releasePage, baseUrl, required }: ManifestRequest,
  time: number,
  bundles: readonly Bundle[],
) {
  return {
    track: tag.track.name,
    version: tag.version,
    tag: tag.name,
    notes,
    ...(releasePage !== undefined && { releasePage }),
    pubDate: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
    baseUrl,
    bundles,
    required,
  }
}
