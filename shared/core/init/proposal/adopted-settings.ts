import type { Adopted } from '../adopted/adoption.ts'
import type { Rival } from '../adopted/tools.ts'
import type { Scan } from '../scan/unit.ts'
import type { Proposal, ProposedGroup, Reasoned } from './proposal.ts'
import { cleanName } from './track-names.ts'

/** What tools say that is about all products. */
export interface AdoptedSettings extends Pick<Proposal, 'bump' | 'dependents'> {
  readonly live: string | undefined
  readonly channels: readonly string[]
  /** The tools whose configuration was taken over. */
  readonly from: Proposal['adopted']
}

/** What tools say of all products: of two that differ, the first one counts. */
export function joinSettings(adopted: readonly Adopted[]): AdoptedSettings {
  const telling = adopted.filter(({ products, isWhole }) => isWhole || products.length > 0)
  const names = telling.map(({ tool }) => tool)
  const bumping = adopted.find(({ bump }) => bump !== undefined)
  const raising = adopted.find(({ raisesDependents }) => raisesDependents)
  return {
    live: adopted.find(({ live }) => live !== undefined)?.live,
    channels: adopted.flatMap(({ channels = [] }) => channels),
    from: names.length === 0 ? undefined : { tool: names.join(' and '), files: telling.flatMap(({ files }) => files) },
    bump: bumping?.bump && {
      value: bumping.bump,
      why:
        bumping.bump.by === 'changes'
          ? 'the files in .changeset decide, as before'
          : `commits decide, as with ${bumping.tool}`,
    },
    dependents: raising && { value: 'release', why: `as ${raising.tool} does where the new version is out of range` },
  }
}

/** The groups of tools, by the names that their products have as tracks: those that at least two tracks are left of. */
export function proposeGroups(
  adopted: readonly Adopted[],
  tracks: readonly { readonly name: string; readonly known: string | undefined }[],
): Reasoned<readonly ProposedGroup[]> {
  const grouped = adopted.filter(({ groups = [] }) => groups.length > 0)
  const taken = new Set<string>()
  const names = new Set<string>()
  const groups = grouped.flatMap(({ groups: all = [] }) =>
    all.flatMap(({ name, products, policy }): ProposedGroup[] => {
      const members = tracks.filter((track) => products.includes(track.known ?? '') && !taken.has(track.name))
      if (members.length < 2) return []
      for (const member of members) taken.add(member.name)
      const free = freeName(cleanName(name) || policy, names)
      names.add(free)
      return [{ name: free, tracks: members.map((member) => member.name), policy }]
    }),
  )
  return { value: groups, why: `as ${grouped.map(({ tool }) => tool).join(' and ')} has them` }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`
    if (!taken.has(free)) return free
  }
}

/** The tools among them that are to be taken out, with those of their files that are there. */
export function rivalsOf(adopted: readonly Adopted[], { tree }: Scan): Rival[] {
  return adopted.flatMap(({ tool, files, isWhole }) => {
    const there = files.filter((file) => tree.has(file))
    return isWhole || there.length > 0 ? [{ tool, files: there }] : []
  })
}
