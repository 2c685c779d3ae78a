import type { Track } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import { failure, type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { type PublicKey, parsePublicKey } from '../../core/updater-manifest/minisign.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { findObstacle } from '../tracks/obstacles.ts'
import { decodeText } from '../tracks/texts.ts'
import type { ManifestRequest } from './manifest-request.ts'
import { readsSignedVersion } from './updater-plugin.ts'

/** The key that installed apps verify with, and what else they ask of a signature. */
export interface AppKey {
  readonly key: PublicKey
  readonly requireSignedVersion: boolean
  readonly readsSignedVersion: boolean
}

/**
 * Reads the app's public key: the `public-key` input, else the tauri-config at the tag's commit.
 * Throws `public-key`, `public-key-missing`, `tauri-config`.
 */
export async function readAppKey(request: ManifestRequest, ref: RemoteRef, run: Run): Promise<AppKey> {
  const [commit] = await run.repository.ensureCommits([ref.commit])
  const { tag } = request
  // Where the build has the whole version, from files or by its tag alone, bundles are signed for it.
  const asks = tag.track.versionStyle !== 'core' || (await readsSignedVersion(run.repository, tag.track, commit))
  return { ...(await readKey(request, ref, run)), readsSignedVersion: asks }
}

async function readKey(
  { tag, publicKey }: ManifestRequest,
  ref: RemoteRef,
  run: Run,
): Promise<Omit<AppKey, 'readsSignedVersion'>> {
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
    if (app && !isWrittenAs(given, app.publicKey, path)) run.log.warn(otherKey(path))
    return { key: given, requireSignedVersion: app?.requireSignedVersion ?? false }
  }
  if (!app) throw new Error('a tauri-config was read or refused')
  return { key: parsePublicKey(app.publicKey, path), requireSignedVersion: app.requireSignedVersion }
}

/** The same key may be written in several ways; what cannot be read is another one. */
function isWrittenAs(given: PublicKey, text: string, path: string): boolean {
  try {
    return isSameKey(given, parsePublicKey(text, path))
  } catch (error) {
    if (error instanceof ReleaseTracksError) return false
    throw error
  }
}

/** Whether two keys are one. */
export function isSameKey(a: PublicKey, b: PublicKey): boolean {
  return a.keyId === b.keyId && a.bytes.every((byte, at) => byte === b.bytes[at])
}

/** Reads what the tauri-config says of the updater at the commit of a tag. Throws `tauri-config`. */
export async function readTauriConfig(repository: Repository, ref: RemoteRef, path: string) {
  const [commit] = await repository.ensureCommits([ref.commit])
  const [{ readTauriUpdater }, files] = await Promise.all([
    import('../../core/updater-manifest/tauri-config.ts'),
    repository.readFiles(commit, [path]),
  ])
  const file = files.get(path)
  if (file?.mode === '120000') throw unreadable(path, 'It is a link, and links are not followed.')
  if (file) return readTauriUpdater(decodeText(path, file.bytes), path)
  const obstacle = await findObstacle(repository, commit, [path])
  throw unreadable(path, obstacle?.message ?? `There is no such file at the tag's commit ${ref.commit.slice(0, 7)}.`)
}

function unreadable(file: string, message: string): Error {
  return failure(
    'tauri-config',
    `${message} The app's public key is read from it.`,
    'Name the file itself by updater.tauri-config of the track, or pass the key as `public-key`.',
    { file },
  )
}

function otherKey(file: string): Problem {
  return {
    message:
      'The public-key input is another key than the app has here: an app with this one rejects what the other signed.',
    fix: 'Leave public-key out, unless installed apps have that key.',
    place: { file },
  }
}

function noKey({ name }: Track, file: string): Error {
  return failure(
    'public-key-missing',
    `There is no public key to verify the signatures of track ${name} with.`,
    'Name the tauri.conf.json by updater.tauri-config of the track, or pass the key as `public-key`.',
    { file },
  )
}
