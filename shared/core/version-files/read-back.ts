import { placeAt } from '../documents/place.ts'
import { failure, quote, ReleaseTracksError } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { isRequirement, type VersionFile, writtenIn } from '../versions/version-file.ts'
import { eachFile, textOf } from './current-versions.ts'
import { unraisedRequirements } from './requirement.ts'
import { findVersion } from './version-text.ts'

type Texts = ReadonlyMap<string, string>

/** A group that takes in every version of a track. */
const VERSION_GROUP = '([0-9A-Za-z.-]+)'

/**
 * Reads version files again after a version was written to them: each carries exactly that version, or a requirement as it is to be for it,
 * and nothing else of it but build numbers changed.
 * @throws ReleaseTracksError `version-read-back` with every file that does not.
 */
export function requireReadBack(files: readonly VersionFile[], before: Texts, after: Texts, released: string): void {
  eachFile(files, (file) => {
    const version = writtenIn(file, released)
    const [old, text] = [textOf(file, before), textOf(file, after)]
    const { start } = findVersion(file, old)
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
  const group = `Let the group of the pattern match a whole version, such as ${VERSION_GROUP}`
  return file.kind === 'pattern'
    ? `${group}; or set version-style: core, so that files carry only X.Y.Z.`
    : `Write it as plain text there, or find it with \`pattern\` and one group, such as ${VERSION_GROUP}.`
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
  const found = files.map((file) => findVersion(file, text))
  const spans = found.flatMap(({ at, builds = [] }) => [...at, ...builds]).sort((a, b) => a.start - b.start)
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
