import { ELIXIR, mask, valuesBehind } from '../scan/mask.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version: "…"` of the project, or the module attribute it names, such as `@version`',
  find: (text, path) => {
    const masked = mask(text, ELIXIR)
    const given = valuesBehind(/(?<=[[,\s])version:[ \t]*(?=\S)/g, masked, text)
    const [first] = given
    const attribute = /^@(\w+)$/.exec(first?.value ?? '')?.[1]
    const found =
      attribute === undefined
        ? given.slice(0, 1)
        : valuesBehind(new RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, 'gm'), masked, text)
    const fix = 'List the file that it is read from, or find it here with a `pattern`.'
    const other = found.find(({ value }) => !isVersionLike(value)) ?? (found.length === 0 ? first : undefined)
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(found, text, path, { message: 'The project has no `version:`.', fix })
  },
}
