import { blocks, escapeMarkdown, heading } from '../../core/text/markdown.ts'
import type { Report, Run } from '../ports/run.ts'
import { MergeConflict } from './branch-merge.ts'
import { describeSync, type Sync, type SyncRequest, syncBranches } from './branch-sync.ts'

/** The action sync-branches: merges `live` into `next`; fails with the paths on a conflict. */
export async function syncBranchesReport(inputs: SyncRequest, run: Run): Promise<Report> {
  try {
    const sync = await syncBranches(inputs, run)
    const sentence = describeSync(sync, run, inputs.dryRun)
    run.log.info(sentence)
    return {
      outputs: {
        synced: String(sync.pushed),
        sha: sync.sha,
        conflicts: '[]',
        ...linesOutput(sync, run),
      },
      summary: blocks(heading(3, 'Branches'), escapeMarkdown(sentence)),
    }
  } catch (error) {
    if (!(error instanceof MergeConflict)) throw error
    return {
      outputs: { synced: 'false', sha: '', conflicts: JSON.stringify(error.paths) },
      summary: '',
      failure: error,
    }
  }
}

/** Only where there are lines. */
function linesOutput(sync: Sync, { config }: Run): Record<string, string> {
  return config.branches.lines === undefined ? {} : { lines: JSON.stringify(reportLines(sync)) }
}

/** The lines that `next` lacks, or lacked, something of, as data. */
export function reportLines({ lines, mergesLines }: Sync) {
  return lines.map(({ branch, missing }) => ({
    branch,
    missing: missing.map(({ sha, subject }) => ({ sha, subject })),
    merged: mergesLines,
  }))
}
