import type { VerifiedAttestation } from '../../core/attestation/provenance.ts'

/** What verifies attestations against trusted roots, without a network. */
export interface AttestationVerifier {
  /**
   * Verifies the signature of a Sigstore bundle, its certificate, and that it was signed while the certificate was valid. Throws an error whose words
   * say what does not hold, whatever the bundle is.
   */
  verify(bundle: unknown): VerifiedAttestation
}

/** What is known of attestations. Throws with GitHub's words when it may not. */
export interface AttestationStore {
  /** The Sigstore bundles that say how a file was built, by its SHA-256 (`sha256:…`), as GitHub keeps them. */
  provenanceOf(digest: string): Promise<readonly unknown[]>
}
