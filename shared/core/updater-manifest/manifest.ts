import { bundleUrl } from '../publish/release-url.ts'
import { failure, type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import { isWebAddress } from '../text/web-address.ts'
import { formatVersion, parseVersion, type Version } from '../versions/version.ts'
import type { Bundle } from './bundle-choice.ts'
import { assignPlatforms, checkPlatforms } from './platforms.ts'

/** A static manifest of the Tauri 2 updater (https://v2.tauri.app/plugin/updater/#static-json-file). */
export interface UpdaterManifest {
  readonly version: string
  readonly notes: string
  readonly pub_date: string
  readonly platforms: Readonly<Record<string, { readonly signature: string; readonly url: string }>>
}

/** What a manifest is made of. */
export interface ManifestInput {
  readonly track: string
  readonly version: Version
  readonly tag: string
  /** Plain text for the update dialog; a sentence with the tag when empty. */
  readonly notes?: string
  /** Page of the release, for the notes. */
  readonly releasePage?: string
  /** RFC 3339. A time that a re-run finds again, such as the tag's, so that nothing changes on a re-run. */
  readonly pubDate: string
  /** URL that the bundles are below. */
  readonly baseUrl: string
  readonly bundles: readonly Bundle[]
  /** Platform keys that must be served. */
  readonly required: readonly string[]
}

/**
 * Makes the manifest of one version: every key that the bundles can serve, its URL and its signature.
 * The version is the tag's own, with the suffix, also where the bundles carry X.Y.Z: the order of a channel's versions rests on it.
 *
 * @throws ReleaseTracksError `updater-manifest`: a required platform nobody serves, a date or base URL that the updater cannot parse.
 */
export function makeManifest(input: ManifestInput): UpdaterManifest {
  const assigned = assignPlatforms(input.bundles)
  const problems = [
    ...checkPlatforms(input.required, assigned.keys()),
    ...checkDate(input.pubDate),
    ...checkBaseUrl(input.baseUrl),
  ]
  if (problems.length > 0) throw new ReleaseTracksError('updater-manifest', problems)
  const platforms = [...assigned].map(([key, { name, signature }]) => [
    key,
    { signature, url: bundleUrl(input.baseUrl, name.file) },
  ])
  return {
    version: formatVersion(input.version),
    notes: nameTag(input),
    pub_date: input.pubDate,
    platforms: Object.fromEntries(platforms),
  }
}

/** Writes a manifest as its file has it: keys in their order, two spaces, a final newline. */
export function formatManifest({ version, notes, pub_date, platforms }: UpdaterManifest): string {
  return `${JSON.stringify({ version, notes, pub_date, platforms }, undefined, 2)}\n`
}

/** Reads a manifest that is written just as {@link formatManifest} writes one, with its version; undefined for any other text. */
export function readWritten(
  text: string,
): { readonly manifest: UpdaterManifest; readonly version: Version } | undefined {
  const data = parseJson(text)
  if (!isObject(data) || !isObject(data.platforms)) return undefined
  const platforms = Object.entries(data.platforms).map(([key, value]) => {
    const { signature = '', url = '' } = isObject(value) ? value : {}
    return [key, { signature: String(signature), url: String(url) }]
  })
  const [version, notes, pub_date] = [String(data.version), String(data.notes), String(data.pub_date)]
  const manifest = { version, notes, pub_date, platforms: Object.fromEntries(platforms) }
  const parsed = parseVersion(version)
  const isWritten = parsed && RFC3339.test(pub_date) && text === formatManifest(manifest)
  return isWritten ? { manifest, version: parsed } : undefined
}

/** A manifest that stands in a channel's file already. */
export interface PublishedManifest {
  readonly version: Version
  /** Everything but the date, in one spelling: two of the same release are equal. */
  readonly content: string
  /** The platform keys that it serves. */
  readonly platforms: readonly string[]
  /** Where each of them leads. */
  readonly urls: ReadonlyMap<string, string>
}

/**
 * Reads a published manifest.
 *
 * @throws ReleaseTracksError `published-manifest`, with the path, for a text that is not a JSON object, or has no version of the tracks' shape
 * or no platforms: it is never overwritten unseen, because it may be newer.
 */
export function parseManifest(text: string, path: string): PublishedManifest {
  const refuse = (what: string) => failure('published-manifest', `The manifest ${what}.`, RESTORE, { file: path })
  const data = parseJson(text)
  if (!isObject(data)) throw refuse('is not a JSON object')
  if (typeof data.version !== 'string') throw refuse('has no version')
  const version = parseVersion(data.version.replace(/^v/, ''))
  if (!version) throw refuse(`has the version ${quote(data.version)}, which is neither X.Y.Z nor X.Y.Z-channel.N`)
  if (!isObject(data.platforms)) throw refuse('has no platforms')
  const { pub_date: _, ...rest } = data
  const urls = Object.entries(data.platforms).flatMap(([key, value]) =>
    isObject(value) && typeof value.url === 'string' ? [[key, value.url] as const] : [],
  )
  return {
    version,
    content: JSON.stringify(sortKeys(rest)),
    platforms: Object.keys(data.platforms),
    urls: new Map(urls),
  }
}

const RESTORE =
  'Restore the file from the branch history (`git log -- <file>`), or delete it on its branch to start the channel over, and run again.'

const RFC3339 =
  /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

function checkDate(pubDate: string): Problem[] {
  if (RFC3339.test(pubDate)) return []
  const message = `The publication date ${quote(pubDate)} is not RFC 3339.`
  return [{ message, fix: 'Write it as 2025-01-31T12:00:00Z: the updater refuses a manifest with another date.' }]
}

/** Says what keeps a base URL from having file names put after it; nothing when it is fine. */
export function checkBaseUrl(baseUrl: string): Problem[] {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  // Every installed app would get them; a message must not show them either.
  if (url?.username || url?.password)
    return [{ message: 'The base URL has credentials in it.', fix: 'Write it as https://host/folder.' }]
  if (isWebAddress(baseUrl) && !/[?#]/.test(baseUrl)) return []
  const message = `The base URL ${quote(baseUrl)} cannot be followed by file names.`
  return [{ message, fix: 'Write it as https://host/folder, without ? and #, other characters percent-encoded.' }]
}

/** The notes, with the real tag: a text that names another tag by hand leads nowhere. */
function nameTag({ notes = '', track, version, tag, releasePage }: ManifestInput): string {
  const text = notes.replace(/\r\n?/g, '\n').trim()
  const tagLine = releasePage ? `${tag}: ${releasePage}` : tag
  if (text === '') return `${track} ${formatVersion(version)}\n\n${tagLine}`
  return namesTag(text, tag) ? text : `${text}\n\n${tagLine}`
}

/** Whether notes name a tag, by itself: `v1.8.5` does not stand in `tray-v1.8.5` nor in `v1.8.50`. */
export function namesTag(text: string, tag: string): boolean {
  for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
    const end = at + tag.length
    if (!/[\w@.-]/.test(text.charAt(at - 1)) && !/^(?:[\w@-]|\.\w)/.test(text.slice(end, end + 2))) return true
  }
  return false
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(value: unknown): unknown {
  if (!isObject(value)) return value
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]))
}
