/** What makes an entry a glob; `@`, `+`, `!` and brackets are ordinary in names, as in `packages/@acme/ui`, unless they stand as `@(`. */
export const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/

/**
 * Lists folders and files that hold all that a track's `paths` can match, so that git need not look elsewhere;
 * undefined when they can match anywhere.
 */
export function foldersOf(globs: readonly string[]): string[] | undefined {
  const folders = new Set(globs.filter((glob) => !glob.startsWith('!')).map(literalStart))
  return folders.has('') ? undefined : [...folders]
}

/** The parts of a path in front of the first one that is not a plain name. */
function literalStart(glob: string): string {
  const parts = glob.split('/')
  const end = parts.findIndex((part) => part === '' || part === '.' || part === '..' || GLOB_CHARACTERS.test(part))
  return (end < 0 ? parts : parts.slice(0, end)).join('/')
}
