import type { Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, tagRef } from '../../core/git/names.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { followManifest, type ManifestClaim } from '../../core/updater-manifest/manifest-origin.ts'
import { findManifest, manifestPaths } from '../../core/updater-manifest/manifest-path.ts'
import { globalMessage, type PublicKey, parsePublicKey, type Signature } from '../../core/updater-manifest/minisign.ts'
import { readTauriConfig } from '../manifest/app-key.ts'
import type { Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'

/** A manifest that a commit has, and the commit that it was made upon. */
export interface CommittedManifest {
  readonly path: string
  readonly oid: string
  readonly parent: CommitId
}

interface Claimed<Item> {
  readonly item: Item
  readonly track: Track
  readonly claim: ManifestClaim
}

/**
 * Those of some manifests that go on from the track's manifests before them, see `followManifest`, for a version whose tag is there, with
 * signatures by the app's key: the one in the tauri-config at the tag, or for a track without, one that signed what was there before. What
 * the signatures say of the bundles is not looked at, nor are the notes, which are a text of an input.
 */
export async function provedManifests<Item extends CommittedManifest>(
  manifests: readonly Item[],
  project: Project,
): Promise<Item[]> {
  const { repository, config } = project
  const texts = await repository.blobs([...new Set(manifests.map(({ oid }) => oid))])
  const claimed: Claimed<Item>[] = []
  for (const item of manifests) {
    const place = findManifest(item.path, config)
    if (!place) continue
    const before = await readBefore(project, place.track, item.parent)
    const claim = followManifest({ ...place, ladder: config.channels, text: decode(texts.get(item.oid)), before })
    if (claim) claimed.push({ item, track: place.track, claim })
  }
  if (claimed.length === 0) return []
  const tags = await repository.remoteRefs([...new Set(claimed.map(({ claim }) => tagRef(claim.tag)))])
  const refs = new Map(tags.map((ref) => [ref.name, ref]))
  const keys = new Map<string, Promise<PublicKey | undefined>>()
  const proved: Item[] = []
  for (const { item, track, claim } of claimed) {
    const ref = refs.get(tagRef(claim.tag))
    if (!ref) continue
    const key = keys.get(ref.name) ?? readKey(repository, track, ref)
    keys.set(ref.name, key)
    if (await areSigned(claim, track, key)) proved.push(item)
  }
  return proved
}

/** The track's manifests at a commit, by channel; of a track on a line those of the track itself, too, by their paths. */
async function readBefore(
  { repository, config }: Project,
  track: Track,
  parent: CommitId,
): Promise<Map<string, string>> {
  const [commit] = await repository.ensureCommits([parent])
  const whole = config.tracks.find(({ name }) => name === track.name) ?? track
  const paths = new Map([
    ...manifestPaths(whole, config).map(({ path }) => [path, path] as const),
    ...manifestPaths(track, config).map(({ channel, path }) => [path, channel] as const),
  ])
  const files = await repository.readFiles(commit, [...paths.keys()])
  return new Map([...files].map(([path, { bytes }]) => [paths.get(path) as string, decode(bytes)]))
}

async function readKey(repository: Repository, { updater }: Track, ref: RemoteRef): Promise<PublicKey | undefined> {
  const path = updater?.tauriConfig
  try {
    return path === undefined
      ? undefined
      : parsePublicKey((await readTauriConfig(repository, ref, path)).publicKey, path)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

async function areSigned(
  { signatures, keyIds }: ManifestClaim,
  { updater }: Track,
  reading: Promise<PublicKey | undefined>,
): Promise<boolean> {
  if (updater?.tauriConfig === undefined) return signatures.every(({ keyId }) => keyIds.has(keyId))
  const key = await reading
  return key !== undefined && (await Promise.all(signatures.map((each) => isBy(each, key)))).every(Boolean)
}

/** Whether the key signed a signature and its comment; which bytes it signs beside, no commit tells. */
async function isBy(signature: Signature, { keyId, bytes }: PublicKey): Promise<boolean> {
  if (signature.keyId !== keyId) return false
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('raw', new Uint8Array(bytes), 'Ed25519', false, ['verify'])
  return subtle.verify('Ed25519', key, new Uint8Array(signature.globalBytes), new Uint8Array(globalMessage(signature)))
}

/** The byte order mark counts: the actions write none. */
function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
