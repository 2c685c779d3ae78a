import type { FileChange } from '../../core/git/commit.ts'
import type { CommitId } from '../../core/git/names.ts'
import { withCalled } from '../../core/paths/pathspecs.ts'
import { isToRead, namesToRead } from '../../core/version-files/companions.ts'
import { loadFormats } from '../../core/version-files/formats/loaded.ts'
import type { BumpClaim } from '../../core/version-files/version-only.ts'
import type { CommitPair, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'

/** A change to look at: what it leads to, and what it is from: a commit, or what stands in its place in a log. */
export interface VersionStep {
  readonly to: CommitId
  readonly from: CommitId | readonly FileChange[]
  /** What a commit says it bumps, which is then looked at as a release's; else whatever brought it counts. */
  readonly bumps?: BumpClaim
}

/** The object ids of files by path, with their modes as git writes a change: `100644 oid`. */
type Listing = ReadonlyMap<string, string>

/**
 * The files that differ in nothing but versions of the tracks and what follows them, of each step, see `versionOnly` and `versionsBumped`. Of all commits but
 * the first just what differs from the one before is read: a handful of git processes and one request, however many steps there are.
 */
export async function readVersionChanges(
  steps: readonly VersionStep[],
  project: Project,
): Promise<ReadonlySet<string>[]> {
  const {
    repository,
    config: { tracks },
  } = project
  const versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles)
  const near = steps[0]?.to
  if (near === undefined || versionFiles.length === 0) return steps.map(() => new Set())
  const [at] = await repository.ensureCommits([near])
  const [isWanted, names] = [isToRead(versionFiles), namesToRead(versionFiles)]
  const commits = [
    ...new Set([near, ...steps.flatMap(({ to, from }) => (typeof from === 'string' ? [from, to] : [to]))]),
  ]
  // Neighbours differ in little, while far from one another nearly every folder would have to be compared.
  const pairs = commits.slice(1).map((commit, at): CommitPair => [commits[at] as string, commit])
  const [{ versionOnly, versionsBumped }, entries, differences] = await Promise.all([
    import('../../core/version-files/version-only.ts'),
    repository.listNamed(at, names, isWanted),
    repository.differences(pairs, withCalled([], names)),
    loadFormats(versionFiles),
  ])
  const there: Listing = new Map(entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]))
  const after = (changes: readonly FileChange[]) => changes.map(({ path, after }) => [path, after] as const)
  const listings = new Map([[near, there]])
  pairs.forEach(([from, to], index) => {
    listings.set(to, laidOver(listings.get(from) as Listing, after(differences[index] ?? []), isWanted))
  })
  const sides = steps.map(({ to, from, bumps }) => {
    const later = listings.get(to) as Listing
    if (typeof from === 'string') return { before: listings.get(from) as Listing, later, bumps }
    const back = from.map(({ path, before }) => [path, before] as const)
    return { before: laidOver(later, back, isWanted), later, bumps }
  })
  const texts = await readTexts(
    repository,
    sides.flatMap(({ before, later }) => [...before.values(), ...later.values()]),
  )
  return sides.map(({ before, later, bumps }) => {
    const [old, now] = [textsOf(before, texts), textsOf(later, texts)]
    const found = bumps ? versionsBumped(bumps, old, now) : versionOnly(tracks, old, now)
    return new Set([...found].filter((path) => modeOf(before.get(path)) === modeOf(later.get(path))))
  })
}

function laidOver(
  listing: Listing,
  entries: readonly (readonly [path: string, entry: string])[],
  isWanted: (path: string) => boolean,
): Listing {
  const changed = entries.filter(([path]) => isWanted(path))
  if (changed.length === 0) return listing
  const laid = new Map(listing)
  for (const [path, entry] of changed) {
    if (isFile(entry)) laid.set(path, entry)
    else laid.delete(path)
  }
  return laid
}

/** A link or a submodule carries no version that a bump could write. */
function isFile(entry: string): boolean {
  return entry.startsWith('100')
}

function modeOf(entry = ''): string {
  return entry.slice(0, entry.indexOf(' '))
}

/** The texts of files by mode and object id; what is not UTF-8 is left out. */
async function readTexts(repository: Repository, entries: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(entries)].filter(isFile)
  const oidOf = (entry: string) => entry.slice(entry.indexOf(' ') + 1)
  const blobs = await repository.blobs([...new Set(wanted.map(oidOf))])
  const texts = new Map<string, string>()
  for (const entry of wanted) {
    const text = decode(blobs.get(oidOf(entry)))
    if (text !== undefined) texts.set(entry, text)
  }
  return texts
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function textsOf(listing: Listing, texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...listing].flatMap(([path, entry]) => {
      const text = texts.get(entry)
      return text === undefined ? [] : [[path, text]]
    }),
  )
}
