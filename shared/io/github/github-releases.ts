import { createHash } from 'node:crypto'
import type { TagName } from '../../core/git/names.ts'
import type { NamedAsset, ReleaseAsset } from '../../core/publish/release-assets.ts'
import type { Release, ReleaseContent, ReleaseStore } from '../../flows/ports/github.ts'
import type { Log } from '../../flows/ports/run.ts'
import { type Client, type GitHubRepository, orMissing } from './github-client.ts'
import { carryOutOnce, ONCE } from './retries.ts'

const PAGE = 100
/** A list within a release that is as long as this may have been cut. */
const EMBEDDED = 30
/** How long the upload or download of one asset may take, in milliseconds: 2 GiB at 2 MB a second. */
const TRANSFER_TIME = 18 * 60_000

/** The releases of one repository through GitHub's API. */
export class GitHubReleases implements ReleaseStore {
  readonly #client: Client
  readonly #repository: GitHubRepository
  readonly #log: Pick<Log, 'info'>

  constructor(client: Client, repository: GitHubRepository, log: Pick<Log, 'info'>) {
    this.#client = client
    this.#repository = repository
    this.#log = log
  }

  /** GitHub does not find a draft by its tag, so drafts are looked for in the list. */
  async find(tag: TagName): Promise<Release | undefined> {
    const published = await orMissing(
      this.#client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...this.#repository, tag }),
    )
    if (published) return this.#read(published.data)
    const pages = this.#client.paginate.iterator('GET /repos/{owner}/{repo}/releases', {
      ...this.#repository,
      per_page: PAGE,
    })
    for await (const { data } of pages) {
      const draft = data.find((release) => release.draft && release.tag_name === tag)
      if (draft) return this.#read(draft)
    }
    return undefined
  }

  async publishedAssets(tag: TagName): Promise<readonly ReleaseAsset[] | undefined> {
    const found = await orMissing(
      this.#client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...this.#repository, tag }),
    )
    if (!found) return undefined
    const { id, assets } = found.data
    return (assets.length < EMBEDDED ? assets : await this.#listAssets(id)).map(readAsset)
  }

  async createDraft(tag: TagName, content: ReleaseContent): Promise<Release> {
    const draft = { ...this.#repository, tag_name: tag, ...content, draft: true, request: ONCE }
    return carryOutOnce(
      this.#log,
      async () => this.#read((await this.#client.request('POST /repos/{owner}/{repo}/releases', draft)).data),
      () => this.find(tag),
    )
  }

  async update({ id }: Release, content: ReleaseContent): Promise<void> {
    await this.#client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      ...this.#repository,
      release_id: id,
      ...content,
    })
  }

  async retire({ id }: Release, body: string): Promise<void> {
    await this.#client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      ...this.#repository,
      release_id: id,
      body,
      draft: true,
    })
  }

  async removeDraft({ id }: Release): Promise<void> {
    await orMissing(
      this.#client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
        ...this.#repository,
        release_id: id,
      }),
    )
  }

  async removeAsset({ id }: ReleaseAsset): Promise<void> {
    await orMissing(
      this.#client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...this.#repository,
        asset_id: id,
      }),
    )
  }

  async download({ id }: ReleaseAsset): Promise<Uint8Array> {
    const headers = { accept: 'application/octet-stream' }
    const place = { ...this.#repository, asset_id: id, headers, request: { timeLimit: TRANSFER_TIME } }
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', place)
    return new Uint8Array(data as unknown as ArrayBuffer)
  }

  async upload(release: Release, { name, digest }: NamedAsset, content: Blob): Promise<void> {
    const request = {
      name,
      data: content,
      headers: { 'content-type': 'application/octet-stream' },
      request: { ...ONCE, timeLimit: TRANSFER_TIME },
    }
    await carryOutOnce(
      this.#log,
      async () => {
        await this.#client.request(`POST ${release.uploadUrl}`, request)
        return true
      },
      async () => {
        const found = (await this.#assetsOf(release.id)).find((asset) => asset.name === name)
        if (found?.uploaded && found.digest === digest) return true
        if (found) await this.removeAsset(found)
        return undefined
      },
    )
  }

  async publish({ id }: Release, makeLatest: boolean): Promise<Release> {
    const change = { draft: false, make_latest: makeLatest ? 'true' : 'false' } as const
    const { data } = await this.#client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      ...this.#repository,
      release_id: id,
      ...change,
    })
    return this.#read(data)
  }

  async #read(release: ListedRelease): Promise<Release> {
    const { id, html_url: url, upload_url: uploadUrl, name, body, draft, prerelease, immutable } = release
    return {
      id,
      url,
      uploadUrl,
      name: name ?? '',
      body: body ?? '',
      prerelease,
      stage: draft ? 'draft' : immutable ? 'immutable' : 'published',
      assets: await this.#assetsOf(id),
    }
  }

  async #assetsOf(release: number): Promise<ReleaseAsset[]> {
    const assets = (await this.#listAssets(release)).map(readAsset)
    return Promise.all(
      assets.map(async (asset) =>
        asset.uploaded && asset.digest === '' ? { ...asset, digest: await this.#hash(asset) } : asset,
      ),
    )
  }

  /** The list within a release is cut where it is long. */
  #listAssets(release: number): Promise<ListedAsset[]> {
    return this.#client.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      ...this.#repository,
      release_id: release,
      per_page: PAGE,
    })
  }

  /** Servers before 2025, and assets from before then, have no digests: those are made of what a user would download. */
  async #hash(asset: ReleaseAsset): Promise<string> {
    return `sha256:${createHash('sha256')
      .update(await this.download(asset))
      .digest('hex')}`
  }
}

interface ListedAsset {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly digest?: string | null
}

function readAsset({ id, name, state, digest }: ListedAsset): ReleaseAsset {
  return { id, name, uploaded: state === 'uploaded', digest: digest ?? '' }
}

interface ListedRelease {
  readonly id: number
  readonly html_url: string
  readonly upload_url: string
  readonly name: string | null
  readonly body?: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable?: boolean
}
