import type { Place } from '../text/error.ts'

/** Turns an offset, in UTF-16 units, into a place. */
export type Locate = (offset: number) => Required<Place>

/** Finds places in a text fast, for many offsets; lines and columns count from 1, a byte order mark takes no column. */
export function locateIn(file: string, text: string): Locate {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { file, line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) }
  }
}

function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
