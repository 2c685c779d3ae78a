import type { FormatName } from '../../versions/format-names.ts'
import type { VersionFile } from '../../versions/version-file.ts'
import type { VersionFormat } from './format.ts'

type Formats = Readonly<Partial<Record<FormatName, VersionFormat>>>

const loaded = new Map<FormatName, VersionFormat>()

/** Loads the formats of some version files, so that they can be read: a run whose files need none loads none. */
export async function loadFormats(files: Iterable<VersionFile>): Promise<void> {
  const wanted = new Set([...files].flatMap(({ kind, rules }) => (rules && !loaded.has(rules) ? kind : [])))
  if (wanted.size === 0) return
  await Promise.all([wanted.has('format') && loadCode(), wanted.has('keyed') && loadKeyed()])
}

/** Loads every format: for what looks through a repository before there is a configuration. */
export async function loadAllFormats(): Promise<void> {
  await Promise.all([loadCode(), loadKeyed()])
}

async function loadCode(): Promise<void> {
  keepFormats((await import('./code-formats.ts')).CODE_FORMATS)
}

async function loadKeyed(): Promise<void> {
  keepFormats((await import('./keyed-formats.ts')).KEYED_FORMATS)
}

/** Takes formats that are loaded already. */
export function keepFormats(formats: Formats): void {
  for (const [name, format] of Object.entries(formats)) loaded.set(name as FormatName, format)
}

/** The format of a version file that was loaded before; undefined for one that needs none. */
export function formatOf({ rules, path }: Pick<VersionFile, 'rules' | 'path'>): VersionFormat | undefined {
  const format = rules && loaded.get(rules)
  if (rules && !format) throw new Error(`The format ${rules} of ${path} was not loaded`)
  return format
}
