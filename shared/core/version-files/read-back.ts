import { placeAt } from '../documents/place.ts'
import { failure, quote, ReleaseTracksError } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { compilePattern, isRequirement, type VersionFile, writtenIn } from '../versions/version-file.ts'
import { eachFile, textOf } from './current-versions.ts'
import { unraisedRequirements } from './requirement.ts'
import { findVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/** A group that takes in every version of a track, and no build metadata (SemVer §10). */
const VERSION_GROUP = '([0-9A-Za-z.-]+)'

/**
 * Reads version files again after a version was written to them: each carries exactly that version, or a requirement as it is to be for it,
 * and nothing else of it changed.
 * @throws ReleaseTracksError `version-read-back` with every file that does not; `version-build` where build metadata would get lost.
 */
export function requireReadBack(files: readonly VersionFile[], before: Texts, after: Texts, released: string): void {
  eachFile(files, (file) => {
    const version = writtenIn(file, released)
    const [old, text] = [textOf(file, before), textOf(file, after)]
    const { value, start, end } = findVersion(file, old)
    if (!isRequirement(file) && value !== version) requireNoBuild(file, old, { value, start, end }, version)
    const said = whatIsRead(file, after, version)
    if (said === undefined) return
    const written = lineAt(text, start)
    throw failure(
      'version-read-back',
      `Writing ${version} would give the line ${quote(written)}, where ${said}.`,
      howToRead(file),
      placeAt(file.path, old, start),
    )
  })
  for (const [path, ofPath] of groupBy(files, (file) => file.path)) requireSameRest(path, ofPath, before, after)
}

/** What a file says in place of what it is to say; undefined where it is right. */
function whatIsRead(file: VersionFile, after: Texts, version: string): string | undefined {
  try {
    const wrong = isRequirement(file)
      ? unraisedRequirements([file], after, version)[0]?.value
      : findVersion(file, textOf(file, after)).value
    return wrong === undefined || (wrong === version && !isRequirement(file)) ? undefined : `${quote(wrong)} is read`
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    return `no version can be read: ${error.problems[0]?.message.replace(/\.$/, '')}`
  }
}

function howToRead(file: VersionFile): string {
  const group = `Let the group of the pattern take in a whole version, such as ${VERSION_GROUP}`
  return file.kind === 'pattern'
    ? `${group}; or set version-style: core, where files carry X.Y.Z alone.`
    : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${VERSION_GROUP}.`
}

/** A build number such as that of `1.3.5+215` counts up by other rules than ours: it is left alone, never dropped. */
function requireNoBuild(
  file: VersionFile,
  text: string,
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
  version: string,
): void {
  const build = value.indexOf('+')
  if (build < 0) return
  const pattern = patternBefore(text, start)
  const example = findsAlone(pattern, text, end - value.length + build)
    ? `: { path: ${JSON.stringify(file.path)}, pattern: ${JSON.stringify(pattern)} }`
    : `, with a group that ends before it, such as ${VERSION_GROUP}`
  throw failure(
    'version-build',
    `It says ${quote(value)}, and writing ${version} would drop the build metadata ${quote(value.slice(build))}.`,
    `To leave that where it is, list the file with a pattern under version-files${example}.`,
    placeAt(file.path, text, start),
  )
}

/** The pattern for what stands on the same line behind the same words. */
function patternBefore(text: string, start: number): string {
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace('\ufeff', '')
  return `^${lead.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${VERSION_GROUP}`
}

function findsAlone(pattern: string, text: string, end: number): boolean {
  const found = [...text.matchAll(compilePattern(pattern))]
  return found.length === 1 && found[0]?.indices?.[1]?.[1] === end
}

/** A last look, whatever wrote: outside the versions the file is what it was. */
function requireSameRest(path: string, files: readonly VersionFile[], before: Texts, after: Texts): void {
  const rest = (texts: Texts) => withoutVersions(textOf(files[0] as VersionFile, texts), files)
  if (rest(before) === rest(after)) return
  throw failure(
    'version-read-back',
    'Writing the version would change more than the version.',
    'Check that no two entries of version-files find the same place.',
    { file: path },
  )
}

function withoutVersions(text: string, files: readonly VersionFile[]): string {
  const spans = files.map((file) => findVersion(file, text)).sort((a, b) => a.start - b.start)
  let at = 0
  const kept = spans.map(({ start, end }) => {
    const part = text.slice(at, start)
    at = Math.max(at, end)
    return part
  })
  return [...kept, text.slice(at)].join('\0')
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, end < 0 ? text.length : end).trim()
}
