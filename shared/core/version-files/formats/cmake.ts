import { CMAKE, captures, mask } from '../scan/mask.ts'
import { elsewhere, isVersionLike, type Literal, oneVersion, type VersionFormat } from './format.ts'

/** https://cmake.org/cmake/help/latest/command/project.html */
export const format: VersionFormat = {
  place: '`VERSION` of `project()`, or the variable that it names in the same file',
  rules: 'CMake',
  limits: { channels: [] },
  find: (text, path) => {
    const masked = mask(text, CMAKE)
    const fix = 'Write it there, or list the file that it is read from.'
    const [given] = literalsOf(/\bproject[ \t]*\([^()]*?\sVERSION\s+([^\s()]+)/dgi, masked, text)
    const variable = /^\$\{(\w+)\}$/.exec(given?.value ?? '')?.[1]
    // What is set behind project() comes too late for it.
    const found = given && variable !== undefined ? setsOf(variable, masked.slice(0, given.start), text) : [given]
    const literals = found.filter((literal) => literal !== undefined)
    const other = literals.find(({ value }) => !isVersionLike(value)) ?? (literals.length === 0 ? given : undefined)
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(literals, text, path, { message: 'No `project()` has a VERSION.', fix })
  },
}

function setsOf(variable: string, masked: string, text: string): Literal[] {
  return literalsOf(new RegExp(`\\bset[ \\t]*\\(\\s*${variable}\\s+([^\\s()]+)`, 'dgi'), masked, text)
}

/** What a masked text hides of a string is in the text itself. */
function literalsOf(pattern: RegExp, masked: string, text: string): Literal[] {
  return captures(pattern, masked).map((found) => {
    if (text[found.start] !== '"') return found
    const [start, end] = [found.start + 1, masked.indexOf('"', found.start + 1)]
    return { value: text.slice(start, end), start, end }
  })
}
