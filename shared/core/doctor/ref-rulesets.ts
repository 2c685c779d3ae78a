import { minimatch } from 'minimatch'
import { branchRef, type RefName } from '../git/names.ts'
import type { PatternRule, RefNames } from './settings.ts'

/** As Ruby's `File.fnmatch` with FNM_PATHNAME has it, by which GitHub matches names: no braces, and `*` stops at a slash. */
const FNMATCH = { dot: true, nobrace: true, noext: true, nonegate: true, nocomment: true } as const

/** Only before a slash does `**` stand for folders there: at the end it is a `*`. */
const LAST_STARS = /(?<=^|\/)\*\*$/

/**
 * Whether a ruleset is for a ref: one of its includes matches it, and none of its excludes (GitHub docs: "Creating rulesets for a repository").
 * `~ALL` stands for every ref, `~DEFAULT_BRANCH` for the default branch, as far as that is known.
 */
export function isRulesetFor(ref: RefName, { include, exclude }: RefNames, defaultBranch?: string): boolean {
  const matches = (pattern: string) => {
    if (pattern === '~ALL') return true
    if (pattern === '~DEFAULT_BRANCH') return defaultBranch !== undefined && ref === branchRef(defaultBranch)
    return minimatch(ref, pattern.replace(LAST_STARS, '*'), FNMATCH)
  }
  return include.some(matches) && !exclude.some(matches)
}

/** Whether a text keeps a pattern rule; `unknown` for a regular expression that is not understood here. */
export function judgePattern(text: string, rule: PatternRule): 'kept' | 'broken' | 'unknown' {
  const found = matchesPattern(text, rule)
  if (found === undefined) return 'unknown'
  return found === rule.negate ? 'broken' : 'kept'
}

function matchesPattern(text: string, { operator, pattern }: PatternRule): boolean | undefined {
  if (operator === 'starts_with') return text.startsWith(pattern)
  if (operator === 'ends_with') return text.endsWith(pattern)
  if (operator === 'contains') return text.includes(pattern)
  return readRegex(pattern)?.test(text)
}

/**
 * What RE2, by which GitHub matches, reads differently from JavaScript: named classes, escapes of its own, flags in groups. A repeated
 * group is here because only RE2 takes linear time for it (https://github.com/google/re2/wiki/Syntax).
 */
const NOT_ALIKE = /\[:|\\[aACEKpPQzZ]|\\x\{|\(\?(?!:)|\)[*+{]/

/** RE2 has flags at the start of an expression, and ends of the text that JavaScript spells otherwise. */
function readRegex(pattern: string): RegExp | undefined {
  const [start = '', flags = ''] = /^\(\?([ims]+)\)/.exec(pattern) ?? []
  const alike = pattern.slice(start.length).replace(/^\\A/, '^').replace(/\\z$/, '$')
  if (NOT_ALIKE.test(alike)) return undefined
  try {
    return new RegExp(alike, flags)
  } catch {
    return undefined
  }
}
