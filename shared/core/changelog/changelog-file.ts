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

/** The headings of a changelog file that read as versions, dates such as 2024.1.15 too, in its order; each has what is below it. */
function sectionsIn(text: string, counts: (version: Version) => boolean = () => true): VersionSection[] {
  const lines = text.split('\n')
  const fenceAt = openFences(lines.map((line) => line.replace(/\r$/, '')))
  const starts: { version: Version; start: number }[] = []
  let offset = 0
  let fencedTo = -1
  for (const [at, line] of lines.entries()) {
    const fence = at > fencedTo ? fenceAt(at) : undefined
    if (fence && fence.end < lines.length) fencedTo = fence.end
    const version = at > fencedTo ? parseVersion(HEADING.exec(line)?.groups?.version ?? '') : undefined
    if (version && counts(version)) starts.push({ version, start: offset })
    offset += line.length + 1
  }
  return starts.map(({ version, start }, at) => ({ version, start, end: starts[at + 1]?.start ?? text.length }))
}

/** The sections of versions. A heading that may be a date is one where all others may be, too: of a product that has its dates for versions. */
function releasesIn(text: string): VersionSection[] {
  const versions = sectionsIn(text, (version) => !mayBeDate(version))
  return versions.length > 0 ? versions : sectionsIn(text)
}

function mayBeDate({ major, minor, patch, prerelease }: Version): boolean {
  return major >= 1900 && major < 2200 && minor >= 1 && minor <= 12 && patch >= 1 && patch <= 31 && !prerelease
}

/** The order of a heading and a version: what was written down under a date is older than a version that is none. */
function orderTo(version: Version, heading: Version): number {
  return mayBeDate(heading) && !mayBeDate(version) ? -1 : compareVersions(heading, version)
}

/** The versions that a changelog file has. */
export function versionsIn(text: string): Version[] {
  return releasesIn(text).map(({ version }) => version)
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
  if (sections.some((section) => orderTo(version, section.version) === 0)) return file
  const eol = file.includes('\r\n') ? '\r\n' : '\n'
  const written = body.replaceAll('\n', eol)
  const lower = sections.find((section) => orderTo(version, section.version) < 0)
  if (lower) return `${file.slice(0, lower.start)}${written}${eol}${eol}${file.slice(lower.start)}`
  const gap = file === '' || /\n\r?\n$/.test(file) ? '' : file.endsWith('\n') ? eol : eol + eol
  return `${file}${gap}${written}${eol}`
}

/** Whether a changelog file became another one by nothing but a section for a version that it had not. */
export function addsOnly(before: string | undefined, after: string, version: Version): boolean {
  const added = sectionsIn(after).filter((section) => orderTo(version, section.version) === 0)
  const [section] = added
  if (!section || added.length > 1) return false
  return insertSection(before, { version, text: after.slice(section.start, section.end) }) === after && before !== after
}

/** What was there before two sides changed a changelog file, and what each made of it; undefined stands for no file. */
export interface ChangelogSides {
  readonly base: string | undefined
  readonly ours: string
  readonly theirs: string
}

/**
 * Brings two sides of a changelog file together, version by version: where one side left a version alone, it is as the other side has it. Undefined where both
 * changed the same one, each in its own way, or where a section of a version that the file already has would be added: a person has to decide.
 */
export function joinChangelogs({ base, ours, theirs }: ChangelogSides): string | undefined {
  const [before, one, other] = [partsOf(base ?? ''), partsOf(ours), partsOf(theirs)]
  const added = [...other.keys()].filter((name) => !one.has(name))
  const picks = [...one.keys(), ...added].map((name) => ({
    name,
    picked: pick(before.get(name), one.get(name), other.get(name)),
  }))
  if (picks.some(({ picked }) => picked === CONFLICT)) return undefined
  const texts = new Map(picks.map(({ name, picked }) => [name, picked as FilePart | undefined]))
  const standing = [...one].map(([name, { text }]) => asLongAs(text, texts.get(name)?.text)).join('')
  return added.toReversed().reduce<string | undefined>((file, name) => {
    const part = texts.get(name)
    if (file === undefined || !part?.version) return file
    const joined = insertSection(file, { version: part.version, text: part.text })
    return joined === file ? undefined : joined
  }, standing)
}

/** A part of a changelog file: a version, or what is above all of them. */
interface FilePart {
  readonly version: Version | undefined
  readonly text: string
}

/** The parts of a file, by names that they keep when others come and go. */
function partsOf(text: string): Map<string, FilePart> {
  const sections = releasesIn(text)
  const parts = new Map<string, FilePart>([['', { version: undefined, text: text.slice(0, sections[0]?.start) }]])
  for (const { version, start, end } of sections) {
    let name = formatVersion(version)
    while (parts.has(name)) name += ' again'
    parts.set(name, { version, text: text.slice(start, end) })
  }
  return parts
}

const CONFLICT = Symbol('changed on both sides')

function pick(base: FilePart | undefined, ours: FilePart | undefined, theirs: FilePart | undefined) {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours
  return isSame(base, ours) ? theirs : CONFLICT
}

/** What is behind the text of a version depends on what comes next. */
function isSame(one: FilePart | undefined, other: FilePart | undefined): boolean {
  const plain = (part: FilePart | undefined) => part?.text.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}

/** Puts a text instead of another one, with the space behind it that was there. */
function asLongAs(place: string, text: string | undefined): string {
  return text === undefined ? '' : text.trimEnd() + place.slice(place.trimEnd().length)
}

/** Writes the section of a version from the body of its release. */
export function sectionOf(version: Version, page: string | undefined, body: string): ChangelogSection {
  const name = formatVersion(version)
  // What reads as the heading of a version would begin another one.
  const text = body.replace(/^#{1,3} +(.*)$/gm, (line, title: string) => (HEADING.test(line) ? `**${title}**` : line))
  return { version, text: `## ${page ? `[${name}](${page})` : name}\n\n${text}` }
}
