import type { TreeFacts } from '../scan/facts.ts'
import type { TagHistory } from '../scan/tag-history.ts'
import type { Choices, Proposal, Reasoned } from './proposal.ts'

const LADDER = ['alpha', 'beta', 'rc']

/** Names that people give the branch of feature work where another one is live. */
const NEXT_NAMES = ['next', 'develop', 'dev']

/** The branch that live versions are cut on: the default one, unless that is called like one for feature work beside a main one. */
function liveBranch({ branches, defaultBranch, currentBranch }: BranchFacts): string | undefined {
  const usual = ['main', 'master', 'trunk'].find((name) => branches.includes(name))
  const isNext = defaultBranch !== undefined && NEXT_NAMES.includes(defaultBranch)
  return (isNext ? usual : undefined) ?? defaultBranch ?? usual ?? currentBranch
}

type BranchFacts = Pick<TreeFacts, 'branches' | 'defaultBranch' | 'currentBranch'>

/** The pairs of branches of which it matters what each has that the other lacks: one for live versions, one for feature work. */
export function comparedBranches(facts: BranchFacts): { readonly live: string; readonly next: string }[] {
  const live = liveBranch(facts)
  const found = NEXT_NAMES.filter((name) => facts.branches.includes(name) && name !== live)
  return live === undefined ? [] : found.map((next) => ({ live, next }))
}

/**
 * Decides the two branches by those that there are. One branch alone is trunk mode: that works as the repository is. A branch that lacks
 * commits of the live one is not in use for feature work, unless it is the default branch; which ones were passed over is noted.
 */
export function proposeBranches(
  facts: TreeFacts,
  told: string | undefined,
  { next: chosen, live: asked }: Pick<Choices, 'next' | 'live'>,
  note: (path: string, why: string) => void = () => undefined,
): Pick<Proposal, 'live' | 'next'> {
  const there = new Set(facts.branches)
  const live = asked ?? (told !== undefined && there.has(told) ? told : liveBranch(facts))
  const isStale = (name: string) => {
    const { onlyLive, onlyNext } = facts.relations?.get(name) ?? { onlyLive: 0, onlyNext: 0 }
    if (onlyLive === 0 || name === chosen) return false
    const isDefault = name === facts.defaultBranch
    const state = `${live} has ${countOf(onlyLive)} that ${name} lacks, and ${name} has ${countOf(onlyNext)} of its own`
    const does = isDefault
      ? `Merge ${live} into ${name} before the first release.`
      : `So it is not taken for the branch of feature work. If it is that branch, use \`--next ${name}\`, and merge ${live} into it.`
    note(name, `${state}. ${does}`)
    return !isDefault
  }
  const next = chosen ?? NEXT_NAMES.filter((name) => there.has(name) && name !== live).find((name) => !isStale(name))
  const top = live ?? next ?? 'main'
  return {
    live: { value: top, why: 'live versions are cut here' },
    next:
      next === undefined || next === top
        ? undefined
        : { value: next, why: 'pre-releases are cut here', isThere: there.has(next) },
  }
}

function countOf(commits: number): string {
  return commits === 1 ? '1 commit' : `${commits} commits`
}

/** The ladder: the channels that the repository's tags are on, in the order that SemVer gives their versions; else the usual one. */
export function proposeChannels(
  history: TagHistory,
  told: readonly string[],
  { channels }: Choices,
): Reasoned<readonly string[]> {
  if (channels) return { value: channels, why: 'lowest first; live is always the top' }
  const used = [...new Set([...history.channels, ...told])].filter(isChannel).sort()
  if (used.length === 0) return { value: LADDER, why: 'lowest first; live is always the top' }
  return { value: used, why: 'as used before, lowest first; live is always the top' }
}

/** Where pre-releases were cut before, whoever cut them is used to how they are numbered. */
export function proposeAfterPromotion(
  history: TagHistory,
  told: readonly string[],
  channels: readonly string[],
): Proposal['afterPromotion'] {
  const [lowest, higher] = channels
  if (history.channels.length > 0 || told.length > 0) return undefined
  if (lowest === undefined || higher === undefined) return undefined
  return { value: 'next-core', why: `after 1.2.3-${higher}.1 comes 1.2.4-${lowest}.1, which is above it` }
}

function isChannel(name: string): boolean {
  return /^[0-9A-Za-z-]{1,50}$/.test(name) && !/^\d+$|^live$/i.test(name)
}

/** Commit messages by convention are proof enough that `docs:` means documents. */
export function proposeIgnoredCommits({ paths }: Pick<TreeFacts, 'paths'>): Proposal['ignoreCommits'] {
  const convention = paths.find((path) =>
    /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|cliff\.toml|\.releaserc(?:\.\w+)?)$/.test(path),
  )
  return convention === undefined
    ? undefined
    : { value: ['docs:*', 'docs(*'], why: `${convention} shows that commits follow a convention` }
}
