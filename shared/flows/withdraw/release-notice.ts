import { orRefusal } from '../../core/publish/github-refusal.ts'
import type { PlacedTag } from '../../core/tags/tag-template.ts'
import { formatTag } from '../../core/tags/tag-template.ts'
import { compareVersions } from '../../core/versions/version.ts'
import { hasNotice, withNotice, withoutNotice } from '../../core/withdrawals/notice.ts'
import type { Release, ReleaseStore } from '../ports/github.ts'
import type { Run } from '../ports/run.ts'
import type { WithdrawRequest } from './withdraw-request.ts'
import type { Withdrawal } from './withdrawal.ts'

const MAY_WRITE =
  'Give the job `permissions: contents: write`, or a token that may write to the repository, and run again: what is pushed is not repeated.'

/** What a release says of a withdrawal. */
export type Notice = Pick<Withdrawal, 'reason' | 'instead' | 'newestLive'>

/** What became of the GitHub Release, as sentences. */
export async function changeRelease(request: WithdrawRequest, withdrawal: Notice, run: Run): Promise<string[]> {
  const github = await run.openGitHub()
  if (!github) return withoutToken(request, run)
  const store = github.releases
  const { name } = request.tag
  const release = await orRefusal(`show the release of ${name}`, MAY_WRITE, store.find(name))
  if (!release) return [`${name} has no release on GitHub.`]
  const work = { request, release, store, newestLive: withdrawal.newestLive }
  return request.undo ? putBack(work) : takeDown(work, withdrawal)
}

function withoutToken({ tag: { name }, undo }: WithdrawRequest, { context, log }: Run): string[] {
  if (context.repository === '') return []
  const what = undo ? 'still says that it is withdrawn' : 'still offers it'
  log.warn({
    message: `There is no token for GitHub, so the release of ${name}, if there is one, ${what}.`,
    fix: 'Set GH_TOKEN and run again: what is pushed is not repeated.',
  })
  return []
}

interface Work {
  readonly request: WithdrawRequest
  readonly release: Release
  readonly store: ReleaseStore
  readonly newestLive: PlacedTag | undefined
}

/** Latest moves first: a release that is Latest and becomes a draft would leave the choice to GitHub. */
async function takeDown(work: Work, { reason, instead }: Notice): Promise<string[]> {
  const { request, release, store } = work
  const { tag } = request
  const done = await moveLatest(work)
  const body = withNotice(release.body, reason, instead?.name)
  if (release.stage === 'published') {
    await orRefusal(`make the release of ${tag.name} a draft`, MAY_WRITE, store.retire(release, body))
    return [...done, `The release of ${tag.name} is a draft now, and says why.`]
  }
  if (body !== release.body) await change(work, body)
  const why = release.stage === 'immutable' ? ': it is immutable, so it stays public' : ''
  return [...done, `The release of ${tag.name} says that it was withdrawn${why}.`]
}

async function moveLatest({ request: { tag }, store, newestLive: best }: Work): Promise<string[]> {
  const isMoved = tag.track.latest && !tag.version.prerelease && best && compareVersions(best.version, tag.version) < 0
  if (!isMoved) return []
  const found = await orRefusal(`show the release of ${best.name}`, MAY_WRITE, store.find(best.name))
  if (!found || found.stage === 'draft') return [`${best.name} has no release that could be Latest.`]
  await orRefusal(`make ${best.name} Latest`, MAY_WRITE, store.publish(found, true))
  return [`${best.name} is Latest.`]
}

async function putBack(work: Work): Promise<string[]> {
  const { request, release, store, newestLive } = work
  const { tag } = request
  if (!hasNotice(release.body)) return [`The release of ${tag.name} has no notice of a withdrawal.`]
  const isLatest = tag.track.latest && newestLive?.name === formatTag(tag.track.tag, tag.version)
  // The notice goes last: a run that broke off before finds by it that the draft was public.
  if (release.stage === 'draft' || isLatest)
    await orRefusal(`publish ${tag.name}`, MAY_WRITE, store.publish(release, isLatest))
  await change(work, withoutNotice(release.body))
  return [`The release of ${tag.name} is public${isLatest ? ' and Latest' : ''}, without the notice.`]
}

async function change({ request: { tag }, release, store }: Work, body: string): Promise<void> {
  const { name, prerelease } = release
  await orRefusal(`change the release of ${tag.name}`, MAY_WRITE, store.update(release, { name, body, prerelease }))
}
