import type { Track } from '../../config.ts'
import { placeAt } from '../../documents/place.ts'
import { newestTags } from '../../invariants/file-rules.ts'
import { nameOf } from '../../paths/folder.ts'
import { attempt } from '../../text/attempt.ts'
import { type Problem, quote, type ReleaseTracksError } from '../../text/error.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { rememberPairs } from '../../text/remember.ts'
import { noMatch } from '../../version-files/current-versions.ts'
import { findVersion, readVersion, writeVersion } from '../../version-files/version-text.ts'
import {
  fileVersion,
  isCarried,
  isGlob,
  isRequirement,
  tellingFiles,
  type VersionFile,
  writtenIn,
} from '../../versions/version-file.ts'
import { type DoctorFacts, type DoctorTrack, versionFilePlace } from '../facts.ts'
import { editBetween, type Fault, type Rule } from '../finding.ts'
import { faultOf } from './config-rules.ts'

/** Version files: that they are there, carry a version, and say the same as each other and as the tags. */
export const VERSION_RULES: readonly Rule[] = [
  {
    name: 'version-file-missing',
    severity: 'error',
    meaning: 'A version file is not in the repository.',
    check: (facts) => facts.tracks.flatMap((track) => checkThere(track, facts)),
  },
  {
    name: 'version-file-link',
    severity: 'error',
    meaning:
      'A version file is a symbolic link or lies behind one: the actions write what is in the repository, and follow no links.',
    check: (facts) => facts.tracks.flatMap((track) => checkLinks(track, facts)),
  },
  {
    name: 'version-inherited',
    severity: 'error',
    meaning:
      'A crate takes its version from the workspace (`version.workspace = true`), so it has none of its own to write.',
    check: (facts) => unreadable(facts, ({ code }) => code === 'version-inherited'),
  },
  {
    name: 'version-unreadable',
    severity: 'error',
    meaning:
      'A version file has no such key, the key holds no text, a pattern does not match once, or the file is malformed.',
    check: (facts) => unreadable(facts, ({ code }) => code !== 'version-inherited'),
  },
  {
    name: 'version-malformed',
    severity: 'error',
    meaning: 'A version file carries text that is not a version (X.Y.Z or X.Y.Z-channel.N).',
    check: (facts) => facts.tracks.flatMap((track) => checkShapes(track, facts)),
  },
  {
    name: 'version-suffix',
    severity: 'error',
    meaning: 'A file of a track with `version-style: core` or `tag` carries a pre-release suffix.',
    incident: 11,
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => checkSuffixes(track, facts)),
  },
  {
    name: 'versions-disagree',
    severity: 'error',
    meaning: 'The version files of a track carry different versions.',
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => checkAgreement(track, facts)),
  },
  {
    name: 'version-not-tagged',
    severity: 'warning',
    meaning: "The version files agree, but not with the track's newest tag in this history.",
    fixable: true,
    check: (facts) => facts.tracks.flatMap((track) => checkAgainstTags(track, facts)),
  },
]

const SHAPE = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/

/** A version file and the version it carries. */
export interface Carried {
  readonly file: VersionFile
  readonly text: string
  readonly version: string
}

/** The version files of a track, without those that are listed for a requirement on its version. */
export function ownVersionFiles({ versionFiles }: Track): VersionFile[] {
  return versionFiles.filter((file) => !isRequirement(file))
}

/** The version files of a track that can be read, where what they carry is a version. */
export const carriedBy = rememberPairs(({ track }: DoctorTrack, { texts }: DoctorFacts): readonly Carried[] => {
  return ownVersionFiles(track).flatMap((file) => {
    const text = texts.get(file.path)
    const version = text === undefined ? undefined : attempt(() => readVersion(file, text))
    return typeof version === 'string' && text !== undefined && SHAPE.test(version) ? [{ file, text, version }] : []
  })
})

function checkThere({ track }: DoctorTrack, facts: DoctorFacts): Fault[] {
  return track.versionFiles.flatMap((file) => {
    const { path } = file
    if (facts.texts.has(path) || facts.files.includes(path)) return []
    const place = versionFilePlace(facts, track, file)
    if (isGlob(file)) return [{ ...noMatch(file), place }]
    const namesakes = facts.files.filter((file) => nameOf(file) === nameOf(path))
    const near = nearestWord(path, facts.files) ?? (namesakes.length === 1 ? namesakes[0] : undefined)
    return {
      message: `The version file ${quote(path)} of ${track.name} is not in the repository.`,
      fix: near === undefined ? 'Correct its path, or take it out.' : `Did you mean ${quote(near)}?`,
      place,
    }
  })
}

function checkLinks({ track }: DoctorTrack, facts: DoctorFacts): Fault[] {
  const told = new Set(facts.unreadable.map(({ place }) => place?.file))
  return track.versionFiles.flatMap((file) => {
    const { path } = file
    if (facts.texts.has(path) || !facts.files.includes(path) || told.has(path)) return []
    return {
      message: `The version file ${quote(path)} of ${track.name} is a symbolic link, or cannot be read as a file.`,
      fix: 'Name the file that it points to.',
      place: versionFilePlace(facts, track, file),
    }
  })
}

function unreadable(facts: DoctorFacts, wanted: (error: ReleaseTracksError) => boolean): Fault[] {
  const problems = facts.tracks.flatMap(({ track }) =>
    track.versionFiles.flatMap((file): readonly Problem[] => {
      const text = facts.texts.get(file.path)
      const found = text === undefined ? '' : attempt(() => readVersion(file, text))
      return typeof found !== 'string' && wanted(found) ? found.problems : []
    }),
  )
  return problems.map((problem) => faultOf(problem, facts.configuration.file))
}

function checkShapes({ track }: DoctorTrack, { texts }: DoctorFacts): Fault[] {
  return ownVersionFiles(track).flatMap((file) => {
    const text = texts.get(file.path)
    const version = text === undefined ? undefined : attempt(() => readVersion(file, text))
    if (text === undefined || typeof version !== 'string' || SHAPE.test(version)) return []
    return {
      message: `${file.path} carries ${quote(version)}, which is not a version.`,
      fix: 'Write X.Y.Z, such as 1.8.5.',
      place: placeOf({ file, text }),
    }
  })
}

function checkSuffixes(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const style = facts.track.versionStyle
  const isWhole = style === 'full'
  const [last] =
    style === 'tag' ? [...wantedVersions(facts), ...comparable(facts, all).map(({ version }) => version)] : []
  return carriedBy(facts, all).flatMap((carried) => {
    if (isWhole && carried.file.style === undefined) return []
    const core = carried.version.split(/[-+]/, 1)[0] as string
    if (core === carried.version) return []
    const right = last === undefined ? core : writtenIn(carried.file, last)
    return {
      message: `${carried.file.path} carries ${quote(carried.version)}, and ${isWhole ? 'its entry of version-files' : facts.track.name} has \`version-style: ${isWhole ? 'core' : style}\`.`,
      fix: `Write ${quote(right)}: the tag alone carries the suffix${style === 'tag' ? '' : ', since installers take numbers only'}.`,
      place: placeOf(carried),
      edits: [editTo(carried, right)],
    }
  })
}

function checkAgreement(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const carried = comparable(facts, all)
  const telling = tellingOf(facts, carried)
  const [first] = telling
  if (!first || carried.every((each) => isAt(each, first.version))) return []
  const wanted = wantedVersions(facts)
  const right = telling.find(({ version }) => wanted.includes(version))
  const others = carried.filter((each) => !isAt(each, (right ?? first).version))
  return others.map((other) => ({
    message: `${other.file.path} carries ${other.version}, and ${(right ?? first).file.path} ${(right ?? first).version}: both are versions of ${facts.track.name}.`,
    fix: right
      ? `Write ${writtenIn(other.file, right.version)}, like the newest tag.`
      : 'Write the same version in both.',
    place: placeOf(other),
    ...(right && { edits: [editTo(other, writtenIn(other.file, right.version))] }),
  }))
}

function checkAgainstTags(facts: DoctorTrack, all: DoctorFacts): Fault[] {
  const carried = comparable(facts, all)
  const [first] = tellingOf(facts, carried)
  const wanted = wantedVersions(facts)
  const [best] = wanted
  if (!first || best === undefined || !carried.every((each) => isAt(each, first.version))) return []
  if (wanted.includes(first.version)) return []
  const [tag] = newestTags(carriedTags(facts))
  const which = facts.track.versionStyle === 'tag' ? 'newest live tag' : 'newest tag'
  return carried.map((each) => ({
    message: `${each.file.path} carries ${each.version}, and the ${which} of ${facts.track.name} here is ${quote(tag?.name ?? '')}.`,
    fix: `Write ${writtenIn(each.file, best)}. Versions are counted from tags, so another one in the file only changes what is built.`,
    place: placeOf(each),
    edits: [editTo(each, writtenIn(each.file, best))],
  }))
}

/** What the files carry, without suffixes where {@link checkSuffixes} tells of them. */
function comparable(facts: DoctorTrack, all: DoctorFacts): readonly Carried[] {
  const carried = carriedBy(facts, all)
  if (facts.track.versionStyle === 'full') return carried
  if (facts.track.versionStyle === 'tag') return carried.filter(({ version }) => !/[-+]/.test(version))
  return carried.map((each) => ({ ...each, version: each.version.split(/[-+]/, 1)[0] as string }))
}

/** Of what files carry, what tells the version. */
function tellingOf({ track }: DoctorTrack, carried: readonly Carried[]): readonly Carried[] {
  const telling = new Set(tellingFiles(track.versionFiles))
  return carried.filter(({ file }) => telling.has(file))
}

function isAt({ file, version }: Carried, wanted: string): boolean {
  return version === writtenIn(file, wanted)
}

function wantedVersions(facts: Pick<DoctorTrack, 'track' | 'merged'>): string[] {
  return newestTags(carriedTags(facts)).map(({ version }) => fileVersion(facts.track, version))
}

/** The tags in this history whose versions the files carry, when they are the newest. */
function carriedTags({ track, merged }: Pick<DoctorTrack, 'track' | 'merged'>): DoctorTrack['merged'] {
  return merged.filter(({ version }) => isCarried(track, version))
}

function editTo({ file, text }: Carried, version: string) {
  return editBetween(file.path, text, writeVersion({ ...file, buildNumber: 'keep' }, text, version))
}

function placeOf({ file, text }: Pick<Carried, 'file' | 'text'>) {
  return placeAt(file.path, text, findVersion(file, text).start)
}
