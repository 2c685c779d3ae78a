import { EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { quote } from '../text/error.ts'
import type { DocumentValue } from './document-value.ts'
import { bomLength, DEEPEST, placeAt, syntaxFailure } from './place.ts'
import { parseYamlEvents, type YamlEvents, YamlSyntaxError } from './yaml-events.ts'

/** A table or a list that is not closed yet; in a table the name whose value comes next. */
interface Frame {
  readonly value: Extract<DocumentValue, { kind: 'table' | 'list' }>
  name?: { readonly text: string | undefined }
}

/**
 * Parses the documents of a YAML file (1.2). Aliases and merge keys are not followed: what they name stands elsewhere.
 * @throws ReleaseTracksError with the place of the first syntax error.
 */
export function parseYaml(file: string, text: string): DocumentValue[] {
  const shift = bomLength(text)
  const fail = (what: string, at: number) => syntaxFailure(what, placeAt(file, text, Math.min(at, text.length)))
  try {
    const parsed = parseYamlEvents(text.slice(shift), DEEPEST)
    return readEvents({ ...parsed, offsetOf: (at) => parsed.offsetOf(at) + shift }, fail)
  } catch (error) {
    if (error instanceof YamlSyntaxError) throw fail(error.message, error.at + shift)
    if (error instanceof RangeError) throw fail('it is nested too deep or too long', 0)
    throw error
  }
}

function readEvents(parsed: YamlEvents, fail: (what: string, at: number) => Error): DocumentValue[] {
  const { events, offsetOf } = parsed
  const documents: DocumentValue[] = []
  const frames: Frame[] = []
  const add = (value: DocumentValue) => {
    const frame = frames.at(-1)
    if (!frame) documents.push(value)
    else if (frame.value.kind === 'list') frame.value.items.push(value)
    else if (!frame.name) frame.name = { text: nameOf(frame.value.entries, value, fail) }
    else {
      if (frame.name.text !== undefined) frame.value.entries.set(frame.name.text, value)
      delete frame.name
    }
  }
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) add(readScalar(parsed, event))
    else if (event.type === EVENT_ID.ALIAS) {
      add({ kind: 'other', source: '', start: offsetOf(event.anchorStart - 1) })
    } else if (event.type === EVENT_ID.MAPPING) {
      frames.push({ value: { kind: 'table', entries: new Map(), start: offsetOf(event.start) } })
    } else if (event.type === EVENT_ID.SEQUENCE) {
      frames.push({ value: { kind: 'list', items: [], start: offsetOf(event.start) } })
    } else if (event.type === EVENT_ID.POP) {
      const closed = frames.pop()
      if (closed) add(closed.value)
    }
  }
  return documents
}

/** The name that a key stands for; undefined for a key that is not a scalar. */
function nameOf(
  entries: ReadonlyMap<string, DocumentValue>,
  key: DocumentValue,
  fail: (what: string, at: number) => Error,
): string | undefined {
  const name = key.kind === 'text' ? key.value : key.kind === 'other' ? key.source : undefined
  if (name !== undefined && entries.has(name)) throw fail(`${quote(name)} appears twice`, key.start)
  return name
}

/** Plain words that are not text: null, booleans and numbers of the core schema (YAML 1.2.2 §10.3.2). */
const NO_TEXT =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

function readScalar(parsed: YamlEvents, event: ScalarEvent): DocumentValue {
  const { style, valueStart, valueEnd } = event
  const value = getScalarValue(parsed.body, event)
  const start = parsed.offsetOf(Math.max(valueStart, 0))
  const end = parsed.offsetOf(valueEnd)
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { kind: 'text', value, start, end }
  }
  if (style !== SCALAR_STYLE.PLAIN) return readBlock(parsed, value.trim(), event)
  const isTagged = event.tagStart >= 0
  if (!isTagged && NO_TEXT.test(value)) return { kind: 'other', source: value, start }
  return { kind: 'text', value, start, end }
}

/** A block scalar: its content stands below the `|` or `>`. */
function readBlock({ body, offsetOf }: YamlEvents, content: string, event: ScalarEvent): DocumentValue {
  const { valueStart, valueEnd } = event
  const at = body.indexOf(content, valueStart)
  if (content === '' || at === -1 || at + content.length > valueEnd) {
    return { kind: 'other', source: content, start: offsetOf(valueStart) }
  }
  return { kind: 'text', value: content, start: offsetOf(at), end: offsetOf(at + content.length) }
}
