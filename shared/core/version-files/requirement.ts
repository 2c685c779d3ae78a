import { placeAt } from '../documents/place.ts'
import { nameOf } from '../paths/folder.ts'
import { failure, quote } from '../text/error.ts'
import { type Ecosystem, raiseRequirement, withoutProtocol } from '../versions/requirement-text.ts'
import { isDenoFile, isPnpmFile, type VersionFile } from '../versions/version-file.ts'
import { meetsCargoRequirement } from './cargo-follow.ts'
import { eachFile, textOf } from './current-versions.ts'
import { matchedFiles } from './matched-files.ts'
import { meetsRange } from './npm-ranges.ts'
import { findVersion } from './version-text.ts'

/**
 * The text of a file whose requirement on a package asks for a new version, see {@link raiseRequirement}. What asks for no version, such as
 * `workspace:^`, `file:../b` or `*`, stays, and so does what cannot be raised but is met.
 * @throws ReleaseTracksError `unmet-requirement` with the place where it is not clear what to write; and as findVersion does.
 */
export function writeRequirement(file: VersionFile, text: string, version: string): string {
  const { value, start, end } = findVersion(file, text)
  const raised = followVersion(value, version, ecosystemOf(file))
  if (raised !== undefined) return text.slice(0, start) + raised + text.slice(end)
  throw failure(
    'unmet-requirement',
    `The requirement ${quote(value)} is not met by ${version}, and it is not clear what should replace it.`,
    'Write one with a single lower bound that goes as high, such as "^1.2.3" or ">=1.2.3 <2"; or "workspace:^" with pnpm and yarn, which needs no entry under version-files.',
    placeAt(file.path, text, start),
  )
}

/**
 * The requirements that are not as {@link writeRequirement} leaves them for a version, with the text of each.
 * @throws ReleaseTracksError as `currentVersions` does.
 */
export function unraisedRequirements(
  files: readonly VersionFile[],
  texts: ReadonlyMap<string, string>,
  version: string,
): { readonly path: string; readonly value: string }[] {
  return eachFile(matchedFiles(files, texts), (file) => ({ file, value: findVersion(file, textOf(file, texts)).value }))
    .filter(({ file, value }) => followVersion(value, version, ecosystemOf(file)) !== value)
    .map(({ file, value }) => ({ path: file.path, value }))
}

function ecosystemOf({ path }: VersionFile): Ecosystem {
  const name = nameOf(path)
  return name === 'Cargo.toml'
    ? 'cargo'
    : name === 'package.json' || isPnpmFile({ path }) || isDenoFile({ path })
      ? 'npm'
      : 'plain'
}

/** What Deno takes of a package stands behind the range: `jsr:@acme/core@^1.2.0/sub`. */
const TAKEN = /^(jsr:@[^/]+\/[^/]+)(\/.*)$/

function followVersion(value: string, version: string, ecosystem: Ecosystem): string | undefined {
  const [, specifier, taken] = TAKEN.exec(value) ?? []
  if (specifier !== undefined) {
    const followed = followVersion(specifier, version, ecosystem)
    return followed === undefined ? undefined : followed + taken
  }
  const raised = raiseRequirement(value, version, ecosystem)
  // Whose range it is is not known: what does not look like one is taken for a version.
  if (ecosystem === 'plain') return raised ?? version
  if (ecosystem === 'npm' && !asksForVersion(value)) return value
  const isMet = ecosystem === 'cargo' ? meetsCargoRequirement : meetsRange
  return [raised, value].find((each) => each !== undefined && isMet(version, each))
}

/** Whether a text is a range with a number in it: `workspace:^`, `*`, addresses, paths and names of tags are not. */
function asksForVersion(value: string): boolean {
  const range = withoutProtocol(value)
  return /^[\s^~<>=v\d]/.test(range) && /\d/.test(range) && !/[:/]/.test(range)
}
