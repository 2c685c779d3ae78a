import type { TextChange } from './fix-plan.ts'

/** How far apart two texts may go before they are taken to be different to the end. */
const WINDOW = 200

/** Writes a change as a unified diff without lines around it (POSIX diff -U 0). */
export function unifiedDiff({ path, before, after }: TextChange): string[] {
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks(linesOf(before), linesOf(after))]
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function hunks(before: readonly string[], after: readonly string[]): string[] {
  const lines: string[] = []
  let [left, right] = [0, 0]
  while (left < before.length || right < after.length) {
    if (left < before.length && before[left] === after[right]) {
      left++
      right++
      continue
    }
    const [removed, added] = findMeeting(before, after, left, right)
    lines.push(
      `@@ -${range(left, removed)} +${range(right, added)} @@`,
      ...before.slice(left, left + removed).map((line) => `-${line}`),
      ...after.slice(right, right + added).map((line) => `+${line}`),
    )
    left += removed
    right += added
  }
  return lines
}

/** How many lines of each side to pass so that both go on with the same one, as few as can be. */
function findMeeting(
  before: readonly string[],
  after: readonly string[],
  left: number,
  right: number,
): [number, number] {
  for (let sum = 1; sum <= WINDOW; sum++) {
    for (let removed = 0; removed <= sum; removed++) {
      const [a, b] = [left + removed, right + sum - removed]
      if (a > before.length || b > after.length) continue
      if (before[a] === after[b]) return [removed, sum - removed]
    }
  }
  return [before.length - left, after.length - right]
}

/** Where a hunk begins and how many lines it has; of none, the line before counts. */
function range(start: number, count: number): string {
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}
