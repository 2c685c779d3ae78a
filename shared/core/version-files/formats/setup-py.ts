import { mask, PYTHON, valuesBehind } from '../scan/mask.ts'
import { PEP440 } from '../spelling/pep440.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'
import { assignedTo } from './python-module.ts'

export const format: VersionFormat = {
  ...PEP440,
  place: '`version="…"` of `setup()`, or the name that it is given in the same file',
  find: (text, path) => {
    const masked = mask(text, PYTHON)
    const given = valuesBehind(/(?<=[(,\s])version[ \t]*=(?!=)[ \t]*(?=\S)/g, masked, text)
    const names = new Set(given.flatMap(({ value }) => (/^[A-Za-z_]\w*$/.test(value) ? [value] : [])))
    const found = [...given, ...[...names].flatMap((name) => assignedTo(name, masked, text))]
    const literals = found.filter(({ value }) => isVersionLike(value))
    const fix = 'List the file that it is read from, such as the one with `__version__`.'
    if (literals.length === 0 && given[0]) throw elsewhere(path, text, given[0], fix)
    return oneVersion(literals, text, path, { message: '`setup()` has no `version`.', fix })
  },
}
