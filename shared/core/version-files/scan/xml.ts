import type { Literal } from '../formats/format.ts'
import { mask, XML } from './mask.ts'

/** An element, and where its content stands. */
export interface XmlElement extends Literal {
  /** The names down to it: `project/parent/version`. */
  readonly path: string
  readonly children: readonly XmlElement[]
}

// A name that could be given back letter by letter would be tried at each length.
const TAG = /<(\/?)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

/** The elements of an XML text in the order in which they end; those that are not closed are left out. Comments hold none. */
export function xmlElements(text: string): XmlElement[] {
  const masked = mask(text, XML)
  const found: XmlElement[] = []
  const open: { name: string; path: string; start: number; children: XmlElement[] }[] = []
  const depths = new Map<string, number>()
  const count = (name: string, by: number) => depths.set(name, (depths.get(name) ?? 0) + by)
  for (const tag of masked.matchAll(TAG)) {
    const [whole, close, name = '', rest = ''] = tag
    if (close === '') {
      const parent = open.at(-1)
      const path = parent ? `${parent.path}/${name}` : name
      if (rest.endsWith('/')) continue
      open.push({ name, path, start: tag.index + whole.length, children: [] })
      count(name, 1)
      continue
    }
    if (!depths.get(name)) continue
    const closed = open.splice(open.findLastIndex((element) => element.name === name))
    for (const each of closed) count(each.name, -1)
    const [element] = closed
    if (!element) continue
    const { path, start, children } = element
    const made = { ...trimmed(text, start, tag.index), path, children }
    open.at(-1)?.children.push(made)
    found.push(made)
  }
  return found
}

/** A stretch without the space around it. */
function trimmed(text: string, from: number, to: number): Literal {
  const inner = text.slice(from, to)
  const start = from + inner.length - inner.trimStart().length
  const value = inner.trim()
  return { value, start, end: start + value.length }
}

/** The child of an element by its name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(({ path }) => path === `${element.path}/${name}`)
}
