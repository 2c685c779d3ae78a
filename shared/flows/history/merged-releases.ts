import type { RemoteRef } from '../../core/git/git-output.ts'
import { type CommitId, type RefName, type TagName, tagNameOf, tagRef } from '../../core/git/names.ts'
import { trailerValue } from '../../core/git/trailers.ts'
import { type TrackTag, tagsOf } from '../../core/tags/tag-template.ts'
import { highestTag } from '../../core/tags/track-tags.ts'
import { compareVersions } from '../../core/versions/version.ts'
import type { Repository } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'

/**
 * A release whose pull request was squashed or rebased: its tag is on what GitHub made, and that stands for commits that are not in its
 * history. Tags say so in trailers; merged by a merge commit a release has all of its commits, and no such trailers.
 */
export interface MergedRelease {
  /** The commits that GitHub made; the tag is on one of them. */
  readonly copies: readonly CommitId[]
  /** The commit that was merged: its history has what was released. */
  readonly from: CommitId
  /** The commit that it was merged onto. */
  readonly onto: CommitId
}

type Releases = ReadonlyMap<RefName, MergedRelease>

const known = new WeakMap<Repository, Promise<Releases>>()

/** Lets the next question ask the remote again: this run made tags. */
export function forgetMergedReleases(repository: Repository): void {
  known.delete(repository)
}

/** The commits that GitHub made by squashing or rebasing the pull requests of releases: copies of others, of which they say nothing new. */
export async function copiedCommits(project: Project): Promise<ReadonlySet<CommitId>> {
  return new Set([...(await mergedReleases(project)).values()].flatMap(({ copies }) => copies))
}

/** What the release of a tag stands for; undefined where its own history has it. */
export async function mergedReleaseOf(tag: TagName, project: Project): Promise<MergedRelease | undefined> {
  return (await mergedReleases(project)).get(tagRef(tag))
}

/** The commits that the release of a tag brought, and that are not in its history. */
export async function releasedWith(tag: TagName | undefined, project: Project): Promise<ReadonlySet<CommitId>> {
  const release = tag === undefined ? undefined : await mergedReleaseOf(tag, project)
  if (!release) return new Set()
  const { repository } = project
  const [range] = await repository.ensure([{ tip: release.from, not: [release.onto] }])
  return new Set((await repository.log(range)).map(({ sha }) => sha))
}

/** Only where releases land by pull requests is there anything to ask. */
async function mergedReleases(project: Project): Promise<Releases> {
  const { repository, config } = project
  if (config.land === undefined) return new Map()
  const found = known.get(repository) ?? readReleases(project)
  known.set(repository, found)
  return found
}

async function readReleases({ repository, config }: Project): Promise<Releases> {
  const refs = await repository.remoteRefs(config.tracks.map(({ tag }) => `${tagRef(tag.prefix)}*`))
  const names = refs.flatMap(({ name }) => tagNameOf(name) ?? [])
  const asked = new Set(config.tracks.flatMap((track) => askedOf(tagsOf(track, names))))
  const annotated = refs.filter(({ name, object, commit }) => object !== commit && asked.has(tagNameOf(name) ?? ''))
  const texts = await repository.annotations(annotated)
  const releases = annotated.map((ref, at) => [ref.name, readRelease(ref, texts[at] ?? '')] as const)
  return new Map(releases.flatMap(([name, release]) => (release ? [[name, release]] : [])))
}

/** Live versions, and the pre-releases above them: of those below nothing is planned any more. */
function askedOf(tags: readonly TrackTag[]): TagName[] {
  const live = highestTag(tags.filter(({ version }) => !version.prerelease))
  const isAbove = ({ version }: TrackTag) => !live || compareVersions(version, live.version) > 0
  return tags.filter((tag) => !tag.version.prerelease || isAbove(tag)).map(({ name }) => name)
}

function readRelease(ref: RemoteRef, text: string): MergedRelease | undefined {
  const [from, onto] = [trailerValue(text, 'mergedFrom'), trailerValue(text, 'mergedOnto')]
  if (from === undefined || onto === undefined || !ID.test(from) || !ID.test(onto)) return undefined
  return { from, onto, copies: [ref.commit, ...(trailerValue(text, 'mergedAs') ?? '').split(' ')] }
}

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
