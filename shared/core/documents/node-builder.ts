import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { quote } from '../text/error.ts'
import type { ReportFault } from './fault.ts'
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts'
import type { Locate } from './places.ts'
import type { YamlEvents } from './yaml-events.ts'

const MOST_ALIASES = 100

const NOTHING = /^(?:null|Null|NULL|~|)$/
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/
const NUMBER =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** A list or a mapping that is not closed yet. */
interface Frame {
  readonly node: ListNode | MapNode
  readonly anchor: string | undefined
  /** In a mapping: the keys so far with their offsets, and the key whose value comes next. */
  readonly keys: Map<string, number>
  key?: ScalarNode
}

interface Building extends YamlEvents {
  readonly locate: Locate
  readonly report: ReportFault
  readonly frames: Frame[]
  readonly anchors: Map<string, Node>
  root?: Node
  aliases: number
  /** Where the last event that has a place stood: empty values have none of their own. */
  at: number
}

type Tagged = Pick<ScalarEvent, 'tagStart' | 'tagEnd'>
type Anchored = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd'>

/**
 * Makes nodes of the parser's flat list of events, without recursion; undefined when there is no document.
 * Reports tags, merge keys, keys given twice, unknown and too many aliases, and a second document.
 */
export function buildNode(parsed: YamlEvents, locate: Locate, report: ReportFault): Node | undefined {
  const building: Building = { ...parsed, locate, report, frames: [], anchors: new Map(), aliases: 0, at: 0 }
  let documents = 0
  for (const event of parsed.events) {
    if (event.type === EVENT_ID.DOCUMENT) documents++
    else if (documents > 1) {
      const fix = 'Keep one document: remove the "---".'
      report({ message: 'A second YAML document starts here.', fix, at: startOf(building, event) })
      break
    } else take(building, event)
  }
  return building.root
}

function take(building: Building, event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT }>): void {
  if (event.type === EVENT_ID.SCALAR) add(building, readScalar(building, event), anchorOf(building, event))
  else if (event.type === EVENT_ID.ALIAS) add(building, followAlias(building, event))
  else if (event.type === EVENT_ID.POP) close(building)
  else open(building, event)
}

function open(building: Building, event: SequenceEvent | MappingEvent): void {
  const at = building.offsetOf(event.start)
  building.at = at
  refuseTag(building, event)
  const node: Frame['node'] =
    event.type === EVENT_ID.MAPPING ? { kind: 'map', entries: [], at } : { kind: 'list', items: [], at }
  building.frames.push({ node, anchor: anchorOf(building, event), keys: new Map() })
}

function close(building: Building): void {
  const frame = building.frames.pop()
  if (frame) add(building, frame.node, frame.anchor)
}

function add(building: Building, node: Node, anchor?: string): void {
  if (anchor !== undefined) building.anchors.set(anchor, node)
  const frame = building.frames.at(-1)
  if (!frame) building.root = node
  else if (frame.node.kind === 'list') frame.node.items.push(node)
  else if (frame.key === undefined) frame.key = readKey(building, frame.keys, node)
  else {
    const { kind, text, at } = frame.key
    if (kind !== 'wrong') frame.node.entries.push({ key: text, keyAt: at, value: node })
    delete frame.key
  }
}

function readKey({ locate, report }: Building, keys: Map<string, number>, node: Node): ScalarNode {
  const { kind, at } = node
  const refuse = (message: string, fix: string): ScalarNode => {
    report({ message, fix, at })
    return { kind: 'wrong', text: '', at }
  }
  if (kind === 'list' || kind === 'map')
    return refuse(`A ${kind === 'list' ? 'list' : 'mapping'} is not a key.`, 'Write a plain word.')
  if (kind === 'wrong') return node
  if (node.text === '<<')
    return refuse(
      'The merge key "<<" is not supported.',
      'Write the keys out; single values can be shared by an anchor.',
    )
  const first = keys.get(node.text)
  if (first === undefined) {
    keys.set(node.text, at)
    return node
  }
  return refuse(
    `The key ${quote(node.text)} is given twice; the first one is on line ${locate(first).line}.`,
    'Keep one of the two.',
  )
}

function readScalar(building: Building, event: ScalarEvent): ScalarNode {
  const { style, valueStart } = event
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  if (valueStart >= 0) building.at = building.offsetOf(isQuoted ? valueStart - 1 : valueStart)
  const isTagged = refuseTag(building, event)
  const text = getScalarValue(building.body, event)
  return { kind: isTagged ? 'wrong' : style === SCALAR_STYLE.PLAIN ? plainKind(text) : 'text', text, at: building.at }
}

function plainKind(text: string): ScalarNode['kind'] {
  if (NOTHING.test(text)) return 'nothing'
  if (FLAG.test(text)) return 'flag'
  return NUMBER.test(text) ? 'number' : 'text'
}

function followAlias(building: Building, event: AliasEvent): Node {
  const name = building.body.slice(event.anchorStart, event.anchorEnd)
  const at = building.offsetOf(event.anchorStart - 1)
  const target = building.anchors.get(name)
  building.at = at
  building.aliases++
  if (target && building.aliases <= MOST_ALIASES) return target
  const written = quote(`*${name}`)
  if (target)
    building.report({ message: `The file has more than ${MOST_ALIASES} aliases.`, fix: 'Write the values out.', at })
  else
    building.report({
      message: `YAML reads ${written} as an alias of an anchor that does not exist.`,
      fix: `Put the text in quotes: ${written}.`,
      at,
    })
  return { kind: 'wrong', text: name, at }
}

function refuseTag(building: Building, { tagStart, tagEnd }: Tagged): boolean {
  if (tagStart < 0) return false
  building.at = building.offsetOf(tagStart)
  const tag = quote(building.body.slice(tagStart, tagEnd))
  const fix = tag.startsWith('"!!')
    ? 'Remove it: the configuration holds only plain values.'
    : `Put the text in quotes: ${tag}.`
  building.report({ message: `YAML reads ${tag} as a tag.`, fix, at: building.at })
  return true
}

function anchorOf({ body }: Building, { anchorStart, anchorEnd }: Anchored): string | undefined {
  return anchorStart < 0 ? undefined : body.slice(anchorStart, anchorEnd)
}

function startOf({ offsetOf, at }: Building, event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? at : offsetOf(event.valueStart)
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? offsetOf(event.start) : at
}
