import { isChangeFile } from '../../core/changes/change-file.ts'
import type { Config } from '../../core/config.ts'
import type { NewFile } from '../../core/git/object-plan.ts'
import { keepSubject, mergeSubject } from '../../core/git/own-subjects.ts'
import { formatMessage, TRAILER } from '../../core/git/trailers.ts'
import { literally } from '../../core/paths/pathspecs.ts'
import { orNothing } from '../../core/text/attempt.ts'
import { quote, ReleaseTracksError } from '../../core/text/error.ts'
import { sharedManifests } from '../../core/updater-manifest/manifest-path.ts'
import { matchedFiles } from '../../core/version-files/matched-files.ts'
import { compareVersions, parseVersion } from '../../core/versions/version.ts'
import { tellingFiles } from '../../core/versions/version-file.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import { editTrack, readVersionTexts, type VersionTexts } from '../tracks/version-files.ts'

/** Two commits to bring together; `liveSide` is the one whose manifests count. */
export interface BranchMerge {
  readonly ours: ReadableCommit
  readonly theirs: ReadableCommit
  readonly liveSide: ReadableCommit
  /** How both are called in the merge commit's subject and in an error. */
  readonly names: { readonly ours: string; readonly theirs: string }
}

/**
 * Brings two commits together in the object store: one of them where it contains the other, else a merge commit.
 * What the actions write never conflicts: manifests take live's side, also where one side contains the other, version files the
 * higher version. Any other conflict throws `merge-conflict` with the paths.
 */
export async function mergeBranches(merge: BranchMerge, project: Project): Promise<ReadableCommit> {
  const { repository } = project
  const { ours, theirs, names } = merge
  const base = await repository.mergeBase(ours, theirs)
  if (base === theirs) return (await keepManifests(ours, merge.liveSide, project)).commit
  if (base === ours) return (await keepManifests(theirs, merge.liveSide, project)).commit
  const plain = await repository.merge(ours, theirs)
  const tree = 'tree' in plain ? plain.tree : await mergeWithoutOwned(merge, base, plain.conflicts, project)
  const message = formatMessage(mergeSubject(names.theirs, names.ours), [{ key: TRAILER.sync, value: names.theirs }])
  const manifests = await liveManifests(merge, base, project)
  const made = await repository.write([
    { kind: 'commit', mark: 'merge', parents: [ours, theirs], tree, ...manifests, message },
  ])
  return made.get('merge') as ReadableCommit
}

/** A commit with the manifests that it should have. */
export interface Kept {
  readonly commit: ReadableCommit
  /** The manifests that had to be put right, for which it is a new commit. */
  readonly manifests: readonly string[]
}

/**
 * Gives a commit that has the manifests of the live side: the one that contains it, or where somebody changed or deleted some of them
 * there, a commit upon it. A manifest that the live side does not have is left.
 */
export async function keepManifests(commit: ReadableCommit, liveSide: ReadableCommit, project: Project): Promise<Kept> {
  const { repository, config } = project
  const paths = sharedManifests(config)
  if (commit === liveSide || paths.length === 0) return { commit, manifests: [] }
  const changed = await repository.changedFiles(liveSide, commit, paths.map(literally))
  const files = [...(await repository.readFiles(liveSide, changed)).values()]
  if (files.length === 0) return { commit, manifests: [] }
  const { live } = config.branches
  const names = files.map(({ path }) => path)
  const why = `Manifests change on ${live} alone. Changed elsewhere, and here as they are there: ${names.join(', ')}`
  const message = formatMessage(keepSubject(live), [{ key: TRAILER.sync, value: live }], why)
  const made = await repository.write([{ kind: 'commit', mark: 'kept', parents: [commit], files, message }])
  return { commit: made.get('kept') as ReadableCommit, manifests: names }
}

/** What makes the manifests of a commit those of the live side. */
interface Manifests {
  readonly files: readonly NewFile[]
  /** Those that the live side took away. */
  readonly gone: readonly string[]
}

/** The manifests of the live side, where the other side has them otherwise. */
async function liveManifests(
  { ours, theirs, liveSide }: BranchMerge,
  base: ReadableCommit | undefined,
  project: Project,
): Promise<Manifests> {
  const { repository, config } = project
  const paths = sharedManifests(config)
  const other = liveSide === ours ? theirs : ours
  const [live, rest] = await Promise.all([repository.readFiles(liveSide, paths), repository.readFiles(other, paths)])
  const files = [...live.values()].filter(({ path, oid }) => rest.get(path)?.oid !== oid)
  const absent = [...rest.keys()].filter((path) => !live.has(path))
  if (absent.length === 0 || base === undefined) return { files, gone: [] }
  const before = await repository.readFiles(base, absent)
  return { files, gone: [...before.keys()] }
}

/**
 * Merges again with the actions' files made equal on all three sides, so that only real conflicts remain.
 * The sides hang below a common commit of ours, which thereby is their merge base.
 */
async function mergeWithoutOwned(
  merge: BranchMerge,
  base: ReadableCommit | undefined,
  conflicts: readonly string[],
  project: Project,
): Promise<string> {
  const { repository, config } = project
  if (base === undefined) throw new MergeConflict(merge, conflicts)
  const sides = await Promise.all(
    [base, merge.ours, merge.theirs].map((commit) => readVersionTexts(repository, config.tracks, commit)),
  )
  const { files: manifests, gone } = await liveManifests(merge, base, project)
  const changelogs = await joinedChangelogs(merge, base, conflicts, project)
  const changes = await joinedChangeFiles(merge, base, conflicts, project)
  const [inBase = [], inOurs = [], inTheirs = []] = equalize(
    config,
    sides as [VersionTexts, VersionTexts, VersionTexts],
  ).map((files) => [...files, ...manifests, ...changelogs, ...changes.files])
  const side = { kind: 'commit', gone: [...gone, ...changes.gone], message: 'Side of a merge\n' } as const
  const made = await repository.writeAside([
    { ...side, mark: 'base', parents: [base], files: inBase },
    { ...side, mark: 'ours', parents: [merge.ours, 'base'], files: inOurs },
    { ...side, mark: 'theirs', parents: [merge.theirs, 'base'], files: inTheirs },
  ])
  const result = await repository.merge(made.get('ours') as ReadableCommit, made.get('theirs') as ReadableCommit)
  if ('tree' in result) return result.tree
  throw new MergeConflict(merge, result.conflicts)
}

/** The changelog files on which the sides conflict, with what each side did to them; those of which both changed the same are left to people. */
async function joinedChangelogs(
  { ours, theirs }: BranchMerge,
  base: ReadableCommit,
  conflicts: readonly string[],
  { repository, config }: Project,
): Promise<NewFile[]> {
  const paths = conflicts.filter((path) => config.tracks.some(({ changelogFile }) => changelogFile === path))
  if (paths.length === 0) return []
  const { joinChangelogs } = await import('../../core/changelog/changelog-file.ts')
  const sides = await Promise.all([base, ours, theirs].map((commit) => repository.readFiles(commit, paths)))
  return paths.flatMap((path) => {
    const [before, left, right] = sides.map((side) => side.get(path))
    const [was, one, two] = [before, left, right].map((file) => file && orNothing(() => decodeText(path, file.bytes)))
    if (!left || one === undefined || two === undefined || left.mode !== right?.mode) return []
    if (before && was === undefined) return []
    const joined = joinChangelogs({ base: was, ours: one, theirs: two })
    return joined === undefined ? [] : [{ path, mode: left.mode, bytes: new TextEncoder().encode(joined) }]
  })
}

const PLAIN = '100644'

/** The change files on which the sides conflict, without what went live on either; one that is not plain text on a side is left to people. */
async function joinedChangeFiles(
  { ours, theirs }: BranchMerge,
  base: ReadableCommit,
  conflicts: readonly string[],
  { repository }: Project,
): Promise<Manifests> {
  const paths = conflicts.filter(isChangeFile)
  if (paths.length === 0) return { files: [], gone: [] }
  const { mergeChangeFile } = await import('../../core/changes/merge-change-file.ts')
  const sides = await Promise.all([base, ours, theirs].map((commit) => repository.readFiles(commit, paths)))
  const modes = await Promise.all([base, ours, theirs].map((commit) => repository.modes(commit, paths)))
  const [files, gone]: [NewFile[], string[]] = [[], []]
  for (const path of paths) {
    const texts = sides.map((side) => {
      const file = side.get(path)
      return file && orNothing(() => decodeText(path, file.bytes))
    })
    const isReadable = modes.every((side, at) => {
      const mode = side.get(path)
      return mode === undefined || (mode === PLAIN && texts[at] !== undefined)
    })
    if (!isReadable) continue
    const [inBase, inOurs, inTheirs] = texts
    const merged = mergeChangeFile({ base: inBase, ours: inOurs, theirs: inTheirs })
    if (merged === 'gone') gone.push(path)
    else if (merged) files.push({ path, mode: PLAIN, bytes: new TextEncoder().encode(merged.text) })
  }
  return { files, gone }
}

/** Writes, track by track, the higher of both sides' versions into all three sides; gives the changed files of each. */
function equalize(config: Config, sides: readonly [VersionTexts, VersionTexts, VersionTexts]): NewFile[][] {
  const changed = sides.map(() => new Map<string, NewFile>())
  let texts: readonly VersionTexts[] = sides
  for (const track of config.tracks) {
    const isWhole = (side: VersionTexts) =>
      matchedFiles(track.versionFiles, side.texts).every(({ path }) => side.texts.has(path))
    if (!texts.every(isWhole)) continue
    const listed = matchedFiles(track.versionFiles, new Map(texts.flatMap((side) => [...side.texts])))
    const own = tellingFiles(track.versionFiles)
    const [, ours, theirs] = texts.map(({ rules, texts }) => ({
      version: rules.currentVersions(own, texts)[0]?.version ?? '',
      builds: rules.raisedBuildsOf(listed, texts),
    }))
    if (!ours || !theirs || (ours.version === theirs.version && ours.builds === theirs.builds)) continue
    const version = higherText(ours.version, theirs.version)
    const states = texts.map((side) => side.texts)
    const raised = sides[0].rules.withHighestBuilds(listed, states)
    texts = texts.map((side, index) => {
      const equal = { ...track, versionFiles: raised.filter(({ path }) => side.texts.has(path)) }
      const { changed: files, after } = editTrack(equal, side, version)
      for (const file of files) changed[index]?.set(file.path, file)
      return after
    })
  }
  return changed.map((files) => [...files.values()])
}

function higherText(a: string, b: string): string {
  const [left, right] = [parseVersion(a), parseVersion(b)]
  if (!left || !right) return left ? a : b
  return compareVersions(left, right) >= 0 ? a : b
}

/** A merge that stopped at lines both sides changed; `paths` are the files. */
export class MergeConflict extends ReleaseTracksError {
  readonly paths: readonly string[]

  constructor({ names }: BranchMerge, paths: readonly string[]) {
    super('merge-conflict', [
      {
        message: `${names.theirs} and ${names.ours} changed the same lines of ${paths.map(quote).join(', ')}; nothing was pushed.`,
        fix: `Merge ${names.theirs} into ${names.ours} by hand, resolve these files, push, and run again.`,
      },
    ])
    this.paths = paths
  }
}
