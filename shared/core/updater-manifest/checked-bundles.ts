import { type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import type { ReadBundle } from './bundle-choice.ts'
import type { BundleName } from './bundle-name.ts'
import type { FoundBundle } from './bundles.ts'
import { checkSignature, type PublicKey, parseSignature, type VerifyEd25519 } from './minisign.ts'
import { type CommentRules, checkSignedComment } from './signed-comment.ts'

/** How the files of the artifacts folder are read, by their paths below it, and how a signature is verified. */
export interface BundlePorts {
  readonly readText: (path: string) => Promise<string>
  /** The whole content; asked for a legacy signature alone. */
  readonly readBytes: (path: string) => Promise<Uint8Array>
  /** The BLAKE2b-512 digest of the content, without the content in memory. */
  readonly hash: (path: string) => Promise<Uint8Array>
  readonly verify: VerifyEd25519
}

/** What the signatures of a release must agree with. */
export interface SignatureRules extends CommentRules {
  readonly key: PublicKey
}

/** Bundles whose signatures hold, unsigned ones that have the name of a signed one, and everything that is wrong with the others. */
export interface CheckedBundles {
  readonly bundles: readonly ReadBundle[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

/**
 * Reads each bundle that has a `.sig` and verifies it as an installed app would: the app's key, the very bytes, the trusted comment,
 * and what that comment says. Of an unsigned one with the name of a signed one the digest alone is read, to compare the two.
 * One after the other, so that at most one legacy bundle is in memory.
 */
export async function checkBundles(
  found: readonly FoundBundle[],
  rules: SignatureRules,
  ports: BundlePorts,
): Promise<CheckedBundles> {
  const checked: CheckedBundles[] = []
  const signed = new Set(found.flatMap(({ name, signaturePath }) => (signaturePath ? [name.file] : [])))
  for (const { name, signaturePath } of found) {
    if (signaturePath) checked.push(await explain(name, checkBundle(name, signaturePath, rules, ports)))
    else if (signed.has(name.file)) checked.push(await explain(name, readUnsigned(name, ports)))
  }
  return {
    bundles: checked.flatMap(({ bundles }) => bundles),
    problems: checked.flatMap(({ problems }) => problems),
    warnings: checked.flatMap(({ warnings }) => warnings),
  }
}

/** What is wrong with the files is told with all else; any other error is ours. */
async function explain(name: BundleName, checking: Promise<CheckedBundles>): Promise<CheckedBundles> {
  try {
    return await checking
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { bundles: [], problems: error.problems, warnings: [] }
    throw new Error(`reading ${quote(name.path)} failed`, { cause: error })
  }
}

async function readUnsigned(name: BundleName, ports: BundlePorts): Promise<CheckedBundles> {
  return { bundles: [{ name, digest: hex(await ports.hash(name.path)) }], problems: [], warnings: [] }
}

async function checkBundle(
  name: BundleName,
  signaturePath: string,
  { key, ...rules }: SignatureRules,
  ports: BundlePorts,
): Promise<CheckedBundles> {
  const signature = parseSignature(await ports.readText(signaturePath), signaturePath)
  const digest = await ports.hash(name.path)
  const message = signature.signs === 'file' ? await ports.readBytes(name.path) : digest
  const broken = checkSignature({ file: name.path, signature, message }, key, ports.verify)
  // Only now is the comment known to come from the signer.
  const { problems, warnings } = broken
    ? { problems: [broken], warnings: [] }
    : checkSignedComment(signature.trustedComment, name, rules)
  const read = { name, digest: hex(digest), signature: signature.text }
  return { bundles: problems.length > 0 ? [] : [read], problems, warnings }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
