import { stripVTControlCharacters } from 'node:util'

/** Wide and full-width characters of East Asia and emoji (UAX #11, simplified to whole blocks). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
/** Characters that take no place: combining marks, joiners, variation selectors. */
const ZERO = /\p{Mn}|\p{Me}|\u200B|\u200C|\u200D|\uFE0F/u

/** How many columns a text takes on a terminal, colours not counted. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (!ZERO.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}

/** Cuts a plain text to some columns; what is cut off shows as `…`. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Fills a text up with spaces to some columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** Breaks a plain text at spaces so that no line is wider than some columns, save a word that is. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
