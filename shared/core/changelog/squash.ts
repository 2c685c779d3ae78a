import { openFences } from '../text/fence.ts'
import { parseConventional } from '../versions/conventional-commit.ts'
import { type Change, changeOf, type LoggedCommit } from './change.ts'

/** Behind the commits of a squash GitHub draws this line above its co-authors. */
const RULE = /^-{9}$/
/** A message begins a line, behind a bullet as GitHub writes it or behind an empty line. */
const START = /^(?:[*-] )?(?<header>(?<type>[a-z][\w-]*)(?:\([^()]*\))?!?: +\S.*)$/i

/**
 * The changes of a squash: each conventional message in its body, and the subject, unless it is not conventional and only sums them up, or says the
 * same as one of them. Only `types` begin a message: a line such as `Note: x` is text.
 */
export function splitSquash(commit: LoggedCommit, types: ReadonlySet<string>): Change[] {
  const whole = changeOf(commit)
  const { lead, messages } = readMessages(commit.body, types)
  if (messages.length === 0) return [whole]
  const parts = messages.map(({ header, body }): Change => {
    const message = parseConventional(`${header}\n\n${body}`)
    return { ...whole, header, message }
  })
  const subject = changeOf({ ...commit, body: lead })
  const isOwn = subject.message.type !== undefined && !parts.some(({ header }) => isSame(header, subject.header))
  return isOwn ? [{ ...subject, commit }, ...parts] : parts
}

interface SquashedMessage {
  readonly header: string
  readonly body: string
}

/** The messages of a body, and what stands before the first one. */
function readMessages(
  body: string,
  types: ReadonlySet<string>,
): { readonly lead: string; readonly messages: SquashedMessage[] } {
  const lines = body.split('\n').map((line) => line.trimEnd())
  const cuts = findCuts(lines, types)
  const messages = cuts.flatMap(({ at, header }, index) => {
    if (header === undefined) return []
    return [{ header, body: lines.slice(at + 1, cuts[index + 1]?.at).join('\n') }]
  })
  return { lead: lines.slice(0, cuts[0]?.at).join('\n'), messages }
}

/** Where a commit of a squash begins, with its header if it is conventional, and where the last one ends. */
interface Cut {
  readonly at: number
  readonly header: string | undefined
}

function findCuts(lines: readonly string[], types: ReadonlySet<string>): Cut[] {
  const isBulleted = lines.find((line) => line !== '')?.startsWith('* ') ?? false
  const fenceAt = openFences(lines)
  const cuts: Cut[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const fence = fenceAt(at)
    if (fence && fence.end < lines.length) {
      at = fence.end
      continue
    }
    const isFree = at === 0 || lines[at - 1] === ''
    if (isFree && RULE.test(line)) return [...cuts, { at, header: undefined }]
    const { header, type = '' } = START.exec(line)?.groups ?? {}
    const begins = header !== undefined && types.has(type.toLowerCase()) && (isFree || /^[*-] /.test(line))
    if (begins || (isFree && isBulleted && line.startsWith('* ')))
      cuts.push({ at, header: begins ? header : undefined })
  }
  return cuts
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase().replace(/\s+/g, ' ').trim() === other.toLowerCase().replace(/\s+/g, ' ').trim()
}
