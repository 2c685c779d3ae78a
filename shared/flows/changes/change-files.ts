import { type ChangeFile, isChangeFile, parseChangeFile, withoutPackages } from '../../core/changes/change-file.ts'
import { changeNamesOf, strangersIn, tellStranger } from '../../core/changes/pending-changes.ts'
import type { Track } from '../../core/config.ts'
import type { NewFile } from '../../core/git/object-plan.ts'
import { attempt } from '../../core/text/attempt.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import type { CommittedFile, ReadableCommit } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'

/** The change files of a commit, and the names by which they speak of each track. */
export interface ChangeFiles {
  readonly files: readonly ChangeFile[]
  readonly committed: ReadonlyMap<string, CommittedFile>
  readonly namesOf: (track: Track) => ReadonlySet<string>
}

/**
 * Reads the change files of a commit, and warns of names that no track has. Throws `change-file` with every one that cannot be read.
 * @param texts the version files of all tracks.
 */
export async function readChangeFiles(
  commit: ReadableCommit,
  texts: ReadonlyMap<string, string>,
  { repository, config, log }: Pick<Run, 'repository' | 'config' | 'log'>,
): Promise<ChangeFiles> {
  const committed = await repository.readFiles(commit, await repository.listFiles(commit, isChangeFile))
  const read = [...committed].map(([path, { bytes }]) => attempt(() => parseChangeFile(path, decodeText(path, bytes))))
  const problems = read.flatMap((each) => (each instanceof ReleaseTracksError ? each.problems : []))
  if (problems.length > 0) throw new ReleaseTracksError('change-file', problems)
  const files = read.flatMap((each) => (each instanceof ReleaseTracksError ? [] : [each]))
  const names = new Map(config.tracks.map((track) => [track.name, changeNamesOf(track, config.tracks, texts)]))
  for (const [name, path] of strangersIn(files, new Set([...names.values()].flatMap((each) => [...each])))) {
    log.warn({ ...tellStranger(name), place: { file: path } })
  }
  return { files, committed, namesOf: ({ name }) => names.get(name) ?? new Set() }
}

/** Change files after a live version, which has what they describe: those that are shorter, and those that are gone. */
export interface SpentChanges {
  readonly files: readonly NewFile[]
  readonly gone: readonly string[]
}

/** Takes tracks that go live out of change files, one after the other. */
export function spendChanges({ committed, namesOf }: ChangeFiles): (track: Track) => SpentChanges {
  const left = new Map([...committed].map(([path, { bytes }]) => [path, decodeText(path, bytes)]))
  return (track) => {
    const files: NewFile[] = []
    const gone: string[] = []
    for (const [path, before] of left) {
      const after = withoutPackages(before, (name) => namesOf(track).has(name))
      if (after === before) continue
      if (after === undefined) {
        left.delete(path)
        gone.push(path)
      } else {
        left.set(path, after)
        files.push({ path, mode: committed.get(path)?.mode ?? '100644', bytes: new TextEncoder().encode(after) })
      }
    }
    return { files, gone }
  }
}
