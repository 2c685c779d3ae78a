import { groupBy } from '../text/group.ts'
import type { Change } from './change.ts'
import { BREAKING_TYPE, type NotesSection } from './notes-style.ts'

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

/** The types that the usual sections know. */
export const USUAL_TYPES: readonly string[] = SECTIONS.flatMap(([, types]) => types)

/**
 * Sorts changes into sections; each change stands in one, a breaking one with the breaking changes whatever its type.
 * Sections without changes are left out.
 *
 * A commit that was taken back in full does not get here; one that was taken back in part stays, with its revert.
 */
export function sectionsOf(changes: readonly Change[], wanted?: readonly NotesSection[]): Section[] {
  if (wanted) return wantedSections(changes, wanted)
  const byTitle = groupBy(changes, titleOf)
  return SECTIONS.flatMap(([title, types]) => {
    const found = byTitle.get(title)
    return found ? [{ title, saysType: title === BREAKING || types.length > 0, changes: found }] : []
  })
}

/** The sections that a team asks for. What none of them takes is not lost: it follows, and what breaks comes first. */
function wantedSections(changes: readonly Change[], wanted: readonly NotesSection[]): Section[] {
  const rest = wanted.find(({ types, scopes }) => !types && !scopes)
  const first: NotesSection = { title: BREAKING, types: [BREAKING_TYPE] }
  const last: NotesSection = { title: OTHER }
  const hasBreaking = wanted.some(({ types }) => types?.includes(BREAKING_TYPE))
  const sections = [...(hasBreaking ? [] : [first]), ...wanted, ...(rest ? [] : [last])]
  const bySection = groupBy(changes, (change) => sections.find((section) => takes(section, change)) ?? rest ?? last)
  return sections.flatMap((section) => {
    const found = bySection.get(section)
    return found && !section.hidden
      ? [{ title: section.title, saysType: section.types !== undefined, changes: found }]
      : []
  })
}

function takes({ types, scopes }: NotesSection, { message }: Change): boolean {
  if (message.breaking !== undefined) return types?.includes(BREAKING_TYPE) ?? false
  if (!types && !scopes) return false
  const hasType = types === undefined || (message.type !== undefined && types.includes(message.type))
  const hasScope = scopes === undefined || (message.scope !== undefined && scopes.includes(message.scope))
  return hasType && hasScope
}

function titleOf({ message }: Change): string {
  if (message.breaking !== undefined) return BREAKING
  if (message.type === undefined) return message.subject.startsWith('Revert "') ? 'Reverts' : OTHER
  return TITLE_OF.get(message.type) ?? OTHER
}
