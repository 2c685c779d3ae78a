/** What opens or closes something that hides or swallows the text behind it, or is code in which nothing does. */
const TOKEN =
  /^ {0,3}(?<mark>`{3,}|~{3,})(?<rest>.*)$|`[^`\n]+`|<!--|<(?<slash>\/?)(?<tag>details|summary|pre|script|style|textarea)\b/gim

/** What closes all that a Markdown text leaves open: a code block, an HTML comment, elements. Empty where nothing is open. */
export function closingOf(text: string): string {
  const tokens = new RegExp(TOKEN)
  const tags: string[] = []
  let fence: string | undefined
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const { mark, rest = '', slash, tag } = found.groups ?? {}
    if (mark !== undefined) fence = fenceAfter(fence, mark, rest)
    else if (fence !== undefined) continue
    else if (tag !== undefined) follow(tags, tag.toLowerCase(), slash === '/')
    else if (found[0] === '<!--') {
      const end = text.indexOf('-->', found.index + 2)
      if (end < 0) return `\n-->${closeAll(tags)}`
      tokens.lastIndex = end
    }
  }
  return `${fence === undefined ? '' : `\n${fence}`}${closeAll(tags)}`
}

/** The fence that is open behind a line that starts with one. */
function fenceAfter(open: string | undefined, mark: string, rest: string): string | undefined {
  // A line with more backticks behind the first ones is a code span.
  if (open === undefined) return mark.startsWith('`') && rest.includes('`') ? undefined : mark
  return mark.startsWith(open) && rest.trim() === '' ? undefined : open
}

function follow(open: string[], tag: string, closes: boolean): void {
  if (!closes) open.push(tag)
  else if (open.includes(tag)) open.length = open.lastIndexOf(tag)
}

function closeAll(tags: readonly string[]): string {
  return tags.length === 0
    ? ''
    : `\n\n${tags
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join('\n')}`
}
