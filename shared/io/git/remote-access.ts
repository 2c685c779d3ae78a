import { parseScopedConfig } from '../../core/git/git-output.ts'
import { parseRemoteUrl } from '../../core/git/remote-url.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { Checkout } from './checkout.ts'
import type { GitConfig } from './git-environment.ts'

/** The remote every action reads from and pushes to; actions/checkout names it so. */
export const REMOTE = 'origin'

/** Who asks: a token for the GitHub server, or the checkout's own credentials when it is empty. */
export interface Credentials {
  readonly token: string
  /** As GITHUB_SERVER_URL: https://github.com */
  readonly serverUrl: string
}

/** What of the configuration decides how the remote is reached, and whether commits have a maker and signatures. */
const ACCESS =
  '^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass)|(user|committer)\\.(name|email)|(commit|tag)\\.gpgsign|tag\\.forcesignannotated|gpg\\..*|user\\.signingkey)$'

/**
 * Keeps git from reading the machine's and the user's configuration: {@link readRemoteAccess} has what counts of it, as it is for
 * the checkout. In another repository `includeIf` would decide otherwise.
 */
export const ONLY_GIVEN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } as const

/**
 * Reads how the checkout reaches its remote, as configuration for another repository; nothing of it is written to disk.
 * A token replaces the credentials that the checkout keeps, and goes to the GitHub server alone.
 * Throws `no-remote` when the checkout has no remote `origin`.
 */
export async function readRemoteAccess(checkout: Checkout, credentials: Credentials): Promise<GitConfig[]> {
  const { stdout } = await checkout.git.run(['config', '--show-scope', '--includes', '-z', '--get-regexp', ACCESS], {
    codes: [0, 1],
  })
  const pairs = parseScopedConfig(stdout.toString('utf8'))
  const url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1]
  if (url === undefined) {
    throw failure(
      'no-remote',
      `The repository at ${quote(checkout.folder)} has no remote "${REMOTE}".`,
      'Add the remote. In a workflow run actions/checkout.',
    )
  }
  const header = authorization(url, credentials)
  if (!header) return pairs
  return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header]
}

/** Whether the checkout pushes over ssh, or to another server than the GitHub server, as git makes out the address from all of its configuration. */
export async function pushesWithoutToken({ git }: Checkout, credentials: Credentials): Promise<boolean> {
  const url = await git.text(['remote', 'get-url', '--push', REMOTE])
  return /^https?:/i.test(url) ? !isOnServer(url, credentials) : parseRemoteUrl(url) !== undefined
}

function isOnServer(url: string, { serverUrl }: Pick<Credentials, 'serverUrl'>): boolean {
  return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl)
}

/** The header as actions/checkout sends it; an empty value first drops what the machine's configuration may hold. */
function authorization(url: string, { token, serverUrl }: Credentials): GitConfig[] | undefined {
  if (token === '' || !isOnServer(url, { serverUrl })) return undefined
  const key = `http.${originOf(serverUrl)}/.extraheader`
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${secret}`],
    // git sends its headers wherever it is redirected to (http.c reads them for the first address alone).
    [`http.${originOf(serverUrl)}/.followRedirects`, 'false'],
  ]
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}

/** Whether a filter left trees out of a partial clone: then its commits say nothing about files. */
export function leavesTreesOut(access: readonly GitConfig[]): boolean {
  const filters = access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`)
  return !filters.at(-1)?.[1].startsWith('blob:')
}
