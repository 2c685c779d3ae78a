import { type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import type { ErrorCode } from '../../core/text/error-code.ts'
import type { Run } from '../ports/run.ts'

/** What became of planning: a plan, or why there can be none; the planner's warnings either way. */
export interface Planned<Plan> {
  readonly plan: Plan | undefined
  readonly refused: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What speaks against a release and not against the run: what is to be released, or a branch, is to be put right. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set([
  'build-number',
  'change-file',
  'document-syntax',
  'file-missing',
  'file-too-long',
  'live-behind',
  'live-diverged',
  'live-requires-prerelease',
  'merge-conflict',
  'n-taken',
  'not-utf8',
  'paths-braces',
  'python-version',
  'unmet-requirement',
  'version-ambiguous',
  'version-behind',
  'version-elsewhere',
  'version-file',
  'version-file-link',
  'version-file-missing',
  'version-inherited',
  'version-key',
  'version-limit',
  'version-missing',
  'version-not-text',
  'version-pattern',
  'version-read-back',
  'version-refused',
  'version-taken',
  'version-text',
  'versions-differ',
])

/** Plans, and takes what refuses a release for an answer. */
export async function planOrRefusal<Plan>(run: Run, plan: (run: Run) => Promise<Plan>): Promise<Planned<Plan>> {
  const warnings: Problem[] = []
  const log = { info: run.log.info.bind(run.log), warn: (problem: Problem) => void warnings.push(problem) }
  try {
    return { plan: await plan({ ...run, log }), refused: [], warnings }
  } catch (error) {
    if (!(error instanceof ReleaseTracksError) || !REFUSALS.has(error.code)) throw error
    return { plan: undefined, refused: error.problems, warnings }
  }
}
