import { repositoryUrl } from '../../core/changelog/repository-url.ts'
import type { Config, Track } from '../../core/config.ts'
import { touchedFiles } from '../../core/git/history.ts'
import { type CommitId, type RefName, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import {
  branchTag,
  commitTag,
  heldArguments,
  type ImageSource,
  imageReferences,
  LATEST,
  tagArguments,
} from '../../core/images/image-tags.ts'
import { readMoves, type TagAnswer, type TagMove } from '../../core/images/tag-moves.ts'
import { channelsBelow } from '../../core/tags/ladder.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { formatTag, type TrackTag } from '../../core/tags/tag-template.ts'
import { isWithdrawn } from '../../core/tags/withdrawn-tags.ts'
import { failure, quote } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import { channelOf, formatVersion } from '../../core/versions/version.ts'
import { checkForeign } from '../history/own-check.ts'
import type { Report, Run, RunContext } from '../ports/run.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { requireTrack } from '../tags/tag-choice.ts'
import { listRemoteTags, requireCommit } from '../tags/tag-list.ts'
import { type TagSearch, tagsAbove } from '../tags/tag-search.ts'
import { chooseTrack } from '../tracks/track-choice.ts'
import { decideFloats, warnOfOrphans } from './image-floats.ts'
import { type CreateTags, moveTags } from './moved-tags.ts'
import { findPromotedImage, type PromotedImage } from './promoted-image.ts'

/** The inputs of image-tags, as text, and its switch. */
export interface ImageInputs {
  readonly images: string
  readonly tag: TagName
  readonly track: string
  readonly coreFloats: boolean
  /** Whether an image is built for each version, also for one that promotes what has an image. */
  readonly rebuild: boolean
}

/** What images are built from, and what the version of it reads as. */
interface Build {
  readonly source: ImageSource
  readonly sha: CommitId
  readonly version: string
  /** The pre-release whose image it is, too. */
  readonly promoted?: PromotedImage | undefined
  /** Why a tag that floats stays where it is. */
  readonly notes: readonly string[]
  /** Tags that float and that another commit holds, with that commit. */
  readonly held: readonly { readonly name: string; readonly sha: CommitId }[]
  /** Tags that float, and that no version holds any more. */
  readonly orphans?: readonly string[]
}

/** The action image-tags: under which references the images of a tag or of a push to a branch are pushed. With `create` it moves them, too. */
export async function imageTagsReport(inputs: ImageInputs, run: Run, create?: CreateTags): Promise<Report> {
  const images = splitImages(inputs.images)
  const first = await look(inputs, images, run)
  run.log.info(`${first.build.version}: ${first.references.join(', ')}`)
  for (const note of first.build.notes) run.log.info(note)
  warnOfOrphans(first.build.orphans ?? [], images, run)
  if (create) await moveTags(answerOf(first), async () => answerOf(await look(inputs, images, run)), create, run)
  const { build, references, held } = first
  const outputs = { ...outputsOf(build, references, run.context), 'held-arguments': held.join('\n') }
  return { outputs, summary: summaryOf(build, references) }
}

/** What one look at the remote gives. */
interface Look {
  readonly build: Build
  readonly references: readonly string[]
  readonly held: readonly string[]
}

async function look(inputs: ImageInputs, images: readonly string[], run: Run): Promise<Look> {
  const track = inputs.track === '' ? undefined : chooseTrack(run.config, inputs.track, 'track')
  const tag = chooseImageTag(inputs.tag, run.context)
  const build = tag === undefined ? await ofBranch(track, run) : await ofTag(tag, track, inputs, run)
  requireCheckedOut(build.sha, inputs.tag, run)
  const { source, sha } = build
  const references = imageReferences({ images, sha, source, channels: run.config.channels })
  return { build, references, held: build.held.flatMap(({ name, sha: by }) => heldArguments(images, name, by)) }
}

function answerOf({ build, references, held }: Look): TagAnswer {
  const [built, elsewhere] = [commitTag(build.sha), elsewhereBuilt(build)]
  const own = readMoves(tagArguments(references, build.sha, elsewhere))
  const orBuilt = ({ source, ...move }: TagMove): TagMove => {
    return { ...move, source, instead: source.replace(/:[^:]*$/, `:${built}`) }
  }
  return { own: elsewhere === undefined ? own : own.map(orBuilt), held: readMoves(held) }
}

/** The version under which an image of another commit has what is to be released; undefined where it is of this one. */
function elsewhereBuilt({ sha, promoted }: Build): string | undefined {
  return promoted && promoted.commit !== sha ? promoted.version : undefined
}

/** One a line or with commas between; what follows `#` at the start of a line is a comment. */
function splitImages(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('#'))
}

/** The tag that is given or that the run is on; undefined where the run is on a branch. */
function chooseImageTag(input: string, { ref }: RunContext): string | undefined {
  if (input !== '') return input.replace(/^refs\/tags\//, '')
  return tagNameOf(ref as RefName)
}

/** The remote is asked which versions there are, whatever the clone has: which tags float depends on what is newest by now. */
async function ofTag(
  name: string,
  only: Track | undefined,
  { coreFloats, rebuild }: ImageInputs,
  run: Run,
): Promise<Build> {
  const { config, repository } = run
  const tag = readTag(config, name)
  requireTrack(tag, only)
  const list = await listRemoteTags(repository, searchFor(tag, config), name)
  const [ref] = await list.place([name])
  await repository.ensureCommits([ref?.commit as string])
  await requireCommit(name, ref?.commit as string, repository)
  const decide = (tags: readonly TrackTag[]) => decideFloats(tag, coreFloats, tags, config)
  const { source, notes, floats, orphans } = await decideByCommits(list.tags, decide, list.place, run)
  const holders = await list.place(floats.map(({ by }) => formatTag(tag.track.tag, by)))
  const held = floats.flatMap(({ name: float, by }) => {
    const holder = holders.find((each) => each.name === tagRef(formatTag(tag.track.tag, by)))
    return holder ? [{ name: float, sha: holder.commit }] : []
  })
  const isReused = ref !== undefined && !rebuild && !isWithdrawn(tag.version, list.tags)
  const promoted = isReused ? await findPromotedImage(tag, ref, list, run) : undefined
  return { source, sha: ref?.commit ?? '', version: formatVersion(tag.version), promoted, notes, held, orphans }
}

/** What is above the version, and of each lower channel whether it was ever used. */
function searchFor({ track, version, channel }: OwnedTag, { channels }: Config): TagSearch {
  const lower = channelsBelow(channel, channels)
  const isEnough = (tags: readonly TrackTag[]) =>
    lower.every((name) => tags.some((each) => channelOf(each.version) === name))
  return { ...tagsAbove(track, version), isEnough }
}

/**
 * An image is named after the commit that it is built from, which is the one that is checked out: anything else would put other bytes under its tags.
 * Throws `image-head`. A tag that is given may be asked about from any checkout, to name what is built already: there it is a warning.
 */
function requireCheckedOut(sha: CommitId, given: string, { context, repository, log }: Run): void {
  const { head } = repository
  if (head === sha || (context.sha === '' && given === '')) return
  const of = given === '' ? `the run is for ${sha.slice(0, 7)}` : `${given} is ${sha.slice(0, 7)}`
  const message = `${head.slice(0, 7)} is checked out, and ${of}: an image built from it here would get the tags of another commit.`
  const fix = `Let actions/checkout check out ${given === '' ? 'what the run is for: leave out its ref' : `the tag: ref: ${given}`}.`
  if (given === '') throw failure('image-head', message, fix)
  log.warn({ message, fix })
}

/** The run's commit, or for a pull request its own: whichever of them is checked out. */
function eventCommit({ sha, pullRequest }: RunContext, { head }: Run['repository']): string {
  const isOfRequest = pullRequest !== undefined && (head === pullRequest.head || head === pullRequest.merge)
  return isOfRequest || sha === '' ? head : sha
}

async function ofBranch(track: Track | undefined, run: Run): Promise<Build> {
  const { context, repository, config } = run
  const branch = branchOf(context, config)
  const sha = eventCommit(context, repository)
  const version = track ? await versionAt(sha, track, run) : branchTag(branch)
  const isOfBranch = context.ref.startsWith('refs/heads/') && !isPullRequest(context)
  const ahead = isOfBranch ? await wentOnTo(context.ref, sha, run) : undefined
  if (ahead === undefined) return { source: { branch }, sha, version, notes: [], held: [] }
  const held = [{ name: branchTag(branch), sha: ahead }]
  const note = `The tag ${branchTag(branch)} stays where it is: ${branch} went on from ${sha.slice(0, 7)} to ${ahead.slice(0, 7)}.`
  return { source: { branch, isBehind: true }, sha, version, notes: [note], held }
}

/**
 * The head of a branch of the remote where it has gone on from a commit, by a commit that builds an image of its own; undefined else. What the actions push
 * themselves may start no run: a bump commit on top takes the name from nobody. A branch that is gone has nothing newer.
 */
async function wentOnTo(ref: string, sha: CommitId, run: Run): Promise<string | undefined> {
  const { repository } = run
  const [at] = await repository.remoteRefs([ref])
  if (!at || at.commit === sha) return undefined
  const [range] = await repository.ensure([{ tip: at.commit, not: [sha] }], [sha])
  const [below] = await repository.ensureCommits([sha])
  if (!(await repository.isAncestor(below, range.tip))) return at.commit
  const commits = await repository.log(range)
  return touchedFiles(commits).some(await checkForeign(commits, run)) ? at.commit : undefined
}

/** Whether the run is for a pull request; with `pull_request_target` it is on the branch that is merged into. */
function isPullRequest({ ref, eventName, pullRequest }: RunContext): boolean {
  return pullRequest !== undefined || eventName === 'pull_request_target' || ref.startsWith('refs/pull/')
}

/** A pull request is not a branch of the repository, whatever ref its run is on. */
function branchOf(context: RunContext, { branches }: Config): string {
  const { ref, pullRequest } = context
  const number = pullRequest?.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  if (number !== undefined) return `pr-${number}`
  if (isPullRequest(context))
    throw failure('event-unreadable', 'The event does not say which pull request it is for.', 'Give the tag input.')
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length)
  throw failure(
    'tag-missing',
    `tag: it is not set, and the run is on ${ref === '' ? 'no ref' : quote(ref)}.`,
    `Run the workflow on a tag or on a branch such as ${branches.next}, or give the tag input.`,
  )
}

/** The version that the track's files carry, which is what a program that was built from the branch says of itself. */
async function versionAt(sha: CommitId, track: Track, { repository }: Run): Promise<string> {
  const { readCarriers, versionOfFiles } = await import('../tracks/version-files.ts')
  const [commit] = await repository.ensureCommits([sha])
  return formatVersion(versionOfFiles(track, await readCarriers(repository, track, commit)))
}

function outputsOf(
  build: Build,
  references: readonly string[],
  { serverUrl, repository }: RunContext,
): Record<string, string> {
  const { sha, version, promoted } = build
  const elsewhere = elsewhereBuilt(build)
  const ofCommit = references.filter((reference) => reference.endsWith(`:${commitTag(sha)}`))
  const source = repositoryUrl(serverUrl, repository)
  // https://github.com/opencontainers/image-spec/blob/main/annotations.md
  const labels = {
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.version': version,
    ...(source && { 'org.opencontainers.image.source': source }),
  }
  const latest = references.some((reference) => reference.endsWith(`:${LATEST}`))
  return {
    tags: references.join('\n'),
    'commit-tags': ofCommit.join('\n'),
    build: String(promoted === undefined),
    'built-tags': ofCommit
      .map((reference) => (elsewhere === undefined ? reference : reference.replace(/:[^:]*$/, `:${elsewhere}`)))
      .join('\n'),
    'tag-arguments': tagArguments(references, sha, elsewhere).join('\n'),
    labels: Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
    json: JSON.stringify({ tags: references, labels, version, latest }),
    version,
    latest: String(latest),
  }
}

function summaryOf({ version, sha, notes }: Build, references: readonly string[]): string {
  const rows = references.map((reference) => [code(reference)])
  return blocks(
    heading(3, `Images of ${version} at ${sha.slice(0, 7)}`),
    table(['Tag'], rows),
    list(notes.map(escapeMarkdown)),
  )
}
