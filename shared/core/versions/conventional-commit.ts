import { CommitParser } from 'conventional-commits-parser'
import { openFences } from '../text/fence.ts'

/** A commit message as Conventional Commits 1.0.0 reads it (https://www.conventionalcommits.org/en/v1.0.0/). */
export interface ConventionalCommit {
  /** In lower case (rule 15); undefined when the header is not `type(scope): description`. */
  readonly type: string | undefined
  readonly scope: string | undefined
  /** What breaks: the text of the footers, else the description when the header has a `!`; undefined when nothing does. */
  readonly breaking: string | undefined
  /** The text of each breaking footer, where there are several. */
  readonly notes?: readonly string[]
  /** The description, or the whole first line of a message that is not conventional. */
  readonly subject: string
}

const HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!?:[ \t]+(\S.*)$/i
const BREAKING_HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?!:[ \t]+(\S.*)$/i

/** No references are looked for, which takes the parser longest; its types do not know that they can be left out. */
const NO_REFERENCES: object = { issuePrefixes: undefined, referenceActions: undefined }

const parser = new CommitParser({
  ...NO_REFERENCES,
  headerPattern: HEADER,
  breakingHeaderPattern: BREAKING_HEADER,
  headerCorrespondence: ['type', 'scope', 'subject'],
  // A message would choose which of the parser's own fields it writes.
  fieldPattern: /(?!)/,
})

/** How much of a header is parsed, for which the parser takes quadratic time. What is behind it is description. */
const LONGEST_HEADER = 300

/**
 * Reads a commit message; any text gives an answer, in linear time.
 *
 * A breaking footer counts at the start of any line below the header, in capitals (rule 15), and goes on over empty lines up to the next
 * footer (rule 10), which no line of a closed code block is. In the message of a squash as GitHub writes it, whose body begins with a
 * bullet (`* feat: x`), it also ends where the next commit or the rule above the co-authors begins: `* ` or `---------` behind an empty line.
 * Several are joined by an empty line.
 */
export function parseConventional(message: string): ConventionalCommit {
  const text = message.trimStart()
  const end = text.indexOf('\n')
  const header = (end < 0 ? text : text.slice(0, end)).trimEnd()
  const start = header.slice(0, LONGEST_HEADER)
  const read = start === '' ? undefined : parser.parse(start)
  const footers = end < 0 ? undefined : breakingFooters(text.slice(end + 1))
  const breaking = footers?.filter(Boolean).join('\n\n') ?? read?.notes[0]?.text
  const notes = footers && footers.length > 1 ? { notes: footers.filter(Boolean) } : {}
  if (!read?.type) return { type: undefined, scope: undefined, breaking, ...notes, subject: header }
  return {
    type: read.type.toLowerCase(),
    scope: read.scope?.trim() || undefined,
    breaking,
    ...notes,
    subject: `${read.subject}${header.slice(LONGEST_HEADER)}`,
  }
}

/** A footer that says what breaks, in capitals (rule 15), or with a hyphen (rule 16). */
const BREAKING_FOOTER = /^BREAKING[ -]CHANGE:/
/** A token with its separator begins the next footer (rules 8 to 10). */
const FOOTER = /^[A-Za-z][\w-]*(?:: | #)/

/** The texts of the breaking footers of a body, see {@link parseConventional}; undefined where it has none. */
function breakingFooters(body: string): string[] | undefined {
  // Few messages have the word, and to look for it is much cheaper than to read lines.
  if (!body.includes('BREAKING')) return undefined
  const lines = body.split('\n').map((line) => line.trimEnd())
  const isSquash = lines.find((line) => line !== '')?.startsWith('* ') ?? false
  const isNextCommit = (at: number) => isSquash && lines[at - 1] === '' && /^(?:\* |-{9}$)/.test(lines[at] as string)
  const fenceAt = openFences(lines)
  const notes: string[][] = []
  let note: string[] | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const { end = lines.length } = fenceAt(at) ?? {}
    if (end < lines.length) {
      note?.push(...lines.slice(at, end + 1))
      at = end
    } else if (BREAKING_FOOTER.test(line)) {
      note = [line.slice('BREAKING CHANGE:'.length)]
      notes.push(note)
    } else if (FOOTER.test(line) || isNextCommit(at)) note = undefined
    else note?.push(line)
  }
  return notes.length > 0 ? notes.map((each) => each.join('\n').trim()) : undefined
}

const SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/
const MERGED = /^Merge pull request #([1-9]\d{0,9})\b/

/** Finds the pull request that a commit came by, from GitHub's own subjects: `… (#123)` or `Merge pull request #12 …`. */
export function pullRequestOf(subject: string): number | undefined {
  // To look at the last characters only keeps the search for leading spaces linear.
  const found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject)
  return found ? Number(found[1]) : undefined
}

/** Takes `(#123)` off the end of a subject, unless nothing else is in it. */
export function withoutPullRequest(subject: string): string {
  const text = subject.trim()
  const found = SQUASHED.exec(text.slice(-20))
  return (found && text.slice(0, text.length - found[0].length).trimEnd()) || text
}
