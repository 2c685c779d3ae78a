import type { Track } from '../core/config.ts'
import { failure, type Problem, quote, ReleaseTracksError } from '../core/error.ts'
import type { RemoteRef } from '../core/git-output.ts'
import { type PublicKey, parsePublicKey } from '../core/minisign.ts'
import { type Bundle, chooseBundles } from '../core/updater-manifest/bundle-choice.ts'
import { type FoundBundle, findBundles, type PassedOver } from '../core/updater-manifest/bundles.ts'
import { checkBundles } from '../core/updater-manifest/checked-bundles.ts'
import { checkBaseUrl } from '../core/updater-manifest/manifest.ts'
import { assignPlatforms, checkPlatforms } from '../core/updater-manifest/platforms.ts'
import type { Artifacts } from './artifact-ports.ts'
import type { ManifestRequest } from './manifest-request.ts'
import { findObstacle } from './obstacles.ts'
import type { Repository } from './ports.ts'
import type { Run } from './run.ts'
import { decodeText } from './texts.ts'

/** The key that installed apps verify with, and what else they ask of a signature. */
export interface AppKey {
  readonly key: PublicKey
  readonly requireSignedVersion: boolean
}

/**
 * Reads the app's public key: the `public-key` input, else the tauri-config at the tag's commit.
 * Throws `public-key`, `public-key-missing`, `tauri-config`.
 */
export async function readAppKey({ tag, publicKey }: ManifestRequest, ref: RemoteRef, run: Run): Promise<AppKey> {
  const path = tag.track.updater?.tauriConfig
  const given = publicKey === '' ? undefined : parsePublicKey(publicKey, 'the public-key input')
  if (path === undefined) {
    if (given) return { key: given, requireSignedVersion: false }
    throw noKey(tag.track, run.config.path)
  }
  const app = await readTauriConfig(run.repository, ref, path).catch((error: unknown) => {
    if (given && error instanceof ReleaseTracksError) return undefined
    throw error
  })
  if (given) {
    if (app && !isSameKey(given, app.publicKey, path)) run.log.warn(otherKey(path))
    return { key: given, requireSignedVersion: app?.requireSignedVersion ?? false }
  }
  if (!app) throw new Error('a tauri-config was read or refused')
  return { key: parsePublicKey(app.publicKey, path), requireSignedVersion: app.requireSignedVersion }
}

/** The same key may be written in several ways; what cannot be read is another one. */
function isSameKey(given: PublicKey, text: string, path: string): boolean {
  try {
    const key = parsePublicKey(text, path)
    return key.keyId === given.keyId && key.bytes.every((byte, at) => byte === given.bytes[at])
  } catch (error) {
    if (error instanceof ReleaseTracksError) return false
    throw error
  }
}

async function readTauriConfig(repository: Repository, ref: RemoteRef, path: string) {
  await repository.ensureCommits([ref.commit])
  const [{ readTauriUpdater }, files] = await Promise.all([
    import('../core/updater-manifest/tauri-config.ts'),
    repository.readFiles(ref.commit, [path]),
  ])
  const file = files.get(path)
  if (file?.mode === '120000') throw unreadable(path, 'It is a link, which is not followed.')
  if (file) return readTauriUpdater(decodeText(path, file.bytes), path)
  const obstacle = await findObstacle(repository, ref.commit, [path])
  throw unreadable(path, obstacle?.message ?? `There is no such file at the tag's commit ${ref.commit.slice(0, 7)}.`)
}

function unreadable(file: string, message: string): Error {
  return failure(
    'tauri-config',
    `${message} The app's public key is read from it.`,
    'Name the file itself by updater.tauri-config of the track, or give the key by `public-key`.',
    { file },
  )
}

function otherKey(file: string): Problem {
  return {
    message:
      'The public-key input is another key than the app has here: an app with this one refuses what the other signed.',
    fix: 'Leave public-key out, unless installed apps have that key.',
    place: { file },
  }
}

function noKey({ name }: Track, file: string): Error {
  return failure(
    'public-key-missing',
    `There is no public key to verify the signatures of track ${name} with.`,
    'Name the tauri.conf.json by updater.tauri-config of the track, or give the key by `public-key`.',
    { file },
  )
}

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
  { key, requireSignedVersion }: AppKey,
  taggedAt: number | undefined,
  artifacts: Artifacts,
  { log }: Pick<Run, 'log'>,
): Promise<SignedBundles> {
  const expected = { version: tag.version, style: tag.track.versionStyle }
  const listing = await artifacts.list()
  const found = findBundles(listing.paths, expected)
  const rules = { key, expected, requireSignedVersion, ...(taggedAt !== undefined && { taggedAt }) }
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
