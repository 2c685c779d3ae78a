import { SignedBundles } from '../test/support/signed-bundles.ts'
import { Counts } from './soak/counts.ts'
import { type Options, parseOptions, USAGE } from './soak/options.ts'
import { Random } from './soak/random.ts'
import { RoundFailure, runRound } from './soak/round.ts'
import { StepCycle } from './soak/run-plans.ts'

/**
 * `npm run soak`: repositories with people, runs of the actions at the same time, and all that breaks on machines and networks; what must
 * never be is looked for from the outside. Ends at the first thing that does not hold, with its round.
 */
async function soak(options: Options): Promise<number> {
  const began = performance.now()
  const minutes = () => (performance.now() - began) / 60_000
  let isStopped = false
  process.once('SIGINT', () => {
    console.log('Stopping: the round is brought to its end. Ctrl-C again stops at once.')
    isStopped = true
  })
  const hasTime = () => !isStopped && (options.round !== undefined || minutes() < options.minutes)
  const counts = new Counts()
  const bundles = await SignedBundles.make()
  const shared = { options, counts, cycle: new StepCycle(), bundles, artifacts: bundles.copy(), hasTime }
  console.log(`seed ${options.seed}, ${options.minutes} minutes, ${options.parallel} runs at a time`)
  let round = options.round ?? 1
  let failure: RoundFailure | undefined
  try {
    for (; ; round++) {
      await runRound(shared, new Random(options.seed).fork(round))
      console.log(`round ${round} holds: ${counts.of('runs')} runs and ${counts.of('tags')} tags so far`)
      if (options.round !== undefined || !hasTime()) break
    }
  } catch (error) {
    if (!(error instanceof RoundFailure)) throw error
    failure = error
  } finally {
    bundles.remove()
  }
  console.log(`\n${counts.table()}\n`)
  if (failure) report(failure, options, round)
  console.log(
    `${failure ? `Round ${round} did not hold` : 'Everything held'} after ${minutes().toFixed(1)} minutes, ${counts.of('runs')} runs.`,
  )
  return failure ? 1 : 0
}

/** What happened, short: the problems, the last things before them, and how to have it again. */
function report({ problems, journal, folder }: RoundFailure, { seed, parallel }: Options, round: number): void {
  console.error(
    `\nRound ${round} of seed ${seed} does not hold:\n${problems.map((problem) => `- ${problem.slice(0, 4000)}`).join('\n')}`,
  )
  console.error(`\nWhat happened before, last thing last:\n${journal.slice(-25).join('\n')}`)
  console.error(`\nThe remote is ${folder}/remote.git, its ref transactions are ${folder}/refs.log.`)
  console.error(`Again: npm run soak -- --seed ${seed} --parallel ${parallel} --round ${round}`)
}

if (process.argv.includes('--help')) console.log(USAGE)
else process.exitCode = await soak(parseOptions(process.argv.slice(2)))
