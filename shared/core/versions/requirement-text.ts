/** Whose requirements a text is one of; `plain` where the file does not say. */
export type Ecosystem = 'cargo' | 'npm' | 'plain'

/** What may stand before a range of npm, pnpm, yarn or Deno: a protocol, and the name of the package where it is another one. */
const PROTOCOL = /^(?:(?:workspace|npm|jsr):(?:@?[^@\s]+@)?)?/
const PART = String.raw`(?:\d+|[xX*])`
/** A comparator with the white space and the comma around it. */
const COMPARATOR = new RegExp(
  String.raw`\s*(?<operator>\^|~[=>]?|={1,3}|[<>]=?)?(?<gap>\s*)(?<version>v?${PART}(?:\.${PART}){0,2}(?:[-+][0-9A-Za-z.+-]+)?)\s*,?`,
  'y',
)

interface Comparator {
  readonly operator: string
  readonly version: string
  /** Where operator and version stand. */
  readonly start: number
  readonly end: number
}

/** A range without the protocol before it: `workspace:^1.2.0` is `^1.2.0`. */
export function withoutProtocol(text: string): string {
  return text.replace(PROTOCOL, '').trim()
}

/**
 * The requirement that asks for a version the way another one asks for its own: protocol, operator and upper bounds stay. `^1.2.0`
 * becomes `^1.3.0-alpha.1`, `>=1.2.0 <2` becomes `>=1.3.0-alpha.1 <2`, and of the open numbers `1.2.x` becomes `~1.3.0-alpha.1`.
 * Undefined where there is not just one lower bound to write it to. Whether the version meets what comes out is for the caller to see.
 */
export function raiseRequirement(text: string, version: string, ecosystem: Ecosystem): string | undefined {
  const comparators = readComparators(text)
  const [lower, ...others] = comparators?.filter(({ operator }) => !operator.startsWith('<')) ?? []
  if (!lower || others.length > 0) return undefined
  const operator = lower.operator === '>' ? '>=' : lower.operator || impliedOperator(lower.version, ecosystem)
  const gap = text.slice(lower.start + lower.operator.length, lower.end - lower.version.length)
  const v = /^v\d/.test(lower.version) ? 'v' : ''
  return `${text.slice(0, lower.start)}${operator}${gap}${v}${version}${text.slice(lower.end)}`
}

/** The comparators that all have to be met; undefined for anything else, such as a choice (`||`), a span (`1 - 2`) or an address. */
function readComparators(text: string): Comparator[] | undefined {
  const found: Comparator[] = []
  COMPARATOR.lastIndex = PROTOCOL.exec(text)?.[0].length ?? 0
  for (let at = COMPARATOR.lastIndex; at < text.length; at = COMPARATOR.lastIndex) {
    const { operator = '', gap = '', version } = COMPARATOR.exec(text)?.groups ?? {}
    if (version === undefined) return undefined
    const start = text.indexOf(operator + gap + version, at)
    found.push({ operator, version, start, end: start + operator.length + gap.length + version.length })
  }
  return found
}

/** What a version without an operator stands for once it is complete: with cargo mostly a caret, which need not be written. */
function impliedOperator(version: string, ecosystem: Ecosystem): string {
  const parts = version.split('.')
  const open = parts.findIndex((part) => /^[xX*]$/.test(part))
  if (open === 0) return '>='
  if (ecosystem === 'plain' || (open === -1 && (ecosystem === 'cargo' || parts.length >= 3))) return ''
  return (open === -1 ? parts.length : open) === 1 ? '^' : '~'
}
