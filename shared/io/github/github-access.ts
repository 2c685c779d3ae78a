import { failure, quote } from '../../core/text/error.ts'
import { isWebAddress } from '../../core/text/web-address.ts'
import type { Log, RunContext } from '../../flows/ports/run.ts'
import type { ObjectHost } from '../../flows/ports/signing.ts'
import type { GitHub } from './github.ts'

/**
 * Opens GitHub's API, loaded only then; undefined without a token or outside of a repository on GitHub. `address` is that of the API of
 * the server that the token is for, as in GITHUB_API_URL, github.com's by default; throws `api-address` where it is none.
 */
export function openGitHub(
  token: string,
  context: RunContext,
  log: Pick<Log, 'info'>,
  address?: string,
): Promise<GitHub | undefined> {
  const opening = open(token, context, log, address || undefined)
  // It is opened before it is needed, so nobody may be waiting yet when it fails.
  opening.catch(() => undefined)
  return opening
}

async function open(
  token: string,
  { repository }: RunContext,
  log: Pick<Log, 'info'>,
  address: string | undefined,
): Promise<GitHub | undefined> {
  if (token === '' || repository === '') return undefined
  if (address !== undefined && !isWebAddress(address)) {
    throw failure(
      'api-address',
      `GITHUB_API_URL: ${quote(address)} is not a web address.`,
      'The runner sets it: take out what changes it, or write an address such as https://api.github.com.',
    )
  }
  const { GitHub } = await import('./github.ts')
  return new GitHub(token, repository, log, address)
}

/** Opens the API that makes and signs objects. Throws `github-missing`. */
export async function openHost(openApi: () => Promise<GitHub | undefined>): Promise<ObjectHost> {
  const github = await openApi()
  if (github) return github.objects
  throw failure(
    'github-missing',
    'signing: github needs a token, and a repository on GitHub.',
    'Give the step a token of a workflow or of a GitHub App. Elsewhere set signing: key.',
  )
}
