import type { NamedLink } from './happening.ts'

/** Escapes a text so that Slack finds no link, mention or channel in it (Slack docs: "Formatting text for app surfaces"). */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Writes a link as Slack does. */
export function slackLink({ text, url }: NamedLink): string {
  const address = url.replace(/[<>|\s]/g, encodeURIComponent)
  return `<${address.replaceAll('&', '&amp;')}|${escapeSlack(text).replaceAll('|', '¦')}>`
}

// What the notes of this project are made of: a comment, an escape, a code span, a link, bold, and an entity.
const INLINE =
  /<!--[^\n]*?-->|\\(?<escaped>[!-/:-@[-`{-~])|(?<ticks>`+)(?<code>[^\n]+?)(?<!`)\k<ticks>(?!`)|\[(?<label>(?:[^\]\\\n]|\\.){1,500})\]\((?<url>https?:[^)\s]{1,2000})\)|\*\*(?<bold>[^\n]+?)\*\*|(?<entity>&(?:amp|lt|gt|#\d{1,7});)/g

/** Turns Markdown as notes have it into Slack's own markup. Whatever else is in it reads as that very text. */
export function toMrkdwn(markdown: string): string {
  let inCode = false
  const lines = markdown.split('\n').map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inCode = !inCode
      return '```'
    }
    return inCode ? escapeSlack(line) : convertLine(line)
  })
  return `${lines.join('\n')}${inCode ? '\n```' : ''}`.replace(/\n{3,}/g, '\n\n').trim()
}

function convertLine(line: string): string {
  const title = /^#{1,6} +(?<text>.*)$/.exec(line)?.groups?.text
  if (title !== undefined) return title && `*${convert(title)}*`
  const { pad, text } = /^(?<pad> *)[-*+] (?<text>.*)$/.exec(line)?.groups ?? {}
  return text === undefined ? convert(line) : `${pad}• ${convert(text)}`
}

function convert(text: string): string {
  let converted = ''
  let end = 0
  for (const { 0: whole, index, groups = {} } of text.matchAll(INLINE)) {
    converted += escapeSlack(text.slice(end, index)) + replacement(groups)
    end = index + whole.length
  }
  return converted + escapeSlack(text.slice(end))
}

function replacement({ escaped, code, label, url, bold, entity }: Record<string, string | undefined>): string {
  if (escaped !== undefined) return escapeSlack(escaped)
  if (code !== undefined) return `\`${escapeSlack(code.trim())}\``
  if (label !== undefined) return slackLink({ text: plain(label), url: plain(url as string) })
  if (bold !== undefined) return `*${convert(bold)}*`
  return entity === undefined ? '' : escapeSlack(plain(entity))
}

function plain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])|`/g, '$1')
    .replace(/&#(\d{1,7});/g, (_, point) => fromPoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function fromPoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}
