/** How many letters of a text name its file. */
const LONGEST = 48

/**
 * The name of the file for a change: the first words of what it says, so that a list of them can be read, with a number where that is taken.
 * @param attempt counts from 1.
 */
export function changeFileName(text: string, attempt: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let name = words[0]?.slice(0, LONGEST) ?? 'change'
  for (const word of words.slice(1)) {
    if (name.length + 1 + word.length > LONGEST) break
    name += `-${word}`
  }
  // The folder's own README is none.
  const isReserved = name === 'readme'
  return `${name}${attempt > 1 || isReserved ? `-${attempt}` : ''}.md`
}
