import type { Config } from '../../core/config.ts'
import { foldersOf } from '../../core/paths/path-folders.ts'
import { matchTag } from '../../core/tags/tag-template.ts'
import { failure } from '../../core/text/error.ts'
import { currentVersions } from '../../core/version-files/current-versions.ts'
import { versionFileMatcher } from '../../core/version-files/matched-files.ts'
import { formatVersion } from '../../core/versions/version.ts'
import { isGlob, tellingFiles } from '../../core/versions/version-file.ts'
import { chooseTrack } from './track-choice.ts'

/** The files of a repository as they lie there. */
export interface TextSource {
  /** The text of a path; undefined where there is no such file. */
  readonly read: (path: string) => string | undefined
  /** The paths of all files below a folder; `''` is the root. */
  readonly list: (folder: string) => readonly string[]
}

/** The version that a tag is of; undefined for a text that is not a tag of the track. Throws `track-unknown`. */
export function taggedVersion(config: Config, name: string, tag: string): string | undefined {
  const found = matchTag(chooseTrack(config, name, 'track').tag, tag)
  return found && formatVersion(found.version)
}

/**
 * The version that a track's files carry, as it stands there.
 *
 * `files` are those of the repository.
 * @throws ReleaseTracksError `track-unknown`; `version-files-missing` for a track whose tags alone carry the version;
 *   `versions-differ`; and what is wrong with a version file.
 */
export function readTrackVersion(config: Config, name: string, files: TextSource): string {
  const { versionFiles } = chooseTrack(config, name, 'track')
  const isMatched = versionFileMatcher(versionFiles)
  const paths = versionFiles.flatMap((file) =>
    isGlob(file) ? files.list(foldersOf([file.path])?.[0] ?? '').filter(isMatched) : [file.path],
  )
  const texts = [...new Set(paths)].flatMap((path) => {
    const text = files.read(path)
    return text === undefined ? [] : [[path, text] as const]
  })
  const found = currentVersions(tellingFiles(versionFiles), new Map(texts))
  const versions = new Set(found.map(({ version }) => version))
  const [version] = versions
  if (version === undefined) {
    throw failure(
      'version-files-missing',
      `Track ${name} has no version-files in ${config.path}: only its tags carry the version.`,
      'List a file that carries it, or give the tag that is built.',
    )
  }
  if (versions.size === 1) return version
  const said = found.map(({ path, version }) => `${path} says ${version}`).join(', ')
  throw failure(
    'versions-differ',
    `The version files of track ${name} differ: ${said}.`,
    'Write the same version into each.',
  )
}
