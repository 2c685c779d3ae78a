import { placeAt } from '../../documents/place.ts'
import { failure, quote, type ReleaseTracksError } from '../../text/error.ts'

/** A stretch of a text, as offsets. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A span and the text in it. */
export interface Literal extends TextSpan {
  readonly value: string
}

/** Where a file carries its version: every place says the same. */
export interface VersionPlaces {
  readonly value: string
  readonly at: readonly TextSpan[]
  /** The build numbers that go up with it, such as those after `+`; all of them get the same. */
  readonly builds?: readonly Literal[]
}

/** One format of version files: what the table in the docs says about it, and how it is read and written. */
export interface VersionFormat {
  /** Where the version stands, for the docs. */
  readonly place: string
  /** Whose rules its versions obey, where there are some: `PEP 440`. */
  readonly rules?: string
  readonly limits?: VersionLimits
  /** The limits in a text, where it decides. */
  readonly limitsIn?: (text: string) => VersionLimits
  /** The build number, for the docs: `versionCode`. */
  readonly build?: string
  /** What becomes of the build number where the configuration does not say. */
  readonly buildNumber?: 'raise'
  /** Finds the places; a format without it stands at its key. Throws where there is none, or not one version. */
  readonly find?: (text: string, path: string) => VersionPlaces
  /** Writes a version X.Y.Z-channel.N as the format has it; as it is where left out. */
  readonly spell?: (version: string) => string
  /** Reads what is written so; what it does not know it gives back. */
  readonly read?: (written: string) => string
  /** Explains why the key of the format holds no version, and throws; does nothing where it cannot say. */
  readonly explain?: (text: string, path: string) => void
  /** Says of a value at the key that it is not a version but an instruction, with what to do; undefined for anything else. */
  readonly instruction?: (value: string) => Missing | undefined
  /** Changes what other files repeat: the texts of those that change. */
  readonly follow?: (change: FollowedChange) => ReadonlyMap<string, string>
}

/** Which versions a format can carry in an order that its tools keep. */
export interface VersionLimits {
  /** The channels of pre-releases; any where left out, none where empty. */
  readonly channels?: readonly string[]
  /** What the name of a channel looks like. */
  readonly channelShape?: RegExp
  /** The largest number that a part of a version may be. */
  readonly most?: number
}

/** A version file that was written. */
export interface FollowedChange {
  readonly path: string
  readonly from: string
  readonly to: string
  /** All texts, the version files as they are now. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * The one version of several places.
 * @throws ReleaseTracksError where there are none, or they say different things.
 */
export function oneVersion(found: readonly Literal[], text: string, path: string, missing: Missing): VersionPlaces {
  const [first] = found
  if (!first) throw failure('version-missing', missing.message, missing.fix, { file: path, line: 1, column: 1 })
  const other = found.find(({ value }) => value !== first.value)
  if (!other) return { value: first.value, at: found }
  throw failure(
    'version-ambiguous',
    `The file has ${quote(first.value)} and ${quote(other.value)}.`,
    'Write the same version in each place, or choose one with a `pattern`.',
    placeAt(path, text, other.start),
  )
}

/** What to say of a file without a version. */
export interface Missing {
  readonly message: string
  readonly fix: string
}

/** The error for a version that is not written where its tool looks first, but where `fix` says. */
export function elsewhere(path: string, text: string, { start, value }: Literal, fix: string): ReleaseTracksError {
  return failure('version-elsewhere', `${quote(value)} is not a version.`, fix, placeAt(path, text, start))
}

/** Whether a text begins as a version does. */
export function isVersionLike(value: string): boolean {
  return /^\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]*|[a-z]+\d*)?$/.test(value)
}
