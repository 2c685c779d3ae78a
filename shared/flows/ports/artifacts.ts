import type { Problem } from '../../core/text/error.ts'
import type { BundlePorts } from '../../core/updater-manifest/checked-bundles.ts'
import type { AttestationVerifier } from './attestations.ts'

/** What the artifacts folder holds: every file by its path below it, with `/`, and what must not be read. */
export interface ArtifactListing {
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** The folder that the build jobs' artifacts were downloaded to. */
export interface Artifacts extends BundlePorts {
  /** Throws `artifacts-missing` when there is no such folder. */
  list(): Promise<ArtifactListing>
  /** The SHA-256 of a file, as GitHub writes that of an asset. */
  digest(path: string): Promise<string>
}

/** The files of the workspace that a manifest is made of and written to; paths start from the workspace. */
export interface ManifestFiles {
  openArtifacts(folder: string): Promise<Artifacts>
  /** Throws `file-missing`, naming the input that gave the path. */
  readText(path: string, input: string): Promise<string>
  /** Writes a file as a whole or not at all. Throws `file-unwritable`, naming the input. */
  writeText(path: string, text: string, input: string): Promise<void>
  /** Writes a file into the job's temporary folder; gives its absolute path. */
  writeTemporary(name: string, text: string): Promise<string>
  /** Opens what verifies attestations, by the trusted roots in a file. Throws `file-missing`, `trusted-root`. */
  openVerifier(path: string): Promise<AttestationVerifier>
}
