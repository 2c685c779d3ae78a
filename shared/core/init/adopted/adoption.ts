import type { VersionEntry } from '../scan/unit.ts'

/** What the configuration of another release tool says of one product. */
export interface AdoptedProduct {
  /** What it is called there. */
  readonly name: string
  /** The folders it is made of, the root as the empty text. */
  readonly folders: readonly string[]
  /** The tag that the tool gives it, with `{version}`. */
  readonly tag: string
  /** Files that carry the version beside the packages' own manifests. */
  readonly extraFiles: readonly VersionEntry[]
  /** Repository paths that are not of it though they are in its folders. */
  readonly without: readonly string[]
  readonly why: string
}

/** What another release tool's configuration says. */
export interface Adopted {
  readonly tool: string
  /** Its files, to be taken away once this project releases. */
  readonly files: readonly string[]
  readonly products: readonly AdoptedProduct[]
  readonly channels: readonly string[]
  readonly live: string | undefined
}
