import type { Rule } from '../shared/core/doctor/finding.ts'
import { formatCode, formatProse, formatTable } from './action-page.ts'

/** Writes the page about doctor: `intro`, which is Markdown by hand, and a table of the rules for each group of them. */
export function formatDoctorPage(
  groups: readonly { readonly title: string; readonly rules: readonly Rule[] }[],
  intro: string,
): string {
  const tables = groups.flatMap(({ title, rules }) => [
    `### ${title}`,
    formatTable(['Rule', 'What it finds', 'Kind', '`--fix`', 'Incident'], rules.map(rowOf)),
  ])
  const made = '<!-- Made by `npm run docs` from the rules in shared/core/doctor and from doctor.notes.md. -->'
  return `${[made, intro.trim(), '## The rules', ...tables].join('\n\n')}\n`
}

function rowOf({ name, meaning, severity, fixable, incident }: Rule): string[] {
  const row = incident === undefined ? '' : `[${incident}](incidents.md)`
  return [formatCode(name), formatProse(meaning), severity, fixable ? 'yes' : '', row]
}
