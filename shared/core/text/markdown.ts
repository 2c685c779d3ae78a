/**
 * GitHub-flavoured Markdown made of text from outside: nothing in it becomes HTML, a mention, a reference, a link or a
 * table border unless the code here asked for it.
 *
 * Backslashes alone do not stop mentions, references to issues and commits, and bare links: GitHub looks for those in the rendered
 * text, past any escape (github/markup#1168). It never looks inside code spans, so a word that would turn into one
 * becomes a code span.
 */

import { oneLine } from './one-line.ts'

// Characters that can stand in a mention, a reference, an e-mail address or a bare link.
const WORD = /[\w.\-/:@#%+~=?]+/g
// All of ASCII but letters, digits and the space: what can mean something in Markdown or HTML.
const PUNCTUATION = /[!-/:-@[-`{-~]/g
// 7 to 40 hexadecimal digits are a commit where the repository has one by that name (GitHub docs: "Autolinked references
// and URLs"); which words it has, `defaced` or 20261124 among them, cannot be told from here.
const TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i

/**
 * Renders a text from outside as inline Markdown that reads as that very text; its white space, line breaks too, becomes
 * single spaces. Safe at the start of a line, within a list entry, a heading or a table cell.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text).replace(/\s+/g, ' ').trim()
  return escapeLineEnds(escapeAround(line))
}

/** What people set between backticks, where it stands by itself; in a table cell it could not stay code with a pipe in it. */
const QUOTED = /(?<=^|[\s([{"'])`([^`|]*[^`|\s][^`|]*)`(?=$|[\s)\]}"',;!]|[.:?](?:\s|$))/g

/** Renders what a person wrote on one line, like {@link escapeMarkdown}; what stands between backticks is code. */
export function escapeProse(text: string): string {
  const line = oneLine(text).replace(/\s+/g, ' ').trim()
  let escaped = ''
  let end = 0
  for (const { 0: quoted, 1: inner = '', index } of line.matchAll(QUOTED)) {
    escaped += escapeAround(line.slice(end, index)) + codeSpan(inner)
    end = index + quoted.length
  }
  return escapeLineEnds(escaped + escapeAround(line.slice(end)))
}

/** Renders a text as a code span, whatever is in it, also for a table cell; an empty text gives an empty text. */
export function code(text: string): string {
  const line = oneLine(text)
  // A raw pipe ends a table cell even within a code span, and an escaped one shows its backslash outside of tables.
  if (line.includes('|')) return `<code>${line.replace(PUNCTUATION, entity)}</code>`
  return line && codeSpan(line)
}

/**
 * Links a plain text to a web address. An address that is not http or https gives the text alone.
 *
 * Parentheses, spaces and whatever else could end the address are percent-encoded.
 */
export function link(text: string, url: string): string {
  // GitHub looks for no mentions or references within a link, so `#12` can stay as it is.
  const label = escapePunctuation(oneLine(text).replace(/\s+/g, ' ').trim())
  return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text)
}

/** Links inline Markdown, a code span for example, to a web address; like {@link link} otherwise. */
export function linkMarkdown(markdown: string, url: string): string {
  return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown
}

/** Renders a text in bold; a space or the end of the line has to stand on both sides of it. */
export function bold(text: string): string {
  const inner = escapeMarkdown(text)
  return inner && `**${inner}**`
}

/** Renders a heading of level 1 to 6 from a plain text. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}`
}

/** Renders a list of entries that are inline Markdown already. */
export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${joinLines(entry)}`).join('\n')
}

/** Renders a table; the heads and cells are inline Markdown already, a short row is filled with empty cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const line = (cells: readonly string[]) => `| ${columns.map((column) => cell(cells[column] ?? '')).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')
}

/** Joins blocks of Markdown with an empty line between; blocks that are empty or undefined leave no trace. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** Renders a text as a code block, line by line as it is. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n${fence}`
}

function cell(markdown: string): string {
  return joinLines(markdown).replaceAll('|', '&#124;')
}

function joinLines(markdown: string): string {
  return markdown.replace(/\s*[\r\n]+\s*/g, ' ')
}

function escapeAround(line: string): string {
  let escaped = ''
  let end = 0
  for (const { 0: word, index } of line.matchAll(WORD)) {
    if (!TURNS_INTO_A_LINK.test(word)) continue
    escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word)
    end = index + word.length
  }
  return escaped + escapePunctuation(line.slice(end))
}

// An underscore between letters is plain in GitHub's Markdown; to escape it too would only make names hard to read.
function escapePunctuation(line: string): string {
  return line
    .replace(/[&<>|]/g, entity)
    .replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`)
}

// A colon too: `::name::` at the start of a line that is logged would be a workflow command.
function escapeLineEnds(line: string): string {
  return line
    .replace(/^[#+=:-]/, (character) => `\\${character}`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<!\\)#$/, '\\#')
}

function codeSpan(line: string): string {
  const fence = '`'.repeat(longestRun(line) + 1)
  const touches = line.startsWith('`') || line.endsWith('`')
  const loses = line.startsWith(' ') && line.endsWith(' ') && line.trim() !== ''
  return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function entity(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

// The characters that stay are those of RFC 3986 without parentheses, which end a link's address in Markdown.
function escapeUrl(url: string): string {
  return url
    .toWellFormed()
    .replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) =>
      character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
    )
    .replaceAll('&', '&amp;')
}
