import { rootMissing } from '../../core/attestation/trusted-roots.ts'
import type { Track } from '../../core/config.ts'
import type { TagName } from '../../core/git/names.ts'
import { releaseUrls } from '../../core/publish/release-url.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import type { ReleaseLine } from '../../core/tags/release-line.ts'
import { failure, quote } from '../../core/text/error.ts'
import { parsePlatforms } from '../../core/updater-manifest/platforms.ts'
import type { ManifestFiles } from '../ports/artifacts.ts'
import type { AttestationVerifier } from '../ports/attestations.ts'
import type { Run } from '../ports/run.ts'
import { chooseTag } from '../tags/tag-choice.ts'

/** The inputs of write-updater-manifest, as text, and its switches. */
export interface ManifestInputs {
  readonly artifactsDir: string
  readonly tag: TagName
  readonly baseUrl: string
  readonly notes: string
  readonly notesPath: string
  readonly output: string
  readonly platforms: string
  readonly publicKey: string
  readonly publish: boolean
  readonly converge: boolean
  readonly createChannels: boolean
  /** An input that there was once: what it is given as. */
  readonly allowDowngrade?: string
  readonly requireAttestation: boolean
  readonly trustedRoot: string
}

/** The inputs after validation. */
export interface ManifestRequest {
  readonly tag: OwnedTag
  /** The line that the version is of; left out where its manifests are those of live. */
  readonly line?: ReleaseLine
  /** The track on its line, where the version gets into the manifests of live, and into those that this line has, too. */
  readonly onLine?: Track
  readonly artifactsDir: string
  /** URL that the bundles are below. */
  readonly baseUrl: string
  /** Whether that is the release of the tag. */
  readonly isOnRelease: boolean
  /** Page of the release; undefined outside of a repository on GitHub. */
  readonly releasePage: string | undefined
  readonly notes: string
  /** The file to write; empty for none. */
  readonly output: string
  /** Platform keys that must be served. */
  readonly required: readonly string[]
  /** Text of the public key; empty: the one of the track's tauri-config. */
  readonly publicKey: string
  readonly publish: boolean
  readonly converge: boolean
  readonly createChannels: boolean
  /** Verifies the attestations that every bundle must have; undefined where none are required. */
  readonly verifier?: AttestationVerifier | undefined
  /** Why no manifest is to have the version, though it was to be published; undefined where one is. */
  readonly withheld?: string
}

/**
 * Checks the inputs of write-updater-manifest and reads the notes. Throws `tag-missing`, `tag-unknown`, `tag-shape`, `tag-channel`,
 * `updater-missing`, `input-invalid`, `file-missing`, `trusted-root`.
 */
export async function readManifestRequest(
  inputs: ManifestInputs,
  { config, context }: Run,
  files: ManifestFiles,
): Promise<ManifestRequest> {
  const { artifactsDir, notes, notesPath, output, platforms, publicKey, ...switches } = inputs
  const { publish, converge, createChannels, allowDowngrade = '' } = switches
  if (!/^(false)?$/i.test(allowDowngrade)) throw noDowngrade(allowDowngrade)
  if (artifactsDir === '')
    throw failure(
      'input-invalid',
      'artifacts-dir: it is not set.',
      'Name the folder with the bundles and their .sig files.',
    )
  if (notes !== '' && notesPath !== '')
    throw failure('input-invalid', `notes and notes-path: ${quote(notesPath)} are both set.`, 'Set only one of them.')
  const tag = readTag(config, chooseTag(inputs.tag, context))
  if (publish && !tag.track.updater) throw noUpdater(tag, config.path)
  const urls = context.repository === '' ? undefined : releaseUrls(context.serverUrl, context.repository, tag.name)
  const baseUrl = inputs.baseUrl || urls?.downloads
  if (baseUrl === undefined)
    throw failure('input-invalid', 'base-url: it is not set, and the run is not in a repository on GitHub.', 'Give it.')
  return {
    tag,
    artifactsDir,
    baseUrl,
    isOnRelease: baseUrl.replace(/\/+$/, '') === urls?.downloads,
    releasePage: urls?.page,
    notes: notesPath === '' ? notes : await files.readText(notesPath, 'notes-path'),
    output,
    required: parsePlatforms(platforms),
    publicKey,
    publish,
    converge,
    createChannels,
    verifier: await readVerifier(inputs, tag, files),
  }
}

/** Opens what verifies attestations; undefined where none are required. A root alone would look as if something were verified. */
async function readVerifier(
  { requireAttestation, trustedRoot }: ManifestInputs,
  { name, track }: OwnedTag,
  files: ManifestFiles,
): Promise<AttestationVerifier | undefined> {
  if (!requireAttestation && trustedRoot === '') return undefined
  if (!requireAttestation)
    throw failure(
      'input-invalid',
      `trusted-root: ${quote(trustedRoot)} is given, and require-attestation is not true.`,
      'Set require-attestation: true, or leave trusted-root out.',
    )
  if (track.releaseWorkflow === undefined)
    throw failure(
      'input-invalid',
      `require-attestation: the tag ${quote(name)} belongs to track ${track.name}, which has no release-workflow that could have built it.`,
      'Set release-workflow of the track.',
    )
  if (trustedRoot === '') throw rootMissing()
  return files.openVerifier(trustedRoot)
}

/** A manifest that goes back by itself is offered again by the next run of the version that it went back from. */
function noDowngrade(given: string): Error {
  return failure(
    'input-invalid',
    `allow-downgrade: ${quote(given)} is given, but this input was removed.`,
    'Remove it. To take back a version, withdraw it: release-tracks withdraw <tag> --reason "…". To drop platforms, remove their keys from the published manifest.',
  )
}

function noUpdater({ name, track }: OwnedTag, file: string): Error {
  return failure(
    'updater-missing',
    `publish: the tag ${quote(name)} belongs to track ${track.name}, which has no updater.`,
    `Give the track an updater with a manifest, such as release-manifests/${track.name}-{channel}.json, or leave publish out.`,
    { file },
  )
}
