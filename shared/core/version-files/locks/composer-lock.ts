import { child, textOf } from '../../documents/document.ts'
import type { DocumentValue, TextValue } from '../../documents/document-value.ts'
import { parseJson } from '../../documents/json-document.ts'
import { folderOf, follow, inFolder, nameOf } from '../../paths/folder.ts'
import type { FollowedChange } from '../formats/format.ts'
import { splice } from '../scan/splice.ts'
import { md5 } from './md5.ts'

/**
 * Repeats a package's version in each composer.lock that has the package by path, and in the one beside it the `content-hash`, which
 * counts the version in: composer refuses to validate a lock with another one. A lock that was out of date before stays so.
 */
export function followComposerLocks(change: FollowedChange): ReadonlyMap<string, string> {
  const { path, from, to, texts } = change
  const changed = new Map<string, string>()
  for (const [lock, text] of texts) {
    if (nameOf(lock) !== 'composer.lock') continue
    const root = parseJson(lock, text)
    const hash = lock === inFolder(folderOf(path), 'composer.lock') ? hashEdit(root, change) : []
    const members = [...itemsOf(child(root, 'packages')), ...itemsOf(child(root, 'packages-dev'))].flatMap((entry) => {
      const [version, dist] = [child(entry, 'version'), child(entry, 'dist')]
      const at =
        textOf(child(dist, 'type')) === 'path' ? follow(folderOf(lock), textOf(child(dist, 'url')) ?? '') : undefined
      return at === folderOf(path) && version?.kind === 'text' && version.value === from ? { ...version, by: to } : []
    })
    if (hash.length + members.length > 0) changed.set(lock, splice(text, [...hash, ...members]))
  }
  return changed
}

function itemsOf(value: DocumentValue | undefined): readonly DocumentValue[] {
  return value?.kind === 'list' ? value.items : []
}

function hashEdit(lock: DocumentValue, { path, from, to, texts }: FollowedChange): (TextValue & { by: string })[] {
  const hash = child(lock, 'content-hash')
  const manifest = parseJson(path, texts.get(path) ?? '')
  if (hash?.kind !== 'text' || hash.value !== contentHash(manifest, from)) return []
  return [{ ...hash, by: contentHash(manifest, to) }]
}

/** In the order of composer's `ksort`. */
const RELEVANT = [
  'conflict',
  'extra',
  'minimum-stability',
  'name',
  'prefer-stable',
  'provide',
  'replace',
  'repositories',
  'require',
  'require-dev',
  'version',
]

/** What `Locker::getContentHash` of composer makes of a composer.json that has a version (https://github.com/composer/composer, src/Composer/Package/Locker.php). */
export function contentHash(manifest: DocumentValue, version: string): string {
  const platform = child(child(manifest, 'config'), 'platform')
  const isPlatformSet = platform && !(platform.kind === 'other' && platform.source === 'null')
  const relevant = RELEVANT.flatMap((key) => {
    const value = child(manifest, key)
    if (!value) return []
    return `${encodeText(key)}:${key === 'version' ? encodeText(version) : encode(value)}`
  })
  const all = [...(isPlatformSet ? [`"config":{"platform":${encode(platform)}}`] : []), ...relevant]
  return md5(new TextEncoder().encode(`{${all.join()}}`))
}

/** As PHP's `json_encode` writes what its `json_decode` has read into arrays: a table with the keys 0, 1, 2 … is a list, and so is an empty one. */
function encode(value: DocumentValue): string {
  if (value.kind === 'text') return encodeText(value.value)
  if (value.kind === 'list') return `[${value.items.map(encode).join()}]`
  if (value.kind === 'other') return /^-?\d/.test(value.source) ? String(Number(value.source)) : value.source
  const entries = [...value.entries]
  if (entries.every(([key], at) => key === String(at))) return `[${entries.map(([, each]) => encode(each)).join()}]`
  return `{${entries.map(([key, each]) => `${encodeText(key)}:${encode(each)}`).join()}}`
}

function encodeText(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
