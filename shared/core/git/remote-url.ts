/** Where on a server of GitHub a remote lies. */
export interface RemotePlace {
  /** As GITHUB_SERVER_URL: https://github.com */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
}

/** git's short form of an ssh address, `git@host:owner/name.git`; a single letter before the colon is a drive of Windows (git-clone, "GIT URLS"). */
const SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/
/** GitHub answers ssh on port 443 under this name (GitHub docs: "Using SSH over the HTTPS port"). */
const SSH_OVER_HTTPS = 'ssh.github.com'

/** Reads the address of a remote; undefined for a path, and for what does not name an owner and a repository. */
export function parseRemoteUrl(url: string): RemotePlace | undefined {
  const { scheme, host, path } = splitUrl(url)
  const [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? []
  if (host === '' || repository === undefined) return undefined
  const server = host === SSH_OVER_HTTPS ? 'github.com' : host
  return { serverUrl: `${scheme}//${server}`, repository }
}

/** The address of a server's API (GitHub docs: "Getting started with the REST API" of each product). */
export function apiAddress(serverUrl: string): string {
  const { host, origin } = new URL(serverUrl)
  const hasHostOfItsOwn = host === 'github.com' || host.endsWith('.ghe.com')
  return hasHostOfItsOwn ? `https://api.${host}` : `${origin}/api/v3`
}

function splitUrl(url: string): { scheme: string; host: string; path: string } {
  if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
    const { protocol, host, hostname, pathname } = new URL(url)
    if (/^https?:$/.test(protocol)) return { scheme: protocol, host, path: pathname }
    // The port of ssh is not that of the server's pages.
    return protocol === 'file:' ? NOWHERE : { scheme: 'https:', host: hostname, path: pathname }
  }
  const [, host, path] = SHORT.exec(url) ?? []
  return host === undefined || path === undefined ? NOWHERE : { scheme: 'https:', host, path }
}

const NOWHERE = { scheme: '', host: '', path: '' }
