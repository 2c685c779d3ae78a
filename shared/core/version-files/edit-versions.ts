import { type Problem, ReleaseTracksError } from '../error.ts'
import { keySegments, type VersionFile } from '../version-file.ts'
import { folderOf, nameOf, relativeTo } from '../workspace/folder.ts'
import { followCargo } from './cargo-follow.ts'
import { eachFile, textOf } from './current-versions.ts'
import { editNpmLock } from './npm-lock.ts'
import { unmetNpmRanges } from './npm-ranges.ts'
import { editUvLock } from './uv-lock.ts'
import { writeVersion } from './version-text.ts'

export { currentVersions } from './current-versions.ts'

type Texts = ReadonlyMap<string, string>

/**
 * Writes a version into its version files and into every lock file that repeats it.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, uv.lock:
 * the entry of the project's folder.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, and requirements between packages
 *   of the repository that the new version no longer meets.
 */
export function editVersions(versionFiles: readonly VersionFile[], texts: Texts, version: string): Texts {
  const edited = new Map(texts)
  eachFile(versionFiles, (file) => edited.set(file.path, writeVersion(file, textOf(file, edited), version)))
  const problems: Problem[] = []
  const cargo = versionFiles.map((file) => file.path).filter((path) => nameOf(path) === 'Cargo.toml')
  if (cargo.length > 0) {
    const followed = followCargo(cargo, texts, edited, version)
    for (const [path, text] of followed.locks) edited.set(path, text)
    problems.push(...followed.problems)
  }
  problems.push(...unmetNpmRanges(versionFiles, texts, edited, version))
  if (problems.length > 0) throw new ReleaseTracksError('unmet-requirement', problems)
  followByFolder(versionFiles, edited, version)
  return new Map([...edited].filter(([path, text]) => texts.get(path) !== text))
}

/** The locks that know a project by its folder: npm's and uv's. */
function followByFolder(versionFiles: readonly VersionFile[], edited: Map<string, string>, version: string): void {
  const named = (name: string) => versionFiles.filter((file) => nameOf(file.path) === name)
  for (const [path, text] of edited) {
    const name = nameOf(path)
    const fromLock = (file: VersionFile) => relativeTo(folderOf(path), folderOf(file.path))
    if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') {
      const changes = named('package.json').map((file) => ({
        folder: fromLock(file),
        segments: segmentsOf(file),
        to: version,
      }))
      edited.set(path, editNpmLock(path, text, changes))
    } else if (name === 'uv.lock') {
      for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
        edited.set(path, editUvLock(path, edited.get(path) as string, fromLock(file) || '.', version))
      }
    }
  }
}

/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file: VersionFile): readonly string[] {
  if (file.kind === 'keyed') return keySegments(file.key) ?? [file.key]
  return nameOf(file.path) === 'package.json' ? ['version'] : ['project', 'version']
}
