/** The most that one glob may stand for by its braces. minimatch stops at 100,000 without a word, and a path after that is missed. */
export const MOST_ALTERNATIVES = 1000

/** At least as many globs as braces make of one: `{a,b}/{1..3}` stands for six; `Infinity` where there is no telling. */
export function countAlternatives(glob: string): number {
  const cursor = { at: 0 }
  let count = 1
  while (cursor.at < glob.length) count *= countSequence(glob, cursor, false)
  return count
}

/** Multiplies what the groups of a sequence stand for; inside a group it ends before `,` and `}`. */
function countSequence(glob: string, cursor: { at: number }, inGroup: boolean): number {
  let count = 1
  while (cursor.at < glob.length) {
    const character = glob[cursor.at]
    if (inGroup && (character === ',' || character === '}')) return count
    cursor.at++
    if (character === '{') count *= countGroup(glob, cursor)
  }
  return count
}

/** Adds up what the parts between commas stand for; a group without a comma may be a range. */
function countGroup(glob: string, cursor: { at: number }): number {
  const start = cursor.at
  let count = countSequence(glob, cursor, true)
  let parts = 1
  while (glob[cursor.at] === ',') {
    cursor.at++
    parts++
    count += countSequence(glob, cursor, true)
  }
  const inside = glob.slice(start, cursor.at)
  cursor.at++
  return parts > 1 ? count : Math.max(count, countRange(inside))
}

function countRange(inside: string): number {
  const numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$/.exec(inside)
  if (numbers) return Math.abs(Number(numbers[2]) - Number(numbers[1])) + 1
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.-?\d+)?$/.exec(inside)
  return letters ? Math.abs((letters[2] as string).charCodeAt(0) - (letters[1] as string).charCodeAt(0)) + 1 : 1
}

/** Splits a list of globs, one a line or with commas between; a comma in braces is the glob's own. */
export function splitGlobs(text: string): string[] {
  const globs = text.split('\n').flatMap(splitLine)
  return globs.map((glob) => glob.trim()).filter((glob) => glob !== '')
}

function splitLine(line: string): string[] {
  const globs: string[] = []
  let open: string[] = []
  let depth = 0
  for (const part of line.split(',')) {
    open.push(part)
    for (const character of part) depth = character === '{' ? depth + 1 : Math.max(0, depth - Number(character === '}'))
    if (depth > 0) continue
    globs.push(open.join(','))
    open = []
  }
  // A brace that nothing closes is a character like others.
  return [...globs, ...open]
}
