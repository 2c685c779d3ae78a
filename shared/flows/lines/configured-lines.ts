import { parseConfig } from '../../config/load.ts'
import type { LineScope, Track } from '../../core/config.ts'
import { attempt } from '../../core/text/attempt.ts'
import { failure } from '../../core/text/error.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'

/** Whether the configuration as a commit has it knows lines; also where it cannot be read, and `orNoFile` where there is none. */
export async function hasLinesAt(
  commit: ReadableCommit,
  { repository, config }: Project,
  orNoFile = false,
): Promise<boolean> {
  const file = (await repository.readFiles(commit, [config.path])).get(config.path)
  if (!file) return orNoFile
  const found = attempt(() => parseConfig(config.path, decodeText(config.path, file.bytes)))
  return found instanceof Error || found.branches.lines !== undefined
}

/** Checks that the workflows which tags on a commit start will know of lines. Throws `lines-missing`. */
export async function requireLinesAt(
  commit: ReadableCommit,
  { branch }: LineScope,
  tracks: readonly Track[],
  project: Project,
): Promise<void> {
  const workflow = tracks.find(({ releaseWorkflow }) => releaseWorkflow !== undefined)?.releaseWorkflow
  // Without the file nothing there goes by it.
  if (workflow === undefined || (await hasLinesAt(commit, project, true))) return
  throw failure(
    'lines-missing',
    `${project.config.path} has no branches.lines on ${branch}, where ${workflow} reads it: it would refuse the tag.`,
    `Commit it to ${branch}, as it is on the other branches.`,
  )
}
