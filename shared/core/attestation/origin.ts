import type { CommitId, TagName } from '../git/names.ts'
import { quote } from '../text/error.ts'

/**
 * What a certificate of Fulcio says of the workflow run that signed, taken from its OpenID token; undefined where it does not say. Addresses are
 * whole: `https://github.com/acme/shop`.
 */
export interface SignerClaims {
  /** Who made the token. */
  readonly issuer: string | undefined
  readonly repository: string | undefined
  /** The workflow that was started, with the ref it was read from: `…/.github/workflows/release.yml@refs/tags/v1.2.3`. */
  readonly workflow: string | undefined
  readonly ref: string | undefined
  readonly commit: string | undefined
}

/** The extensions of a certificate that hold the claims (sigstore/fulcio, docs/oid-info.md). */
export const CLAIM_OIDS: Readonly<Record<keyof SignerClaims, string>> = {
  issuer: '1.3.6.1.4.1.57264.1.8',
  repository: '1.3.6.1.4.1.57264.1.12',
  workflow: '1.3.6.1.4.1.57264.1.18',
  ref: '1.3.6.1.4.1.57264.1.14',
  commit: '1.3.6.1.4.1.57264.1.13',
}

/** The run that has to have built a release. */
export interface BuildOrigin {
  /** `https://github.com`, or the server of an enterprise. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** File name of the workflow, in `.github/workflows`. */
  readonly workflow: string
  readonly tag: TagName
  readonly commit: CommitId
}

/** What is said of a run that is not the one which was to build: one clause for each claim, ready to follow "its attestation names". */
export function findForeign(claims: SignerClaims, origin: BuildOrigin): string[] {
  const server = origin.serverUrl.replace(/\/+$/, '')
  const repository = `${server}/${origin.repository}`
  const ref = `refs/tags/${origin.tag}`
  const workflow = `/.github/workflows/${origin.workflow}`
  const isIssuer = claims.issuer !== undefined && isIssuerOf(server, claims.issuer)
  // A wrong ref is in the name of the workflow, too, and told once.
  const isWorkflow = isFileOf(repository, `${workflow}@${claims.ref}`, claims.workflow)
  return [
    ...(isIssuer ? [] : [other('issuer', claims.issuer, issuerOf(server))]),
    ...(isSamePlace(claims.repository, repository) ? [] : [other('repository', claims.repository, repository)]),
    ...(isWorkflow ? [] : [other('workflow', claims.workflow, `${repository}${workflow}@${ref}`)]),
    ...(claims.ref === ref ? [] : [other('ref', claims.ref, ref)]),
    ...(claims.commit === origin.commit ? [] : [other('commit', claims.commit, origin.commit)]),
  ]
}

function other(what: string, found: string | undefined, wanted: string): string {
  return `${found === undefined ? `no ${what}` : `the ${what} ${quote(found)}`} (expected ${quote(wanted)})`
}

/** Who makes the tokens of a server's workflows (GitHub docs: "OpenID Connect reference"). */
function issuerOf(server: string): string {
  const host = server.replace(/^https?:\/\//, '')
  return host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`
}

/** An enterprise may have its own name behind the issuer's. */
function isIssuerOf(server: string, issuer: string): boolean {
  const plain = issuerOf(server)
  return issuer === plain || (issuer.startsWith(`${plain}/`) && /^[\w-]+$/.test(issuer.slice(plain.length + 1)))
}

/** GitHub takes the names of owners and repositories in any case. */
function isSamePlace(found: string | undefined, wanted: string): boolean {
  return found?.toLowerCase() === wanted.toLowerCase()
}

function isFileOf(repository: string, path: string, found: string | undefined): boolean {
  return found?.endsWith(path) === true && isSamePlace(found.slice(0, -path.length), repository)
}
