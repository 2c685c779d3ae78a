/** Finds the candidate with the fewest edits from `word` (Levenshtein, case ignored); the first of equals. */
export function nearestKey(word: string, candidates: readonly string[]): string | undefined {
  const start = word.slice(0, 100).toLowerCase()
  return candidates.toSorted((a, b) => distance(start, a.toLowerCase()) - distance(start, b.toLowerCase()))[0]
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + Number(a[i] !== b[j])
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
