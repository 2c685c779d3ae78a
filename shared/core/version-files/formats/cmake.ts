import { CMAKE, captures, mask } from '../scan/mask.ts'
import { elsewhere, isVersionLike, type Literal, oneVersion, type VersionFormat } from './format.ts'

/** https://cmake.org/cmake/help/latest/command/project.html */
export const format: VersionFormat = {
  place: '`VERSION` of `project()`, or the variable that it names in the same file',
  rules: 'CMake',
  limits: { channels: [] },
  find: (text, path) => {
    const masked = mask(text, CMAKE)
    const given = firstOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, masked, text)
    const variable = /^"?\$\{(\w+)\}"?$/.exec(given?.value ?? '')?.[1]
    const found =
      variable === undefined
        ? given
        : firstOf(new RegExp(`\\bset[ \\t]*\\(\\s*${variable}\\s+([^\\s()]+)`, 'dgi'), masked, text)
    const fix = 'Write it there, or list the file that it is read from.'
    const literal = found && unquoted(found)
    if (literal && !isVersionLike(literal.value)) throw elsewhere(path, text, literal, fix)
    if (given && !literal) throw elsewhere(path, text, given, fix)
    return oneVersion(literal ? [literal] : [], text, path, { message: 'No `project()` has a VERSION.', fix })
  },
}

/** What a masked text hides of a string is in the text itself. */
function firstOf(pattern: RegExp, masked: string, text: string): Literal | undefined {
  const [found] = captures(pattern, masked)
  if (!found || text[found.start] !== '"') return found
  const end = text.indexOf('"', found.start + 1) + 1
  return { value: text.slice(found.start, end), start: found.start, end }
}

function unquoted({ value, start, end }: Literal): Literal {
  return value.startsWith('"') ? { value: value.slice(1, -1), start: start + 1, end: end - 1 } : { value, start, end }
}
