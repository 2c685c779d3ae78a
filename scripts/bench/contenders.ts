import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { refresh } from './checkouts.ts'
import type { Fixture } from './fixture.ts'
import type { GitCommand } from './floors.ts'
import { peerProgram } from './peers.ts'
import { type Program, runProgram } from './process.ts'
import { actionProgram, readOutputs } from './runner.ts'
import { CONFIG_OF_SCENARIO, type Scenario } from './scenarios.ts'

/** One measured run: its time, and what was wrong with its answer. */
export interface Sample {
  readonly ms: number
  readonly problem?: string
  /** It was stopped before its end, so its time is a lower bound. */
  readonly stopped?: boolean
}

/** Someone who answers a scenario's question. `run` starts from a fresh checkout each time, which is not timed. */
export interface Contender {
  readonly scenario: string
  readonly label: string
  /** It takes too long to run every round. */
  readonly once?: boolean
  run(): Promise<Sample>
}

/** The bare floor: an empty Node program, then the git commands one after the other. */
export function floorOf(fixture: Fixture, scenario: Scenario): Contender {
  const run = async () => {
    const cwd = freshCheckout(fixture, scenario)
    const empty = join(scratchOf(fixture), 'empty.js')
    writeFileSync(empty, '')
    const node = await runProgram({ command: process.execPath, args: [empty], cwd, env: process.env })
    const git = await runFloor(cwd, scenario.floor)
    return { ...git, ms: node.ms + git.ms }
  }
  return { scenario: scenario.name, label: 'floor', run }
}

/** Runs the bare git commands of a floor in a checkout. */
export async function runFloor(cwd: string, commands: readonly GitCommand[]): Promise<Sample> {
  let ms = 0
  for (const { args, input, alsoFine = 0 } of commands) {
    const run = await runProgram({ command: 'git', args, cwd, env: process.env, ...(input && { input }) })
    ms += run.ms
    if (run.code !== 0 && run.code !== alsoFine) return { ms, problem: `git ${args[0]}: ${run.output.slice(0, 200)}` }
  }
  return { ms }
}

/** The action's bundle, or undefined where it is not built. */
export function oursOf(fixture: Fixture, scenario: Scenario, dist: string): Contender | undefined {
  const bundle = resolve(dist, scenario.action, 'index.js')
  if (!existsSync(bundle)) return undefined
  const run = async () => {
    const program = prepareAction(fixture, scenario, dist)
    const { ms, code, output } = await runProgram(program)
    const problem = code === 0 ? wrongAnswer(scenario, readOutputs(scratchOf(fixture))) : `exit ${code}: ${output}`
    return { ms, ...(problem && { problem }) }
  }
  return { scenario: scenario.name, label: 'ours', run }
}

/** The program of the action's bundle, on a fresh checkout. */
export function prepareAction(fixture: Fixture, scenario: Scenario, dist: string): Program {
  const cwd = freshCheckout(fixture, scenario)
  const bundle = resolve(dist, scenario.action, 'index.js')
  return actionProgram({ ...scenario, bundle }, cwd, freshScratch(fixture))
}

/** After so many milliseconds a peer is stopped. */
const PEER_LIMIT = 300_000

/** The other programs that answer the same question and are installed here. */
export function peersOf(fixture: Fixture, scenario: Scenario): readonly Contender[] {
  return (scenario.peers ?? []).flatMap((label) => {
    if (!peerProgram(label, scenario, '.', scratchOf(fixture))) return []
    const run = async () => {
      const cwd = freshCheckout(fixture, scenario)
      const program = peerProgram(label, scenario, cwd, freshScratch(fixture)) as Program
      const { ms, code, output, stopped } = await runProgram({ ...program, limit: PEER_LIMIT })
      const failed = code !== 0 && !stopped
      return { ms, stopped, ...(failed && { problem: `exit ${code}: ${output.slice(-300)}` }) }
    }
    return [{ scenario: scenario.name, label, once: scenario.config !== undefined, run }]
  })
}

/** Puts the scenario's checkout back as a runner finds it; gives its folder. */
export function freshCheckout({ folder, remote }: Fixture, { checkout, trigger, config }: Scenario): string {
  const detached = checkout === 'full' && trigger.ref.startsWith('refs/tags/')
  const cwd = refresh(folder, checkout, remote, detached ? trigger.sha : undefined)
  if (config !== undefined) writeFileSync(join(cwd, CONFIG_OF_SCENARIO), config)
  return cwd
}

/** The folder that stands for RUNNER_TEMP. */
export function scratchOf({ folder }: Fixture): string {
  const scratch = join(folder, 'scratch')
  mkdirSync(scratch, { recursive: true })
  return scratch
}

function freshScratch(fixture: Fixture): string {
  rmSync(join(fixture.folder, 'scratch'), { recursive: true, force: true })
  return scratchOf(fixture)
}

function wrongAnswer({ expect }: Scenario, outputs: ReadonlyMap<string, string>): string {
  return Object.entries(expect)
    .filter(([name, value]) => outputs.get(name) !== value)
    .map(([name, value]) => `${name} is ${JSON.stringify(outputs.get(name))}, not ${JSON.stringify(value)}`)
    .join('; ')
}
