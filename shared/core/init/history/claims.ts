import { formatCore } from '../../versions/version.ts'
import type { TreeFacts } from '../scan/facts.ts'
import { isBeside } from '../scan/paths.ts'
import type { Carrier } from './carriers.ts'
import { type Evidence, evidenceFor, follows, type SaidVersions } from './evidence.ts'
import { latestTime, proofsOf, type TagFamily, YEAR } from './tag-families.ts'

/** A family of tags, and what carries its version. */
export interface Claim {
  readonly family: TagFamily
  readonly carriers: readonly Carrier[]
}

/** How much of a family's word a carrier is called by, the most first. */
type Likeness = 'name' | 'word' | 'all' | 'some' | 'ecosystem' | 'none'

/** How much older than the repository's newest tag a family's newest may be to show that it is in use. */
const IN_USE = 3 * YEAR

/** What families are held against, and what of it no family has yet. */
interface Ground {
  readonly carriers: readonly Carrier[]
  readonly free: Set<Carrier>
  readonly facts: TreeFacts
  readonly latest: number
  readonly said: SaidVersions
}

/**
 * Finds what each family of tags is of. Its word names a package, or the package's version went along with its tags; best is both. Each
 * place is claimed once: by the family that says most precisely what it is of, and of two alike by the one in use.
 * @param families in the order of their use, the newest first.
 */
export function claimCarriers(families: readonly TagFamily[], carriers: readonly Carrier[], facts: TreeFacts): Claim[] {
  const latest = latestTime(facts)
  const ground = { carriers, free: new Set(carriers), facts, latest, said: new Map() }
  const claims = new Map<TagFamily, readonly Carrier[]>()
  const take = (family: TagFamily, found: readonly Carrier[]) => {
    for (const carrier of found) ground.free.delete(carrier)
    if (found.length > 0) claims.set(family, found)
  }
  const named = byPrecision(
    families.filter(({ word }) => word !== ''),
    carriers,
  )
  for (const family of named) take(family, byName(family, ground))
  for (const family of named) if (!claims.has(family)) take(family, byVersion(family, ground))
  const bare = families.filter(({ word }) => word === '')
  for (const family of bare) if (!bare.some((other) => claims.has(other))) take(family, ofTheRest(family, ground))
  return families.flatMap((family) => {
    const found = claims.get(family)
    return found ? [{ family, carriers: found }] : []
  })
}

/** Those that name a package come first; before them those that name one of its ecosystems too, which is more precise. */
function byPrecision(families: readonly TagFamily[], carriers: readonly Carrier[]): TagFamily[] {
  const known = new Set(carriers.flatMap(({ names, words }) => [...names, ...words]))
  const rank = ({ word, plain, split }: TagFamily) => {
    if (known.has(word) || known.has(plain)) return 1
    return split.ecosystem !== undefined && split.parts.length > 0 ? 0 : 2
  }
  return [0, 1, 2].flatMap((wanted) => families.filter((family) => rank(family) === wanted))
}

/** What is called by a family's word: of several what its version proves; of what nothing proves, what nothing speaks against. */
function byName(family: TagFamily, ground: Ground): Carrier[] {
  const proof = proofs(family, ground)
  for (const likeness of ['name', 'word'] as const) {
    const alike = ground.carriers.filter((carrier) => likenessOf(family, carrier) === likeness)
    if (alike.length === 0) continue
    const open = alike.filter((carrier) => ground.free.has(carrier))
    const proven = best(open, proof)
    const unknown = open.filter((carrier) => proof(carrier) === 'unknown')
    return proven.length > 0 ? proven : unknown.length > 0 ? unknown : open
  }
  return best(ofEcosystem(family, likened(family, 'all', ground), ground), proof)
}

/** What went along with a family's tags by its version and has another name; nothing for a family that went out of use. */
function byVersion(family: TagFamily, ground: Ground): Carrier[] {
  if (family.time !== undefined && ground.latest - family.time > IN_USE) return []
  const proof = proofs(family, ground)
  for (const likeness of ['some', 'ecosystem', 'none'] as const) {
    const told = ofEcosystem(family, likened(family, likeness, ground), ground).filter(
      (carrier) => !liesBeside(carrier) && isTold(family, proof(carrier)) && follows(family, carrier),
    )
    if (told.length > 0) return best(told, proof)
  }
  return []
}

/** What tags without a name are of: all that went along with them and has no other tags. */
function ofTheRest(family: TagFamily, ground: Ground): Carrier[] {
  const proof = proofs(family, ground)
  const rest = ground.carriers.filter(
    (carrier) => ground.free.has(carrier) && !liesBeside(carrier) && isProven(proof(carrier)),
  )
  return isCommon(family) ? best(rest, proof) : rest
}

function liesBeside({ units }: Carrier): boolean {
  return units.every(({ folder }) => isBeside(folder))
}

function likened(family: TagFamily, likeness: Likeness, { carriers, free }: Ground): Carrier[] {
  return carriers.filter((carrier) => free.has(carrier) && likenessOf(family, carrier) === likeness)
}

/** Those of the ecosystem that a family's word names, where there are any. */
function ofEcosystem({ split }: TagFamily, alike: readonly Carrier[], { carriers }: Ground): readonly Carrier[] {
  const { ecosystem } = split
  const isThere = ecosystem !== undefined && carriers.some((carrier) => carrier.ecosystem === ecosystem)
  return isThere ? alike.filter((carrier) => carrier.ecosystem === ecosystem) : alike
}

function proofs(family: TagFamily, { facts, said }: Ground): (carrier: Carrier) => Evidence {
  const known = new Map<Carrier, Evidence>()
  return (carrier) => {
    const found = known.get(carrier) ?? evidenceFor(family, carrier, facts, said)
    known.set(carrier, found)
    return found
  }
}

function isProven(evidence: Evidence): boolean {
  return evidence === 'always' || evidence === 'newest'
}

/** Of those that a version proves the ones that went along with all tags looked at, where there are any. */
function best(carriers: readonly Carrier[], proof: (carrier: Carrier) => Evidence): Carrier[] {
  const always = carriers.filter((carrier) => proof(carrier) === 'always')
  return always.length > 0 ? always : carriers.filter((carrier) => isProven(proof(carrier)))
}

/** One tag alone proves nothing where its version is one that anything has. */
function isTold(family: TagFamily, evidence: Evidence): boolean {
  return evidence === 'always' || (evidence === 'newest' && proofsOf(family).length === 1 && !isCommon(family))
}

function isCommon({ tags }: TagFamily): boolean {
  return /^(?:0\.[01]\.0|0\.0\.\d|1\.0\.0)$/.test(formatCore(tags[0].version))
}

function likenessOf({ word, plain, split: own }: TagFamily, { names, words, parts, ecosystem }: Carrier): Likeness {
  if (names.has(word)) return 'name'
  if (words.has(plain)) return 'word'
  if (own.parts.length === 0) return own.ecosystem === ecosystem ? 'ecosystem' : 'none'
  const known = own.parts.filter((part) => parts.has(part)).length
  if (known === 0) return 'none'
  return known === own.parts.length ? 'all' : 'some'
}
