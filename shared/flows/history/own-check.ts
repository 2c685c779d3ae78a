import { isChangeFile, withoutPackages } from '../../core/changes/change-file.ts'
import type { Config, Track } from '../../core/config.ts'
import { type Commit, type FileChange, isGone, isMerge, plainBlob } from '../../core/git/commit.ts'
import { type Touched, touchedFiles } from '../../core/git/history.ts'
import { type CommitId, tagRef } from '../../core/git/names.ts'
import { claimedCommits, type OwnCheck, type WrittenFiles, writtenFiles } from '../../core/git/own-commits.ts'
import { bumpSubject } from '../../core/git/own-subjects.ts'
import { TRAILER } from '../../core/git/trailers.ts'
import { nameOf } from '../../core/paths/folder.ts'
import { withCalled } from '../../core/paths/pathspecs.ts'
import { formatTag, matchTag } from '../../core/tags/tag-template.ts'
import { orNothing } from '../../core/text/attempt.ts'
import { findManifest } from '../../core/updater-manifest/manifest-path.ts'
import type { Version } from '../../core/versions/version.ts'
import type { CommitPair, ReadableCommit, Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'
import { readCarriers } from '../tracks/version-files.ts'
import { copiedCommits } from './merged-releases.ts'
import { readVersionChanges, type VersionStep } from './version-changes.ts'

/** The files of each claimed commit that are as the actions write them. */
type Made = Map<Commit, Set<string>>

/** Commits of a span, newest first, and the files on which something depends. */
export interface OwnLook {
  readonly commits: readonly Commit[]
  readonly matters: (path: string) => boolean
}

/**
 * Finds out which commits of some spans the actions made: they carry their trailers, and each file is what the actions write. That is a
 * version file or what follows it with nothing but versions replaced, a manifest that goes on from those before it, and of a merge also what one of the
 * merged commits has; and what GitHub made of the commits of a release, see {@link copiedCommits}. Read are the commits that carry trailers and touch a file that `matters`; on the others nothing depends, and they are
 * taken at their word.
 */
export async function checkOwn(looks: readonly OwnLook[], project: Project): Promise<OwnCheck> {
  const { repository, config } = project
  const written = writtenFiles(config)
  const claimed = looks.map(({ commits }) =>
    commits.some(({ marks }) => marks.length > 0) ? claimedCommits(touchedFiles(commits), written) : [],
  )
  const asked = joined(
    looks.flatMap(({ matters }, at) => claimed[at]?.filter(({ files }) => files.some(matters)) ?? []),
  )
  const made: Made = new Map(asked.map(({ commit }) => [commit, new Set()]))
  await addVersions(made, asked, written, project)
  await addManifests(made, asked, written, project)
  await addSpentChanges(made, asked, project)
  await addChangelogs(made, asked, written, project)
  await addMerged(repository, made, asked)
  const byWord = new Set(claimed.flat().map(({ commit }) => commit))
  const copies = await copiedCommits(project)
  return ({ commit, files }) => {
    if (copies.size > 0 && copies.has(commit.sha)) return true
    if (commit.marks.length === 0) return false
    const own = made.get(commit)
    return own ? files.every((path) => own.has(path)) : byWord.has(commit)
  }
}

/** Whether all of some commits are the actions' own. */
export async function areOwn(commits: readonly Commit[], project: Project): Promise<boolean> {
  return touchedFiles(commits).every(await checkOwn([{ commits, matters: () => true }], project))
}

/**
 * Finds out which of some commits change what is released: those that the actions did not make, but for commits of manifests alone, which
 * `live` has as they are, whoever wrote them, and no product has.
 */
export async function checkForeign(
  commits: readonly Commit[],
  project: Project,
): Promise<(touched: Touched) => boolean> {
  const { config } = project
  const isOwn = await checkOwn([{ commits, matters: () => true }], project)
  const isOfManifests = ({ files }: Touched) => files.length > 0 && files.every((path) => findManifest(path, config))
  return (touched) => !isOwn(touched) && !isOfManifests(touched)
}

/** Whether a commit is, but for commits of the actions, what another one is. */
export async function addsOwnOnly(tip: CommitId, base: CommitId, project: Project): Promise<boolean> {
  if (tip === base) return true
  const { repository } = project
  const [range] = await repository.ensure([{ tip, not: [base] }], [base])
  const [below] = await repository.ensureCommits([base])
  if (!(await repository.isAncestor(below, range.tip))) return false
  const between = await repository.log(range)
  return !touchedFiles(between).some(await checkForeign(between, project))
}

/** The same with each commit once: in one span a merge may be held to account for more than in another. */
function joined(touched: readonly Touched[]): Touched[] {
  const files = new Map<Commit, Set<string>>()
  for (const each of touched) files.set(each.commit, new Set([...(files.get(each.commit) ?? []), ...each.files]))
  return [...files].map(([commit, paths]) => ({ commit, files: [...paths] }))
}

async function addVersions(
  made: Made,
  asked: readonly Touched[],
  { isVersioned }: WrittenFiles,
  project: Project,
): Promise<void> {
  const bumps = asked.filter(({ files }) => files.some(isVersioned)).map(({ commit }) => commit)
  const steps = bumps.map((commit) => ({
    to: commit.sha,
    from: commit.changes,
    bumps: { tracks: bumpedBy(commit, project.config), isMerge: isMerge(commit) },
  }))
  const add = async (some: readonly VersionStep[]) => {
    const found = await readVersionChanges(some, project)
    some.forEach(({ to }, index) => {
      const commit = bumps.find(({ sha }) => sha === to)
      for (const path of found[index] ?? []) made.get(commit as Commit)?.add(path)
    })
  }
  await add(steps)
  const left = bumps.filter((commit) =>
    commit.changes.some(({ path }) => isVersioned(path) && !made.get(commit)?.has(path)),
  )
  const free = await onFreeCores(left, project)
  await add(
    steps.filter(({ to }) => free.has(to)).map((step) => ({ ...step, bumps: { ...step.bumps, isCoreFree: true } })),
  )
}

/** Those of some bumps to a pre-release whose X.Y.Z no live tag of the remote has: a person wrote it into the files, as with `bump: file`. */
async function onFreeCores(bumps: readonly Commit[], { repository, config }: Project): Promise<ReadonlySet<CommitId>> {
  const lives = bumps.flatMap((commit) =>
    config.tracks.flatMap((track) => {
      const { major, minor, patch, prerelease } = bumpedTo(commit, track)?.version ?? {}
      if (major === undefined || minor === undefined || patch === undefined || !prerelease) return []
      return { sha: commit.sha, live: tagRef(formatTag(track.tag, { major, minor, patch })) }
    }),
  )
  if (lives.length === 0) return new Set()
  const refs = await repository.remoteRefs([...new Set(lives.map(({ live }) => live))])
  return new Set(lives.flatMap(({ sha, live }) => (refs.some(({ name }) => name === live) ? [] : sha)))
}

/** A bump commit names its track; a merge may bring the versions of any. */
function bumpedBy(commit: Commit, { tracks }: Config): readonly Track[] {
  return isMerge(commit) ? tracks : tracks.filter(({ name }) => commit.marks.includes(`${TRAILER.track}: ${name}`))
}

async function addManifests(
  made: Made,
  asked: readonly Touched[],
  { isManifest }: WrittenFiles,
  project: Project,
): Promise<void> {
  const manifests = asked.flatMap(({ commit, files }) =>
    commit.changes.flatMap(({ path, after }) => {
      const [parent] = commit.parents
      if (!files.includes(path) || !isManifest(path) || parent === undefined) return []
      const oid = plainBlob(after)
      return oid !== undefined || isGone(after) ? { commit, path, oid, parent } : []
    }),
  )
  if (manifests.length === 0) return
  const { provedManifests } = await import('./own-manifests.ts')
  const there = manifests.flatMap(({ oid, ...rest }) => (oid === undefined ? [] : { ...rest, oid }))
  for (const { commit, path } of await provedManifests(there, project)) made.get(commit)?.add(path)
  const left = manifests.filter(({ commit, path }) => !made.get(commit)?.has(path))
  if (left.length === 0) return
  const { provedReturns } = await import('./own-returns.ts')
  for (const { commit, path } of await provedReturns(left, project)) made.get(commit)?.add(path)
}

/** A change file is what the live version that a bump commit names leaves of it: the same without the packages of its track, or gone. */
async function addSpentChanges(made: Made, asked: readonly Touched[], { repository, config }: Project): Promise<void> {
  const spent = asked.flatMap(({ commit, files }) => {
    const track = isMerge(commit) ? undefined : config.tracks.find((each) => versionBumpedOf(commit, each))
    const changes = commit.changes.filter(
      ({ path, before }) => files.includes(path) && isChangeFile(path) && plainBlob(before) !== undefined,
    )
    return track ? changes.map((change) => ({ ...change, commit, track })) : []
  })
  if (spent.length === 0) return
  const { changeNamesOf } = await import('../../core/changes/pending-changes.ts')
  const textOf = await readTexts(repository, spent)
  for (const { path, before, after, commit, track } of spent) {
    const [at] = await repository.ensureCommits([commit.sha])
    const names = changeNamesOf(track, config.tracks, (await readCarriers(repository, track, at)).texts)
    const old = textOf(before)
    if (old === undefined) continue
    const left = withoutPackages(old, (name) => names.has(name))
    if (left === undefined ? isGone(after) : left === textOf(after)) made.get(commit)?.add(path)
  }
}

/** A changelog file gets the section of the version that a bump commit of its track names, and nothing else in it changes. */
async function addChangelogs(
  made: Made,
  asked: readonly Touched[],
  { isChangelog }: WrittenFiles,
  { repository, config }: Project,
): Promise<void> {
  const written = asked.flatMap(({ commit, files }) =>
    commit.changes.flatMap(({ path, before, after }) => {
      const version = files.includes(path) && isChangelog(path) ? versionBumped(commit, path, config) : undefined
      return version && plainBlob(after) !== undefined ? [{ commit, path, before, after, version }] : []
    }),
  )
  if (written.length === 0) return
  const { addsOnly } = await import('../../core/changelog/changelog-file.ts')
  const textOf = await readTexts(repository, written)
  for (const { commit, path, before, after, version } of written) {
    const [old, now] = [textOf(before), textOf(after)]
    const isKnown = isGone(before) || old !== undefined
    if (isKnown && now !== undefined && addsOnly(old, now, version)) made.get(commit)?.add(path)
  }
}

/** The live version of the tag that a bump commit is for, if it is one of the track that a changelog file is of. */
function versionBumped(commit: Commit, path: string, { tracks }: Config): Version | undefined {
  const track = tracks.find(({ changelogFile }) => changelogFile === path)
  return track && versionBumpedOf(commit, track)
}

/** The live version of a track that a commit says it bumps to. */
function versionBumpedOf(commit: Commit, track: Track): Version | undefined {
  const { version } = bumpedTo(commit, track) ?? {}
  return version?.prerelease ? undefined : version
}

/** The tag of a track that a commit says it bumps to. */
function bumpedTo({ subject, marks }: Commit, track: Track) {
  if (!marks.includes(`${TRAILER.track}: ${track.name}`)) return undefined
  const tag = matchTag(track.tag, subject.slice(bumpSubject(track.name, '').length))
  return tag && subject === bumpSubject(track.name, tag.name) ? tag : undefined
}

/** Reads what changes have before and after them; what is no plain file of UTF-8 text has no text. */
async function readTexts(
  repository: Repository,
  changes: readonly FileChange[],
): Promise<(entry: string) => string | undefined> {
  const entries = changes.flatMap(({ before, after }) => [before, after])
  const blobs = await repository.blobs([...new Set(entries.flatMap((entry) => plainBlob(entry) ?? []))])
  return (entry) => {
    const bytes = blobs.get(plainBlob(entry) ?? '')
    return bytes && orNothing(() => decodeText('', bytes))
  }
}

/**
 * A merge makes nothing of its own where it takes what one side changed and the other left alone. To take a side that was left alone brings
 * back what the other one replaced: a fix is undone, or code that was reverted returns, and that is a change whatever the trailers say.
 */
async function addMerged(repository: Repository, made: Made, asked: readonly Touched[]): Promise<void> {
  const open = asked.filter(
    ({ commit, files }) => isMerge(commit) && !files.every((path) => made.get(commit)?.has(path)),
  )
  const ways = open.flatMap(({ commit, files }) => commit.parents.slice(1).map((parent) => ({ commit, files, parent })))
  if (ways.length === 0) return
  const names = [...new Set(ways.flatMap(({ files }) => files.map(nameOf)))]
  const bases = await Promise.all(
    ways.map(({ commit, parent }) => meet(repository, commit.parents[0] as string, parent)),
  )
  const based = ways.flatMap((way, index) => (bases[index] ? [{ ...way, base: bases[index] }] : []))
  const changedBetween = async (pairs: readonly CommitPair[]) =>
    (await repository.differences(pairs, withCalled([], names))).map(
      (changes) => new Set(changes.map(({ path }) => path)),
    )
  const untaken = await changedBetween(based.map(({ commit, parent }): CommitPair => [parent, commit.sha]))
  const replaced = await changedBetween(
    based.map(({ commit, base }): CommitPair => [base, commit.parents[0] as string]),
  )
  based.forEach(({ commit, files }, index) => {
    for (const path of files) if (!untaken[index]?.has(path) && !replaced[index]?.has(path)) made.get(commit)?.add(path)
  })
}

/** The merge base of two commits, with as much of the history of both as it takes. */
async function meet(repository: Repository, one: CommitId, other: CommitId): Promise<ReadableCommit | undefined> {
  const [ours, theirs] = await repository.ensure([
    { tip: one, not: [other] },
    { tip: other, not: [one] },
  ])
  return repository.mergeBase(ours.tip, theirs.tip)
}
