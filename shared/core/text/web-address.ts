/**
 * Whether a text is a web address in the one spelling that whoever reads it takes it in: what a reader of URLs passes over or reads as
 * something else (a line end, `\@`, `..`, `https:host`) is none. `https://host` and `https://host/` are the same.
 */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, href } = new URL(text)
  return /^https?:$/.test(protocol) && (href === text || href === `${text}/`)
}
