/** Cuts a text to a length; half of a surrogate pair does not stay behind. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
}
