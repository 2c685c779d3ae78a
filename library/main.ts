import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_NAMES, parseConfig } from '../shared/config/load.ts'
import { failure } from '../shared/core/text/error.ts'
import { ALL_FORMATS } from '../shared/core/version-files/formats/all-formats.ts'
import { keepFormats } from '../shared/core/version-files/formats/loaded.ts'
import { readTrackVersion, taggedVersion } from '../shared/flows/tracks/track-version.ts'

/** Where {@link trackVersion} starts to look. */
export interface TrackVersionOptions {
  /** A folder of the repository; by default the one that the build runs in. */
  readonly folder?: string
  /** The tag that is built, such as GITHUB_REF_NAME: one of the track has the version; any other text is passed over. */
  readonly tag?: string | undefined
}

/**
 * Gives the version of a track: that of the tag that is built, else the one that its version files carry now. It is what a build shows to users.
 *
 * Which file and which key that is, release-tracks.yml says, found in the folder or in the nearest one above it. So nothing
 * is said twice, and a promotion that writes the file changes what the next build shows.
 *
 * @param track the name of a track
 * @returns such as `2.3.2-alpha.1`
 * @throws ReleaseTracksError with what is wrong, where, and what to do: no configuration, no such track, no version in the file
 */
export function trackVersion(track: string, { folder = process.cwd(), tag = '' }: TrackVersionOptions = {}): string {
  keepFormats(ALL_FORMATS)
  const { root, name, text } = findConfig(folder)
  const config = parseConfig(name, text)
  const read = (path: string) => readIfThere(join(root, path))
  return (
    taggedVersion(config, track, tag) ??
    readTrackVersion(config, track, { read, list: (folder) => filesBelow(root, folder) })
  )
}

function findConfig(start: string): { root: string; name: string; text: string } {
  for (let root = start; ; root = dirname(root)) {
    for (const name of CONFIG_NAMES) {
      const text = readIfThere(join(root, name))
      if (text !== undefined) return { root, name, text }
    }
    if (root === dirname(root)) break
  }
  throw failure(
    'config-missing',
    `There is no release-tracks.yml in ${start} or above it.`,
    'In a container build, copy it along with the version files.',
  )
}

/** What git tracks is never in these. */
const PASSED_OVER = new Set(['.git', 'node_modules'])

function filesBelow(root: string, folder: string): string[] {
  const entries = statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(join(root, folder), { withFileTypes: true })
    : []
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : filesBelow(root, path)
    return entry.isFile() ? [path] : []
  })
}

function readIfThere(file: string): string | undefined {
  try {
    // A pipe is not a file: reading it may never end.
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
