import { failure, quote } from '../text/error.ts'

/** The keys that mark the actions' own commits and tags. */
export const TRAILER = {
  track: 'Release-Track',
  channel: 'Release-Channel',
  promotedFrom: 'Promoted-From',
  sync: 'Release-Sync',
  /** Tells tags of two runs apart that would else be one and the same object. */
  run: 'Release-Run',
  /** In the marker of a withdrawn tag: the floating tags that went with it. */
  floats: 'Release-Floats',
  /** In a tag on what GitHub made of a pull request by squashing or rebasing: the commit that was merged, the one it was merged onto, and all that was made. */
  mergedFrom: 'Merged-From',
  mergedOnto: 'Merged-Onto',
  mergedAs: 'Merged-As',
} as const

/** One `Key: value` line at the end of a commit or tag message (git-interpret-trailers). */
export interface Trailer {
  readonly key: string
  readonly value: string
}

const KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/
/** Keys that nobody else may give: the actions' own, and one that stops workflows. */
export const RESERVED_TRAILERS: readonly string[] = [...Object.values(TRAILER), 'skip-checks']
const RESERVED = new Set(RESERVED_TRAILERS.map((key) => key.toLowerCase()))
/** What makes GitHub start no workflow for a commit (GitHub docs: "Skipping workflow runs"). */
const SKIP_CI = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/
const SKIP_CHECKS = /^skip-checks:\s*true\s*$/im

/** Whether GitHub starts no push workflow for a commit with this message (GitHub docs: "Skipping workflow runs"). */
export function skipsWorkflows(message: string): boolean {
  return SKIP_CI.test(message) || SKIP_CHECKS.test(message)
}

/**
 * Parses extra trailers from an input: one `Key: value` a line, blank lines passed over.
 * Throws `trailers-invalid` with every line that is not a trailer, has a key of the actions' own, or would stop workflows.
 */
export function parseTrailers(text: string): Trailer[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const wrong = lines.filter((line) => !isExtraTrailer(line))
  if (wrong.length > 0) {
    throw failure(
      'trailers-invalid',
      `trailers: ${wrong.map(quote).join(', ')} cannot be a trailer of a release.`,
      `Write one "Key: value" a line; the key has letters, digits and dashes and is none of ${RESERVED_TRAILERS.join(', ')}; no [skip ci].`,
    )
  }
  return lines.map((line) => {
    const colon = line.indexOf(':')
    return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
  })
}

function isExtraTrailer(line: string): boolean {
  const colon = line.indexOf(':')
  const key = line.slice(0, colon).trim()
  const value = line.slice(colon + 1).trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be kept out
  const printable = !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)
  return (
    colon > 0 && KEY.test(key) && value !== '' && printable && !RESERVED.has(key.toLowerCase()) && !skipsWorkflows(line)
  )
}

/** Makes an extra trailer of a text from outside; undefined where none can be made of it. */
export function makeTrailer(key: string, value: string): Trailer | undefined {
  return /[\r\n]/.test(value) || !isExtraTrailer(`${key}: ${value}`) ? undefined : { key, value: value.trim() }
}

/** The trailers of a message: those of its last paragraph, where every line is one; an empty list otherwise. */
export function readTrailers(message: string): Trailer[] {
  const lines =
    message
      .trim()
      .split(/\n\s*\n/)
      .at(-1)
      ?.split('\n') ?? []
  const read = lines.map((line) => /^(?<key>[A-Za-z0-9][A-Za-z0-9-]*): (?<value>.*\S)\s*$/.exec(line)?.groups)
  return read.every((each) => each !== undefined)
    ? read.map(({ key, value }) => ({ key: key as string, value: value as string }))
    : []
}

/** The value of one of the actions' trailers in a message; undefined where it has none. */
export function trailerValue(message: string, key: keyof typeof TRAILER): string | undefined {
  const start = `${TRAILER[key]}: `
  const line = message.split('\n').findLast((each) => each.startsWith(start))
  return line?.slice(start.length).trim()
}

/** Writes a commit or tag message: the subject, a body if there is one, and the trailers as its last paragraph. */
export function formatMessage(subject: string, trailers: readonly Trailer[], body = ''): string {
  const block = trailers.map(({ key, value }) => `${key}: ${value}`).join('\n')
  return `${[subject, body, block].filter(Boolean).join('\n\n')}\n`
}
