import { branchRef } from '../../core/git/names.ts'
import { orRefusal } from '../../core/publish/github-refusal.ts'
import { type ReleaseUnit, releaseUnits, syncBranch } from '../../core/release-pr/release-units.ts'
import { readShownPlan } from '../../core/release-pr/shown-plan.ts'
import { readSteering } from '../../core/release-pr/steering.ts'
import { describeProblem, failure, quote, wordsOf } from '../../core/text/error.ts'
import { blocks, code, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import { LIVE } from '../../core/versions/version.ts'
import type { PushGate } from '../branches/push-retry.ts'
import { type LineRun, onLine } from '../lines/line-run.ts'
import type { GitHubPort, PullRequest } from '../ports/github.ts'
import type { Report, Run } from '../ports/run.ts'
import { nothingOf } from '../promote/promotion-outcome.ts'
import { parseBumpOptions } from '../promote/promotion-request.ts'
import { tagStartOf } from '../workflows/tag-start.ts'
import { startReleaseWorkflows } from '../workflows/workflow-start.ts'
import { findPulls, keepPull } from './kept-pulls.ts'
import {
  type PlannedUnit,
  pushReleaseBranches,
  type ReleaseBranches,
  type ReleaseQuestion,
} from './release-branches.ts'
import { type Settled, settleMerged } from './settle-merged.ts'

/** The inputs of release-pr. */
export interface ReleasePrInputs extends ReleaseQuestion {
  /** `all`: one pull request for everything; empty: one for each track or group. */
  readonly group: string
  /** `1.8`, to release from the line's branch; empty: the line of the branch that the run is about, if it is one. */
  readonly line: string
  /** The track whose line is meant, where each has its own; else empty. */
  readonly track: string
}

/** Who is asked before each kind of push. */
export interface ReleasePrGates {
  readonly settle?: PushGate<Settled>
  readonly branches?: PushGate<ReleaseBranches>
}

/** What the run did: what was merged is settled, and what is next is shown. */
export interface ReleasePrOutcome {
  readonly settled: Settled
  readonly kept: readonly KeptUnit[]
}

/** A unit with the pull request that is open for it. */
export interface KeptUnit {
  readonly planned: PlannedUnit
  readonly pull: PullRequest | undefined
}

/** The action release-pr: releases what merged pull requests show, and keeps one open for each track that has something to go live. */
export async function releasePr(inputs: ReleasePrInputs, run: Run): Promise<Report> {
  return report(await keepReleasePulls(inputs, run))
}

/** The same, with a person who may be asked before each push. Throws `land-missing`, `github-missing`, `input-invalid`. */
export async function keepReleasePulls(
  inputs: ReleasePrInputs,
  whole: Run,
  gates: ReleasePrGates = {},
): Promise<ReleasePrOutcome> {
  requireLand(whole)
  const { run, tracks } = await onItsLine(inputs, whole)
  const { config, context, log } = run
  const units = releaseUnits({ ...config, tracks }, readGroup(inputs.group))
  parseBumpOptions({ ...inputs, channel: LIVE, n: '', version: '', trailers: '', dryRun: false, force: false })
  const github = await run.openGitHub()
  if (!github) {
    throw failure(
      'github-missing',
      'Pull requests are on GitHub, and there is no token.',
      'Set the token input, in a repository on GitHub; on the command line set GH_TOKEN, for example GH_TOKEN=$(gh auth token).',
    )
  }
  const settled = await settleMerged(context.pullRequest?.number, github, run, gates.settle)
  for (const { release, commit } of settled.released)
    log.info(`${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`)
  if (settled.needsSync) await openSync(github, run)
  const kept = await keepAll({ units, question: inputs, gate: gates.branches }, github, run)
  const findStart = tagStartOf(run)
  const idle = kept.flatMap(({ planned }) => planned.plan?.nothingNew ?? [])
  const target = kept.find(({ planned }) => planned.plan)?.planned.plan?.target ?? context.sha
  const promotion = { ...nothingOf(LIVE, target), released: settled.released, nothingNew: idle }
  await startReleaseWorkflows(promotion, findStart, run)
  for (const { pull, why } of settled.refused) await tellRefused(pull, why, { github, kept }, run)
  return { settled, kept }
}

/** Puts the run on the line whose branch the event is about: that of the push, or the one that a pull request is for. */
async function onItsLine({ line, track }: ReleasePrInputs, run: Run): Promise<LineRun<Run>> {
  const { context } = run
  const ref = context.pullRequest && context.proposal ? branchRef(context.proposal.branch) : context.ref
  const found = await onLine({ line, tracks: track }, { ...run, context: { ...context, ref } })
  return { ...found, run: { ...found.run, context } }
}

function requireLand({ config }: Run): void {
  if (config.land !== undefined) return
  throw failure(
    'land-missing',
    `${config.path} does not say how releases land.`,
    `Write \`land: push\` there if ${config.branches.next} may be pushed to, or \`land: pull-request\`.`,
  )
}

function readGroup(text: string): boolean {
  if (text === '' || text === 'all') return text === 'all'
  throw failure('input-invalid', `group: ${quote(text)} is no way to group tracks.`, 'Give all, or leave it out.')
}

async function keepAll(
  {
    units,
    question,
    gate,
  }: {
    readonly units: readonly ReleaseUnit[]
    readonly question: ReleaseQuestion
    readonly gate: PushGate<ReleaseBranches> | undefined
  },
  github: GitHubPort,
  run: Run,
): Promise<KeptUnit[]> {
  const pulls = await Promise.all(units.map((unit) => findPulls(unit, github)))
  const wishes = units.map((unit, index) => ({
    unit,
    question,
    steering: readSteering(pulls[index]?.open?.labels ?? [], run.config),
    isOpen: pulls[index]?.open !== undefined,
    isDeclined: (tags: readonly string[]) =>
      pulls[index]?.open === undefined && (pulls[index]?.declined.some((each) => each.join() === tags.join()) ?? false),
  }))
  const kept: KeptUnit[] = []
  for (const [index, planned] of (await pushReleaseBranches(wishes, run, gate)).entries()) {
    for (const problem of planned.refused)
      run.log.warn({ ...problem, message: `${planned.unit.name}: ${problem.message}` })
    kept.push({ planned, pull: await keepPull(planned, pulls[index]?.open, github, run) })
  }
  return kept
}

/** Lets `next` have what `live` has by a pull request that GitHub merges as soon as it may. */
async function openSync({ pullRequests }: GitHubPort, { config, log }: Run): Promise<void> {
  const { live, next } = config.branches
  const fix =
    'Give the job `permissions: pull-requests: write` and `contents: write`, and let Actions create pull requests.'
  const title = `Sync ${live} into ${next}`
  const body = `${code(next)} gets what ${code(live)} has by this pull request. Merge it with a merge commit: squashed or rebased, ${code(live)} would still be no ancestor of ${code(next)}.`
  const opening = pullRequests.open({ title, body, branch: syncBranch(config.branches), base: next })
  const { number } = await orRefusal(`open a pull request to ${next}`, fix, opening)
  try {
    await pullRequests.mergeWhenReady(number)
    log.info(`#${number}: ${title}`)
  } catch {
    log.warn({
      message: `#${number} brings ${live} into ${next}, and GitHub does not merge it by itself.`,
      fix: 'Merge it with a merge commit, and allow auto-merge in the settings of the repository.',
    })
  }
}

/** What tells the comment of a pull request that released nothing. */
const MARK = '<!-- release-tracks:not-released -->'

async function tellRefused(
  pull: PullRequest,
  why: string,
  { github, kept }: { readonly github: GitHubPort; readonly kept: readonly KeptUnit[] },
  { log }: Run,
): Promise<void> {
  const shown = readShownPlan(pull.body)?.tags ?? []
  const now = kept.find(({ planned, pull: open }) => open && open.branch === pull.branch && planned.plan)
  const plan =
    now?.planned.plan?.released.map(({ release, commit }) => `${code(release.tag)} (${code(commit.slice(0, 7))})`) ?? []
  const text = blocks(
    MARK,
    `This released nothing: ${escapeMarkdown(why)}.`,
    list([
      `shown: ${shown.length > 0 ? shown.map(code).join(', ') : escapeMarkdown(pull.title)} (${code(pull.head.slice(0, 7))})`,
      plan.length > 0 ? `now: ${plan.join(', ')}, in #${now?.pull?.number}` : 'now: nothing to release',
    ]),
  )
  const { comments } = github.pullRequests
  try {
    const isTold = (await comments.findOwn(pull.number, MARK)).length > 0
    const message = `#${pull.number} was merged but releases nothing: ${why}.`
    if (isTold) return log.info(message)
    log.warn({ message })
    await comments.create(pull.number, text)
  } catch (error) {
    log.warn({ message: `GitHub would not take a comment on #${pull.number}: ${wordsOf(error)}.` })
  }
}

function report({ settled: { released, refused, pushed }, kept }: ReleasePrOutcome): Report {
  const open = kept.flatMap(({ planned, pull }) => (pull ? [{ name: planned.unit.name, pull }] : []))
  const tags = released.map(({ release }) => release.tag)
  return {
    outputs: {
      tags: JSON.stringify(tags),
      'pull-requests': JSON.stringify(Object.fromEntries(open.map(({ name, pull }) => [name, pull.number]))),
      pushed: String(pushed),
    },
    summary: blocks(
      heading(3, tags.length > 0 ? 'Released' : 'Release pull requests'),
      list([
        ...released.map(({ release }) => `${code(release.tag)}: ${escapeMarkdown(release.reason)}`),
        ...refused.map(({ pull, why }) => `#${pull.number} was merged and releases nothing: ${escapeMarkdown(why)}`),
        ...open.map(({ pull }) => `#${pull.number}: ${escapeMarkdown(pull.title)}`),
        ...kept.flatMap(({ planned: { unit, refused: problems } }) =>
          problems.map((problem) => `${code(unit.name)}: ${escapeMarkdown(describeProblem(problem))}`),
        ),
      ]),
    ),
  }
}
