import { isTrunk, type Updater } from '../../core/config.ts'
import type { RemoteRef } from '../../core/git/git-output.ts'
import type { TagName } from '../../core/git/names.ts'
import { deleteTags, diagnoseMisplaced, sayMisplaced } from '../../core/invariants/misplaced-tag.ts'
import { distTagOf } from '../../core/lines/dist-tag.ts'
import { trackOfVersion } from '../../core/lines/line-manifest.ts'
import { type OwnedTag, readTag } from '../../core/tags/owned-tag.ts'
import { type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { highestTag, isNewestLive } from '../../core/tags/track-tags.ts'
import { isWithdrawn, markerOf, offered } from '../../core/tags/withdrawn-tags.ts'
import { failure, type Problem, quote, ReleaseTracksError } from '../../core/text/error.ts'
import { matchedFiles } from '../../core/version-files/matched-files.ts'
import { channelOf, compareCore, compareVersions, formatVersion, LIVE } from '../../core/versions/version.ts'
import { fileVersion, isRequirement, type VersionFile, writtenIn } from '../../core/versions/version-file.ts'
import { addsOwnOnly } from '../history/own-check.ts'
import { isMadeByActions } from '../invariants/tag-makers.ts'
import { adviseLine, headOfLine } from '../lines/line-heads.ts'
import type { Repository } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { ancestorsAmong, findPrevious, lookOf, type TagLook } from '../tags/previous-tag.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { isCommit, requireCommit } from '../tags/tag-list.ts'
import { readTagView, type TagView } from '../tags/tag-view.ts'
import { readCarriers, versionOfFiles } from '../tracks/version-files.ts'
import { type PromotedTag, promotedBy } from './promoted-tag.ts'

/** What a tag stands for, once it is checked. */
export interface ValidTag {
  readonly tag: OwnedTag
  readonly makeLatest: boolean
  /** What a registry such as npm calls it, see {@link distTagOf}. */
  readonly distTag: string
  readonly previous: string | undefined
  /** The lower tag of the same X.Y.Z that this one promotes. */
  readonly promoted: PromotedTag | undefined
  /** What overtook a pre-release whose commit is live by now, or the marker of a tag that is withdrawn; undefined for a tag that counts. */
  readonly supersededBy: string | undefined
  readonly withdrawn: boolean
  /** The manifests that the version may be in: of a line its own; undefined where there are none. */
  readonly updater: Updater | undefined
}

/**
 * Checks a tag: its shape and channel, that it sits on the branch of its channel, and that the version files of its commit
 * carry its version. Throws with every problem found.
 */
export async function validateTag(name: TagName, run: Run): Promise<ValidTag> {
  const { config, repository } = run
  const tag = readTag(config, name)
  const view = await readTagView(tag, run)
  const [ref] = await view.place([name])
  if (!ref)
    throw failure('tag-missing', `The tag ${quote(name)} does not exist.`, 'Push it first, or name another one.')
  await repository.ensureCommits([ref.commit])
  try {
    return await checkTag(tag, ref, view, run)
  } catch (error) {
    await requireCommit(name, ref.commit, repository)
    throw error
  }
}

/** A tag that is checked, with what is around it. */
interface Checked {
  readonly tag: OwnedTag
  readonly ref: RemoteRef
  readonly view: TagView
  /** The tags of its track, this one too. */
  readonly siblings: readonly TrackTag[]
}

async function checkTag(tag: OwnedTag, ref: RemoteRef, view: TagView, run: Run): Promise<ValidTag> {
  const siblings = await siblingsOf(tag, view, run)
  const withdrawn = isWithdrawn(tag.version, siblings)
  const checked = { tag, ref, view, siblings }
  const [placement, fileProblems, previous, promoted] = await Promise.all([
    withdrawn ? { problems: [], supersededBy: markerOf(tag.name) } : checkPlacement(checked, run),
    checkFiles(tag, ref, run.repository),
    previousOf(checked, lookOf(run)),
    promotedBy(checked, run.repository),
  ])
  // What was overtaken or withdrawn is skipped, whatever its files say.
  const problems = placement.supersededBy === undefined ? [...placement.problems, ...fileProblems] : []
  if (problems.length > 0) throw new ReleaseTracksError('tag-invalid', problems)
  return {
    tag,
    makeLatest: tag.track.latest && isNewestLive(tag.version, siblings),
    distTag: distTagOf(tag.version, siblings, run.config.branches.lines !== undefined),
    previous,
    promoted,
    supersededBy: placement.supersededBy,
    withdrawn,
    updater: trackOfVersion(tag.track, tag.version, siblings, run.config).updater,
  }
}

/** The tags of its track without those that would decide about it and name no commit. */
function siblingsOf({ track, version, channel }: OwnedTag, view: TagView, run: Run): Promise<TrackTag[]> {
  const decide = (tags: readonly TrackTag[]) => {
    const above = tags.filter((other) => compareVersions(other.version, version) > 0)
    const [live, own] = [LIVE, channel].map((name) => above.filter((other) => channelOf(other.version) === name))
    return {
      answer: [...tags],
      by: [live, own && offered(own), live && offered(live)].map((of) => highestTag(of ?? [])),
    }
  }
  return decideByCommits(tagsOf(track, view.names), decide, view.place, run)
}

interface Placement {
  readonly problems: readonly Problem[]
  readonly supersededBy: string | undefined
}

const FINE: Placement = { problems: [], supersededBy: undefined }

/** A live tag sits on `live`; a pre-release sits on `next` and not on `live`, unless it was overtaken there. */
async function checkPlacement(checked: Checked, run: Run): Promise<Placement> {
  const { tag, ref, view, siblings } = checked
  const { config, repository } = run
  const wanted = tag.version.prerelease ? view.next : view.live
  const on = (tip: RemoteRef | undefined) => (tip ? repository.reaches(tip, ref) : Promise.resolve(false))
  if (!tag.version.prerelease || isTrunk(config)) {
    if (!(await on(wanted))) return misplaced(checked, run)
    const above = tag.version.prerelease ? liveAbove(tag, siblings) : undefined
    return above ? { problems: [], supersededBy: above.name } : FINE
  }
  const [onLive, onNext] = await (isOvertaken(tag, siblings)
    ? askLive(ref, view, repository)
    : Promise.all([on(view.live), on(view.next)]))
  if (!onNext) return misplaced(checked, run)
  return onLive ? judgeOvertaken(checked, run) : FINE
}

function isOvertaken(tag: OwnedTag, siblings: readonly TrackTag[]): boolean {
  return liveAbove(tag, siblings) !== undefined
}

/** The newest live version, where it is above a tag. */
function liveAbove({ version }: OwnedTag, siblings: readonly TrackTag[]): TrackTag | undefined {
  const newest = highestTag(siblings.filter((other) => !other.version.prerelease))
  return newest && compareVersions(newest.version, version) > 0 ? newest : undefined
}

/** Of an old tag all of history would have to come from either branch; mostly `live` has it, and `next` has `live`. */
async function askLive(ref: RemoteRef, { live, next }: TagView, repository: Repository): Promise<[boolean, boolean]> {
  if (!live || !next) return [false, next !== undefined && (await repository.reaches(next, ref))]
  const [onLive, isSynced] = await Promise.all([repository.reaches(live, ref), repository.reaches(next, live)])
  return [onLive, (onLive && isSynced) || (await repository.reaches(next, ref))]
}

/** Says of a tag what the sentry says of it; none that is on the branch of its line is misplaced. */
async function misplaced({ tag, ref, view, siblings }: Checked, { config, repository }: Run): Promise<Placement> {
  const { name, version } = tag
  const lineHead = await headOfLine(tag, siblings, { config, repository })
  if (lineHead && (await repository.reaches(lineHead, ref))) return FINE
  const lives = offered(siblings).filter((other) => !other.version.prerelease)
  const above = version.prerelease ? undefined : highestTag(lives)
  if (above && compareVersions(above.version, version) > 0) {
    const fix = `${above.name} is above it, so no branch has to take it in: leave the tag where it is. ${adviseLine(tag, config)}`
    return { problems: [{ message: sayMisplaced([tag], config), fix }], supersededBy: undefined }
  }
  const made = await isMadeByActions(tag, ref, repository)
  const onNext = view.next !== undefined && (await repository.reaches(view.next, ref))
  const { message, command } = diagnoseMisplaced([{ name, version, onNext, made, published: undefined }], config)
  return { problems: [{ message, fix: `Run: ${command}` }], supersededBy: undefined }
}

/** What becomes of a pre-release whose commit is on `live`. */
async function judgeOvertaken(checked: Checked, run: Run): Promise<Placement> {
  const { tag, ref, view, siblings } = checked
  const { config, repository } = run
  const above = liveAbove(tag, siblings)
  if (above) return { problems: [], supersededBy: above.name }
  const made = await isMadeByActions(tag, ref, repository)
  const promoted = await promotedFile(tag, view, made, repository)
  // It needed no commit of its own, so it may be on one that came to live in whatever way.
  if (made && promoted === undefined && tag.track.versionStyle === 'tag') return FINE
  // Where files carry the core version alone, the pre-release that came along wrote it itself.
  const isPlain = tag.track.versionStyle === 'core' || promoted === undefined
  if (isPlain && made && (await cameWithAnotherTrack(tag, ref, view, run))) return FINE
  if (promoted !== undefined) return { problems: [], supersededBy: promoted }
  const message = `The pre-release tag ${quote(tag.name)} is on a commit of ${config.branches.live}, and no live version of ${tag.track.name} overtook it.`
  return {
    problems: [{ message, fix: `Run: ${deleteTags([tag])}` }],
    supersededBy: undefined,
  }
}

/** Whether the commit of a tag that was cut on `next` got to `live` only when another track was promoted, or by what the actions commit then. */
async function cameWithAnotherTrack(tag: OwnedTag, ref: RemoteRef, view: TagView, run: Run): Promise<boolean> {
  const { config, repository } = run
  const others = config.tracks.filter((track) => track !== tag.track)
  if (others.length === 0) return false
  const { names, place } = await view.everything()
  const lives = others.flatMap(
    (track) => highestTag(tagsOf(track, names).filter(({ version }) => !version.prerelease)) ?? [],
  )
  for (const other of await place(lives.map(({ name }) => name))) {
    if ((await repository.reaches(other, ref)) || (await addsOwnOnly(ref.commit, other.commit, run))) return true
  }
  return false
}

/**
 * The version file on `live` that carries a live version at or ahead of the tag: promoted, its tag still to come.
 * Where files carry the core version alone, a pre-release's own file says as much, so a tag made by hand must be left behind.
 */
async function promotedFile(
  { track, version }: OwnedTag,
  { live }: TagView,
  made: boolean,
  repository: Repository,
): Promise<string | undefined> {
  if (!live || track.versionFiles.length === 0) return undefined
  const [head] = await repository.ensureCommits([live.commit])
  const carriers = await readCarriers(repository, track, head)
  const files = matchedFiles(track.versionFiles, carriers.texts)
  if (files.some(({ path }) => !carriers.texts.has(path))) return undefined
  const carried = versionOfFiles(track, carriers)
  const above = made || track.versionStyle !== 'core' ? compareVersions : compareCore
  return !carried.prerelease && above(carried, version) > 0
    ? `${formatVersion(carried)} in ${files[0]?.path}`
    : undefined
}

async function checkFiles(
  { name, track, version }: OwnedTag,
  ref: RemoteRef,
  repository: Repository,
): Promise<Problem[]> {
  // Files that follow the tag say nothing of it.
  if (track.versionFiles.length === 0 || track.versionStyle === 'tag') return []
  const [commit] = await repository.ensureCommits([ref.commit])
  const { texts, rules } = await readCarriers(repository, track, commit)
  const wanted = fileVersion(track, version)
  const files = matchedFiles(track.versionFiles, texts)
  const [requirements, own] = [files.filter(isRequirement), files.filter(isOwn)]
  // The actions write both in one push, so it was made by hand.
  const fix = `Run: ${deleteTags([{ name }])}`
  const problems = rules.currentVersions(own, texts).flatMap(({ path, version: says }, at) => {
    const asked = writtenIn(own[at] as VersionFile, wanted)
    const message = `It says ${quote(says)}, but the tag ${quote(name)} wants ${quote(asked)}.`
    return says === asked ? [] : [{ message, fix, place: { file: path } }]
  })
  if (requirements.length === 0) return problems
  const { unraisedRequirements } = await import('../../core/version-files/requirement.ts')
  const unraised = unraisedRequirements(requirements, texts, wanted).map(({ path, value }) => ({
    message: `It requires ${quote(value)}, which is not what the tag ${quote(name)} writes there for ${quote(wanted)}.`,
    fix,
    place: { file: path },
  }))
  return [...problems, ...unraised]
}

function isOwn(file: VersionFile): boolean {
  return !isRequirement(file)
}

/** The tag before this one, whatever its channel. */
async function previousOf({ tag, ref, view, siblings }: Checked, look: TagLook): Promise<string | undefined> {
  const { repository, passOver } = look
  const isAncestor = async (name: TagName) => {
    const [candidate] = await view.place([name])
    return candidate !== undefined && repository.reaches(ref, candidate)
  }
  const among = view.isWhole
    ? (names: readonly TagName[]) => ancestorsAmong(names, ref.commit, view.place, repository)
    : undefined
  const found = await findPrevious(siblings, tag.version, { isAncestor, among, passOver })
  if (found?.isAncestor) return found.name
  if (!view.isWhole) {
    const whole = await view.everything()
    return previousOf({ tag, ref, view: whole, siblings: tagsOf(tag.track, whole.names) }, look)
  }
  if (!found) return undefined
  // The remote said no more than that it is not an ancestor.
  const [{ commit } = ref] = await view.place([found.name])
  await repository.ensure([], [commit])
  if (await isCommit(commit, repository)) return found.name
  passOver(found.name)
  return previousOf({ tag, ref, view, siblings: siblings.filter(({ name }) => name !== found.name) }, look)
}
