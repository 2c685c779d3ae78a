import { isTaken, orRefusal } from '../../core/publish/github-refusal.ts'
import { type AssetPlan, type NamedAsset, nameAssets, planAssets } from '../../core/publish/release-assets.ts'
import { releaseUrls } from '../../core/publish/release-url.ts'
import { nameSboms } from '../../core/publish/sboms.ts'
import type { OwnedTag } from '../../core/tags/owned-tag.ts'
import { decideLatest } from '../../core/tags/track-tags.ts'
import { isWithdrawn } from '../../core/tags/withdrawn-tags.ts'
import { failure } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list, table } from '../../core/text/markdown.ts'
import type { GitHubPort, Release, ReleaseContent, ReleaseStore } from '../ports/github.ts'
import type { ReleaseFiles } from '../ports/release-files.ts'
import type { Report, Run } from '../ports/run.ts'
import { decideByCommits } from '../tags/stray-tags.ts'
import { listRemoteTags } from '../tags/tag-list.ts'
import { tagsAbove } from '../tags/tag-search.ts'
import { closeMilestone } from './close-milestone.ts'
import { type PublishInputs, type PublishRequest, readPublishRequest } from './publish-request.ts'
import { withChecksums } from './release-checksums.ts'
import { type ToldReleased, tellReleased } from './tell-released.ts'

/**
 * The action publish-release: brings the GitHub Release of a tag to the point where it is public with its notes and files. It starts
 * from what is there, so a run that broke off is made good by the next. A release that is out is not changed but for files it lacks;
 * where it has other bytes of a file, as after another build, the file here becomes what users download, for the steps that follow.
 */
export async function publishRelease(inputs: PublishInputs, run: Run, files: ReleaseFiles): Promise<Report> {
  const asked = await readPublishRequest(inputs, run, files)
  const { tag } = asked
  const assets = nameAssets(asked.assets.length > 0 ? await files.list(asked.assets) : [])
  const request = { ...asked, content: withSboms(asked, assets, run) }
  // A tag that is not there would be made by GitHub, on whatever commit.
  const { tags } = await listRemoteTags(run.repository, tagsAbove(tag.track, tag.version), tag.name)
  if (isWithdrawn(tag.version, tags)) return leaveWithdrawn(tag, run)
  const github = await openPort(run)
  const { plan, ended, all } = await complete({ request, assets, store: github.releases, run, files })
  if (!ended) return leaveWithdrawn(tag, run)
  const told = ended.stage === 'draft' ? undefined : await tellAround(request, github, run)
  return reportRelease(request, ended, { assets: all, plan, told })
}

/** What a release says, with the bills of materials that are attached. */
function withSboms({ content, tag }: PublishRequest, assets: readonly NamedAsset[], { context }: Run): ReleaseContent {
  const { downloads } = releaseUrls(context.serverUrl, context.repository, tag.name)
  const names = assets.map(({ name }) => name)
  return { ...content, body: nameSboms(content.body, names, downloads) }
}

/** A version that was withdrawn stays so, whoever runs its workflow again; a release that is out all the same is taken down. */
async function leaveWithdrawn(tag: OwnedTag, run: Run): Promise<Report> {
  const { takeDownWithdrawn } = await import('../withdraw/withdrawn-release.ts')
  const sentences = [`${tag.name} is withdrawn: it is not published.`, ...(await takeDownWithdrawn(tag, run))]
  for (const sentence of sentences) run.log.info(sentence)
  return {
    outputs: { id: '', url: '', 'upload-count': '0', 'checksums-path': '', published: 'false' },
    summary: blocks(heading(3, `Release ${tag.name}`), list(sentences.map(escapeMarkdown))),
  }
}

/** What is to be done, and with what. */
interface Work {
  readonly request: PublishRequest
  readonly assets: readonly NamedAsset[]
  readonly store: ReleaseStore
  readonly run: Run
  readonly files: ReleaseFiles
}

/** How often a run looks again at what another run of the same tag did meanwhile. */
const MOST_LOOKS = 3

/** What a release got, and what it is now. */
interface Completed {
  readonly plan: AssetPlan
  /** Undefined where the version was withdrawn meanwhile. */
  readonly ended: Release | undefined
  /** All that it is to have, checksums too. */
  readonly all: readonly NamedAsset[]
}

async function complete(work: Work, looks = 1): Promise<Completed> {
  const { request, assets, store, run } = work
  const { release, isOwn } = await prepare(request, store, run)
  try {
    const planned = planAssets(assets, release.assets, release.stage)
    const { checksums } = request
    const all = checksums && assets.length > 0 ? await withChecksums(checksums, assets, planned, work.files) : assets
    const plan = all === assets ? planned : planAssets(all, release.assets, release.stage)
    await attach(plan, release, work)
    await adopt(plan, work)
    return { plan, all, ended: await finish(request, release, store, run) }
  } catch (error) {
    if (!isTaken(error) || looks === MOST_LOOKS) throw error
    run.log.info(`${request.tag.name}: another run was faster, looking again at what is there`)
    if (isOwn) await withdraw(release, work)
    return complete(work, looks + 1)
  }
}

/** Removes the draft of this run when another release of the tag is out: nobody would go on with it. */
async function withdraw(draft: Release, { request: { tag }, store, run: { log } }: Work): Promise<void> {
  const found = await orRefusal(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name))
  if (!found || found.stage === 'draft' || found.id === draft.id) return
  log.info(`${tag.name}: removing the draft of this run`)
  await orRefusal(`remove a draft of ${tag.name}`, MAY_WRITE, store.removeDraft(draft))
}

const MAY_WRITE = 'Give the job `permissions: contents: write`, or a token that may write to the repository.'

async function openPort({ openGitHub }: Run): Promise<GitHubPort> {
  const github = await openGitHub()
  if (github) return github
  throw failure('github-missing', 'There is no token, or the run is not in a repository on GitHub.', MAY_WRITE)
}

/** Finds the release or makes a draft of this run's own; a draft gets the notes of this run. */
async function prepare(
  { tag, content }: PublishRequest,
  store: ReleaseStore,
  { log }: Run,
): Promise<{ readonly release: Release; readonly isOwn: boolean }> {
  const found = await orRefusal(`show the release of ${tag.name}`, MAY_WRITE, store.find(tag.name))
  if (!found) {
    log.info(`${tag.name}: making a draft`)
    const made = orRefusal(`make a release of ${tag.name}`, MAY_WRITE, store.createDraft(tag.name, content))
    return { release: await made, isOwn: true }
  }
  if (found.stage !== 'draft') {
    log.info(`${tag.name}: the release is already published, its notes stay`)
    return { release: found, isOwn: false }
  }
  log.info(`${tag.name}: continuing with the existing draft`)
  const isSame = found.name === content.name && found.body === content.body && found.prerelease === content.prerelease
  if (!isSame) await orRefusal(`change the draft of ${tag.name}`, MAY_WRITE, store.update(found, content))
  return { release: found, isOwn: false }
}

/** Uploads what the release lacks. */
async function attach(
  { remove, upload }: AssetPlan,
  release: Release,
  { store, run: { log }, files }: Work,
): Promise<void> {
  for (const asset of remove) {
    log.info(`${asset.name}: the release has ${asset.uploaded ? 'another one' : 'a part of one'}, removing it`)
    await orRefusal(`remove ${asset.name}`, MAY_WRITE, store.removeAsset(asset))
  }
  for (const asset of upload) {
    log.info(`${asset.name}: uploading ${asset.size} bytes`)
    await orRefusal(`take ${asset.name}`, MAY_WRITE, store.upload(release, asset, await files.open(asset.path)))
  }
}

/** Replaces local files that differ from the published ones: those are what users have. */
async function adopt({ adopt }: AssetPlan, { store, run: { log }, files }: Work): Promise<void> {
  if (adopt.length === 0) return
  for (const { file, asset } of adopt) {
    log.info(`${asset.name}: the release is published with different bytes, using those`)
    const bytes = await orRefusal(`give ${asset.name}`, MAY_WRITE, store.download(asset))
    for (const path of [file.path, ...file.copies]) await files.replace(path, bytes)
  }
  log.warn({
    message: `The release is already published, with different bytes for ${adopt.map(({ asset }) => asset.name).join(', ')}.`,
    fix: 'They stay as they are, and steps that follow work with them. To keep what was built, re-run only the failed jobs.',
  })
}

/**
 * Publishes a draft, unless it is to stay one. Which version is the newest is asked at the last moment. Undefined where the version is withdrawn, which
 * is asked before and behind: a withdrawal in between either finds the release public, or is found here.
 */
async function finish(
  request: PublishRequest,
  release: Release,
  store: ReleaseStore,
  run: Run,
): Promise<Release | undefined> {
  const { tag, draft } = request
  if (release.stage !== 'draft' || draft) return release
  const before = await look(tag, run)
  if (before.isOut) return undefined
  const makeLatest = request.makeLatest ?? before.isLatest
  const published = await orRefusal(`publish ${tag.name}`, MAY_WRITE, store.publish(release, makeLatest))
  run.log.info(`${tag.name}: published${makeLatest ? ' as Latest' : ''}, ${published.url}`)
  return (await look(tag, run)).isOut ? undefined : published
}

/** What the tags say of a version at this moment. */
async function look({ track, version }: OwnedTag, run: Run): Promise<{ readonly isOut: boolean; isLatest: boolean }> {
  const { tags, place } = await listRemoteTags(run.repository, tagsAbove(track, version))
  const isOut = isWithdrawn(version, tags)
  if (isOut || !track.latest) return { isOut, isLatest: false }
  return { isOut, isLatest: await decideByCommits(tags, (all) => decideLatest(version, all), place, run) }
}

/** Tells those who wait for what is published now. */
async function tellAround(
  { tag, comment, milestone }: PublishRequest,
  github: GitHubPort,
  run: Run,
): Promise<ToldReleased | undefined> {
  if (milestone !== '') await closeMilestone(milestone, tag, github, run)
  return comment ? tellReleased(tag, github, run) : undefined
}

/** What a release has now, and who was told. */
interface Ended {
  readonly assets: readonly NamedAsset[]
  readonly plan: AssetPlan
  readonly told: ToldReleased | undefined
}

function reportRelease(
  { tag: { name }, checksums }: PublishRequest,
  { id, url, stage }: Release,
  { assets, plan: { upload, adopt }, told }: Ended,
): Report {
  const rows = assets.map((asset) => {
    const standing = adopt.find(({ file }) => file === asset)?.asset
    if (standing) return [code(asset.name), '', code(standing.digest), 'already there, with other bytes than here']
    return [code(asset.name), String(asset.size), code(asset.digest), upload.includes(asset) ? 'uploaded' : 'was there']
  })
  return {
    outputs: {
      id: String(id),
      url,
      'upload-count': String(upload.length),
      'checksums-path': (checksums && assets.find((asset) => asset.name === checksums)?.path) || '',
      published: String(stage !== 'draft'),
    },
    summary: blocks(
      heading(3, `Release ${name}`),
      `${stage === 'draft' ? 'Draft' : 'Published'}: ${escapeMarkdown(url)}`,
      ...(rows.length > 0 ? [table(['File', 'Bytes', 'Digest', ''], rows)] : []),
      ...(told ? [describeTold(told)] : []),
    ),
  }
}

function describeTold({ told, left }: ToldReleased): string {
  const numbers = (list: readonly number[]) => list.map((number) => `#${number}`).join(', ')
  return blocks(
    told.length > 0 ? `Commented on ${numbers(told)}.` : '',
    left.length > 0 ? `Not told in this run: ${numbers(left)}. Run the job again to continue with them.` : '',
  )
}
