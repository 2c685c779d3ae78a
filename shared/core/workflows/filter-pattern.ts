/** A filter pattern of a workflow's `on:`, ready to match. */
export interface FilterPattern {
  /** It starts with `!`: what it matches is taken out again. */
  readonly negates: boolean
  /** Whether the whole text matches, the `!` aside. Takes time linear in the text. */
  readonly matches: (text: string) => boolean
  /** Why GitHub refuses the pattern: `"[" is not closed`. Then it matches nothing. */
  readonly fault?: string
}

/** One element of a pattern: a character to be there, perhaps often, perhaps not at all. */
interface Step {
  readonly accepts: (character: string) => boolean
  readonly repeats: boolean
  /** How many steps, from this one on, may be left out together. */
  readonly skips: number
}

const SPECIAL = /^[*?+[\]!\\]$/

/**
 * Compiles a pattern of `branches`, `tags` or `paths`: `*` is any text without a slash, `**` any text, `?` and `+` say how often the
 * character before them is there, `[a-z]` is one of a set, `\` takes the meaning from what follows; `**` and its slash at the
 * start of a folder stand for no folder too.
 * Source: GitHub docs, "Workflow syntax", "Filter pattern cheat sheet".
 */
export function compileFilterPattern(pattern: string): FilterPattern {
  const negates = pattern.startsWith('!')
  const parsed = parseSteps([...(negates ? pattern.slice(1) : pattern)])
  if (typeof parsed === 'string') return { negates, matches: () => false, fault: parsed }
  return { negates, matches: (text) => run(parsed, text) }
}

/** Writes the pattern that matches a name and nothing else. */
export function literalPattern(name: string): string {
  return [...name].map((character) => (SPECIAL.test(character) ? `\\${character}` : character)).join('')
}

function parseSteps(characters: readonly string[]): Step[] | string {
  const steps: Step[] = []
  let at = 0
  while (at < characters.length) {
    const read = readStep(characters, at, steps)
    if (typeof read === 'string') return read
    at = read
  }
  return steps
}

/** Adds what stands at a place to the steps, and gives the place after it; or says what is wrong there. */
function readStep(characters: readonly string[], at: number, steps: Step[]): number | string {
  const character = characters[at] as string
  if (character === '*') return readStar(characters, at, steps)
  if (character === '[') return readSet(characters, at, steps)
  const last = steps.at(-1)
  if ((character === '?' || character === '+') && last) {
    steps[steps.length - 1] = character === '?' ? { ...last, skips: last.skips || 1 } : { ...last, repeats: true }
    return at + 1
  }
  const isEscape = character === '\\'
  const wanted = isEscape ? characters[at + 1] : character
  if (wanted === undefined) return '"\\" has nothing after it'
  steps.push({ accepts: (given) => given === wanted, repeats: false, skips: 0 })
  return at + (isEscape ? 2 : 1)
}

function readStar(characters: readonly string[], at: number, steps: Step[]): number {
  if (characters[at + 1] !== '*') {
    steps.push({ accepts: (given) => given !== '/', repeats: true, skips: 1 })
    return at + 1
  }
  const any = { accepts: () => true, repeats: true, skips: 1 }
  const startsFolder = at === 0 || characters[at - 1] === '/'
  if (!startsFolder || characters[at + 2] !== '/') {
    steps.push(any)
    return at + 2
  }
  // Folders, or none at all: then the slash is not there either.
  steps.push({ ...any, repeats: false, skips: 3 }, any, { accepts: (given) => given === '/', repeats: false, skips: 0 })
  return at + 3
}

function readSet(characters: readonly string[], at: number, steps: Step[]): number | string {
  const end = characters.indexOf(']', at + 1)
  if (end === -1) return '"[" is not closed'
  const inside = characters.slice(at + 1, end)
  if (inside.length === 0) return '"[]" is an empty set'
  const ranges: [string, string][] = []
  for (let index = 0; index < inside.length; index++) {
    const first = inside[index] as string
    const last = inside[index + 1] === '-' ? inside[index + 2] : undefined
    if (last !== undefined && !isRange(first, last)) return `"${first}-${last}" is not a range of a-z, A-Z or 0-9`
    ranges.push([first, last ?? first])
    if (last !== undefined) index += 2
  }
  steps.push({
    accepts: (given) => ranges.some(([first, last]) => given.length === 1 && given >= first && given <= last),
    repeats: false,
    skips: 0,
  })
  return end + 1
}

function isRange(first: string, last: string): boolean {
  return first <= last && [/^[a-z]{2}$/, /^[A-Z]{2}$/, /^[0-9]{2}$/].some((kind) => kind.test(first + last))
}

/** Follows all ways through the steps at once, so that no pattern can make it slow. */
function run(steps: readonly Step[], text: string): boolean {
  let states = withSkips(steps, new Set([0]))
  for (const character of text) {
    const reached = new Set<number>()
    for (const state of states) {
      const step = steps[state]
      if (!step?.accepts(character)) continue
      reached.add(state + 1)
      if (step.repeats) reached.add(state)
    }
    if (reached.size === 0) return false
    states = withSkips(steps, reached)
  }
  return states.has(steps.length)
}

/** Adds the states that are reached without reading: a Set also gives what is added while it is walked. */
function withSkips(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    const step = steps[state]
    if (step && step.skips > 0) states.add(state + step.skips)
  }
  return states
}
