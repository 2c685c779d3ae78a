import {
  type Answer,
  type Call,
  FORBIDDEN,
  type Json,
  NOT_FOUND,
  ok,
  paginate,
  type Route,
  refuse,
} from './github-route.ts'
import type { StoredAsset, StoredRelease } from './github-state.ts'
import { git } from './remote.ts'

/** The routes of releases and their assets. */
export const RELEASE_ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/releases': listReleases,
  'GET /repos/{owner}/{repo}/releases/latest': getLatest,
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': getByTag,
  'POST /repos/{owner}/{repo}/releases': contentsWrite(createRelease),
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': contentsWrite(updateRelease),
  'DELETE /repos/{owner}/{repo}/releases/{release_id}': contentsWrite(deleteRelease),
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': listAssets,
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': contentsWrite(uploadAsset),
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': getAsset,
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': contentsWrite(deleteAsset),
}

function contentsWrite(route: Route): Route {
  return (call) => (call.state.permissions.contents ? route(call) : FORBIDDEN)
}

/** Drafts are listed for those who may write (GitHub docs: "List releases"). */
function listReleases(call: Call): Answer {
  const { contents } = call.state.permissions
  const found = call.state.releases.filter(({ draft }) => contents || !draft)
  return ok(paginate(found.toReversed(), call.query).map((release) => showRelease(release, call)))
}

function getLatest(call: Call): Answer {
  const found = call.state.releases.find(({ tag, draft }) => tag === call.state.latest && !draft)
  return found ? ok(showRelease(found, call)) : NOT_FOUND
}

/** GitHub does not show a draft by its tag. */
function getByTag(call: Call): Answer {
  const found = call.state.releases.find(({ tag, draft }) => tag === call.path.tag && !draft)
  return found ? ok(showRelease(found, call)) : NOT_FOUND
}

/** A tag has one published release and any number of drafts. */
function createRelease(call: Call): Answer {
  const { tag_name: tag, name = '', body = '', draft = false, prerelease = false } = call.body as unknown as ReleaseBody
  if (!draft && isOut(tag, call)) return ALREADY_OUT
  const release = call.state.addRelease(tag, { name, body, draft: true, prerelease })
  return draft ? ok(showRelease(release, call), 201) : publish(release, call, 201)
}

const ALREADY_OUT = refuse(422, 'Validation Failed', [
  { resource: 'Release', code: 'already_exists', field: 'tag_name' },
])

function isOut(tag: string, { state }: Call): boolean {
  return state.releases.some((release) => release.tag === tag && !release.draft)
}

interface ReleaseBody {
  readonly tag_name: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
}

function updateRelease(call: Call): Answer {
  const release = releaseOf(call)
  if (!release) return NOT_FOUND
  const { draft, make_latest: _, tag_name: __, ...content } = call.body
  if (draft === false && release.draft && isOut(release.tag, call)) return ALREADY_OUT
  if (draft === true && release.immutable) return refuse(422, 'Cannot change an immutable release to a draft')
  Object.assign(release, content)
  if (draft === true) retire(release, call)
  if (draft === false && release.draft) return publish(release, call, 200)
  if (call.body.make_latest === 'true' && !release.draft) call.state.latest = release.tag
  return ok(showRelease(release, call))
}

/** A release that is Latest and becomes a draft leaves that to another one, which GitHub picks. */
function retire(release: StoredRelease, { state }: Call): void {
  release.draft = true
  if (state.latest === release.tag)
    state.latest = state.releases.find(({ draft, prerelease }) => !draft && !prerelease)?.tag
}

/** Publishing makes the tag if it is not there, and the release the repository's Latest unless told otherwise. */
function publish(release: StoredRelease, call: Call, status: number): Answer {
  const { state, bare, body } = call
  if (git(bare, 'for-each-ref', `refs/tags/${release.tag}`) === '')
    git(bare, 'update-ref', `refs/tags/${release.tag}`, 'HEAD')
  release.draft = false
  release.immutable = state.immutableReleases
  if (!release.prerelease && body.make_latest !== 'false') state.latest = release.tag
  return ok(showRelease(release, call), status)
}

function deleteRelease(call: Call): Answer {
  const release = releaseOf(call)
  if (!release) return NOT_FOUND
  call.state.releases.splice(call.state.releases.indexOf(release), 1)
  return { status: 204 }
}

function listAssets(call: Call): Answer {
  const release = releaseOf(call)
  return release ? ok(paginate(release.assets, call.query).map((asset) => showAsset(asset, release, call))) : NOT_FOUND
}

function uploadAsset(call: Call): Answer {
  const release = releaseOf(call)
  const name = call.query.get('name') ?? ''
  if (!release) return NOT_FOUND
  if (release.immutable) return refuse(422, 'Cannot upload assets to an immutable release.')
  if (call.bytes.length === 0) return refuse(400, 'Bad Content-Length')
  if (release.assets.some((asset) => asset.name === name))
    return refuse(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  return ok(showAsset(call.state.addAsset(release, name, call.bytes), release, call), 201)
}

function getAsset(call: Call): Answer {
  const [release, asset] = assetOf(call) ?? []
  if (!release || !asset) return NOT_FOUND
  if (call.accept === 'application/octet-stream') return { status: 200, file: asset.bytes }
  return ok(showAsset(asset, release, call))
}

function deleteAsset(call: Call): Answer {
  const [release, asset] = assetOf(call) ?? []
  if (!release || !asset) return NOT_FOUND
  if (release.immutable) return refuse(422, 'Cannot delete asset from an immutable release')
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204 }
}

function releaseOf({ path, state }: Call): StoredRelease | undefined {
  return state.releases.find(({ id }) => id === Number(path.release_id))
}

function assetOf({ path, state }: Call): [StoredRelease, StoredAsset] | undefined {
  for (const release of state.releases) {
    const asset = release.assets.find(({ id }) => id === Number(path.asset_id))
    if (asset) return [release, asset]
  }
  return undefined
}

function showRelease(release: StoredRelease, call: Call): Json {
  const { id, tag, name, body, draft, prerelease, immutable } = release
  const { serverUrl, uploadsUrl } = call.urls
  return {
    ...call.description.example('release'),
    ...{ id, tag_name: tag, name, body, draft, prerelease, immutable },
    html_url: `${serverUrl}/releases/tag/${draft ? `untagged-${id}` : tag}`,
    upload_url: `${uploadsUrl}/repos/${call.path.owner}/${call.path.repo}/releases/${id}/assets{?name,label}`,
    assets: release.assets.map((asset) => showAsset(asset, release, call)),
  }
}

function showAsset({ id, name, bytes, state, digest }: StoredAsset, { tag }: StoredRelease, call: Call): Json {
  const example = call.description.example('release-asset')
  const browser_download_url = `${call.urls.serverUrl}/releases/download/${tag}/${name}`
  return { ...example, id, name, state, digest, size: bytes.length, browser_download_url }
}
