import type { CommitId } from '../git/names.ts'
import { channelsBelow, highestFrom } from '../tags/ladder.ts'
import { type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { channelOf, compareVersions, formatVersion, highest, LIVE, type Version } from '../versions/version.ts'
import { checkImageName, lowerCaseAtGithub } from './image-name.ts'

/** What container images are built from: a version that has a tag, or else a push to a branch. */
export type ImageSource =
  | {
      readonly version: Version
      /** All versions of the track that have a tag and may be offered, in any order; `version` may be among them or not. */
      readonly tagged: readonly Version[]
      /** Also move `X.Y` and, from 1.0.0 on, `X` (default false). */
      readonly coreFloats?: boolean
      /** Whether the version is withdrawn: then nothing floats to it. */
      readonly isWithdrawn?: boolean
    }
  | {
      readonly branch: string
      /** Whether the branch has gone on to other commits than the one that is built: then its name is theirs. */
      readonly isBehind?: boolean
    }

/** Which images to push, and from which commit. */
export interface ImageRequest {
  /** Names without tags, such as `ghcr.io/acme/server`. */
  readonly images: readonly string[]
  /** The full hash of the commit. */
  readonly sha: CommitId
  readonly source: ImageSource
  /** The channels of the ladder, lowest first, whose names a branch must not take. */
  readonly channels: readonly string[]
}

/** The tag that the newest live version has. */
export const LATEST = 'latest'

/** By default `docker buildx imagetools create` wraps an image for a single platform into an index, which has another digest. */
export const KEEP_DIGEST = '--prefer-index=false'

// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Lists the references to push, `<image>:<tag>`, image by image; an image that is named twice counts once. Names below ghcr.io are
 * taken in lower case.
 *
 * @throws ReleaseTracksError `invalid-image` with all that is wrong with names and tags.
 */
export function imageReferences(request: ImageRequest): string[] {
  const images = [...new Set(request.images.map(lowerCaseAtGithub))]
  const tags = imageTags(request)
  const problems = [...images.map(checkImageName), ...checkRequest(request), ...tags.map(checkTag)]
  const found = problems.filter((problem) => problem !== undefined)
  if (found.length > 0) throw new ReleaseTracksError('invalid-image', found)
  return images.flatMap((image) => tags.map((tag) => `${image}:${tag}`))
}

/**
 * Lists the tags of an image, most exact first.
 *
 * A version gets its own name and what {@link imageFloats} tells, a branch its name unless it has gone on; both get `sha-` and 12 digits.
 */
export function imageTags({ source, sha, channels }: Pick<ImageRequest, 'source' | 'sha' | 'channels'>): string[] {
  const names =
    'branch' in source ? floatsOfBranch(source) : [formatVersion(source.version), ...imageFloats(source, channels)]
  return [...names, commitTag(sha)]
}

function floatsOfBranch({ branch, isBehind = false }: Extract<ImageSource, { branch: string }>): string[] {
  const tag = branchTag(branch)
  return isBehind || tag === '' ? [] : [tag]
}

/**
 * Writes for each image the arguments with which `docker buildx imagetools create` puts its other tags on what is pushed under the
 * commit's, one line an image: `--prefer-index=false --tag=<image>:1.8.5 --tag=<image>:latest <image>:sha-…`. No reference has a space or a quote
 * in it. Without other tags it is its own, which changes nothing: the command refuses to do without. The option keeps the digest: by default an
 * image for a single platform would be wrapped into an index, and what people get would be another image than what was built.
 * With a `promoted` version all of them go on the image of that.
 */
export function tagArguments(references: readonly string[], sha: CommitId, promoted?: string): string[] {
  const isBuilt = (reference: string) => reference.endsWith(`:${commitTag(sha)}`)
  const images = groupBy(references, (reference) => reference.slice(0, reference.lastIndexOf(':')))
  return [...images].map(([image, ofImage]) => {
    if (promoted !== undefined)
      return [KEEP_DIGEST, ...ofImage.map((reference) => `--tag=${reference}`), `${image}:${promoted}`].join(' ')
    const built = ofImage.filter(isBuilt)
    const others = ofImage.filter((reference) => !isBuilt(reference))
    const options = (others.length > 0 ? others : built).map((reference) => `--tag=${reference}`)
    return [KEEP_DIGEST, ...options, ...built].join(' ')
  })
}

/** A tag that floats, and the version that holds it. */
export interface HeldFloat {
  readonly name: string
  readonly by: Version
}

/**
 * The tags that a version would take if no other were above it, and who holds them: what has to be put back where they were moved between a question
 * and an answer.
 */
export function heldFloats(source: Extract<ImageSource, { version: Version }>, ladder: readonly string[]): HeldFloat[] {
  return wouldTake(source, ladder).flatMap(({ name, by }) => (by ? [{ name, by }] : []))
}

/** The tags that a withdrawn version would take and that no other version holds: what is left of them in a registry goes on to offer it. */
export function orphanedFloats(
  source: Extract<ImageSource, { version: Version }>,
  ladder: readonly string[],
): string[] {
  return wouldTake(source, ladder).flatMap(({ name, by }) => (by ? [] : [name]))
}

function wouldTake(source: Extract<ImageSource, { version: Version }>, ladder: readonly string[]) {
  const { tagged, version, coreFloats = false } = source
  const own = imageFloats(source, ladder)
  const rivals = tagged.filter((other) => !isAbove(other, version))
  const alone = imageFloats({ version, tagged: rivals, coreFloats }, ladder)
  return alone
    .filter((name) => !own.includes(name))
    .map((name) => {
      const by = tagged.find((other) => imageFloats({ version: other, tagged, coreFloats }, ladder).includes(name))
      return { name, by }
    })
}

function isAbove(a: Version, b: Version): boolean {
  return compareVersions(a, b) > 0
}

/** Writes the arguments that put a tag back on the image of the commit that holds it, one line an image. */
export function heldArguments(images: readonly string[], name: string, sha: CommitId): string[] {
  return [...new Set(images.map(lowerCaseAtGithub))].map(
    (image) => `${KEEP_DIGEST} --tag=${image}:${name} ${image}:${commitTag(sha)}`,
  )
}

/** The tag that a commit's image has, whatever else it is called. */
export function commitTag(sha: CommitId): string {
  return `sha-${sha.slice(0, 12)}`
}

/**
 * Tells which floating tags an image of a version gets: those of {@link floatsOf}, and the channels are treated as those of updater manifests are. A version of a higher
 * channel takes the names of the lower ones that have versions, all of which it is above; a version below one of a higher channel takes none.
 */
export function imageFloats(source: Extract<ImageSource, { version: Version }>, ladder: readonly string[]): string[] {
  const { version, tagged } = source
  if (source.isWithdrawn) return []
  const channel = channelOf(version)
  const isTop = (name: string) => {
    const top = highestFrom(name, [version, ...tagged], ladder)
    return top !== undefined && compareVersions(top, version) === 0
  }
  const own = floatsOf(source).filter((name) => name !== channel || isTop(channel))
  const isUsed = (name: string) => tagged.some((other) => channelOf(other) === name)
  return [...own, ...channelsBelow(channel, ladder).filter((name) => isUsed(name) && isTop(name))]
}

/**
 * Tells which floating tags a version moves: `latest` when live, else its channel's name, and never back. A version that is not
 * the newest of what a tag stands for leaves that tag alone, whatever order runs end in; a pre-release leaves `latest` alone, and
 * moves nothing once a live version overtook it.
 */
export function floatsOf({
  version,
  tagged,
  coreFloats = false,
}: Extract<ImageSource, { version: Version }>): string[] {
  const channel = channelOf(version)
  const isOvertaken = tagged.some((other) => !other.prerelease && compareVersions(other, version) > 0)
  if (version.prerelease && isOvertaken) return []
  const isNewest = (rivals: (other: Version) => boolean) => {
    const newest = highest([version, ...tagged.filter((other) => channelOf(other) === channel && rivals(other))])
    return newest !== undefined && formatVersion(newest) === formatVersion(version)
  }
  const floats = isNewest(() => true) ? [channel === LIVE ? LATEST : channel] : []
  if (!coreFloats || channel !== LIVE) return floats
  const { major, minor } = version
  if (isNewest((other) => other.major === major && other.minor === minor)) floats.push(`${major}.${minor}`)
  // SemVer §4: anything may change between 0.y.z, so nobody can want to follow `0`.
  if (major > 0 && isNewest((other) => other.major === major)) floats.push(`${major}`)
  return floats
}

/**
 * Makes a tag of a branch name: `feature/new-ui` → `feature-new-ui`; what a tag cannot start with is left out. Letters and digits that a tag
 * cannot have are written as code points, so that two branches stay two tags: `日本` → `u65e5u672c`.
 */
export function branchTag(branch: string): string {
  return branch
    .replace(/[^\p{ASCII}]/gu, (character) =>
      /[\p{L}\p{N}\p{M}]/u.test(character) ? `u${character.codePointAt(0)?.toString(16)}` : '-',
    )
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
}

function* checkRequest({ images, sha, source, channels }: ImageRequest): Generator<Problem> {
  if (images.length === 0)
    yield { message: 'No image is named.', fix: 'Name at least one, such as `ghcr.io/acme/server`.' }
  if (!SHA.test(sha)) yield { message: `${quote(sha)} is not a commit hash.`, fix: 'Give the full hash, in lowercase.' }
  if ('branch' in source) yield* checkBranch(source.branch, channels)
  else if (channelOf(source.version) === LATEST)
    yield { message: 'A channel is named "latest".', fix: 'Rename the channel: `latest` is the newest live image.' }
}

function* checkBranch(branch: string, channels: readonly string[]): Generator<Problem> {
  const tag = branchTag(branch)
  if (tag === '')
    yield {
      message: `The branch ${quote(branch)} has no character in its name that an image tag may contain.`,
      fix: 'Rename the branch, or build images only of its tags.',
    }
  const isTaken = tag === LATEST || channels.includes(tag) || /^(?:\d+(?:\.\d+)*(?:-|$)|sha-)/.test(tag)
  if (isTaken)
    yield {
      message: `The branch ${quote(branch)} would take the image tag ${quote(tag)}, which stands for released versions.`,
      fix: 'Rename the branch, or build images only of its tags.',
    }
}

function checkTag(tag: string): Problem | undefined {
  if (TAG.test(tag)) return undefined
  return {
    message: `${quote(tag)} is not an image tag.`,
    fix: 'A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and starts with a letter, a digit or `_`.',
  }
}
