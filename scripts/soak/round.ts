import { setTimeout as sleep } from 'node:timers/promises'
import type { SignedBundles } from '../../test/support/signed-bundles.ts'
import { converge } from './convergence.ts'
import type { Counts } from './counts.ts'
import type { Options } from './options.ts'
import type { Random } from './random.ts'
import { RefJudge } from './ref-judge.ts'
import { carryOut, type RunResult } from './run.ts'
import { judgeRun, reasonOf } from './run-judge.ts'
import { planRun, type RunPlan, type StepCycle } from './run-plans.ts'
import { World } from './world.ts'

/** What rounds share. */
export interface Soak {
  readonly options: Options
  readonly counts: Counts
  readonly cycle: StepCycle
  readonly bundles: SignedBundles
  readonly artifacts: string
  /** Whether there is time for another batch. */
  readonly hasTime: () => boolean
}

/** A round in which something did not hold. */
export class RoundFailure extends Error {
  readonly problems: readonly string[]
  /** What happened, line by line, up to there. */
  readonly journal: readonly string[]
  /** Where the remote is. */
  readonly folder: string

  constructor(problems: readonly string[], journal: readonly string[], folder: string) {
    super(problems.join('\n'))
    this.problems = problems
    this.journal = journal
    this.folder = folder
  }
}

const LEAST_BATCHES = 8
const MOST_BATCHES = 24

/** One repository from its first commit through batches of people and runs at once, until all is calm and complete. Throws {@link RoundFailure}. */
export async function runRound(soak: Soak, random: Random): Promise<void> {
  const world = await World.make(random, soak.bundles.publicKey())
  const round = new Round(soak, world)
  try {
    const batches = LEAST_BATCHES + random.below(MOST_BATCHES - LEAST_BATCHES)
    for (let batch = 0; batch < batches && soak.hasTime(); batch++) await round.runBatch(random.fork(batch))
    await round.end()
    await world.stop()
  } catch (error) {
    await world.close()
    if (error instanceof RoundFailure) throw error
    throw new RoundFailure([String((error as Error).stack)], round.journal, world.folder)
  }
  world.remove()
}

class Round {
  readonly journal: string[] = []
  readonly #soak: Soak
  readonly #world: World
  readonly #judge: RefJudge
  readonly #problems: string[] = []
  #id = 1000

  constructor(soak: Soak, world: World) {
    this.#soak = soak
    this.#world = world
    this.#judge = new RefJudge(world)
  }

  /** People push, runs go on at the same time while more is pushed, and what the remote saw is judged. */
  async runBatch(random: Random): Promise<void> {
    for (let acts = 1 + random.below(3); acts > 0; acts--) await this.#act(random)
    await this.#look()
    const { options, cycle } = this.#soak
    const around = await this.#surroundings()
    const plans = Array.from({ length: options.parallel }, () => planRun(around, random, cycle, options.without))
    const later = random.fork(99)
    const meanwhile = Array.from({ length: later.below(3) }, async (_, index) => {
      await sleep(later.below(700))
      await this.#act(later.fork(index))
    })
    await Promise.all([...plans.map((plan) => this.#run(plan, later.chance(60))), ...meanwhile])
    await this.#look()
  }

  /** Lets all become calm, and looks whether everything is completed. */
  async end(): Promise<void> {
    const { artifacts } = this.#soak
    const onRun = (result: RunResult) => this.#noteRun(result)
    const ending = { world: this.#world, artifacts, nextId: () => ++this.#id, onRun }
    this.#problems.push(...(await converge(ending)))
    await this.#look()
    this.#problems.push(...(await this.#judge.compare()))
    this.#stopIfBroken()
    this.#soak.counts.add('rounds', `of ${this.#world.products.length} tracks`)
  }

  async #act(random: Random): Promise<void> {
    const { name, landed } = await this.#world.people.act(random)
    this.journal.push(`people: ${name}${landed ? '' : ', which did not land'}`)
    this.#soak.counts.add('acts of people', landed ? name : 'given up')
  }

  /** A run, and where it was killed mostly the same once more without any trouble, as by "Re-run jobs". */
  async #run(plan: RunPlan, isRepeated: boolean): Promise<void> {
    const id = ++this.#id
    const result = await carryOut(this.#world, plan, id)
    await this.#noteRun(result)
    if (!result.killed || !isRepeated) return
    const { kill: _, ...calm } = plan
    await this.#noteRun(await carryOut(this.#world, { ...calm, faults: [] }, id, 2))
    this.#soak.counts.add('killed and run again', plan.action)
  }

  async #noteRun(result: RunResult): Promise<void> {
    const { plan, id, killed, code, passage } = result
    const { counts, cycle } = this.#soak
    const end = killed ? 'killed' : code === 0 ? 'succeeded' : `stopped by ${reasonOf(result)}`
    counts.add('runs', plan.action)
    counts.add('ends of runs', end)
    if (killed)
      counts.add('kills', plan.kill?.at === 'step' ? `${plan.kill.step.trouble} a step of git` : `by ${plan.kill?.at}`)
    else if (plan.kill?.at === 'step' && !result.lostTemp) cycle.restart(plan.action)
    if (result.lostTemp) counts.add('faults', 'temporary folder gone')
    for (const { kind, fault } of passage.injected) counts.add('faults', `${fault} (${kind})`)
    this.journal.push(
      `run ${id}${result.attempt > 1 ? ' again' : ''}: ${describe(plan)} → ${end} ${result.outputs.tags ?? ''}`,
    )
    const problems = await judgeRun(this.#world, result)
    if (problems.length === 0) return
    this.#problems.push(
      ...problems.map((problem) => `run ${id} (${plan.action}): ${problem}`),
      `its log:\n${result.log}`,
    )
  }

  /** Judges what the remote saw since the last look. */
  async #look(): Promise<void> {
    const transactions = this.#world.log.take()
    const { counts } = this.#soak
    for (const { byAction, moves } of transactions) {
      counts.add('ref transactions', byAction ? 'of the actions' : 'of people')
      if (byAction)
        counts.add(
          'refs moved by the actions',
          moves
            .map(({ ref }) => ref.replace(/^refs\/tags\/.*/, 'tag'))
            .sort()
            .join(' + '),
        )
      for (const { ref } of byAction ? moves : []) if (ref.startsWith('refs/tags/')) counts.add('tags', channelOf(ref))
    }
    this.#problems.push(...(await this.#judge.judge(transactions)))
    this.#stopIfBroken()
  }

  #stopIfBroken(): void {
    if (this.#problems.length > 0) throw new RoundFailure(this.#problems, this.journal, this.#world.folder)
  }

  async #surroundings() {
    const commits = (await this.#world.git('rev-list', '--max-count=15', 'next')).split('\n')
    const { products } = this.#world
    return { products, tags: this.#judge.tags, commits, artifacts: this.#soak.artifacts }
  }
}

function channelOf(ref: string): string {
  return /-(alpha|beta|rc)\.\d+$/.exec(ref)?.[1] ?? (/\d\.\d+\.\d+$/.test(ref) ? 'live' : 'floating')
}

function describe({ action, inputs, words, isPush, kind, tokenFrom, kill, faults }: RunPlan): string {
  const trouble = [kill && `kill ${JSON.stringify(kill)}`, ...faults.map((fault) => JSON.stringify(fault))]
  return [
    action,
    isPush ? 'by a push' : JSON.stringify(words ?? inputs),
    `checkout ${kind}`,
    `token from ${tokenFrom}`,
    ...trouble,
  ]
    .filter(Boolean)
    .join(' · ')
}
