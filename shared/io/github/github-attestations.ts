import type { AttestationStore } from '../../flows/ports/attestations.ts'
import { type Client, type GitHubRepository, orMissing } from './github-client.ts'

/** The version of the API whose answers have the bundles in them; later ones say where to fetch each. */
const API_VERSION = '2022-11-28'

/** The attestations of one repository through GitHub's API. */
export class GitHubAttestations implements AttestationStore {
  readonly #client: Client
  readonly #repository: GitHubRepository

  constructor(client: Client, repository: GitHubRepository) {
    this.#client = client
    this.#repository = repository
  }

  /** Where there are none GitHub answers 404. A hundred at most: a file built twice with the same bytes has two. */
  async provenanceOf(digest: string): Promise<unknown[]> {
    const found = await orMissing(
      this.#client.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
        ...this.#repository,
        subject_digest: digest,
        predicate_type: 'provenance',
        per_page: 100,
        headers: { 'x-github-api-version': API_VERSION },
      }),
    )
    const attestations: unknown = found?.data.attestations
    // An entry without a bundle stays in the list, so that it is reported as one that does not verify.
    return Array.isArray(attestations) ? attestations.map((each) => each?.bundle) : []
  }
}
