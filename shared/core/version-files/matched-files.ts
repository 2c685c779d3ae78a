import { compileSubjects } from '../git/commit.ts'
import { isGlob, type VersionFile } from '../versions/version-file.ts'

/** Paths as keys: what is read of a commit. */
interface Paths {
  readonly keys: () => Iterable<string>
}

/**
 * The version files that some paths have: in place of each glob what it matches. A glob that matches nothing stays, as a file that is
 * nowhere, and so does what is listed by its path. What is listed by its path is not matched a second time in the
 * same place, nor as a whole file.
 */
export function matchedFiles(files: readonly VersionFile[], among: Paths): readonly VersionFile[] {
  if (!files.some(isGlob)) return files
  const exact = files.filter((file) => !isGlob(file))
  const [listed, paths] = [new Set(exact.map(placeOf)), new Set(exact.map(({ path }) => path))]
  return files.flatMap((file) => {
    const found = isGlob(file) ? [...among.keys()].filter(fileMatcher(file.path)) : []
    if (found.length === 0) return file
    return found
      .map((path) => ({ ...file, path }))
      .filter((each) => (file.kind === 'text' ? !paths.has(each.path) : !listed.has(placeOf(each))))
  })
}

/** Tells whether a path is that of a version file, or matched by one that is a glob. */
export function versionFileMatcher(files: readonly VersionFile[]): (path: string) => boolean {
  const [exact, globs] = [new Set(files.map(({ path }) => path)), files.filter(isGlob)]
  const matchers = globs.map(({ path }) => fileMatcher(path))
  return (path) => exact.has(path) || matchers.some((matches) => matches(path))
}

function placeOf(file: VersionFile): string {
  const { path, kind } = file
  if (kind === 'keyed') return JSON.stringify([path, kind, file.key])
  if (kind === 'pattern') return JSON.stringify([path, kind, file.pattern])
  return JSON.stringify([path, kind, kind === 'marker' ? file.marker : ''])
}

const compiled = new Map<string, (path: string) => boolean>()

function fileMatcher(glob: string): (path: string) => boolean {
  const known = compiled.get(glob)
  if (known) return known
  const steps = glob.split('/').map((name) => (name === '**' ? undefined : compileSubjects([name])))
  const matches = (path: string) => matchesSteps(steps, path.split('/'))
  compiled.set(glob, matches)
  return matches
}

/** A step is a name with `*` for any text and `?` for one character, or, undefined, any number of folders. Never exponential: only the last of those is tried anew. */
function matchesSteps(steps: readonly (((name: string) => boolean) | undefined)[], names: readonly string[]): boolean {
  let [step, name, anyFolders, resumed] = [0, 0, -1, 0]
  while (name < names.length) {
    if (step < steps.length && steps[step] === undefined) {
      anyFolders = step++
      resumed = name
    } else if (steps[step]?.(names[name] as string)) {
      step++
      name++
    } else if (anyFolders >= 0) {
      step = anyFolders + 1
      name = ++resumed
    } else return false
  }
  return step === steps.length
}
