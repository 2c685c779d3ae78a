/**
 * The one of `words` that someone who wrote `word` most likely meant, or undefined when none is near: at most a third of its
 * letters mistyped, left out, added or swapped with a neighbour. `camelCase` and `snake_case` count as `kebab-case`.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const written = kebab(word.slice(0, 64))
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of words) {
    const limit = Math.min(least - 1, Math.max(1, Math.floor(candidate.length / 3)))
    if (Math.abs(candidate.length - written.length) > limit) continue
    const distance = editDistance(written, kebab(candidate))
    if (distance <= limit) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}

/** Writes the suggestion as a sentence, or nothing when no word is near: `Did you mean "version-files"? `. */
export function suggestion(word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `
}

function kebab(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])|[_ ]/g, '-').toLowerCase()
}

/** Damerau-Levenshtein distance (optimal string alignment): a swap of neighbours counts one. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
