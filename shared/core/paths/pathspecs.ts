import { foldersOf, GLOB_CHARACTERS } from './path-folders.ts'

/** Where git is to look, in its own words (gitglossary, pathspec). */
export interface Pathspecs {
  /** Undefined: everywhere. */
  readonly words: readonly string[] | undefined
  /** Whether they match just what the globs match, or more. */
  readonly exact: boolean
}

/** The most words of a command line, which ends at some 32,000 characters on Windows. */
const MOST_WORDS = 250

/**
 * Says a track's `paths` in git's words; `expand` tells what a glob with braces stands for. They match more where git has no words for
 * the same: brackets, `?`, which is a byte to git, and an entry that brings back what one before it took away.
 */
export function pathspecsOf(globs: readonly string[], expand = (glob: string): readonly string[] => [glob]): Pathspecs {
  // To take away what nothing has added yet changes nothing.
  const entries = globs.slice(Math.max(0, globs.findIndex(isAdded)))
  const words = entries.flatMap((entry) => wordsFor(entry, expand))
  const isInOrder = entries.every((entry, at) => at === 0 || isAdded(entries[at - 1] as string) || !isAdded(entry))
  const isSayable = words.every((word) => word !== undefined) && words.length <= MOST_WORDS
  if (entries.some(isAdded) && isInOrder && isSayable) return { words, exact: true }
  return { words: foldersOf(globs)?.map(literally), exact: false }
}

/**
 * Where git is to look for the files of several tracks; undefined: everywhere. What one track takes away another may have, so they may
 * match more than the tracks do.
 */
export function unitedPathspecs(
  tracks: readonly (readonly string[])[],
  expand?: (glob: string) => readonly string[],
): readonly string[] | undefined {
  const each = tracks.map((globs) => pathspecsOf(globs, expand).words)
  if (each.length === 1) return atMost(each[0])
  const words = each.flatMap((some) => some?.filter((word) => !word.startsWith(EXCLUDED)) ?? [undefined])
  return words.every((word) => word !== undefined) ? atMost([...new Set(words)]) : undefined
}

function atMost(words: readonly string[] | undefined): readonly string[] | undefined {
  return words && words.length > MOST_WORDS ? undefined : words
}

const EXCLUDED = ':(top,exclude'

/** Paths that end in some names, in whatever folder; `*` in a name stands for any text. */
export function called(names: readonly string[]): string[] {
  return names.map((name) => `:(top)*${name.replace(/[?[\\]/g, '\\$&')}`)
}

/** What some pathspecs and some names lead to, whatever the pathspecs take away; undefined: everywhere. */
export function withCalled(
  pathspecs: readonly string[] | undefined,
  names: readonly string[],
): readonly string[] | undefined {
  return pathspecs && atMost([...pathspecs.filter((word) => !word.startsWith(EXCLUDED)), ...called(names)])
}

/** The pathspec of one path, and of what is below it. */
export function literally(path: string): string {
  return `:(top,literal)${path}`
}

function isAdded(entry: string): boolean {
  return !entry.startsWith('!')
}

/** A part of a path that means the same to git and to minimatch, as `*(` does not: `**`, or a name in which a `*` stands for any characters. */
const SAME_TO_BOTH = /^(?!\.{0,2}$)(?:\*\*|(?:[^*?[\]{}\\!+@]|[!+@](?!\()|\*(?![*(]))*)$/

function wordsFor(entry: string, expand: (glob: string) => readonly string[]): (string | undefined)[] {
  const glob = isAdded(entry) ? entry : entry.slice(1)
  const magic = isAdded(entry) ? 'top' : 'top,exclude'
  if (glob === '**') return [`:(${magic})`]
  const folder = glob.replace(/\/(\*\*)?$/, '')
  const isFolder = folder !== glob
  if (!GLOB_CHARACTERS.test(folder))
    return [isUsual(folder) ? `:(${magic},literal)${folder}${isFolder ? '/' : ''}` : undefined]
  return expand(isFolder ? `${folder}/**` : glob).map((each) => {
    // To git a name without a star would be all below that folder, too.
    return each.includes('*') && isUsual(each) ? `:(${magic},glob)${each}` : undefined
  })
}

function isUsual(path: string): boolean {
  return path.split('/').every((part) => SAME_TO_BOTH.test(part))
}
