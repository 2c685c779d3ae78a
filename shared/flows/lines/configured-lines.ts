import { parseConfig } from '../../config/load.ts'
import type { LineScope, Track } from '../../core/config.ts'
import { attempt } from '../../core/text/attempt.ts'
import { failure } from '../../core/text/error.ts'
import type { ReadableCommit } from '../ports/repository.ts'
import type { Project } from '../ports/run.ts'
import { decodeText } from '../tracks/texts.ts'

/** Whether the configuration as a commit has it knows lines; also where it is not there, or cannot be read: then nothing there goes by it. */
export async function hasLinesAt(commit: ReadableCommit, { repository, config }: Project): Promise<boolean> {
  const file = (await repository.readFiles(commit, [config.path])).get(config.path)
  if (!file) return true
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
  if (workflow === undefined || (await hasLinesAt(commit, project))) return
  throw failure(
    'lines-missing',
    `${project.config.path} has no branches.lines on ${branch}, where ${workflow} reads it: it would refuse the tag.`,
    `Commit it to ${branch}, as it is on the other branches.`,
  )
}
