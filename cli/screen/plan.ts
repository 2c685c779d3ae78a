import type { Decision } from '../../shared/core/promote/detection.ts'
import { tellUntested } from '../../shared/core/promote/tested-release.ts'
import { formatVersion } from '../../shared/core/versions/version.ts'
import type { PlannedStart, ReleasePlan } from '../../shared/flows/promote/plan-releases.ts'
import type { Released } from '../../shared/flows/promote/promotion-outcome.ts'
import { commitBranches } from './commits.ts'
import type { Screen } from './screen.ts'
import { type Branch, formatTree } from './tree.ts'

/** Draws what would be released: a tree a track, with the reason, the commits and files behind it, and what the release does. */
export function formatPlan(
  { promotion, decisions, workflows }: ReleasePlan,
  screen: Screen,
  added: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const trees = [...decisions].map(([track, decision]) => {
    const released = promotion.released.find(({ release }) => release.track.name === track)
    const also = addedBranch(added.get(track))
    if (released) {
      const tree = releaseTree(released, decision, workflows.get(track), screen)
      return { ...tree, below: [...(tree.below ?? []), ...also] }
    }
    const left = promotion.nothingNew.find((each) => each.track.name === track)
    return { text: `${track}  no release: ${left?.reason ?? decision.reason}`, paint: screen.paint.dim, below: also }
  })
  return formatTree(trees, screen)
}

/** What manifests add to the paths of a track, which is asked for by `--verbose`. */
function addedBranch(folders: readonly string[] | undefined): Branch[] {
  if (folders === undefined) return []
  const found = folders.map((folder) => ({ text: folder === '**' ? 'the whole repository' : folder }))
  return [
    { text: `built from, by dependencies: auto${found.length > 0 ? '' : ': only its own folders'}`, below: found },
  ]
}

function releaseTree(
  { release, files, gone = [], follows, commit, untested }: Released,
  { commits, files: deciding }: Decision,
  workflows: PlannedStart | undefined,
  screen: Screen,
): Branch {
  const { track, from, tag, reason, promotedFrom } = release
  const { green, bold } = screen.paint
  const place = promotedFrom === undefined && files.length > 0 ? 'a bump commit' : commit.slice(0, 7)
  return {
    text: `${track.name}  ${formatVersion(from)} → ${tag}`,
    paint: (text) => bold(green(text)),
    below: [
      { text: `why: ${reason}`, below: commitBranches(commits, screen, deciding) },
      files.length === 0
        ? { text: `edits no file: the tag goes on ${place}` }
        : {
            text: follows
              ? `tags ${commit.slice(0, 7)}, and edits in a bump commit behind it`
              : 'edits, in a bump commit',
            below: files.map((path) => ({ text: gone.includes(path) ? `${path}, which it deletes` : path })),
          },
      ...(untested
        ? [
            {
              text: tellUntested(track.name, untested),
              paint: screen.paint.yellow,
              below: commitBranches(untested, screen),
            },
          ]
        : []),
      startBranch(track.releaseWorkflow, workflows, screen),
    ],
  }
}

/** Which workflows the tag starts: those whose filters its push meets, and the track's own, which the action dispatches where a push does not start it. */
function startBranch(
  named: string | undefined,
  { fired, isMissing }: PlannedStart = { fired: [], isMissing: false },
  { paint }: Screen,
): Branch {
  const pushed = fired.length > 0 ? fired.join(', ') : 'no workflow'
  if (named === undefined || fired.includes(named)) {
    return { text: `starts ${pushed}`, ...(fired.length !== 1 && { paint: paint.yellow }) }
  }
  if (isMissing) {
    const others = fired.length > 0 ? ` Its push starts ${pushed}.` : ''
    return {
      text: `does not start ${named}, which this commit lacks: commit and push it first.${others}`,
      paint: paint.yellow,
    }
  }
  return { text: `starts ${named} by workflow_dispatch alone: its push starts ${pushed}`, paint: paint.yellow }
}
