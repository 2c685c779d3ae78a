import type { Track } from '../../config.ts'
import { folderOf, isWithin, nameOf } from '../../paths/folder.ts'
import { compilePaths } from '../../paths/path-rules.ts'
import { type Problem, quote } from '../../text/error.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { parseVersion } from '../../versions/version.ts'
import { isRequirement } from '../../versions/version-file.ts'
import { unknownDependencies } from '../../workspace/workspace.ts'
import { type DoctorFacts, type DoctorTrack, trackPlace } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'

/** The configuration by itself, and its paths against the files of the repository. */
export const CONFIG_RULES: readonly Rule[] = [
  {
    name: 'config-invalid',
    severity: 'error',
    meaning: 'The configuration file is missing or invalid.',
    check: ({ configuration }) => configuration.problems.map((problem) => faultOf(problem, configuration.file)),
  },
  {
    name: 'config-advice',
    severity: 'warning',
    meaning: 'The configuration is valid, but something in it is probably a mistake.',
    check: ({ configuration }) => configuration.warnings.map((problem) => faultOf(problem, configuration.file)),
  },
  {
    name: 'config-twice',
    severity: 'warning',
    meaning: 'There is a second configuration file, which is never read.',
    check: checkOnce,
  },
  {
    name: 'notes-unread',
    severity: 'warning',
    meaning:
      'A file below `release-notes` is named after a version, but not where component-changelog looks: `release-notes/<track>/<version>.md`.',
    check: checkNotes,
  },
  {
    name: 'path-matches-nothing',
    severity: 'warning',
    meaning: 'An entry of `paths` matches no file: a folder was renamed, or the name is mistyped.',
    check: checkEntries,
  },
  {
    name: 'track-without-files',
    severity: 'error',
    meaning:
      'Entries of `paths` with `!` exclude everything that the others include: no change ever releases the track.',
    check: (facts) => facts.tracks.flatMap((track) => checkNegations(track, facts)),
  },
  {
    name: 'dependency-outside-paths',
    severity: 'warning',
    meaning: 'A package of the track depends on a folder of the repository that `paths` does not cover.',
    check: (facts) => facts.tracks.flatMap((track) => checkNeeds(track, facts)),
  },
  {
    name: 'dependencies-unknown',
    severity: 'error',
    meaning: 'A track has `dependencies: auto`, but no manifest says what it depends on.',
    check: (facts) =>
      facts.tracks.flatMap(({ track, isKnown }) =>
        isKnown || track.dependencies !== 'auto'
          ? []
          : [{ ...unknownDependencies(track), place: trackPlace(facts, track, 'dependencies') }],
      ),
  },
]

/** A problem that other code found, as a fault. */
export function faultOf({ message, fix, place }: Problem, file: string): Fault {
  return { message, fix: fix ?? 'Correct it there.', place: place ?? { file, line: 1, column: 1 } }
}

const USUAL = /^(?:\.github\/)?release-tracks\.(?:yml|yaml|json)$/

/** The first of the usual names counts; of another one it was said which. */
function checkOnce({ configuration, files }: DoctorFacts): Fault[] {
  if (!USUAL.test(configuration.file) || configuration.root === undefined) return []
  return files.flatMap((file) => {
    if (file === configuration.file || !USUAL.test(file)) return []
    return {
      message: `${quote(file)} is not read: ${configuration.file} comes first.`,
      fix: 'Remove one of the two.',
      place: { file, line: 1, column: 1 },
    }
  })
}

/** What is not named after a version may be anything. */
function checkNotes({ files, tracks }: DoctorFacts): Fault[] {
  const names = tracks.map(({ track }) => track.name)
  return files.flatMap((file) => {
    const [, folder = '', name = ''] = /^release-notes\/([^/]+)\/([^/]+)\.md$/i.exec(file) ?? []
    const version = /\d+\.\d+\.\d+(?:-[0-9a-z]+\.\d+)?$/i.exec(name)?.[0]
    const track = names.includes(folder) ? folder : nearestWord(folder, names)
    if (version === undefined || track === undefined) return []
    const wanted = `release-notes/${track}/${version}.md`
    if (file === wanted || !parseVersion(version)) return []
    return {
      message: `${quote(file)} is read for no version: component-changelog looks for ${quote(wanted)}.`,
      fix: `Rename it to ${quote(wanted)}.`,
      place: { file, line: 1, column: 1 },
    }
  })
}

function checkEntries(facts: DoctorFacts): Fault[] {
  let folders: ReadonlySet<string> | undefined
  return facts.tracks.flatMap(({ track }) =>
    track.paths.flatMap((entry, index) => {
      if (entry.startsWith('!') || facts.files.some(compilePaths([entry]))) return []
      folders ??= foldersOf(facts.files)
      const near = literally(entry, facts.files, folders) ?? nearestPath(entry, facts.files, folders)
      return {
        message: `The path ${quote(entry)} of ${track.name} matches no file.`,
        fix: near === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(near)}? Otherwise remove it.`,
        place: trackPlace(facts, track, 'paths', index),
      }
    }),
  )
}

/** The glob for a path that is there and that was written as it is called, brackets and all. */
function literally(entry: string, files: readonly string[], folders: ReadonlySet<string>): string | undefined {
  const path = entry.replace(/\/(?:\*\*)?$/, '')
  const isThere = files.includes(path) || folders.has(path)
  return isThere ? path.replace(/[*?[{]/g, '[$&]') + entry.slice(path.length) : undefined
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set(files.map(folderOf))
  for (const folder of folders) folders.add(folderOf(folder))
  return folders
}

/** The file or folder whose name is nearest to an entry's, as an entry. */
function nearestPath(entry: string, files: readonly string[], folders: ReadonlySet<string>): string | undefined {
  const [, folder = entry, glob = ''] = /^([^*?[{]*?)(\/(?:\*\*?|\*\*\/.*|\*\..*))?$/.exec(entry) ?? []
  const near = nearestWord(folder, glob === '' ? [...files, ...folders] : folders)
  return near === undefined || near === '' ? undefined : near + glob
}

function checkNegations({ track, globs }: DoctorTrack, facts: DoctorFacts): Fault[] {
  const adds = globs.filter((glob) => !glob.startsWith('!'))
  if (facts.files.some(compilePaths(globs)) || !facts.files.some(compilePaths(adds))) return []
  const last = track.paths.findLastIndex((entry) => entry.startsWith('!'))
  return [
    {
      message: `The paths of ${track.name} match no file: ${quote(track.paths[last] ?? '')} excludes what those before it include.`,
      fix: 'The last entry that matches a file decides: list what should stay after it, or make it narrower.',
      place: trackPlace(facts, track, 'paths', last),
    },
  ]
}

/** A published package has those of other tracks by version, so a change there is a release of theirs; an app has them inside. */
function checkNeeds({ track, globs, needs }: DoctorTrack, facts: DoctorFacts): Fault[] {
  const covers = compilePaths(globs)
  const ofOthers = new Set(isPublished(track, facts) ? foldersOfOthers(track, facts) : [])
  const missed = needs.filter((folder) => {
    if (folder === '**' || ofOthers.has(folder)) return false
    const below = facts.files.filter((file) => isWithin(folderOf(file), folder))
    return below.length > 0 && !below.some(covers)
  })
  if (missed.length === 0) return []
  return [
    {
      message: `${track.name} is built from ${missed.map(quote).join(', ')}, which its paths do not cover: a change there releases nothing.`,
      fix: `Add ${missed.map((folder) => quote(`${folder}/**`)).join(', ')} to its paths, or set \`dependencies: auto\`.`,
      place: trackPlace(facts, track, 'paths'),
    },
  ]
}

function foldersOfOthers(track: Track, { tracks }: DoctorFacts): string[] {
  const files = tracks.flatMap((other) => (other.track === track ? [] : other.track.versionFiles))
  return files.filter((file) => !isRequirement(file)).map(({ path }) => folderOf(path))
}

/** Whether all of a track's packages go to a registry, as far as their manifests say. */
function isPublished({ versionFiles, updater }: Track, { texts }: DoctorFacts): boolean {
  const manifests = versionFiles.filter((file) => !isRequirement(file) && UNPUBLISHED.has(nameOf(file.path)))
  return (
    updater === undefined &&
    manifests.length > 0 &&
    manifests.every(({ path }) => !UNPUBLISHED.get(nameOf(path))?.test(texts.get(path) ?? ''))
  )
}

const UNPUBLISHED = new Map([
  ['package.json', /"private"\s*:\s*true/],
  ['Cargo.toml', /^\s*publish\s*=\s*false/m],
])
