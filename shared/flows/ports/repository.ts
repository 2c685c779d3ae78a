import type { TouchingCommit } from '../../core/changelog/touching-log.ts'
import type { Commit, FileChange } from '../../core/git/commit.ts'
import type { PushedRef, RemoteRef, TreeEntry } from '../../core/git/git-output.ts'
import type { Parents } from '../../core/git/history.ts'
import type { CommitId, ObjectId, RefName, TagName } from '../../core/git/names.ts'
import type { ObjectPlan } from '../../core/git/object-plan.ts'

declare const readable: unique symbol

/**
 * The object id of a commit that is here with its tree. The remote's list of refs knows others, and reading one of those fails: so no
 * plain string is one, and only {@link Repository} gives them out.
 */
export type ReadableCommit = CommitId & { readonly [readable]: true }

/** The commits reachable from `tip`, or from one of `also`, and from none of `not`, nor from both of `notShared`; all are object ids. */
export interface Range<Id extends CommitId = CommitId> {
  readonly tip: Id
  readonly also?: readonly Id[]
  readonly not: readonly Id[]
  readonly notShared?: readonly [Id, Id]
}

/** A range whose ends are here, so that git can walk it. */
export type ReadableRange = Range<ReadableCommit>

/** Two commits to compare. */
export type CommitPair = readonly [from: CommitId, to: CommitId]

/** Which commits of a range are looked for. */
export interface CommitLook extends ChangesWanted {
  /** The files that count, of those that pathspecs match. */
  readonly wanted: (path: string) => boolean
}

/** Commits with the wanted files that they touch, see `shortLogReader`. */
export interface Touching {
  readonly commits: Commit[]
  /** The files that may be again what they were before; all that are are among them. */
  readonly returned: ReadonlySet<string>
}

/** Which commits of a range are wanted: those that touch something, all of them without pathspecs; merges alone, or all but merges. */
export interface ChangesWanted {
  readonly pathspecs?: readonly string[] | undefined
  readonly merges?: boolean
}

/** A file as it stands in a commit. */
export interface CommittedFile extends TreeEntry {
  readonly bytes: Uint8Array
}

/** One ref to move or make in a push: `from` is what the remote must have now, undefined for nothing. */
export interface RefUpdate {
  readonly ref: RefName
  readonly from: ObjectId | undefined
  /** Undefined takes the ref away. */
  readonly to: ObjectId | undefined
}

/** The outcome of a merge in the object store: a tree, or the paths that conflict. */
export type MergeResult = { readonly tree: string } | { readonly conflicts: readonly string[] }

/** The repository as flows see it: the user's clone and its remote, read; the remote alone, written. */
export interface Repository {
  /** The commit that is checked out. */
  readonly head: ReadableCommit
  /** Whether the clone has all of its history and is no older than the run, so that local tags can be believed. */
  readonly complete: boolean
  /** Full names of the clone's tags under some prefixes (`refs/tags/tray-v`), no object read. */
  localTags(prefixes: readonly string[]): Promise<RefName[]>
  /** The commits that refs, expressions or object ids of the clone stand for; undefined where there is none. */
  resolve(names: readonly string[]): Promise<(ReadableCommit | undefined)[]>
  /** What a tag of the clone is read by: its name. Reading it fails where the clone has no such tag. */
  localTag(name: TagName): ReadableCommit
  /** Refs of the clone by full name, with what each points at; those that do not exist, or lie outside of the history of the ref `within`, are left out. */
  localRefs(names: readonly RefName[], within?: RefName | 'HEAD'): Promise<RemoteRef[]>
  /** The message of an annotated tag; undefined for a lightweight one. */
  annotation(tag: RemoteRef): Promise<string | undefined>
  /** The same of many tags, in their order; what is not here is fetched without any files. */
  annotations(tags: readonly RemoteRef[]): Promise<(string | undefined)[]>
  /** When tags were made, in their order, in seconds since 1970: the tagger's time, or the commit's for a lightweight one. */
  taggedAt(tags: readonly RemoteRef[]): Promise<number[]>
  /**
   * The remote's branches and tags by full name, or by how it starts with a `*` behind, as they are at this moment. `more` looks at
   * those and says which to list besides.
   */
  remoteRefs(
    patterns: readonly string[],
    more?: (refs: readonly RemoteRef[]) => readonly string[],
  ): Promise<RemoteRef[]>
  /** Fetches what the ranges lack: commits and trees, no blobs, so that every answer equals a full clone's; `alone` are commits wanted without history, `depth` is a guess how deep the ranges are. */
  ensure<const Ranges extends readonly Range[]>(
    ranges: Ranges,
    alone?: readonly ObjectId[],
    depth?: number,
  ): Promise<{ readonly [At in keyof Ranges]: ReadableRange }>
  /** Makes single commits readable, fetched with their trees and without history where they are not here; asked again it costs nothing. */
  ensureCommits<const Ids extends readonly ObjectId[]>(commits: Ids): Promise<Readables<Ids>>
  /** How many commits a range has. */
  count(range: ReadableRange): Promise<number>
  /** The commits of a range, newest first, at most so many, with the files each changes. */
  log(range: ReadableRange, most?: number): Promise<Commit[]>
  /** The commits of a range that touch a wanted file, newest first, with as much of each as can count, which spares memory where a range is long. */
  touching(range: ReadableRange, look: CommitLook): Promise<Touching>
  /** The parents of each commit of a range. */
  parents(range: ReadableRange): Promise<Parents>
  /** Gives the commits of a range one by one as git finds them, newest first; with pathspecs as git lists them for those. */
  changes(range: ReadableRange, wanted: ChangesWanted, take: (commit: TouchingCommit) => void): Promise<void>
  /** The newest commits of a history, `count` of them, and whether history ends there. */
  recent(tip: CommitId, count: number): Promise<{ readonly commits: Commit[]; readonly whole: boolean }>
  /** All of a commit's history, fetched where it is not here. */
  allOf(tip: ReadableCommit): Promise<ReadableRange>
  /** Whether a ref of the remote contains another one, asked of the remote where the clone cannot tell. Throws `no-commit` when that names none. */
  reaches(tip: RemoteRef, ancestor: RemoteRef): Promise<boolean>
  /** Which of the objects that tags name are in no tip's history, each tip by itself; few processes however many there are, and no trees. */
  outside(tips: readonly CommitId[], objects: readonly ObjectId[]): Promise<Outside>
  /** Those of some commits that are in the history of none of the tips, whatever dates say: {@link log} and {@link count} may take in too many where a clock was wrong. */
  confirmOutside(tips: readonly ReadableCommit[], commits: readonly CommitId[]): Promise<ReadonlySet<CommitId>>
  /** The whole message of a commit. */
  message(commit: ReadableCommit): Promise<string>
  /** Commit messages of a range by object id. */
  messages(range: ReadableRange): Promise<Map<CommitId, string>>
  /** The best commit that all of some commits have in their history. */
  mergeBase(...commits: readonly ReadableCommit[]): Promise<ReadableCommit | undefined>
  isAncestor(ancestor: ReadableCommit, descendant: ReadableCommit): Promise<boolean>
  /** The files that differ between two commits, renames as two; with pathspecs only those that match. */
  changedFiles(from: ReadableCommit, to: ReadableCommit, pathspecs?: readonly string[]): Promise<string[]>
  /** Of each pair of commits what differs, from its first to its second; with pathspecs of the files that match. One process however many there are. */
  differences(pairs: readonly CommitPair[], pathspecs?: readonly string[]): Promise<FileChange[][]>
  /** The contents of files by object id, fetched in one request where they are not here. */
  blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>>
  /** The files of a commit that are wanted, in git's order. */
  listFiles(commit: ReadableCommit, wanted: (path: string) => boolean): Promise<string[]>
  /** Those of the paths that exist in a commit, by path. */
  readFiles(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, CommittedFile>>
  /** The modes of what stands at some paths in a commit, as git writes them; a folder that has others of the paths in it is left out. */
  modes(commit: ReadableCommit, paths: readonly string[]): Promise<Map<string, string>>
  /** The same files as {@link readNamed} reads, without their contents. */
  listNamed(commit: ReadableCommit, names: readonly string[], wanted: (path: string) => boolean): Promise<TreeEntry[]>
  /** Those of a commit's files that are called one of some names, in whatever folder, and are wanted, by path. */
  readNamed(
    commit: ReadableCommit,
    names: readonly string[],
    wanted: (path: string) => boolean,
  ): Promise<Map<string, CommittedFile>>
  /** A file as it lies in the checkout, for a guess: it may differ from every commit. Undefined where there is none. */
  glance(path: string): Promise<string | undefined>
  /** Merges two commits in the object store. */
  merge(ours: ReadableCommit, theirs: ReadableCommit): Promise<MergeResult>
  /** Begins to find out who writes, while other things are read. */
  willWrite(): void
  /** Makes commits and annotated tags in the object store, signed where that is asked for; gives each mark's object id. */
  write(plan: ObjectPlan): Promise<Map<string, ReadableCommit>>
  /** Makes commits that help to work something out and are never pushed. */
  writeAside(plan: ObjectPlan): Promise<Map<string, ReadableCommit>>
  /** Whether it is not the run's token that says who pushes: over ssh a key does (a deploy key), and another server knows no such token. */
  pushesWithoutToken(): Promise<boolean>
  /** Moves refs of the remote all together or not at all. */
  push(updates: readonly RefUpdate[]): Promise<PushOutcome>
  close(): Promise<void>
}

/** What {@link Repository.ensureCommits} makes of some object ids, in their order. */
export type Readables<Ids extends readonly ObjectId[]> = { readonly [At in keyof Ids]: ReadableCommit }

/** The files of one commit, or of a work tree. */
export interface FileSource {
  listFiles(wanted: (path: string) => boolean): Promise<string[]>
  readFiles(paths: readonly string[]): Promise<Map<string, CommittedFile>>
}

/** The files of a work tree as they stand now, committed or not; those that git ignores are none of them. */
export interface WorkTree extends FileSource {
  /** Writes a text as UTF-8 into a file that is there, which keeps its mode. Throws `file-unwritable`. */
  write(path: string, text: string): Promise<void>
}

/** What of some objects lies outside of histories. */
export interface Outside {
  /** For each tip, what is not in its history. */
  readonly from: readonly ReadonlySet<string>[]
  /** What is not a commit, but a tree or a file: git tags those, too. They are outside of every history. */
  readonly noCommits: ReadonlySet<string>
}

/** How a push ended: landed, lost to another one, refused by a rule of the remote, put off since there were too many, or not known since the connection broke. */
export interface PushOutcome {
  readonly kind: 'landed' | 'lost-race' | 'refused' | 'put-off' | 'unknown'
  readonly refs: readonly PushedRef[]
  /** git's words, for people. */
  readonly words: string
}
