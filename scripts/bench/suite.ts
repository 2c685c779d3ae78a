import {
  type Contender,
  floorOf,
  freshCheckout,
  oursOf,
  peersOf,
  prepareAction,
  runFloor,
  scratchOf,
} from './contenders.ts'
import { ensureCheckouts, type Fixture } from './fixture.ts'
import { measure, type Timing } from './measure.ts'
import type { Options } from './options.ts'
import { peakMemory, runProgram } from './process.ts'
import type { Flatness, Result } from './report.ts'
import { flatScenariosOf, type Scenario, scenariosOf } from './scenarios.ts'
import { serveGit, type WireServer } from './wire.ts'

type Say = (line: string) => void

/** Measures every scenario that was asked for: time beside the floor and the peers, then memory, then bytes. */
export async function runScenarios(fixture: Fixture, options: Options, say: Say): Promise<readonly Result[]> {
  const scenarios = scenariosOf(fixture.facts).filter(({ name }) => name.includes(options.only))
  await ensureCheckouts(
    fixture,
    scenarios.map(({ checkout }) => checkout),
    say,
  )
  const served = await serve(fixture)
  const contenders = scenarios.flatMap((scenario) => contendersOf(served, scenario, options.dist))
  const timings = await measure(contenders, options.runs, say)
  const results: Result[] = []
  for (const scenario of scenarios) {
    say(`memory and bytes: ${scenario.name}`)
    const own = timings.filter((timing) => timing.scenario === scenario.name)
    const built = own.some(({ label }) => label === 'ours')
    const extra = { ...(built && (await memory(served, scenario, options.dist))) }
    const bytes = options.wire && scenario.checkout !== 'full' ? await wire(served, scenario, built, options.dist) : {}
    results.push({ ...timed(scenario, own), ...extra, ...bytes })
  }
  served.server.close()
  return results
}

/** Measures the same pushes on a tenth of the history and on all of it, in one run; with the floor where a bundle is not built. */
export async function runFlatness(
  whole: Fixture,
  tenth: Fixture,
  options: Options,
  say: Say,
): Promise<readonly Flatness[]> {
  const named = (fixture: Fixture, size: string) =>
    flatScenariosOf(fixture.facts)
      .filter(({ name }) => name.includes(options.only))
      .map((scenario) => {
        const contender = oursOf(fixture, scenario, options.dist) ?? floorOf(fixture, scenario)
        return { ...contender, label: size, scenario: `${scenario.name} (${contender.label})` }
      })
  for (const fixture of [tenth, whole]) await ensureCheckouts(fixture, ['full'], say)
  const [small, large] = [await serve(tenth), await serve(whole)]
  const timings = await measure([...named(small, 'tenth'), ...named(large, 'whole')], options.runs, say)
  for (const { server } of [small, large]) server.close()
  const scenarios = [...new Set(timings.map(({ scenario }) => scenario))]
  return scenarios.map((scenario) => {
    const tenthMs = medianOf(timings, scenario, 'tenth')
    const wholeMs = medianOf(timings, scenario, 'whole')
    return { scenario, tenthMs, wholeMs, ratio: wholeMs / tenthMs }
  })
}

function contendersOf(fixture: Fixture, scenario: Scenario, dist: string): readonly Contender[] {
  const ours = oursOf(fixture, scenario, dist)
  return [floorOf(fixture, scenario), ...(ours ? [ours] : []), ...peersOf(fixture, scenario)]
}

function timed(scenario: Scenario, timings: readonly Timing[]) {
  const floorMs = medianOf(timings, scenario.name, 'floor')
  const ours = timings.find(({ label }) => label === 'ours')
  const peers = timings.filter(({ label }) => label !== 'ours' && label !== 'floor')
  return {
    scenario: scenario.name,
    floorMs,
    reach: scenario.reach,
    wireReach: scenario.wireReach ?? false,
    ...(ours && { oursMs: ours.median, ratio: ours.median / floorMs }),
    peers: Object.fromEntries(peers.map(({ label, median, stopped }) => [label, { ms: median, stopped }])),
    problems: timings.flatMap(({ label, problem }) => (problem ? [`${label}: ${problem}`] : [])),
  }
}

function medianOf(timings: readonly Timing[], scenario: string, label: string): number {
  return timings.find((timing) => timing.scenario === scenario && timing.label === label)?.median ?? Number.NaN
}

async function memory(fixture: Fixture, scenario: Scenario, dist: string): Promise<{ peakMiB?: number }> {
  const peakMiB = await peakMemory(prepareAction(fixture, scenario, dist), scratchOf(fixture))
  return peakMiB === undefined ? {} : { peakMiB }
}

/** Counts what the floor and the action get from the server, each on a fresh checkout. */
async function wire(fixture: Served, scenario: Scenario, built: boolean, dist: string) {
  fixture.server.takeCount()
  await runFloor(freshCheckout(fixture, scenario), scenario.floor)
  const floorBytes = fixture.server.takeCount().bytes
  if (!built) return { floorBytes }
  await runProgram(prepareAction(fixture, scenario, dist))
  const oursBytes = fixture.server.takeCount().bytes
  return { floorBytes, oursBytes, wirePercent: (oursBytes / fixture.facts.fullCloneBytes) * 100 }
}

/** A fixture whose remote is reached over HTTP, as on a runner. */
interface Served extends Fixture {
  readonly server: WireServer
}

async function serve(fixture: Fixture): Promise<Served> {
  const server = await serveGit(fixture.folder, 'remote.git')
  return { ...fixture, remote: server.url, server }
}
