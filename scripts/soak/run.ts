import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionResult, runAction } from '../../test/support/action.ts'
import { runGit } from '../../test/support/async-git.ts'
import { checkoutSteps } from '../../test/support/checkout-kinds.ts'
import { CLI } from '../../test/support/command-line.ts'
import { hashFolder } from '../../test/support/folder-hash.ts'
import { GitServer } from '../../test/support/git-server.ts'
import { Passage } from './door.ts'
import { hasActed, troubleAtStep } from './git-steps.ts'
import type { RunPlan } from './run-plans.ts'
import type { World } from './world.ts'

/** What became of a run. */
export interface RunResult extends ActionResult {
  readonly id: number
  /** Raised where the run is started again. */
  readonly attempt: number
  readonly plan: RunPlan
  readonly killed: boolean
  /** Still at work when it was ended after {@link LONGEST}. */
  readonly hung: boolean
  /** Whether its temporary folder was taken away while it was at work. */
  readonly lostTemp: boolean
  readonly passage: Passage
  /** Files of the checkout that are not as they were. */
  readonly touched: readonly string[]
  /** Texts that it left in its temporary folder, by path. */
  readonly left: Readonly<Record<string, string>>
}

const LONGEST = 300_000

/** Carries a run out in a checkout of its own, as a runner would; what it leaves behind is read and taken away. */
export async function carryOut(world: World, plan: RunPlan, id: number, attempt = 1): Promise<RunResult> {
  const folder = join(world.folder, `run-${id}`)
  const [checkout, temp] = [join(folder, 'checkout'), join(folder, 'temp')]
  mkdirSync(temp, { recursive: true })
  const passage = new Passage(`ghs_${randomUUID()}`, plan.faults)
  world.door.admit(passage)
  try {
    const sha = await checkOut(world, plan, checkout, passage)
    const before = hashFolder(checkout)
    const stop = { hung: false }
    const timers: NodeJS.Timeout[] = []
    const step = plan.kill?.at === 'step' ? troubleAtStep(join(folder, 'bin'), plan.kill.step, temp) : {}
    beginRun(world, id, sha)
    const result = await runAction(plan.action, checkout, inputsOf(plan, passage), {
      event: { name: plan.isPush ? 'push' : 'workflow_dispatch', payload: await payloadOf(world, plan, sha) },
      ref: plan.ref,
      sha,
      ownGroup: true,
      ...(plan.words && { bundle: CLI, words: plan.words }),
      env: {
        ...variables(world),
        ...step,
        ...(plan.words && { GITHUB_ACTIONS: '' }),
        RUNNER_TEMP: temp,
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: String(attempt),
      },
      started: (kill) => timers.push(...watch(plan, passage, stop, kill)),
    })
    // Its process number may be another's from now on.
    for (const timer of timers) clearTimeout(timer)
    passage.onRequest = () => undefined
    await passage.settle()
    endRun(world, id)
    const killed = result.code < 0 && !stop.hung
    const touched = differences(before, hashFolder(checkout))
    const lostTemp = plan.kill?.at === 'step' && plan.kill.step.trouble === 'temp-gone' && hasActed(join(folder, 'bin'))
    return { ...result, id, attempt, plan, killed, hung: stop.hung, lostTemp, passage, touched, left: readTexts(temp) }
  } finally {
    await passage.settle()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function watch({ kill: plan }: RunPlan, passage: Passage, stop: { hung: boolean }, kill: () => void): NodeJS.Timeout[] {
  if (plan?.at === 'request') {
    passage.onRequest = (number) => {
      if (number === plan.number) kill()
    }
  }
  const end = setTimeout(() => {
    stop.hung = true
    kill()
  }, LONGEST)
  return plan?.at === 'time' ? [end, setTimeout(kill, plan.ms)] : [end]
}

/** Fetches and checks out as actions/checkout does, past the faults, and leaves the clone to look at the server through the door. */
async function checkOut(
  world: World,
  { ref, kind, tokenFrom }: RunPlan,
  folder: string,
  { token }: Passage,
): Promise<string> {
  const git = async (...args: string[]) => {
    const { code, stdout, stderr } = await runGit(folder, args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  await runGit(world.folder, ['init', '-q', folder])
  await git('remote', 'add', 'origin', `file://${world.bare}`)
  const steps = checkoutSteps(ref, kind)
  for (const args of steps) await git(...args)
  const isDeep = steps[0]?.includes('--no-tags') !== true
  const local = isDeep ? ref.replace('refs/heads/', 'refs/remotes/origin/') : 'refs/remotes/origin/one'
  const sha = await git('rev-parse', `${local}^{commit}`)
  await git('checkout', '-q', '--detach', sha)
  await git('remote', 'set-url', 'origin', `${world.door.url}/${world.github.git.repository}`)
  const header = `AUTHORIZATION: ${GitServer.header(token)}`
  if (tokenFrom === 'checkout') await git('config', `http.${world.door.url}/.extraheader`, header)
  return sha
}

function inputsOf({ inputs, tokenFrom }: RunPlan, { token }: Passage): Record<string, string> {
  return { ...inputs, ...(tokenFrom === 'input' && { token }) }
}

function variables(world: World): Record<string, string> {
  const { serverUrl } = world.github.git
  return Object.fromEntries(
    Object.entries(world.github.env).map(([name, value]) => [name, value.replace(serverUrl, world.door.url)]),
  )
}

async function payloadOf(world: World, { isPush, ref }: RunPlan, after: string): Promise<object> {
  if (!isPush) return {}
  const before = await world.git('rev-parse', `${after}~1`).catch(() => '0'.repeat(40))
  return { ref, before, after, deleted: false, commits: [{ id: after }] }
}

function beginRun({ github: { state } }: World, id: number, sha: string): void {
  const known = state.runs.find((each) => each.id === id)
  if (known) known.status = 'in_progress'
  else state.addRun({ id, workflow: 'promote.yml', event: 'push', branch: 'next', sha, status: 'in_progress' })
}

function endRun(world: World, id: number): void {
  const run = world.github.state.runs.find((each) => each.id === id)
  if (run) run.status = 'completed'
}

function differences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => before[name] !== after[name])
}

function readTexts(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'latin1')]))
}
