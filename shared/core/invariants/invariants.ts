import { type Breach, checkBranches, checkTags } from './branch-rules.ts'
import type { InvariantFacts, Violation } from './facts.ts'
import { checkVersionFiles } from './file-rules.ts'
import { checkLines } from './line-rules.ts'
import { checkManifests } from './manifest-rules.ts'
import { checkReleases } from './release-rules.ts'

/** One thing that must be true of a repository. */
export interface Invariant {
  readonly name: string
  readonly meaning: string
  readonly check: (facts: InvariantFacts) => Breach[]
}

/** The invariants, in the order in which fixing them makes sense. */
export const INVARIANTS: readonly Invariant[] = [
  { name: 'live-in-next', meaning: 'live is an ancestor of next', check: checkBranches },
  {
    name: 'tag-on-branch',
    meaning: 'every tag sits on the branch of its channel or line',
    check: (facts) => [...checkTags(facts), ...checkLines(facts)],
  },
  { name: 'version-files', meaning: 'version files match the newest tags', check: checkVersionFiles },
  { name: 'manifests', meaning: "each channel's manifest matches its newest published tag", check: checkManifests },
  { name: 'releases', meaning: 'live tags became releases, and floating tags follow them', check: checkReleases },
]

/** How many violations of one rule are told apart; beyond it something is wrong with all of them. */
const MOST = 50

/** All that is broken, rule by rule. */
export function findViolations(facts: InvariantFacts): Violation[] {
  const told = new Set<string>()
  return INVARIANTS.flatMap(({ name, check }) => {
    // A tag that is deleted for one reason is gone for the others.
    const isNew = ({ command }: Breach) => !isDeletion(command) || !told.has(command)
    const found = check(facts)
      .filter(isNew)
      .map((finding) => ({ rule: name, ...finding }))
    for (const { command } of found) told.add(command)
    return found.length > MOST ? [...found.slice(0, MOST), sumUp(name, found.length - MOST)] : found
  })
}

function isDeletion(command: string): boolean {
  return command.startsWith('git push origin :refs/tags/')
}

function sumUp(rule: string, left: number): Violation {
  const message = `${left} more are like those above: fix these and look again.`
  return { rule, subject: `${left} more`, message, command: 'release-tracks status' }
}
