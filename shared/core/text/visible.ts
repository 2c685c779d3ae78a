/**
 * Characters that no reader sees and that change what is seen: control characters of C0 and C1 but tab and line feed, line and
 * paragraph separators, and those that turn the direction of writing (Unicode TR 36, "Bidirectional Text Spoofing"; CVE-2021-42574).
 */
const UNSEEN = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/**
 * Names the first character of a line that no reader sees, U+200B for example: those above, what ends or divides lines, and what has no width or no
 * form (general category Cf, but for the joiners within emoji and scripts that need them, and halves of characters); undefined where there is none.
 */
export function unseenIn(line: string): string | undefined {
  const found = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u.exec(line)?.[0]
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Shows unseen characters as JSON escapes them, `\u202e`; a text without them, with its tabs and lines, stays as it is. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escapeCharacter)
}

/** The same for a text that carries the colours of this program: their sequences (`ESC [ … m`, ECMA-48) stay. */
export function visibleInColour(text: string): string {
  return text.replace(COLOUR_OR_UNSEEN, (found) => (found.length > 1 ? found : escapeCharacter(found)))
}

/** Makes a text one line in which every character is seen: line ends and tabs become spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '))
}

/**
 * Escapes what a JSON text would show unseen or a runner would obey, `##[name]` (see log-line.ts), so that it reads as the same
 * data: outside of its strings a JSON text has neither.
 */
export function visibleJson(json: string): string {
  return visible(json).replace(/#(?=\[)/g, escapeCharacter)
}

const COLOUR_OR_UNSEEN = new RegExp(`\\u001b\\[[\\d;]*m|${UNSEEN.source}`, 'gu')

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
