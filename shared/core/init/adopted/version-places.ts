import { ReleaseTracksError } from '../../text/error.ts'
import { readVersion } from '../../version-files/version-text.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import { isNameable } from '../scan/paths.ts'
import type { Scan, VersionEntry } from '../scan/unit.ts'

/** What a pattern captures: X.Y.Z with or without a pre-release. */
export const VERSION = String.raw`(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)`

/** Where in a file the version is. */
type Place = Pick<VersionEntry, 'key' | 'pattern'>

/** A file's version at a place, or where its name says it is; undefined where there is none, or several that differ. */
export function versionAt(scan: Scan, path: string, place: Place = {}): VersionEntry | undefined {
  const text = isNameable(path) ? scan.text(path) : undefined
  if (text === undefined) return undefined
  const one = read(path, text, place)
  return one ?? (place.pattern === undefined ? undefined : read(path, text, { ...place, many: true }))
}

function read(path: string, text: string, place: Place & { readonly many?: true }): VersionEntry | undefined {
  try {
    const version = readVersion(inferVersionFile(path, place), text)
    return /^\d+\.\d+\.\d+/.test(version) ? { path, ...place, version } : undefined
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}

/**
 * The place of a known version in a file of any kind: where the file's name says it is, else the lines that pass a test and have that
 * version, as a pattern of what stands around it.
 */
export function versionOnLine(
  scan: Scan,
  path: string,
  version: string,
  isIt: (line: string) => boolean = () => true,
): VersionEntry | undefined {
  const known = versionAt(scan, path)
  if (known?.version === version) return known
  const lines = (scan.text(path) ?? '').split(/\r?\n/).filter((line) => line.includes(version) && isIt(line))
  const [first, ...others] = new Set(lines.map((line) => around(line, version)))
  return first !== undefined && others.length === 0 ? versionAt(scan, path, { pattern: first }) : undefined
}

/** A pattern for a version by what is on its line; other numbers of the line may change. */
function around(line: string, version: string): string {
  const at = line.indexOf(version)
  const [before, after] = [line.slice(0, at), line.slice(at + version.length)]
  const literal = (text: string) => escapePattern(text).replace(/\d+/g, String.raw`\d+`)
  return `${literal(before.trimStart().slice(-60))}${VERSION}${literal(wordsOf(after))}`
}

/** The first words of what is behind a version. */
function wordsOf(text: string): string {
  const line = text.trimEnd()
  return line.length <= 30 ? line : line.slice(0, 30).replace(/\s+\S*$/, '')
}

/** A text as a pattern that matches it alone. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}

/** Says which of a tool's version files was not taken, and what to do. */
export function noteLost({ note, tree }: Scan, path: string, tool: string): void {
  if (!tree.has(path)) note(path, `${tool} writes the version into it, but the file does not exist.`)
  else
    note(
      path,
      `${tool} writes the version into it, but no single place in it holds the version. List it under version-files with a key or pattern.`,
    )
}
