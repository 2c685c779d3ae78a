import type { CommitId, TagName } from '../git/names.ts'
/**
 * The web addresses of a repository, the only place where they are made, and always from the real tag.
 *
 * `repository` is the address of the repository itself, see {@link repositoryUrl}. Tags may have `/` and `@` in them,
 * which stand percent-encoded in an address.
 */

/** Makes the web address of a repository from GITHUB_SERVER_URL and GITHUB_REPOSITORY; undefined when one is missing. */
export function repositoryUrl(server: string | undefined, repository: string | undefined): string | undefined {
  return server && repository ? `${server.replace(/\/$/, '')}/${repository}` : undefined
}

/** The page of a tag's release. */
export function releaseUrl(repository: string, tag: TagName): string {
  return `${repository}/releases/tag/${encodeURIComponent(tag)}`
}

/** The page that compares two tags or commits. */
export function compareUrl(repository: string, from: string, to: string): string {
  return `${repository}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`
}

/** The page of all commits up to a tag or commit. */
export function historyUrl(repository: string, to: string): string {
  return `${repository}/commits/${encodeURIComponent(to)}`
}

/** The page of one commit. */
export function commitUrl(repository: string, sha: CommitId): string {
  return `${repository}/commit/${encodeURIComponent(sha)}`
}

/** The page of a pull request. */
export function pullRequestUrl(repository: string, number: number): string {
  return `${repository}/pull/${number}`
}
