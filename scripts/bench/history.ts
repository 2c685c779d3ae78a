import { LIVE, type Version } from '../../shared/core/versions/version.ts'
import { type AreaFiles, type FileSet, layOutFiles, pickArea, pickFile, word } from './files.ts'
import { climb, FIRST } from './ladder.ts'
import type { Size } from './options.ts'
import { carried, FIXED_FILES, TRACKS, type TrackName, tagName, type Versions, versionFiles } from './product-files.ts'
import { type Draw, pick, seededDraw } from './random.ts'

/** A commit to be made; parents and edits are numbers of earlier commits and of files. */
export interface PlannedCommit {
  readonly branch: 'next' | 'side' | 'main'
  readonly parents: readonly number[]
  readonly message: string
  /** Generated files that change, each to its version of that number. */
  readonly edits: ReadonlyMap<number, number>
  /** Other files, path to text. */
  readonly texts: ReadonlyMap<string, string>
}

/** An annotated tag to be made on a commit. */
export interface PlannedTag {
  readonly name: string
  readonly track: TrackName
  readonly version: Version
  readonly commit: number
  readonly message: string
}

/** A whole repository as data: what to make, in order. */
export interface History {
  readonly size: Size
  readonly files: FileSet
  /** How many versions each file has. */
  readonly fileVersions: readonly number[]
  readonly commits: readonly PlannedCommit[]
  readonly tags: readonly PlannedTag[]
  readonly next: number
  readonly main: number
}

interface Draft {
  readonly size: Size
  readonly files: FileSet
  readonly fileVersions: number[]
  readonly commits: PlannedCommit[]
  readonly tags: PlannedTag[]
  next: number
  main: number
  versions: Versions
  /** First-parent commits of `next` since the last tag: what live may be cut from. */
  recent: number[]
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()
const NO_EDITS: ReadonlyMap<number, number> = new Map()
/** The last alphas of both tracks, each with its bump commit, stand right before the push. */
const LAST_ALPHAS = 2

/**
 * Plans a repository of exactly `size`: two tracks climb their ladders on `next`, live versions stand on `main`, one commit in two is part of
 * a merged branch. Each step draws from its distance to the end, so that the push is the same whatever the history before it.
 */
export function planHistory(size: Size): History {
  const draft = beginDraft(size)
  const body = size.commits - size.push - LAST_ALPHAS
  const scheduled = size.tags - LAST_ALPHAS
  while (draft.commits.length < body) {
    work(draft, body - draft.commits.length)
    const due = Math.floor(((scheduled + 1) * draft.commits.length) / body)
    // Two places are kept free: a live version may need a bump commit and a merge.
    if (draft.tags.length < Math.min(due, scheduled) && body - draft.commits.length > 2) cutNext(draft, scheduled)
  }
  for (const track of TRACKS) cut(draft, track, climb(draft.versions[track], drawOf(draft)))
  while (draft.commits.length < size.commits) work(draft, size.commits - draft.commits.length)
  if (draft.tags.length !== size.tags) throw new RangeError(`${size.commits} commits hold no ${size.tags} tags.`)
  return draft
}

function beginDraft(size: Size): Draft {
  const versions = { tray: FIRST, platform: FIRST }
  const texts = new Map([...FIXED_FILES, ...versionFiles('tray', versions), ...versionFiles('platform', versions)])
  const files = layOutFiles(size.files - texts.size)
  const edits = new Map(files.paths.map((_, file) => [file, 0]))
  const first: PlannedCommit = { branch: 'next', parents: [], message: 'chore: import the products', edits, texts }
  return {
    size,
    files,
    fileVersions: files.paths.map(() => 1),
    commits: [first],
    tags: [],
    next: 0,
    main: 0,
    versions,
    recent: [0],
  }
}

/** Makes one commit or one merged branch, of at most `limit` commits. */
function work(draft: Draft, limit: number): void {
  const draw = drawOf(draft)
  const side = 2 + draw(4)
  const beside = draw(3)
  if (side + beside + 1 <= limit && draw(100) < 15) mergeBranch(draft, draw, side, beside)
  else advance(draft, change(draft, draw, { parent: draft.next, branch: 'next' }, new Set()))
}

function mergeBranch(draft: Draft, draw: Draw, side: number, beside: number): void {
  const edits = new Map<number, number>()
  let head = draft.next
  for (let made = 0; made < side; made += 1) {
    head = change(draft, draw, { parent: head, branch: 'side' }, new Set())
    for (const [file, version] of draft.commits[head]?.edits ?? []) edits.set(file, version)
  }
  const taken = new Set(edits.keys())
  for (let made = 0; made < beside; made += 1)
    advance(draft, change(draft, draw, { parent: draft.next, branch: 'next' }, taken))
  const message = `Merge pull request #${pullRequest(draft)} from example/${word(draw)}-${word(draw)}`
  advance(draft, commit(draft, { branch: 'next', parents: [draft.next, head], message, edits, texts: NO_TEXTS }))
}

/** Commits a change of one to three files of one area, none of them `taken`. */
function change(
  draft: Draft,
  draw: Draw,
  { parent, branch }: { readonly parent: number; readonly branch: PlannedCommit['branch'] },
  taken: ReadonlySet<number>,
): number {
  const area = pickArea(draft.files, draw)
  const edits = new Map<number, number>()
  for (let wanted = 1 + draw(3); wanted > 0; wanted -= 1) {
    const file = pickFile(area, draw)
    if (edits.has(file) || taken.has(file)) continue
    const version = draft.fileVersions[file] as number
    draft.fileVersions[file] = version + 1
    edits.set(file, version)
  }
  return commit(draft, { branch, parents: [parent], message: subject(draft, draw, area), edits, texts: NO_TEXTS })
}

function subject(draft: Draft, draw: Draw, { scope }: AreaFiles): string {
  const reference = draw(3) === 0 ? ` (#${pullRequest(draft)})` : ''
  const text = `${word(draw)} ${word(draw)} keeps its ${word(draw)}${reference}`
  if (scope === 'docs') return `docs: ${text}`
  return `${pick(['feat', 'fix', 'fix', 'refactor', 'perf', 'test', 'chore'], draw)}(${scope}): ${text}`
}

function cutNext(draft: Draft, scheduled: number): void {
  const left = scheduled - draft.tags.length
  const draw = drawOf(draft)
  // Both tracks go live before their last alphas, so that those begin a new core version.
  const track = left === 2 ? 'tray' : left === 1 ? 'platform' : pick(TRACKS, draw)
  const climbed = climb(draft.versions[track], draw)
  const { major, minor, patch } = climbed
  cut(draft, track, left <= 2 ? { major, minor, patch } : climbed)
}

/** Tags a version: bump commit where files change; live on `main`, which `next` then gets. */
function cut(draft: Draft, track: TrackName, version: Version): void {
  const channel = version.prerelease?.channel ?? LIVE
  const tag = tagName(track, version)
  const message = `chore: bump ${track} to ${tag}\n\nRelease-Track: ${track}\nRelease-Channel: ${channel}`
  const bumps = carried(track, draft.versions[track]) !== carried(track, version)
  const target = channel === LIVE ? liveTarget(draft) : draft.next
  draft.versions = { ...draft.versions, [track]: version }
  const texts = versionFiles(track, draft.versions)
  const branch = channel === LIVE ? 'main' : 'next'
  const tagged = bumps ? commit(draft, { branch, parents: [target], message, edits: NO_EDITS, texts }) : target
  if (channel === LIVE) draft.main = tagged
  if (target === draft.next) draft.next = tagged
  else if (bumps) syncNext(draft, texts)
  draft.recent = [draft.next]
  draft.tags.push({ name: tag, track, version, commit: tagged, message: tagMessage(track, tag, channel) })
}

function liveTarget({ recent, size, commits }: Draft): number {
  const draw = seededDraw(5, size.commits - commits.length)
  const back = draw(4) === 0 ? draw(Math.min(4, recent.length)) : 0
  return recent[recent.length - 1 - back] as number
}

function syncNext(draft: Draft, texts: ReadonlyMap<string, string>): void {
  const message = 'chore: sync main into next'
  draft.next = commit(draft, {
    branch: 'next',
    parents: [draft.next, draft.main],
    message,
    edits: NO_EDITS,
    texts,
  })
}

function tagMessage(track: TrackName, tag: string, channel: string): string {
  return `${tag}\n\nRelease-Track: ${track}\nRelease-Channel: ${channel}`
}

function advance(draft: Draft, made: number): void {
  draft.next = made
  draft.recent.push(made)
}

function commit(draft: Draft, planned: PlannedCommit): number {
  return draft.commits.push(planned) - 1
}

function drawOf({ size, commits }: Draft): Draw {
  return seededDraw(3, size.commits - commits.length)
}

function pullRequest({ size, commits }: Draft): number {
  // The same number in histories of other sizes: subjects of the push stay the same too.
  return 1_000_000 - (size.commits - commits.length)
}
