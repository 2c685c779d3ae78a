import type { CheckoutKind } from '../../test/support/checkout-kinds.ts'
import type { Fault, PlannedFault, RequestKind } from './door.ts'
import type { GitStep } from './git-steps.ts'
import { type Product, UPDATED } from './products.ts'
import type { Random } from './random.ts'

/** When a run is killed: so many milliseconds after its start, at a git process, or when it sends its n-th request. */
export type Kill =
  | { readonly at: 'time'; readonly ms: number }
  | { readonly at: 'step'; readonly step: GitStep }
  | { readonly at: 'request'; readonly number: number }

/** One run of an action, with all that goes wrong in it. */
export interface RunPlan {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** What a person types after `release-tracks`, in a clone, in place of a run of an action. */
  readonly words?: readonly string[]
  readonly isPush: boolean
  /** What is checked out, and what the run is on. */
  readonly ref: string
  readonly kind: CheckoutKind
  /** Where its token comes from. */
  readonly tokenFrom: 'input' | 'checkout'
  readonly kill?: Kill
  readonly faults: readonly PlannedFault[]
}

/** What there is to run on. */
export interface Surroundings {
  readonly products: readonly Product[]
  /** The tags of each product by name, in the order in which they were pushed. */
  readonly tags: ReadonlyMap<string, readonly string[]>
  /** Commits of `next`, newest first. */
  readonly commits: readonly string[]
  /** The folder with the signed bundles. */
  readonly artifacts: string
}

export const NEXT = 'refs/heads/next'
/** What releases carry: a file that every commit has. */
export const RELEASED_FILE = 'release-tracks.yml'
const CHANNELS = ['alpha', 'beta', 'rc', 'live'] as const
const KINDS: readonly (readonly [CheckoutKind, number])[] = [
  [1, 8],
  [0, 3],
  [3, 2],
  ['blob:none', 2],
  ['tree:0', 2],
  ['sparse', 2],
  ['1 tree:0', 2],
]

/** The git process at which each action is killed next: all of them come up, one after the other. */
export class StepCycle {
  readonly #next = new Map<string, number>()

  /** The step to die at now; in each round of the cycle before, while and after it. */
  take(action: string): GitStep {
    const count = this.#next.get(action) ?? 0
    this.#next.set(action, count + 1)
    const trouble = (['before', 'during', 'after', 'temp-gone'] as const)[count % 4] ?? 'before'
    return { number: Math.floor(count / 4) + 1, trouble }
  }

  /** The run was over before that step came. */
  restart(action: string): void {
    this.#next.delete(action)
  }
}

/** Chooses an action with its inputs, and what happens to it. */
export function planRun(around: Surroundings, random: Random, cycle: StepCycle, without: ReadonlySet<string>): RunPlan {
  const call = chooseCall(around, random)
  const tokenFrom =
    call.action === 'publish-release' || (call.words === undefined && random.chance(80)) ? 'input' : 'checkout'
  const plan = { ...call, kind: random.weighted(KINDS), tokenFrom } as const
  const faults = without.has('faults') || random.chance(50) ? [] : planFaults(random, without)
  if (without.has('kills') || random.chance(60)) return { ...plan, faults }
  return { ...plan, faults, kill: planKill(call.action, random, cycle, without) }
}

function planKill(action: string, random: Random, cycle: StepCycle, without: ReadonlySet<string>): Kill {
  const kind = random.weighted([['time', 3] as const, ['step', 5] as const, ['request', 2] as const])
  if (kind === 'time') return { at: 'time', ms: 30 + random.below(1200) }
  if (kind === 'request') return { at: 'request', number: 1 + random.below(8) }
  const step = cycle.take(action)
  return without.has(step.trouble) ? { at: 'time', ms: 100 } : { at: 'step', step }
}

const FAULTS: readonly (readonly [Fault, number])[] = [
  ['unsent', 3],
  ['answer-lost', 5],
  ['answer-cut', 3],
  ['late', 4],
  ['slow', 2],
  ['html', 2],
  ['429', 2],
  ['500', 1],
  ['502', 3],
  ['503', 1],
]

/** Mostly the first request of a kind, since often there is no other. */
const ORDER = [
  [1, 6],
  [2, 2],
  [3, 1],
] as const

function planFaults(random: Random, without: ReadonlySet<string>): PlannedFault[] {
  const kinds: readonly (readonly [RequestKind, number])[] = [
    ['push', 5],
    ['refs', 3],
    ['fetch', 3],
    ['api', 2],
  ]
  const allowed = FAULTS.filter(([fault]) => !without.has(fault))
  return Array.from({ length: 1 + random.below(2) }, () => ({
    kind: random.weighted(kinds),
    number: random.weighted(ORDER),
    times: random.chance(15) ? 2 + random.below(3) : 1,
    fault: random.weighted(allowed),
  }))
}

type Call = Pick<RunPlan, 'action' | 'inputs' | 'words' | 'isPush' | 'ref'>

function chooseCall(around: Surroundings, random: Random): Call {
  const call = random.weighted<(around: Surroundings, random: Random) => Call | undefined>([
    [pushed, 22],
    [promoted, 18],
    [bumped, 16],
    [published, 18],
    [synced, 10],
    [validated, 6],
    [told, 6],
    [checked, 5],
    [detected, 3],
    [floated, 5],
    [released, 6],
    [typed, 14],
  ])
  return call(around, random) ?? pushed()
}

const on = (action: string, inputs: Call['inputs'], ref = NEXT): Call => ({ action, inputs, isPush: false, ref })

function pushed(): Call {
  return { action: 'promote', inputs: {}, isPush: true, ref: NEXT }
}

function promoted({ products, commits }: Surroundings, random: Random): Call {
  const track = random.chance(50)
    ? 'all'
    : random
        .some(products)
        .map(({ name }) => name)
        .join(',')
  return on('promote', { track, channel: random.pick(CHANNELS), ...extras(commits, random) })
}

function bumped({ products, commits }: Surroundings, random: Random): Call {
  const tracks = random.chance(50) ? 'all' : JSON.stringify(random.some(products).map(({ name }) => name))
  return on('bump-version', { tracks, channel: random.pick(CHANNELS), ...extras(commits, random) })
}

function extras(commits: readonly string[], random: Random): Record<string, string> {
  return {
    ...(random.chance(20) && { sha: random.pick(commits) }),
    ...(random.chance(15) && { bump: random.pick(['minor', 'auto', 'patch']) }),
    ...(random.chance(8) && { force: 'true' }),
    ...(random.chance(8) && { trailers: 'Reviewed-by: Ada' }),
  }
}

function published({ tags, artifacts }: Surroundings, random: Random): Call | undefined {
  const tag = lately(tags.get(UPDATED) ?? [], random)
  if (tag === undefined) return undefined
  const inputs = { tag, 'artifacts-dir': artifacts, publish: 'true', ...(random.chance(20) && { converge: 'false' }) }
  return on('write-updater-manifest', inputs, `refs/tags/${tag}`)
}

function synced(): Call {
  return on('sync-branches', {})
}

function validated({ tags }: Surroundings, random: Random): Call | undefined {
  const tag = lately([...tags.values()].flat(), random)
  return tag === undefined ? undefined : on('validate-tag', { tag }, `refs/tags/${tag}`)
}

function told({ products, tags }: Surroundings, random: Random): Call | undefined {
  const since = random.pick(['channel', 'tag'])
  if (random.chance(30)) return on('component-changelog', { track: random.pick(products).name, head: NEXT, since })
  const tag = lately([...tags.values()].flat(), random)
  return tag === undefined ? undefined : on('component-changelog', { tag, since }, `refs/tags/${tag}`)
}

function checked(): Call {
  return on('check-invariants', {})
}

function floated({ tags }: Surroundings, random: Random): Call | undefined {
  const tag = lately([...tags.values()].flat(), random)
  return tag === undefined ? undefined : on('float-tags', { tag, minor: String(random.chance(50)) }, `refs/tags/${tag}`)
}

function released({ tags }: Surroundings, random: Random): Call | undefined {
  const tag = lately([...tags.values()].flat(), random)
  if (tag === undefined) return undefined
  return on('publish-release', { tag, body: 'Notes', assets: RELEASED_FILE }, `refs/tags/${tag}`)
}

/** A person at the command line, who gets JSON. */
function typed({ products, tags }: Surroundings, random: Random): Call | undefined {
  const track = random.chance(50) ? 'all' : random.pick(products).name
  const tag = lately([...tags.values()].flat(), random)
  const words = random.weighted<readonly string[] | undefined>([
    [['promote', track, random.pick(CHANNELS), '--yes'], 5],
    [['plan', ...(random.chance(50) ? ['--channel', random.pick(CHANNELS)] : [])], 2],
    [['status'], 2],
    [['doctor', '--offline'], 1],
    [tag === undefined ? undefined : ['withdraw', tag, '--yes', '--reason', 'It does not start.'], 2],
  ])
  return words && { ...on(`release-tracks ${words[0]}`, {}), words: [...words, '--json'] }
}

function detected(_: Surroundings, random: Random): Call {
  return on('detect-tracks', { track: '', since: 'last-tag', head: random.chance(50) ? NEXT : '' })
}

/** One of the tags, mostly of the last few. */
function lately(tags: readonly string[], random: Random): string | undefined {
  if (tags.length === 0) return undefined
  return random.pick(random.chance(70) ? tags.slice(-3) : tags)
}
