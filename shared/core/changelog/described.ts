import type { PendingChange } from '../changes/pending-changes.ts'
import { groupBy } from '../text/group.ts'
import { heading } from '../text/markdown.ts'
import { indented } from './note.ts'
import { closingOf } from './open-markup.ts'

/** The headings of changes that people described, by how far each raises the version. */
const TITLES = [
  ['major', 'Breaking changes'],
  ['minor', 'Features'],
  ['patch', 'Fixes'],
] as const

/** A list of entries below a heading. */
interface DescribedList {
  readonly title: string
  readonly count: number
  readonly entries: readonly string[]
}

/** Renders what change files say as lists of entries, the farthest first. Their Markdown stays as it is; what it leaves open is closed. */
export function describedLists(changes: readonly PendingChange[], isFlat: boolean): DescribedList[] {
  const byLevel = groupBy(
    changes.filter(({ file }) => file.text !== ''),
    ({ level }) => level,
  )
  const lists = TITLES.flatMap(([level, title]) => {
    const found = byLevel.get(level)
    return found ? [{ title: heading(3, title), count: found.length, entries: found.map(renderDescribed) }] : []
  })
  if (!isFlat || lists.length === 0) return lists
  const entries = lists.flatMap((list) => list.entries)
  return [{ title: '', count: entries.length, entries }]
}

function renderDescribed({ file: { text } }: PendingChange): string {
  const source = text.replaceAll(/\r\n?/g, '\n')
  return `- ${indented(`${source}${closingOf(source)}`, '  ')
    .join('\n')
    .trimStart()}`
}
