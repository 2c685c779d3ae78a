import type { Track } from '../config.ts'
import type { TagName } from '../git/names.ts'
import { formatTag } from '../tags/tag-template.ts'
import { orNothing } from '../text/attempt.ts'
import { channelOf, compareVersions, formatCore, formatVersion, LIVE, type Version } from '../versions/version.ts'
import type { BundleName } from './bundle-name.ts'
import { findBundles } from './bundles.ts'
import { checkBaseUrl, namesTag, readWritten, type UpdaterManifest } from './manifest.ts'
import { parseSignature, type Signature } from './minisign.ts'
import { installerKeys } from './platforms.ts'
import { checkSignedComment } from './signed-comment.ts'

/** A manifest as a commit has it, and those of the track as they were before. */
export interface ManifestStep {
  readonly track: Pick<Track, 'tag' | 'versionStyle'>
  readonly channel: string
  /** The pre-release ladder, lowest first, without `live`. */
  readonly ladder: readonly string[]
  readonly text: string
  /** The texts of the track's manifests before, by channel. */
  readonly before: ReadonlyMap<string, string>
}

/** What is left to be proved of a manifest that goes on from those before it. */
export interface ManifestClaim {
  /** The tag that its version has to have. */
  readonly tag: TagName
  /** Signatures that no manifest had before. */
  readonly signatures: readonly Signature[]
  /** The keys that signed what was there before, by id. */
  readonly keyIds: ReadonlySet<string>
}

/** A manifest in the actions' spelling. */
interface Spelled extends UpdaterManifest {
  readonly is: Version
}

/**
 * Reads a manifest as one that goes on from those of the track before it, as write-updater-manifest makes it: a version that its channel may
 * get and that is not older than what stood there, and either the very bytes of another channel, or bundles of this version for these
 * platforms, below an address that the manifests before it had, but for the version and the tag in it. Undefined where it is none: an address
 * that is new to the track, and so its first manifest, is nobody's word but the author's.
 */
export function followManifest({ track, channel, ladder, text, before }: ManifestStep): ManifestClaim | undefined {
  const coming = spelled(text)
  const stood = [...before.values()].flatMap((each) => spelled(each) ?? [])
  if (!coming || !mayHave(channel, coming.is, ladder)) return undefined
  const here = spelled(before.get(channel) ?? '')
  if (here && compareVersions(coming.is, here.is) < 0) return undefined
  const tag = formatTag(track.tag, coming.is)
  const others = [...before].filter(([other]) => other !== channel).map(([, other]) => other)
  if (others.includes(text)) return { tag, signatures: [], keyIds: new Set() }
  const bases = new Set(stood.flatMap((each) => basesOf(each, track)))
  const platforms = Object.entries(coming.platforms)
  const signatures = platforms.flatMap(([key, platform]) => {
    const known = bases.has(formOf(splitUrl(platform.url).base, coming.is, track))
    return (known && signatureOf(key, platform, coming.is, track)) || []
  })
  if (platforms.length === 0 || signatures.length < platforms.length || !namesTag(coming.notes, tag)) return undefined
  const old = stood.flatMap(({ platforms }) => Object.values(platforms).map(({ signature }) => signature))
  const keyIds = new Set(old.flatMap((each) => orNothing(() => parseSignature(each, 'signature'))?.keyId ?? []))
  return { tag, signatures, keyIds }
}

function spelled(text: string): Spelled | undefined {
  const read = readWritten(text)
  return read && { ...read.manifest, is: read.version }
}

/** A channel has versions of its own and of the channels above it. */
export function mayHave(channel: string, version: Version, ladder: readonly string[]): boolean {
  const channels = [...ladder, LIVE]
  const [at, of] = [channels.indexOf(channel), channels.indexOf(channelOf(version))]
  return at >= 0 && of >= at
}

/** The addresses that bundles are below, with what is of the version taken out. */
function basesOf({ is, platforms }: Spelled, track: ManifestStep['track']): string[] {
  return Object.values(platforms).map(({ url }) => formOf(splitUrl(url).base, is, track))
}

function formOf(base: string, version: Version, { tag }: ManifestStep['track']): string {
  const name = formatTag(tag, version)
  const words = [encodeURIComponent(name), name, formatVersion(version), formatCore(version)]
  return words.reduce((text, word, at) => text.replaceAll(word, `\0${Math.max(at, 1)}\0`), base)
}

function splitUrl(url: string): { readonly base: string; readonly last: string } {
  const at = url.lastIndexOf('/')
  return { base: url.slice(0, at), last: url.slice(at + 1) }
}

/** The signature of a platform, where its file is a bundle of the version that serves the platform, under its own name. */
function signatureOf(
  key: string,
  { url, signature: text }: UpdaterManifest['platforms'][string],
  version: Version,
  { versionStyle: style }: ManifestStep['track'],
): Signature | undefined {
  const { base, last } = splitUrl(url)
  const file = decode(last)
  const expected = { version, style }
  const { bundles, problems } = findBundles([file, `${file}.sig`], expected)
  const name = bundles[0]?.name
  const isWritten = encodeURIComponent(file) === last && checkBaseUrl(base).length === 0 && problems.length === 0
  if (!name || !isWritten || !serves(name, key)) return undefined
  const signature = orNothing(() => parseSignature(text, file))
  if (signature?.text !== text) return undefined
  const comment = checkSignedComment(signature.trustedComment, name, {
    expected,
    requireSignedVersion: false,
    readsSignedVersion: false,
  })
  return comment.problems.length === 0 ? signature : undefined
}

/** A name that does not say for which processor it is lay in a folder that did. */
function serves(name: BundleName, key: string): boolean {
  if (!name.arch) return key.startsWith(`${name.os}-`)
  return installerKeys(name).some((each) => each === key || each.slice(0, each.lastIndexOf('-')) === key)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
