import { inspectConfig } from '../../shared/config/parse-config.ts'
import { type Problem, ReleaseTracksError } from '../../shared/core/text/error.ts'
import type { Report, Run, RunContext } from '../../shared/flows/ports/run.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'

const CONTEXT: RunContext = {
  runId: 'test',
  eventName: 'workflow_dispatch',
  ref: 'refs/heads/next',
  sha: '',
  repository: '',
  serverUrl: 'https://github.com',
  push: undefined,
}

/** Runs a flow on a checkout in this process, which is faster than its bundle; gives its outputs, or its problems. */
export function runFlow(
  flow: (run: Run) => Promise<Report>,
  folder: string,
  configText: string,
  context: Partial<RunContext> = {},
): Promise<object> {
  return ask(async (run) => (await flow(run)).outputs, folder, configText, { context })
}

/** Like {@link runFlow} for anything that works on a run; `fresh` says whether the clone was made for it. */
export async function ask<Answer>(
  work: (run: Run) => Promise<Answer>,
  folder: string,
  configText: string,
  { context = {}, fresh = true }: { readonly context?: Partial<RunContext>; readonly fresh?: boolean } = {},
): Promise<Answer | { readonly code: string; readonly problems: readonly Problem[] }> {
  const { config } = inspectConfig('release-tracks.yml', configText)
  const repository = await GitRepository.open(folder, { token: '', serverUrl: CONTEXT.serverUrl }, fresh)
  const log = { info: () => undefined, warn: () => undefined }
  try {
    const run = { config, repository, log, context: { ...CONTEXT, ...context }, openGitHub: async () => undefined }
    return await work(run)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return { code: error.code, problems: error.problems }
    throw error
  } finally {
    await repository.close()
  }
}
