import type { ChangeFilter, NotesSection, NotesStyle } from '../core/changelog/notes-style.ts'
import type { NotesDraft } from './config-shape.ts'
import type { Placed } from './shape.ts'

/** How a track's notes are shaped: by its own keys, and for the others by those of the whole configuration; undefined where there are none. */
export function buildNotes(common: NotesDraft | undefined, own: NotesDraft | undefined): NotesStyle | undefined {
  if (!common && !own) return undefined
  const draft: NotesDraft = { ...common, ...own }
  const { from, sections, contributors, header, footer, entry, include, exclude, squash } = draft
  return {
    ...(from && { from: from.value }),
    ...(sections && { sections: sections.value.map(({ value }) => buildSection(value)) }),
    ...(contributors && { contributors: contributors.value }),
    ...(header && { header: header.value }),
    ...(footer && { footer: footer.value }),
    ...(entry && { entry: entry.value.map(({ value }) => value) }),
    ...(include && { include: buildFilter(include.value) }),
    ...(exclude && { exclude: buildFilter(exclude.value) }),
    ...(draft['co-authors'] && { coAuthors: draft['co-authors'].value }),
    ...(squash && { squash: squash.value }),
  }
}

type SectionDraft = NonNullable<NotesDraft['sections']>['value'][number]['value']
type FilterDraft = NonNullable<NotesDraft['include']>['value']

function buildSection({ title, types, scopes, hidden }: SectionDraft): NotesSection {
  return {
    title: title?.value ?? '',
    ...(types && { types: textsOf(types) }),
    ...(scopes && { scopes: textsOf(scopes) }),
    ...(hidden && { hidden: hidden.value }),
  }
}

function buildFilter({ types, labels }: FilterDraft): ChangeFilter {
  return { types: types ? textsOf(types) : [], labels: labels ? textsOf(labels) : [] }
}

function textsOf(list: Placed<readonly Placed<string>[]>): string[] {
  return list.value.map(({ value }) => value)
}
