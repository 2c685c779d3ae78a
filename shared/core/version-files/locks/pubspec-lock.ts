import { folderOf, nameOf, relativeTo } from '../../paths/folder.ts'
import type { FollowedChange } from '../formats/format.ts'

/** A package of a pubspec.lock, as `dart pub` writes it: its name, and its lines further in. */
const PACKAGE = /^ {2}(?:"[^"\n]+"|[\w.-]+):[ \t]*\r?\n(?: {4}[^\n]*(?:\n|$))+/gm
const VERSION = /^( {4}version: ")[^"\n]*(?=")/m

/** Repeats a package's version, its build number too, in each pubspec.lock that has the package by path. */
export function followPubspecLocks({ path, texts }: FollowedChange): ReadonlyMap<string, string> {
  const written = /^version:[ \t]*["']?([^\s"'#]+)/m.exec(texts.get(path) ?? '')?.[1]
  const changed = new Map<string, string>()
  if (written === undefined) return changed
  for (const [lock, text] of texts) {
    if (nameOf(lock) !== 'pubspec.lock') continue
    const remote = relativeTo(folderOf(lock), folderOf(path)) || '.'
    const edited = text.replace(PACKAGE, (entry) => (isAt(entry, remote) ? withVersion(entry, written) : entry))
    if (edited !== text) changed.set(lock, edited)
  }
  return changed
}

function isAt(entry: string, remote: string): boolean {
  const path = /^ {6}path: ["']?(.*?)["']?\r?$/m.exec(entry)?.[1]
  return /^ {4}source: path\r?$/m.test(entry) && path?.replaceAll('\\', '/') === remote
}

function withVersion(entry: string, version: string): string {
  return entry.replace(VERSION, (_, lead: string) => lead + version)
}
