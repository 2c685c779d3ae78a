import type { AssetFile } from '../../core/publish/release-assets.ts'

/** The files of the workspace that a release is made of; paths start from the workspace. */
export interface ReleaseFiles {
  /** Throws `file-missing`, naming the input that gave the path. */
  readText(path: string, input: string): Promise<string>
  /**
   * The files that globs take, in the grammar of a track's `paths`. Throws `assets-missing` with every glob that takes none or
   * leads out of the workspace, and every link among what they take.
   */
  list(globs: readonly string[]): Promise<AssetFile[]>
  /** The content of a file, read as it is used. */
  open(path: string): Promise<Blob>
  /** Makes a text file outside of the workspace, in the job's temporary folder; its path is absolute. */
  make(name: string, text: string): Promise<AssetFile>
  /** Gives a file other bytes. */
  replace(path: string, bytes: Uint8Array): Promise<void>
}
