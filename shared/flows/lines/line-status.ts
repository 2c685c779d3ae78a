import type { Commit } from '../../core/git/commit.ts'
import { isMerge } from '../../core/git/commit.ts'
import { touchedFiles } from '../../core/git/history.ts'
import { formatLine } from '../../core/lines/line-branch.ts'
import { type OpenLine, openLines } from '../../core/lines/open-lines.ts'
import type { LineStatus } from '../../core/status/status.ts'
import { checkForeign } from '../history/own-check.ts'
import type { Project } from '../ports/run.ts'
import type { RemoteState } from '../tags/remote-state.ts'
import { missingOnNext } from './missing-commits.ts'

/** Where each line stands whose branch is there. */
export async function readLineStatus(state: RemoteState, project: Project): Promise<LineStatus[]> {
  const lines = openLines(state.refs, (name) => state.tags.get(name) ?? [], project.config)
  const found: LineStatus[] = []
  for (const each of lines) {
    const { track, line, branch, newest } = each
    const missing = await missingOnNext(each, state.next.commit, project)
    found.push({
      track: track.name,
      line: formatLine(line),
      branch,
      tag: newest?.name,
      waiting: await waitingOn(each, project),
      missing,
    })
  }
  return found
}

/** What people committed to a line since its newest version. */
async function waitingOn({ head, newest }: OpenLine, project: Project): Promise<Commit[]> {
  if (!newest) return []
  const { repository } = project
  const [range] = await repository.ensure([{ tip: head.commit, not: [newest.commit] }])
  const commits = (await repository.log(range)).filter((commit) => !isMerge(commit))
  if (commits.length === 0) return []
  return touchedFiles(commits)
    .filter(await checkForeign(commits, project))
    .map(({ commit }) => commit)
}
