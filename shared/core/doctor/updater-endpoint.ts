import { quote } from '../text/error.ts'

/** What is wrong with an endpoint, and what it should be; `isSure` when there is no other way to mean it. */
export interface EndpointVerdict {
  readonly why: string
  readonly wanted: string
  readonly isSure: boolean
  /** What to do where `wanted` should not simply take its place. */
  readonly fix?: string
}

/** The ways in which GitHub, and a mirror of it, serve a file of a branch: what comes before branch and path, and between them. */
const HOSTS: readonly RegExp[] = [
  /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/heads\/)?)(.+)$/,
  /^(https:\/\/github\.com\/[^/]+\/[^/]+\/raw\/(?:refs\/heads\/)?)(.+)$/,
  /^(https:\/\/cdn\.jsdelivr\.net\/gh\/[^/]+\/[^/@]+@)(.+)$/,
]
/** Whether an endpoint asks the latest release of a repository, which a track with `latest: true` always has. */
export function asksLatestRelease(endpoint: string): boolean {
  return LATEST_RELEASE.test(endpoint)
}

const LATEST_RELEASE = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/latest\/download\//

/**
 * Judges where installed apps look for a track's manifests: on the manifests' branch, at one of the paths. Of other servers
 * nothing is known, so they pass; Tauri refuses what is not https (https://v2.tauri.app/plugin/updater/#endpoints), unless
 * `dangerousInsecureTransportProtocol` says otherwise.
 * @param manifests the paths by channel, that of live first.
 */
export function judgeEndpoint(
  endpoint: string,
  manifests: readonly string[],
  branch: string,
  isInsecureAllowed = false,
): EndpointVerdict | undefined {
  if (endpoint.startsWith('http://') && isInsecureAllowed) return undefined
  if (endpoint.startsWith('http://'))
    return {
      why: 'is not https, which the updater refuses',
      wanted: endpoint.replace('http:', 'https:'),
      isSure: false,
    }
  const [, repository] = LATEST_RELEASE.exec(endpoint) ?? []
  const [first = ''] = manifests
  if (repository !== undefined) {
    const wanted = `https://raw.githubusercontent.com/${repository}/${branch}/${first}`
    const why = 'asks the latest release of the repository, which may be of another track'
    const fix = `Set \`latest: true\` for its track, so that the latest release is always one of its own; or poll ${quote(wanted)}, once a release workflow publishes that manifest.`
    return { why, wanted, isSure: false, fix }
  }
  for (const host of HOSTS) {
    const [, before, rest] = host.exec(endpoint) ?? []
    if (before !== undefined && rest !== undefined) return judgeFile(before, rest, manifests, branch)
  }
  return undefined
}

function judgeFile(
  before: string,
  rest: string,
  manifests: readonly string[],
  branch: string,
): EndpointVerdict | undefined {
  const right = manifests.map((manifest) => `${branch}/${manifest}`)
  if (right.includes(rest)) return undefined
  const there = manifests.find((manifest) => rest.endsWith(`/${manifest}`))
  if (there !== undefined)
    return {
      why: `is not on ${branch}, where manifests are committed`,
      wanted: `${before}${branch}/${there}`,
      isSure: true,
    }
  return { why: `names none of the track's manifests`, wanted: `${before}${right[0] ?? ''}`, isSure: false }
}
