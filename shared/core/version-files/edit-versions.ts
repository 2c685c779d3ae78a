import { folderOf, nameOf, relativeTo } from '../paths/folder.ts'
import { type Problem, ReleaseTracksError } from '../text/error.ts'
import {
  isDenoFile,
  isPnpmFile,
  isRequirement,
  keySegments,
  type VersionFile,
  writtenIn,
} from '../versions/version-file.ts'
import { openNpmTree } from '../workspace/npm-tree.ts'
import { autoRequirements } from './auto-requirements.ts'
import { followCargo } from './cargo-follow.ts'
import { eachFile, textOf } from './current-versions.ts'
import { unmetDenoImports } from './deno-requirements.ts'
import { formatOf } from './formats/loaded.ts'
import { editDenoLock } from './locks/deno-lock.ts'
import { editNpmLock } from './locks/npm-lock.ts'
import { editPnpmLock } from './locks/pnpm-lock.ts'
import { editPoetryLock, editUvLock } from './locks/uv-lock.ts'
import { editYarnLock } from './locks/yarn-lock.ts'
import { matchedFiles } from './matched-files.ts'
import { unmetNpmRanges } from './npm-ranges.ts'
import { requireReadBack } from './read-back.ts'
import { writeRequirement } from './requirement.ts'
import { readVersion, writeVersion, writtenVersion } from './version-text.ts'

export { currentVersions } from './current-versions.ts'
export { raisedBuildsOf, withHighestBuilds } from './version-builds.ts'

type Texts = ReadonlyMap<string, string>

/**
 * Writes a version into its version files and into every lock file that repeats it.
 * A requirement on the version keeps its operator, see {@link writeRequirement}; for those that are not listed see {@link autoRequirements}.
 * Cargo.lock: the packages and, when the version is a workspace's, all that inherit it. package-lock.json, npm-shrinkwrap.json, bun.lock, uv.lock, poetry.lock:
 * the entry of the project's folder. pnpm-lock.yaml, yarn.lock and deno.lock: the requirement that they repeat.
 * @param texts what {@link isToRead} tells, decoded from UTF-8 with byte order marks; files that were left out do not follow.
 * @returns the new texts of the files that change, and of no others.
 * @throws ReleaseTracksError with all problems: those of {@link readVersion}, a missing file, what does not read back as it was written
 *   ({@link requireReadBack}), and requirements between packages of the repository that the new version no longer meets.
 */
export function editVersions(files: readonly VersionFile[], texts: Texts, version: string): Texts {
  const listed = matchedFiles(files, texts)
  const edited = new Map(texts)
  const writeAll = (files: readonly VersionFile[]) =>
    eachFile(files, (file) => {
      const write = isRequirement(file) ? writeRequirement : writeVersion
      edited.set(file.path, write(file, textOf(file, edited), writtenIn(file, version)))
    })
  writeAll(listed)
  const required = autoRequirements(listed, edited, version)
  writeAll(required)
  const versionFiles = [...listed, ...required]
  requireReadBack(versionFiles, texts, edited, version)
  const problems: Problem[] = []
  const cargo = versionFiles.map((file) => file.path).filter((path) => nameOf(path) === 'Cargo.toml')
  if (cargo.length > 0) {
    const followed = followCargo(cargo, texts, edited, version)
    for (const [path, text] of followed.locks) edited.set(path, text)
    problems.push(...followed.problems)
  }
  problems.push(...unmetNpmRanges(versionFiles, texts, edited, version))
  problems.push(...unmetDenoImports(versionFiles, texts, edited, version))
  if (problems.length > 0) throw new ReleaseTracksError('unmet-requirement', problems)
  followByFolder(versionFiles, texts, edited)
  followByFormat(versionFiles, texts, edited)
  const changed = new Map<string, string>()
  for (const [path, text] of edited) if (texts.get(path) !== text) changed.set(path, text)
  return changed
}

/** Of npm and bun, which repeat what a package.json says. */
const NPM_LOCKS = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'bun.lock'])
const LOCKS = new Set([...NPM_LOCKS, 'pnpm-lock.yaml', 'yarn.lock', 'deno.lock', 'uv.lock', 'poetry.lock'])

/** The locks that know a project by its folder: those of npm, bun, pnpm, yarn, Deno, uv and poetry. */
function followByFolder(versionFiles: readonly VersionFile[], before: Texts, edited: Map<string, string>): void {
  const named = (name: string) => versionFiles.filter((file) => nameOf(file.path) === name)
  for (const [path, text] of edited) {
    const name = nameOf(path)
    if (!LOCKS.has(name)) continue
    const fromLock = (file: VersionFile) => relativeTo(folderOf(path), folderOf(file.path))
    if (NPM_LOCKS.has(name)) {
      const changes = named('package.json').map((file) => ({
        folder: fromLock(file),
        segments: segmentsOf(file),
        to: writtenVersion(file, textOf(file, edited)),
      }))
      edited.set(path, editNpmLock(path, text, changes))
    } else if (name === 'deno.lock') {
      const changes = changedRequirements(versionFiles.filter(isImporting), before, edited)
      const here = changes.map(({ file, ...change }) => ({ ...change, folder: fromLock(file) }))
      edited.set(path, editDenoLock(path, text, here))
    } else if (name === 'pnpm-lock.yaml' || name === 'yarn.lock') {
      const changes = changedRequirements(named('package.json'), before, edited)
      const here = changes.map(({ file, ...change }) => ({ ...change, folder: fromLock(file) }))
      const ofFolder = (file: VersionFile) => folderOf(file.path) === folderOf(path)
      const catalogs = changedCatalogs(versionFiles, before, edited).filter(({ file }) => ofFolder(file))
      edited.set(path, name === 'yarn.lock' ? editYarnLock(text, here) : editPnpmLock(path, text, here, catalogs))
    } else {
      const edit = name === 'uv.lock' ? editUvLock : editPoetryLock
      for (const file of named('pyproject.toml').filter((file) => segmentsOf(file).join('.') === 'project.version')) {
        const written = writtenVersion(file, textOf(file, edited))
        edited.set(path, edit(path, edited.get(path) as string, fromLock(file) || '.', written))
      }
    }
  }
}

/** Whether a deno.lock records what a file requires. */
function isImporting(file: VersionFile): boolean {
  return isDenoFile(file) || nameOf(file.path) === 'package.json'
}

/** What a format's own tools repeat in other files, such as the modules of Maven. */
function followByFormat(versionFiles: readonly VersionFile[], before: Texts, edited: Map<string, string>): void {
  for (const file of versionFiles) {
    const [from, to] = [readVersion(file, textOf(file, before)), readVersion(file, textOf(file, edited))]
    const changed = from === to ? undefined : formatOf(file)?.follow?.({ path: file.path, from, to, texts: edited })
    for (const [path, text] of changed ?? []) edited.set(path, text)
  }
}

function changedRequirements(files: readonly VersionFile[], before: Texts, after: Texts) {
  return files.filter(isRequirement).flatMap((file) => {
    const [from, to] = [readVersion(file, textOf(file, before)), readVersion(file, textOf(file, after))]
    return from === to ? [] : [{ file, name: segmentsOf(file).at(-1) as string, from, to }]
  })
}

/** The ranges of a pnpm-workspace.yaml that changed, with the version that the package in question had and has. */
function changedCatalogs(files: readonly VersionFile[], before: Texts, after: Texts) {
  const changes = changedRequirements(files.filter(isPnpmFile), before, after)
  if (changes.length === 0) return []
  const [old, now] = [openNpmTree(before), openNpmTree(after)]
  const folders = files.filter((file) => !isRequirement(file)).map(({ path }) => folderOf(path))
  return changes.map((change) => {
    const folder = folders.find((each) => now.manifest(each)?.name === change.name) ?? ''
    const [from, to] = [old.manifest(folder)?.version, now.manifest(folder)?.version]
    const segments = segmentsOf(change.file)
    const catalog = segments[0] === 'catalog' ? 'default' : (segments[1] as string)
    return { ...change, catalog, versions: from && to ? ([from, to] as const) : undefined }
  })
}

/** A pattern in a manifest is taken to find the manifest's own version. */
function segmentsOf(file: VersionFile): readonly string[] {
  if (file.kind === 'keyed') return keySegments(file.key) ?? [file.key]
  return nameOf(file.path) === 'package.json' ? ['version'] : ['project', 'version']
}
