import semver from 'semver'
import { MANIFESTS, type Product, UPDATED } from './products.ts'
import { carryOut, type RunResult } from './run.ts'
import { reasonOf, workflowRuns } from './run-judge.ts'
import { NEXT, RELEASED_FILE, type RunPlan } from './run-plans.ts'
import { CHANNELS, readTag } from './tags.ts'
import type { World } from './world.ts'

/** What the end of a round needs. */
export interface Ending {
  readonly world: World
  readonly artifacts: string
  /** A number for the next run. */
  readonly nextId: () => number
  /** Told of each run, to be judged as all others. */
  readonly onRun: (result: RunResult) => Promise<void>
}

/** When nothing goes wrong any more, one run of each kind completes what is left, and a second one finds nothing to do. Gives what does not hold. */
export async function converge(ending: Ending): Promise<string[]> {
  const { world } = ending
  const problems = await syncBranches(ending)
  problems.push(
    ...(await twice(ending, { action: 'bump-version', inputs: { tracks: 'all', channel: 'alpha' } }, isDone)),
  )
  problems.push(...(await findUnreleased(world)), ...(await findIdleTags(world, 'alpha')))
  problems.push(...(await twice(ending, { action: 'promote', isPush: true }, (outputs) => outputs.any === 'false')))
  problems.push(
    ...(await twice(ending, { action: 'bump-version', inputs: { tracks: 'all', channel: 'live' } }, isDone)),
  )
  problems.push(...(await findIdleTags(world, 'live')))
  problems.push(...(await publishAll(ending)))
  problems.push(...(await twice(ending, { action: 'sync-branches' }, ({ synced }) => synced === 'false')))
  problems.push(...(await twice(ending, { action: 'check-invariants' }, ({ healthy }) => healthy === 'true')))
  return problems
}

const isDone = ({ pushed, tags }: RunResult['outputs']) => pushed === 'false' && tags === '[]'

async function run(ending: Ending, plan: Pick<RunPlan, 'action' | 'inputs' | 'isPush' | 'ref'>): Promise<RunResult> {
  const calm = { kind: 1, tokenFrom: 'input', faults: [], ...plan } as const
  const result = await carryOut(ending.world, calm, ending.nextId())
  await ending.onRun(result)
  return result
}

/** An action with what it is given; by hand on `next` where nothing else is said. */
type Tried = Pick<RunPlan, 'action'> & Partial<Pick<RunPlan, 'inputs' | 'isPush' | 'ref'>>

/** Runs an action two times: both succeed, and the second finds nothing to do and moves nothing. */
async function twice(
  ending: Ending,
  { action, inputs = {}, isPush = false, ref = NEXT }: Tried,
  isNothing: (outputs: RunResult['outputs']) => boolean,
): Promise<string[]> {
  const first = await run(ending, { action, inputs, isPush, ref })
  const before = await ending.world.refs()
  const second = await run(ending, { action, inputs, isPush, ref })
  const name = `${action} ${JSON.stringify(inputs)}`
  const problems = [first, second].flatMap((result) =>
    result.code === 0 ? [] : [`${name} does not converge: ${reasonOf(result)}\n${result.log}`],
  )
  if (problems.length > 0) return problems
  if (!isNothing(second.outputs)) problems.push(`a second ${name} finds something to do:\n${second.log}`)
  if (before !== (await ending.world.refs())) problems.push(`a second ${name} moved a ref`)
  return problems
}

async function syncBranches(ending: Ending): Promise<string[]> {
  const result = await run(ending, { action: 'sync-branches', inputs: {}, isPush: false, ref: NEXT })
  if (result.code !== 0 && reasonOf(result) === 'merge-conflict') await ending.world.people.resolveConflict()
  return twice(ending, { action: 'sync-branches' }, ({ synced }) => synced === 'false')
}

/** Commits of people that touch a product, differ from its newest tag and are in none of its tags. */
async function findUnreleased(world: World): Promise<string[]> {
  const problems: string[] = []
  for (const product of world.products) {
    const tags = await tagsOf(world, product)
    const newest = tags.at(-1)
    if (newest === undefined) problems.push(`${product.name} was never released`)
    else problems.push(...(await unreleasedOf(world, product, newest)))
  }
  return problems
}

async function unreleasedOf(world: World, product: Product, newest: string): Promise<string[]> {
  const known = `--glob=refs/tags/${product.prefix}*`
  const differ = await world.git('diff', '--name-only', '-z', newest, 'next', '--', ...product.pathspecs)
  const changed = new Set(differ.split('\0').filter(Boolean))
  const format = '--format=%x01%H%x02%ce%x02%s%x02'
  const log = await world.git(
    'log',
    '--no-merges',
    '--no-renames',
    '--name-only',
    '-z',
    format,
    'next',
    '--not',
    known,
    '--',
    ...product.pathspecs,
  )
  return log.split('\x01').flatMap((entry) => {
    const [commit, mail, subject = '', files = ''] = entry.split('\x02')
    if (mail !== 'ada@example.com' || subject.startsWith('docs:')) return []
    const unreleased = files
      .split('\0')
      .map((file) => file.trim())
      .filter((file) => changed.has(file))
    return unreleased.length === 0
      ? []
      : [
          `${product.name}: ${commit} (${subject.slice(0, 60)}) changed ${unreleased.join(', ')} since ${newest} and is in no tag`,
        ]
  })
}

/** The tags of a product by SemVer precedence, lowest first. */
async function tagsOf(world: World, product: Product): Promise<string[]> {
  const names = (await world.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')).split('\n')
  const own = names.flatMap((name) => readTag(world.products, name) ?? []).filter((tag) => tag.product === product)
  return own.sort((a, b) => semver.compare(a.version, b.version)).map(({ name }) => name)
}

/** Tags of a channel that are their product's newest, and started no workflow. Where another one is newer, users get that. */
async function findIdleTags(world: World, channel: string): Promise<string[]> {
  const all = await Promise.all(world.products.map((product) => tagsOf(world, product)))
  const newest = all.flatMap((tags) => readTag(world.products, tags.at(-1) ?? '') ?? [])
  const withdrawn = await world.withdrawn()
  const waiting = newest.filter(
    (tag) => tag.channel === channel && tag.product.workflow !== undefined && !withdrawn.has(tag.name),
  )
  const idle = waiting.filter(({ name }) => workflowRuns(world, name) === 0)
  const texts = await Promise.all(idle.map(({ name }) => world.git('cat-file', '-p', `refs/tags/${name}`)))
  // What a person pushes starts its workflow by that, at GitHub.
  return idle
    .filter((_, at) => /^Release-Run: \d+\./m.test(texts[at] ?? ''))
    .map(({ name }) => `nothing ever started the workflow of ${name}`)
}

/** Publishes the newest tag of every channel; each channel then has the newest version of its own and the higher ones. */
async function publishAll(ending: Ending): Promise<string[]> {
  const { world, artifacts } = ending
  const product = world.products.find(({ name }) => name === UPDATED) as Product
  const problems: string[] = []
  const withdrawn = await world.withdrawn()
  const offered = (await tagsOf(world, product)).filter((name) => !withdrawn.has(name))
  for (const channel of CHANNELS) {
    const tag = offered.findLast((name) => readTag([product], name)?.channel === channel)
    if (tag === undefined) continue
    const ref = `refs/tags/${tag}`
    const release = { tag, body: 'Notes', assets: RELEASED_FILE }
    problems.push(...(await twice(ending, { action: 'publish-release', inputs: release, ref }, () => true)))
    const inputs = { tag, 'artifacts-dir': artifacts, publish: 'true' }
    const isNothing = ({ published }: RunResult['outputs']) => published === 'false'
    problems.push(...(await twice(ending, { action: 'write-updater-manifest', inputs, ref }, isNothing)))
  }
  const tags = offered.flatMap((name) => readTag([product], name) ?? [])
  for (const [rung, channel] of CHANNELS.entries()) {
    const newest = tags.findLast((tag) => CHANNELS.indexOf(tag.channel) >= rung)
    if (newest === undefined || !tags.some((tag) => tag.channel === channel)) continue
    const text = await world.file('main', `${MANIFESTS}/${UPDATED}-${channel}.json`)
    const version = text && (JSON.parse(text) as { version: string }).version
    if (version !== newest.version)
      problems.push(`the ${channel} manifest has ${version} in place of ${newest.version}`)
  }
  return problems
}
