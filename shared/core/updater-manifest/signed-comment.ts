import { assetName } from '../publish/release-url.ts'
import { formatInstant } from '../text/date.ts'
import { describeProblem, type Problem, quote } from '../text/error.ts'
import { formatCore, formatVersion } from '../versions/version.ts'
import { type BundleName, isSameProduct, parseBundleName } from './bundle-name.ts'
import type { ExpectedVersion } from './bundles.ts'
import { parseTrustedComment } from './minisign.ts'

/** What a trusted comment gets wrong: `problems` stop the publication, `warnings` are for the summary. */
export interface CommentReport {
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

/** What the comments of a release must agree with. */
export interface CommentRules {
  readonly expected: ExpectedVersion
  /** Whether the app sets `requireSignedVersion`. */
  readonly requireSignedVersion: boolean
  /** Whether the app's updater compares a version that a signature names with the announced one; before 2.12.0 it does not. */
  readonly readsSignedVersion: boolean
  /** When the tag was made, in seconds since 1970; absent where the tag does not say so itself. */
  readonly taggedAt?: number
}

/**
 * Compares a verified trusted comment with the bundle it came with and the version that the manifest will announce.
 *
 * A file name in it must be the bundle's; renamed is fine (`App.app.tar.gz` to `App_1.8.5_aarch64.app.tar.gz`), another product,
 * version, processor or kind is not. A version in it must be the tag's. Of a build as X.Y.Z Tauri signs X.Y.Z while the manifest announces
 * X.Y.Z-channel.N: plugin versions that read the signed version refuse that (`SignedVersionMismatch`, whether or not
 * `requireSignedVersion` is set), older ones do not look. So it is a warning where the app has such an older one, and else a problem.
 *
 * A bundle that names its version nowhere, neither in its name nor in the signature, and was signed before the tag was made may be one of an
 * older version: a warning, since a build may be tagged afterwards.
 *
 * A comment that says one of these twice is a problem: this step and the app could take it for different things.
 *
 * @see https://github.com/tauri-apps/plugins-workspace/blob/v2/plugins/updater/src/updater.rs `verify_signed_version`
 */
export function checkSignedComment(trustedComment: string, name: BundleName, rules: CommentRules): CommentReport {
  const { taggedAt } = rules
  const { file, version, timestamp, repeated } = parseTrustedComment(trustedComment)
  if (repeated) return { problems: [ambiguous(name, trustedComment, repeated)], warnings: [] }
  const fileProblem = file !== undefined && !isSameBundle(file, name) ? [otherFile(name, file)] : []
  const mismatch = checkSignedVersion(version, name, rules)
  const isNameless = name.version === undefined && version === undefined
  const isOlder = isNameless && timestamp !== undefined && taggedAt !== undefined && timestamp < taggedAt
  return {
    problems: [...fileProblem, ...(mismatch?.fatal ? [mismatch.problem] : [])],
    warnings: [
      ...(mismatch && !mismatch.fatal ? [describeProblem(mismatch.problem)] : []),
      ...(isOlder ? [describeProblem(older(name, timestamp, taggedAt))] : []),
    ],
  }
}

function older(name: BundleName, timestamp: number, taggedAt: number): Problem {
  return {
    message: `${quote(name.path)} names no version, and was signed at ${formatInstant(timestamp)}, before the tag was made at ${formatInstant(taggedAt)}: it may be the bundle of an older version.`,
    fix: 'Check that the artifacts are those of the build of this tag; where the version is in the name of the file, it is compared.',
  }
}

function checkSignedVersion(
  signed: string | undefined,
  name: BundleName,
  { expected: { version, style }, requireSignedVersion, readsSignedVersion }: CommentRules,
): { readonly fatal: boolean; readonly problem: Problem & { readonly fix: string } } | undefined {
  const announced = formatVersion(version)
  const fix = `Sign it with \`tauri signer sign --app-version ${announced} ${quote(name.file)}\`.`
  if (signed === undefined) {
    const message = `The signature of ${quote(name.path)} names no version, and the app sets \`requireSignedVersion\`: it would refuse the update.`
    return requireSignedVersion ? { fatal: true, problem: { message, fix } } : undefined
  }
  const plain = signed.replace(/^v/, '')
  if (plain === announced) return undefined
  const message = `The signature of ${quote(name.path)} is for version ${quote(signed)}, and the manifest announces ${announced}: ${readsSignedVersion ? 'every app would refuse it' : 'updater plugins from 2.12.0 on refuse it'}.`
  const isCore = style === 'core' && plain === formatCore(version)
  const build = isCore
    ? `Build with the \`tauri-config\` output of validate-tag, which signs for ${announced}. Or sign`
    : 'Sign'
  return {
    fatal: !isCore || requireSignedVersion || readsSignedVersion,
    problem: { message, fix: fix.replace(/^Sign/, build) },
  }
}

function isSameBundle(file: string, name: BundleName): boolean {
  if (assetName(file) === assetName(name.file)) return true
  const signed = parseBundleName(file)
  if (signed?.installer !== name.installer || signed.isUpdaterArchive !== name.isUpdaterArchive) return false
  // What was renamed to say more may have been read wrongly before: `Robot Arm.app.tar.gz` is not an ARM build of a robot.
  if (isSameProduct(signed.stem, name.product)) return true
  return (
    isSameProduct(signed.product, name.product) &&
    agree(signed.arch, name.arch) &&
    agree(signed.version, name.version) &&
    agree(signed.language, name.language)
  )
}

/** Two things that names may leave out agree unless both say something else. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function ambiguous(name: BundleName, trustedComment: string, fields: readonly string[]): Problem {
  return {
    message: `The signature of ${quote(name.path)} says ${fields.join(' and ')} more than once in its trusted comment: ${quote(trustedComment)}.`,
    fix: 'Sign the bundle again with `tauri signer sign`, which says each once.',
  }
}

function otherFile(name: BundleName, file: string): Problem {
  return {
    message: `The signature of ${quote(name.path)} was made for a file named ${quote(file)}.`,
    fix: 'Publish the bundle under the name it was signed with, or sign it again under the new name.',
  }
}
