import type { Track } from '../config.ts'
import { child, parseDocuments, textOf } from '../documents/document.ts'
import { nameOf } from '../paths/folder.ts'
import type { TrackFacts } from '../promote/release-plan.ts'
import { attempt } from '../text/attempt.ts'
import { quote, ReleaseTracksError } from '../text/error.ts'
import { matchedFiles } from '../version-files/matched-files.ts'
import type { CommitLevel } from '../versions/auto-bump-rules.ts'
import { isRequirement } from '../versions/version-file.ts'
import { CHANGE_FOLDER, type ChangeFile } from './change-file.ts'

/** Where a manifest says the name of its package. */
const NAMES: ReadonlyMap<
  string,
  { readonly format: 'json' | 'toml' | 'yaml'; readonly keys: readonly (readonly string[])[] }
> = new Map([
  ['package.json', { format: 'json', keys: [['name']] }],
  ['composer.json', { format: 'json', keys: [['name']] }],
  ['deno.json', { format: 'json', keys: [['name']] }],
  ['Cargo.toml', { format: 'toml', keys: [['package', 'name']] }],
  [
    'pyproject.toml',
    {
      format: 'toml',
      keys: [
        ['project', 'name'],
        ['tool', 'poetry', 'name'],
      ],
    },
  ],
  ['pubspec.yaml', { format: 'yaml', keys: [['name']] }],
])

/** What knope's change files call the package of a repository that has one alone (https://knope.tech, "Change files"). */
const ONLY_PACKAGE = 'default'

/**
 * The names by which change files speak of a track: its own, those of the packages that its version files belong to, and `default` where it
 * is the only one of `tracks`.
 * @param texts the version files by path.
 */
export function changeNamesOf(
  { name, versionFiles }: Track,
  tracks: readonly Track[],
  texts: ReadonlyMap<string, string>,
): Set<string> {
  const found = matchedFiles(versionFiles, texts)
    .filter((file) => !isRequirement(file))
    .flatMap(({ path }) => {
      const [known, text] = [NAMES.get(nameOf(path)), texts.get(path)]
      if (!known || text === undefined) return []
      const root = attempt(() => parseDocuments(known.format, path, text)[0])
      if (root instanceof ReleaseTracksError) return []
      return known.keys.flatMap((keys) => textOf(keys.reduce(child, root)) ?? [])
    })
  return new Set([name, ...found, ...(tracks.length === 1 ? [ONLY_PACKAGE] : [])])
}

/** A change that waits for a track's next live version. */
export interface PendingChange {
  readonly file: ChangeFile
  readonly level: CommitLevel
}

/** The change files that speak of a track, with the farthest that each raises it. */
export function pendingChanges(files: readonly ChangeFile[], names: ReadonlySet<string>): PendingChange[] {
  return files.flatMap((file) => {
    const levels = [...file.levels].flatMap(([name, level]) => (names.has(name) ? [level] : []))
    return levels.length > 0 ? [{ file, level: highestLevel(levels) }] : []
  })
}

const LEVELS: readonly CommitLevel[] = ['none', 'patch', 'minor', 'major']

function highestLevel(levels: readonly CommitLevel[]): CommitLevel {
  return LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))] as CommitLevel
}

/** The facts of a track that is raised as far as its change files say, and not released where none speaks of it. */
export function bumpByChanges(facts: Omit<TrackFacts, 'bump'>, pending: readonly PendingChange[]): TrackFacts {
  const level = pending.length > 0 ? highestLevel(pending.map((each) => each.level)) : 'none'
  if (level !== 'none') return { ...facts, bump: level }
  // Nobody has the first version yet, so it is released as it is.
  if (facts.decision.base === undefined && pending.length === 0) return { ...facts, bump: 'patch' }
  const reason = `no file in ${CHANGE_FOLDER} says that it changes`
  return { ...facts, bump: 'patch', decision: { ...facts.decision, changed: false, reason } }
}

/** What is to be said of such a name. */
export function tellStranger(name: string): { readonly message: string; readonly fix: string } {
  return {
    message: `It says that ${quote(name)} changes, which is neither a track nor a package of one.`,
    fix: 'Correct the name, or take the line out.',
  }
}

/** Names in change files that are those of no track: what they say reaches nobody. */
export function strangersIn(files: readonly ChangeFile[], names: ReadonlySet<string>): Map<string, string> {
  return new Map(
    files.flatMap(({ path, levels }) => [...levels.keys()].flatMap((name) => (names.has(name) ? [] : [[name, path]]))),
  )
}
