import { parseDocuments } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import { ReleaseTracksError } from '../../text/error.ts'
import type { DocumentFormat } from '../../versions/version-file.ts'
import type { TreeFacts } from './facts.ts'
import { inspector } from './inspector.ts'
import { indexTree, type TreeIndex } from './paths.ts'

export type UnitKind = 'cargo' | 'npm' | 'python' | 'go' | 'chart' | 'other' | 'folder'

/** Where a version stands, as an entry of `version-files`, and what stands there. */
export interface VersionEntry {
  readonly path: string
  readonly key?: string
  readonly pattern?: string
  /** Whether the pattern may match more than once. */
  readonly many?: true
  /** X.Y.Z alone, beside files that have it whole. */
  readonly style?: 'core'
  readonly version: string
}

/** A package of the repository, or a folder that is released as it is: what products are made from. */
export interface Unit {
  readonly folder: string
  readonly ecosystem: UnitKind
  /** As its manifest has it: `@acme/ui`, `acme-core`, `example.com/acme/sdk`. */
  readonly name: string
  /** What the manifests of other ecosystems in its folder call it. */
  readonly alsoNamed?: readonly { readonly path: string; readonly name: string }[]
  readonly description?: string
  /** Whether somebody runs it: it has a binary, a script to start, or is deployed. */
  readonly runs: boolean
  /** Whether a registry may have it. */
  readonly published: boolean
  /** Where its version stands; several where a folder is a package of several ecosystems. */
  readonly versions: readonly VersionEntry[]
  /** Folders of the units that are shipped in it. */
  readonly uses: readonly string[]
  /** Of those, the ones it asks for by version, as of something that is published. */
  readonly pins: readonly string[]
  /** Folders of units that it needs in development alone. */
  readonly tools: readonly string[]
  /** Whether its version is that of a whole workspace. */
  readonly inherits: boolean
}

/** Something that was looked at and is not proposed, and why. */
export interface Note {
  readonly path: string
  readonly why: string
}

/** What a scan of a repository goes through. */
export interface Scan {
  readonly facts: TreeFacts
  readonly tree: TreeIndex
  /** Tells the files that can belong to a product, see {@link inspector}. */
  readonly inspects: (path: string) => boolean
  /** The text of a file, where it was read; one that was not is wanted. */
  readonly text: (path: string) => string | undefined
  /** Says what is passed over. */
  readonly note: (path: string, why: string) => void
}

/** Opens a scan of some facts; what is passed over is added to `notes`, and the paths of texts that were not read to `wanted`. */
export function openScan(facts: TreeFacts, notes: Note[], wanted: Set<string> = new Set()): Scan {
  for (const path of facts.unreadable ?? []) notes.push({ path, why: 'It is not UTF-8 text.' })
  const note = (path: string, why: string) => notes.push({ path, why })
  const tree = indexTree(facts.paths)
  const text = (path: string) => {
    if (!facts.texts.has(path) && tree.has(path)) wanted.add(path)
    return facts.texts.get(path)
  }
  return { facts, tree, inspects: inspector(facts), text, note }
}

/** Parses a file that decides about a proposal; one that cannot be read is passed over with the reason. */
export function readDocument(scan: Scan, path: string, format: DocumentFormat): DocumentValue | undefined {
  const { note } = scan
  const text = scan.text(path)
  if (text === undefined) return undefined
  try {
    return parseDocuments(format, path, text)[0]
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    const [problem] = error.problems
    note(
      path,
      `${problem?.message ?? 'It cannot be read.'}${problem?.place?.line ? ` (line ${problem.place.line})` : ''}`,
    )
    return undefined
  }
}
