/**
 * Names a file as GitHub names the release asset made of it: `My App.exe` becomes `My.App.exe`.
 *
 * GitHub "renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods"
 * (https://docs.github.com/rest/releases/assets#upload-a-release-asset) and does not say how. Seen in practice: accents go, a run of other
 * characters becomes one dot, dots do not stand at the ends, and letters, digits and `_ - + @` stay
 * (https://github.com/cli/cli/issues/10585, https://github.com/softprops/action-gh-release/issues/159,
 * https://github.com/electron/forge/pull/1761, https://github.com/github/rest-api-description/issues/2968).
 */
export function assetName(file: string): string {
  return file
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_@+-]+/g, '.')
    .replace(/^\.|\.$/g, '')
}

/** Where a repository's release of a tag is: the page for people and the URL its assets are below. */
export interface ReleaseUrls {
  readonly page: string
  readonly downloads: string
}

/** Makes both URLs of a release from the real tag; `server` is `https://github.com` or an Enterprise server's, `repository` is owner/name. */
export function releaseUrls(server: string, repository: string, tag: string): ReleaseUrls {
  const base = `${server.replace(/\/+$/, '')}/${repository}/releases`
  return { page: `${base}/tag/${encodeURIComponent(tag)}`, downloads: `${base}/download/${encodeURIComponent(tag)}` }
}

/**
 * Makes the URL of a bundle below `baseUrl`. Below a GitHub release's download URL, and that of the latest one, the file has its asset
 * name; anywhere else it keeps its own.
 */
export function bundleUrl(baseUrl: string, file: string): string {
  const isRelease = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/releases\/(?:latest\/)?download\//.test(`${baseUrl}/`)
  const name = isRelease ? assetName(file) : file
  return `${baseUrl.replace(/\/+$/, '')}/${encodeURIComponent(name)}`
}
