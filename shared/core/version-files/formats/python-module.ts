import { mask, PYTHON, valuesBehind } from '../scan/mask.ts'
import { PEP440 } from '../spelling/pep440.ts'
import { elsewhere, isVersionLike, type Literal, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  ...PEP440,
  place: '`__version__ = "…"`, else `VERSION = "…"` or `version = "…"`, at the start of a line',
  find: (text, path) => {
    const masked = mask(text, PYTHON)
    const found = ['__version__', 'VERSION', 'version'].map((name) => assignedTo(name, masked, text))
    const first = found.find((literals) => literals.length > 0) ?? []
    const other = first.find(({ value }) => !isVersionLike(value))
    const fix = 'List the file that it is read from, or find it here with a `pattern`.'
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(first, text, path, { message: 'The module has no `__version__ = "…"`.', fix })
  },
}

/** What a name at the start of a line of Python is set to. `__version__ = version = "1.2.3"` is one place. */
export function assignedTo(name: string, masked: string, text: string): Literal[] {
  return valuesBehind(
    new RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(?:\\w+[ \\t]*=[ \\t]*)*(?!=)(?=\\S)`, 'gm'),
    masked,
    text,
  )
}
