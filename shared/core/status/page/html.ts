import { oneLine } from '../../text/one-line.ts'

const MARKUP = Symbol('markup')

/** Markup that {@link html} made; nothing else can make any. */
export interface Html {
  readonly [MARKUP]: string
}

/** What may stand in markup: texts are escaped, markup goes in as it is, a list joins, and false and undefined leave no trace. */
export type Content = Html | string | number | false | undefined | readonly Content[]

/**
 * Makes markup out of a template. The one door between values from outside and the page: every value is escaped, for text
 * and for attributes in double quotes alike, unless it is markup itself.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { [MARKUP]: parts.map((part, index) => part + render(index < values.length ? values[index] : '')).join('') }
}

/** Takes in a text of this project's own, such as its style sheet, as it is. Never for a value from outside. */
export function trusted(text: string): Html {
  return { [MARKUP]: text }
}

/** Writes markup out as text. */
export function render(content: Content): string {
  if (content === undefined || content === false) return ''
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return `${content}`
  return isList(content) ? content.map(render).join('') : content[MARKUP]
}

function isList(content: Html | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
}

/** A link to a web address; without an address, or with one that is not http or https, the content alone. */
export function link(url: string | undefined, content: Content, label?: string): Html {
  if (url === undefined || !/^https?:\/\//i.test(url)) return html`${content}`
  return html`<a href="${url}"${label !== undefined && html` aria-label="${label}"`}>${content}</a>`
}
