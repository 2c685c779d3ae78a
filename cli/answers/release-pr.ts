import { describeProblem } from '../../shared/core/text/error.ts'
import type { ReleaseBranches } from '../../shared/flows/release-pr/release-branches.ts'
import { keepReleasePulls, type ReleasePrOutcome } from '../../shared/flows/release-pr/release-pr.ts'
import type { Settled } from '../../shared/flows/release-pr/settle-merged.ts'
import type { Input, Outcome } from '../command.ts'
import { askBefore } from '../gate.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const { terminal } = input
  const yes = input.flag('yes')
  const [group, bump, sha, line, track] = ['group', 'bump', 'sha', 'line', 'track'].map((name) => input.text(name))
  const settle = askBefore<Settled>(terminal, yes, {
    preview: ({ released }) =>
      released.length > 0 ? tagsOf(released).join('\n') : 'What was merged has its tags: next gets what live has.',
    ask: 'Release what was merged?',
  })
  const branches = askBefore<ReleaseBranches>(terminal, yes, {
    preview: ({ units }) =>
      units
        .flatMap(({ unit, plan }) => (plan ? `${unit.branch}: ${tagsOf(plan.released).join(', ') || 'nothing'}` : []))
        .join('\n'),
    ask: 'Push the branches, and open or update their pull requests?',
  })
  const asked = { group, bump, sha, line, track } as Record<'group' | 'bump' | 'sha' | 'line' | 'track', string>
  // What is checked out decides nothing.
  const elsewhere = { ...run, context: { ...run.context, ref: '' } }
  const outcome = await keepReleasePulls(asked, elsewhere, { settle, branches })
  return { json: describe(outcome), text: () => draw(outcome) || 'Nothing to release, and no pull request is open.' }
}

function tagsOf(released: Settled['released']): string[] {
  return released.map(({ release }) => release.tag)
}

function describe({ settled: { released, refused, pushed }, kept }: ReleasePrOutcome) {
  return {
    released: released.map(({ release, commit }) => ({ track: release.track.name, tag: release.tag, sha: commit })),
    refused: refused.map(({ pull, why }) => ({ number: pull.number, why })),
    'pull-requests': kept.map(({ planned: { unit, plan, refused: problems }, pull }) => ({
      name: unit.name,
      number: pull?.number ?? null,
      tags: tagsOf(plan?.released ?? []),
      problems: problems.map(describeProblem),
    })),
    pushed,
  }
}

function draw({ settled: { released, refused }, kept }: ReleasePrOutcome): string {
  return [
    ...released.map(({ release, commit }) => `released ${release.tag} on ${commit.slice(0, 7)}`),
    ...refused.map(({ pull, why }) => `#${pull.number} was merged but releases nothing: ${why}`),
    ...kept.flatMap(({ planned, pull }) => [
      ...(pull ? [`#${pull.number} ${pull.title}`] : []),
      ...planned.refused.map((problem) => `${planned.unit.name}: ${describeProblem(problem)}`),
    ]),
  ].join('\n')
}
