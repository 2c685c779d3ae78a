import type { Adopted } from '../adopted/adoption.ts'
import type { TreeFacts } from '../scan/facts.ts'
import type { TagHistory } from '../scan/tag-history.ts'
import type { Choices, Proposal, Reasoned } from './proposal.ts'

const LADDER = ['alpha', 'beta', 'rc']

/** Names that people give the branch of feature work where another one is live. */
const NEXT_NAMES = ['next', 'develop', 'dev']

/** Decides the two branches by those that there are. One branch alone is trunk mode: that works as the repository is. */
export function proposeBranches(
  { branches, defaultBranch, currentBranch }: TreeFacts,
  adopted: Adopted | undefined,
  chosen?: string,
): Pick<Proposal, 'live' | 'next'> {
  const there = new Set(branches)
  const usual = ['main', 'master', 'trunk'].find((name) => there.has(name))
  const isNext = defaultBranch !== undefined && NEXT_NAMES.includes(defaultBranch)
  const live =
    adopted?.live !== undefined && there.has(adopted.live)
      ? adopted.live
      : isNext
        ? usual
        : (defaultBranch ?? usual ?? currentBranch)
  const next = chosen ?? NEXT_NAMES.find((name) => there.has(name))
  const top = live ?? next ?? 'main'
  return {
    live: { value: top, why: 'live versions are cut here' },
    next:
      next === undefined || next === top
        ? undefined
        : { value: next, why: 'pre-releases are cut here', isThere: there.has(next) },
  }
}

/** The ladder: the channels that the repository's tags are on, in the order that SemVer gives their versions; else the usual one. */
export function proposeChannels(
  history: TagHistory,
  adopted: Adopted | undefined,
  { channels }: Choices,
): Reasoned<readonly string[]> {
  if (channels) return { value: channels, why: 'lowest first; live is always the top' }
  const used = [...new Set([...history.channels, ...(adopted?.channels ?? [])])].filter(isChannel).sort()
  if (used.length === 0) return { value: LADDER, why: 'lowest first; live is always the top' }
  return { value: used, why: 'those that were used before, lowest first; live is always the top' }
}

/** Where pre-releases were cut before, whoever cut them is used to how they are numbered. */
export function proposeAfterPromotion(
  history: TagHistory,
  adopted: Adopted | undefined,
  channels: readonly string[],
): Proposal['afterPromotion'] {
  const [lowest, higher] = channels
  if (history.channels.length > 0 || (adopted?.channels.length ?? 0) > 0) return undefined
  if (lowest === undefined || higher === undefined) return undefined
  return { value: 'next-core', why: `after 1.2.3-${higher}.1 comes 1.2.4-${lowest}.1, which is above it` }
}

function isChannel(name: string): boolean {
  return /^[0-9A-Za-z-]{1,50}$/.test(name) && !/^\d+$|^live$/i.test(name)
}

/** Commit messages by convention are proof enough that `docs:` means documents. */
export function proposeIgnoredCommits({ paths }: TreeFacts, adopted: Adopted | undefined): Proposal['ignoreCommits'] {
  const convention = paths.find((path) =>
    /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|cliff\.toml|\.releaserc(?:\.\w+)?)$/.test(path),
  )
  const why = adopted?.tool === 'release-please' ? adopted.tool : convention
  return why === undefined
    ? undefined
    : { value: ['docs:*', 'docs(*'], why: `${why} shows that commits are named by convention` }
}
