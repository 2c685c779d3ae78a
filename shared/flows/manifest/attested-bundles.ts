import type { BuildOrigin } from '../../core/attestation/origin.ts'
import { findFlaws } from '../../core/attestation/provenance.ts'
import type { CommitId } from '../../core/git/names.ts'
import { inParallel } from '../../core/parallel.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { failure, type Problem, quote, ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import type { Bundle } from '../../core/updater-manifest/bundle-choice.ts'
import type { Artifacts } from '../ports/artifacts.ts'
import type { AttestationStore, AttestationVerifier } from '../ports/attestations.ts'
import type { Run } from '../ports/run.ts'
import type { ManifestRequest } from './manifest-request.ts'

/** The bundles of a release, and the commit that its tag is on. */
interface BuiltRelease {
  readonly bundles: readonly Bundle[]
  readonly artifacts: Artifacts
  readonly commit: CommitId
}

const AT_ONCE = 4

const ATTEST =
  'Attest it in the job that builds it, with actions/attest and the permissions id-token: write and attestations: write, in a run of that workflow on the tag.'

const MAY_READ = 'Give the job `permissions: attestations: read`, or a token that may read attestations.'

/**
 * Checks that every bundle was built from the tag's commit by the track's release workflow, as the attestation that GitHub keeps of it proves. Does nothing
 * where none are required. Throws `attestations-invalid` with all that is missing at once, `github-missing`, `github-refused`, `github-unreachable`.
 */
export async function requireAttestations(
  { verifier, tag }: ManifestRequest,
  { bundles, artifacts, commit }: BuiltRelease,
  run: Run,
): Promise<void> {
  if (!verifier) return
  const store = await openStore(run)
  const { serverUrl, repository } = run.context
  const workflow = tag.track.releaseWorkflow as string
  const origin = { serverUrl, repository, workflow, tag: tag.name, commit }
  const found = await inParallel(bundles, AT_ONCE, async ({ name: { path } }) => {
    const digest = await artifacts.digest(path)
    const kept = await orRefusal('list attestations', MAY_READ, store.provenanceOf(digest))
    return { path, flaws: judge(kept, verifier, { digest, origin }) }
  })
  const problems = found.flatMap(({ path, flaws }) => flaws.map((flaw) => describe(path, flaw)))
  if (problems.length > 0) throw new ReleaseTracksError('attestations-invalid', problems)
  for (const { path } of found)
    run.log.info(`${quote(path)}: built by ${workflow} on ${tag.name}, as its attestation proves`)
}

async function openStore({ openGitHub }: Run): Promise<AttestationStore> {
  const github = await openGitHub()
  if (github) return github.attestations
  throw failure(
    'github-missing',
    'require-attestation: there is no token, or the run is in no repository on GitHub.',
    MAY_READ,
  )
}

/** What is wrong with each attestation of a file; nothing where one of them is as it has to be. */
function judge(
  kept: readonly unknown[],
  verifier: AttestationVerifier,
  { digest, origin }: { readonly digest: string; readonly origin: BuildOrigin },
): string[] {
  if (kept.length === 0) return ['GitHub has no attestation of how it was built, or the token may not see it']
  const flaws: string[] = []
  for (const bundle of kept) {
    const found = flawsOf(bundle, verifier, { digest, origin })
    if (found.length === 0) return []
    flaws.push(`its attestation ${found.join(', and ')}`)
  }
  return flaws
}

function flawsOf(
  bundle: unknown,
  verifier: AttestationVerifier,
  { digest, origin }: { readonly digest: string; readonly origin: BuildOrigin },
): string[] {
  try {
    return findFlaws(verifier.verify(bundle), digest, origin)
  } catch (error) {
    return [`does not verify: ${wordsOf(error)}`]
  }
}

function describe(path: string, flaw: string): Problem {
  return { message: `${quote(path)}: ${flaw}.`, fix: ATTEST }
}
