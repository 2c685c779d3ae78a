import type { FormatName } from '../../versions/format-names.ts'
import { CODE_FORMATS } from './code-formats.ts'
import type { VersionFormat } from './format.ts'
import { KEYED_FORMATS } from './keyed-formats.ts'

/** Every format, loaded at once: for what cannot wait. */
export const ALL_FORMATS: Readonly<Record<FormatName, VersionFormat>> = { ...KEYED_FORMATS, ...CODE_FORMATS }
