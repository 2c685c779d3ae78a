import { Minimatch } from 'minimatch'

/** Decides whether a repository path (with `/`) belongs to a track. */
export type PathMatcher = (path: string) => boolean

type Rule = { readonly takes: boolean; readonly matches: PathMatcher }

/** GitHub's workflow path filters see dot files too; `#` and a second `!` are ordinary characters. */
const GLOB_OPTIONS = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const
/** What makes an entry a glob; `@`, `+`, `!` and brackets are ordinary in names, as in `packages/@acme/ui`, unless they stand as `@(`. */
const GLOB_CHARACTERS = /[*?[\]{}\\]|[!+@]\(/

/**
 * Compiles a track's `paths` in order: a plain entry adds what it matches, an entry with `!` takes away, the last match decides.
 * A name without glob characters means that file, or all below that folder.
 */
export function compilePaths(globs: readonly string[]): PathMatcher {
  const rules = globs.map(compileRule)
  return (path) => {
    for (let at = rules.length - 1; at >= 0; at--) {
      const rule = rules[at] as Rule
      if (rule.matches(path)) return rule.takes
    }
    return false
  }
}

function compileRule(entry: string): Rule {
  const takes = !entry.startsWith('!')
  return { takes, matches: compileGlob(takes ? entry : entry.slice(1)) }
}

function compileGlob(glob: string): PathMatcher {
  if (glob === '**') return () => true
  const folder = glob.replace(/\/(\*\*)?$/, '')
  const isFolder = folder !== glob
  if (!GLOB_CHARACTERS.test(folder)) {
    const below = `${folder}/`
    return (path) => path.startsWith(below) || (!isFolder && path === folder)
  }
  const matcher = new Minimatch(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS)
  return (path) => matcher.match(path)
}
