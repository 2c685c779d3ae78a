/** A text that wants to stand at a place of a line, in percent. */
export interface Wish {
  readonly at: number
  readonly text: string
}

/** A text that got a place: `anchor` is which part of it stands there, `size` the narrowest of {@link WIDTHS} that has room for it. */
export interface PlacedLabel extends Wish {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
}

/** The lengths in CSS pixels that labels are laid out for: a phone, a tablet, a desk. The style sheet shows those of its size. */
export const WIDTHS = [230, 480, 800] as const

/** An estimate for text of 11 px; tags are mostly digits, dots and lower case letters. */
const CHARACTER = 6.3
const GAP = 10

/** Gives places to as many texts as do not overlap, the first ones first; what has room on a short line is also on a longer one. */
export function placeLabels(wishes: readonly Wish[]): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const [size, width] of WIDTHS.entries()) {
    const taken = placed.map((label) => spanOf(label, width))
    for (const wish of wishes) {
      if (placed.some(({ at, text }) => at === wish.at && text === wish.text)) continue
      const label = { ...wish, anchor: anchorOf(wish, width), size }
      const span = spanOf(label, width)
      if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue
      taken.push(span)
      placed.push(label)
    }
  }
  return placed
}

function lengthOf({ text }: Wish, width: number): number {
  return ((text.length * CHARACTER + GAP) / width) * 100
}

function anchorOf(wish: Wish, width: number): PlacedLabel['anchor'] {
  const half = lengthOf(wish, width) / 2
  if (wish.at - half < 0) return 'start'
  return wish.at + half > 100 ? 'end' : 'middle'
}

function spanOf(label: PlacedLabel, width: number): [number, number] {
  const length = lengthOf(label, width)
  const start = { start: label.at, middle: label.at - length / 2, end: label.at - length }[label.anchor]
  return [start, start + length]
}
