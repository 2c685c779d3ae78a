import { openFences } from '../text/fence.ts'
import { compareVersions, formatVersion, parseVersion, type Version } from '../versions/version.ts'

/** The header of a file that is made. */
const HEADER = '# Changelog\n\n'

/** The heading of a version, as ours and those of other tools are: `## [1.8.5](url)`, `# v1.8.5 (2026-11-24)`, `## tray-v1.8.5`. */
const HEADING = /^#{1,3} +\[?(?:[\w./@-]*?v|v)?(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.])/

/** A version in a changelog file, from its heading to the next one. */
interface VersionSection {
  readonly version: Version
  readonly start: number
  readonly end: number
}

/** The versions of a changelog file, in its order. */
function sectionsIn(text: string): VersionSection[] {
  const lines = text.split('\n')
  const fenceAt = openFences(lines.map((line) => line.replace(/\r$/, '')))
  const starts: { version: Version; start: number }[] = []
  let offset = 0
  let fencedTo = -1
  for (const [at, line] of lines.entries()) {
    const fence = at > fencedTo ? fenceAt(at) : undefined
    if (fence && fence.end < lines.length) fencedTo = fence.end
    const version = at > fencedTo ? parseVersion(HEADING.exec(line)?.groups?.version ?? '') : undefined
    if (version) starts.push({ version, start: offset })
    offset += line.length + 1
  }
  return starts.map(({ version, start }, at) => ({ version, start, end: starts[at + 1]?.start ?? text.length }))
}

/** The versions that a changelog file has. */
export function versionsIn(text: string): Version[] {
  return sectionsIn(text).map(({ version }) => version)
}

/** A version with its part of a changelog file, heading and all, with line ends of its own. */
export interface ChangelogSection {
  readonly version: Version
  readonly text: string
}

/**
 * Puts a version into a changelog file, above the first one that is lower, and leaves every byte of it as it was; undefined stands for no file. A version
 * that is there stays as it is.
 */
export function insertSection(file: string | undefined, { version, text }: ChangelogSection): string {
  const body = text.trim().replaceAll(/\r\n?/g, '\n')
  if (file === undefined) return `${HEADER}${body}\n`
  const sections = sectionsIn(file)
  if (sections.some((section) => compareVersions(section.version, version) === 0)) return file
  const eol = file.includes('\r\n') ? '\r\n' : '\n'
  const written = body.replaceAll('\n', eol)
  const lower = sections.find((section) => compareVersions(section.version, version) < 0)
  if (lower) return `${file.slice(0, lower.start)}${written}${eol}${eol}${file.slice(lower.start)}`
  const gap = file === '' || /\n\r?\n$/.test(file) ? '' : file.endsWith('\n') ? eol : eol + eol
  return `${file}${gap}${written}${eol}`
}

/** Whether a changelog file became another one by nothing but a section for a version that it had not. */
export function addsOnly(before: string | undefined, after: string, version: Version): boolean {
  const added = sectionsIn(after).filter((section) => compareVersions(section.version, version) === 0)
  const [section] = added
  if (!section || added.length > 1) return false
  return insertSection(before, { version, text: after.slice(section.start, section.end) }) === after && before !== after
}

/** Brings two changelog files together: the first one, with the versions that only the other one has. */
export function joinChangelogs(one: string, other: string): string {
  return sectionsIn(other)
    .toReversed()
    .reduce((file, { version, start, end }) => insertSection(file, { version, text: other.slice(start, end) }), one)
}

/** Writes the section of a version from the body of its release. */
export function sectionOf(version: Version, page: string | undefined, body: string): ChangelogSection {
  const name = formatVersion(version)
  // What reads as the heading of a version would begin another one.
  const text = body.replace(/^#{1,3} +(.*)$/gm, (line, title: string) => (HEADING.test(line) ? `**${title}**` : line))
  return { version, text: `## ${page ? `[${name}](${page})` : name}\n\n${text}` }
}
