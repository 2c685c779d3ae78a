import { braceExpand, Minimatch } from 'minimatch'
import { failure, quote } from '../text/error.ts'
import { MOST_ALTERNATIVES } from './glob-braces.ts'
import { GLOB_CHARACTERS } from './path-folders.ts'

/** Decides whether a repository path (with `/`) belongs to a track. */
export type PathMatcher = (path: string) => boolean

/** The same of a track, with the entries that it was made of. */
export type TrackPaths = PathMatcher & { readonly globs: readonly string[] }

type Rule = { readonly takes: boolean; readonly matches: PathMatcher }

/** GitHub's workflow path filters see dot files too; `#` and a second `!` are ordinary characters. */
const GLOB_OPTIONS = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const

/**
 * Compiles a track's `paths` in order: a plain entry adds what it matches, an entry with `!` takes away, the last match decides.
 * A name without glob characters means that file, or all below that folder.
 * Throws `paths-braces` for a glob that stands for more than {@link MOST_ALTERNATIVES} by its braces.
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
  expandBraces(glob)
  const matcher = new Minimatch(isFolder ? `${folder}/**` : glob, GLOB_OPTIONS)
  return (path) => matcher.match(path)
}

/**
 * Lists what a glob stands for by its braces. Throws `paths-braces` for more than {@link MOST_ALTERNATIVES}: the configuration is checked
 * before, where its place is known, but braces that do not pair up can get past that.
 */
export function expandBraces(glob: string): string[] {
  const alternatives = braceExpand(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 })
  if (alternatives.length <= MOST_ALTERNATIVES) return alternatives
  throw failure(
    'paths-braces',
    `The path ${quote(glob)} stands for more than ${MOST_ALTERNATIVES} paths through its braces.`,
    'Use a glob with * instead of the braces.',
  )
}

/** Writes the glob for all that is below a folder, whatever the folder's name has in it. */
export function folderGlob(folder: string): string {
  return `${folder.replace(/[*?[\]{}\\]|[!+@](?=\()|^!/g, '\\$&')}/**`
}
