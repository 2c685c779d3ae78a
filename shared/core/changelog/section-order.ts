import { groupBy } from '../text/group.ts'
import type { Change } from './change.ts'

/** A part of a changelog with its changes, in the order of the commits. */
export interface Section {
  readonly title: string
  /** Whether the title says what the commit type said, so that entries need not repeat it. */
  readonly saysType: boolean
  readonly changes: readonly Change[]
}

const BREAKING = 'Breaking changes'
const OTHER = 'Other changes'

/** The sections in the order in which they are shown, with the commit types that go there. */
const SECTIONS: readonly (readonly [title: string, types: readonly string[]])[] = [
  [BREAKING, []],
  ['Features', ['feat', 'feature']],
  ['Fixes', ['fix', 'bugfix', 'hotfix']],
  ['Security', ['security']],
  ['Performance', ['perf']],
  ['Reverts', ['revert']],
  [OTHER, []],
  ['Documentation', ['docs', 'doc']],
  ['Maintenance', ['refactor', 'style', 'test', 'tests', 'build', 'deps', 'ci', 'chore']],
]

const TITLE_OF = new Map(SECTIONS.flatMap(([title, types]) => types.map((type) => [type, title] as const)))

/**
 * Sorts changes into sections; each change stands in one, a breaking one with the breaking changes whatever its type.
 * Sections without changes are left out.
 *
 * A commit that was taken back in full does not get here; one that was taken back in part stays, with its revert.
 */
export function sectionsOf(changes: readonly Change[]): Section[] {
  const byTitle = groupBy(changes, titleOf)
  return SECTIONS.flatMap(([title, types]) => {
    const found = byTitle.get(title)
    return found ? [{ title, saysType: title === BREAKING || types.length > 0, changes: found }] : []
  })
}

function titleOf({ message }: Change): string {
  if (message.breaking !== undefined) return BREAKING
  if (message.type === undefined) return message.subject.startsWith('Revert "') ? 'Reverts' : OTHER
  return TITLE_OF.get(message.type) ?? OTHER
}
