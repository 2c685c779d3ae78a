import { openFences } from '../text/fence.ts'
import { codeBlock, escapeProse } from '../text/markdown.ts'

/** An item of a list that is open: where its text begins as it was written, and as it is rendered. */
interface OpenItem {
  readonly from: number
  readonly to: number
}

const ITEM = /^(?<indent> *)(?<marker>[-*+]|\d{1,9}[.)])(?<gap> +)(?<text>\S.*)$/

/** What a runner would take for a command where the text is logged: nothing keeps it from that in a code block. */
const COMMAND = /^\s*::|##\[/m

/**
 * Renders a text from outside as the lines of a Markdown block: its lines, paragraphs, lists, and fenced code blocks stay what they are, and
 * all else in it reads as that very text, see {@link escapeProse}. A code block that is left open ends with the text, and one with a line
 * that a runner would carry out is a line of text.
 */
export function renderNote(text: string): string[] {
  const source = text.replaceAll('\t', '    ').split('\n')
  const fenceAt = openFences(source)
  const rendered: string[] = []
  let open: readonly OpenItem[] = []
  const behindEmpty = () => rendered.length === 0 || rendered.at(-1) === ''
  for (let at = 0; at < source.length; at++) {
    const line = (source[at] as string).trimEnd()
    const indent = line.search(/\S/)
    const item = ITEM.exec(line)?.groups
    const fence = fenceAt(at)
    if (item || fence || behindEmpty()) open = open.filter(({ from }) => indent >= from)
    const pad = ' '.repeat(open.at(-1)?.to ?? 0)
    if (indent < 0) {
      if (!behindEmpty()) rendered.push('')
    } else if (fence) {
      rendered.push(...indented(renderCode(source.slice(at + 1, fence.end), indent, fence.language), pad))
      at = fence.end
    } else if (item) {
      const marker = /\d/.test(item.marker as string) ? (item.marker as string) : '-'
      // Only a list that begins with 1 may follow on a paragraph's line.
      if (marker !== '-' && !behindEmpty()) rendered.push('')
      rendered.push(`${pad}${marker} ${escapeProse(item.text as string)}`)
      const from = indent + `${item.marker}${item.gap}`.length
      open = [...open, { from, to: pad.length + marker.length + 1 }]
    } else rendered.push(pad + escapeProse(line))
  }
  return rendered.at(-1) === '' ? rendered.slice(0, -1) : rendered
}

/** Puts a prefix before each line that is not empty. */
export function indented(text: string, pad: string): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : pad + line))
}

function renderCode(lines: readonly string[], indent: number, language: string): string {
  const code = lines.join('\n').replaceAll(new RegExp(`^ {0,${indent}}`, 'gm'), '')
  return COMMAND.test(code) ? escapeProse(code) : codeBlock(`${code}\n`, language)
}
