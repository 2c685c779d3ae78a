import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROOF } from './hostile.ts'
import type { RunResult } from './run.ts'
import { RELEASED_FILE } from './run-plans.ts'
import { readTag } from './tags.ts'
import type { World } from './world.ts'

/** Reasons to stop that a repository can give without any fault of the machine or the network. */
const REASONS = new Set([
  'merge-conflict',
  'live-diverged',
  'live-behind',
  'not-on-next',
  'invariants-broken',
  'tag-invalid',
])
/** Reasons that need a fault of the network. */
const FAULT_REASONS = new Set([
  'push-lost',
  'remote-unreachable',
  'git-failed',
  'github-unreachable',
  'github-refused',
  'no-git-server',
])
/** Reasons that a temporary folder gives that is gone. */
const MACHINE_REASONS = new Set(['machine-limit'])
/** Commands of the runner that an action may print. */
const COMMANDS = /^::(?:error|warning|notice|debug|group|endgroup|add-mask)(?: [^:]*)?::/
// biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not there is what is checked
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What is wrong with how a run went, whatever it did to the repository. */
export async function judgeRun(world: World, result: RunResult): Promise<string[]> {
  return [
    ...judgeEnd(result),
    ...judgeText(result),
    ...judgeSecrets(world, result),
    ...(await judgeReport(world, result)),
    ...judgeRelease(world, result),
  ]
}

function judgeEnd({ code, killed, hung, log, summary, passage: { injected }, lostTemp, touched }: RunResult): string[] {
  const problems = touched.map((path) => `the checkout's ${path} was changed`)
  if (hung) problems.push('did not end')
  if (log.includes('This is a bug in release-tracks')) problems.push('stopped with a bug')
  if (killed || hung || code === 0) return problems
  const errors = log.match(/^::error/gm)?.length ?? 0
  if (code !== 1 || errors !== 1) problems.push(`ended with code ${code} and ${errors} errors`)
  const reason = reasonOf(summary)
  const isExcused = (injected.length > 0 && FAULT_REASONS.has(reason)) || (lostTemp && MACHINE_REASONS.has(reason))
  if (!REASONS.has(reason) && !isExcused) problems.push(`stopped without a good reason: ${reason}`)
  return problems
}

/** The code in the summary of a run that stopped. */
export function reasonOf(summary: string): string {
  return /### Stopped: ([a-z-]+)/.exec(summary)?.[1] ?? 'unknown'
}

/** No text from the repository may become a command of the runner, of a terminal or of a shell, or hide something. */
function judgeText({ log, summary }: RunResult): string[] {
  const lines = log.split(/\r\n|\r|\n/)
  const commands = lines.filter((line) => line.trimStart().startsWith('::') && !COMMANDS.test(line))
  const problems = commands.map((line) => `printed a command: ${line.slice(0, 80)}`)
  if (log.includes('##[')) problems.push('printed a command that begins with ##[')
  if (INVISIBLE.test(log)) problems.push(`printed invisible characters: ${JSON.stringify(INVISIBLE.exec(log)?.[0])}`)
  if (/<img|\]\(javascript/.test(summary)) problems.push('put a text into the summary as Markdown')
  return problems
}

function judgeSecrets({ folder }: World, { log, summary, outputs, left, id, passage: { token } }: RunResult): string[] {
  const secrets = [token, `x-access-token:${token}`].flatMap((secret) => [secret, btoa(secret).replace(/=+$/, '')])
  const shown = log.replaceAll(`::add-mask::${token}`, '')
  const places = { log: shown, summary, outputs: JSON.stringify(outputs), ...left }
  const leaks = Object.entries(places).filter(([, text]) => secrets.some((secret) => text.includes(secret)))
  const problems = leaks.map(([place]) => `the token is in ${place}`)
  const spots = [folder, process.cwd(), join(folder, `run-${id}`)]
  return [...problems, ...spots.filter((spot) => existsSync(join(spot, PROOF))).map((spot) => `a text ran in ${spot}`)]
}

/** A tag has one release, which is out with its file where a run of publish-release succeeded. */
function judgeRelease({ github }: World, { code, plan: { action, inputs } }: RunResult): string[] {
  if (action !== 'publish-release' || code !== 0) return []
  const releases = github.state.releases.filter(({ tag }) => tag === inputs.tag)
  const names = releases.flatMap(({ draft, assets }) => (draft ? [] : assets.map(({ name }) => name)))
  return names.join() === RELEASED_FILE
    ? []
    : [`${inputs.tag} has ${releases.length} releases, and published ${names.join(', ') || 'nothing'}`]
}

/** What a run says that it released is what it released, and its workflows run. */
async function judgeReport(
  world: World,
  { code, outputs, id, attempt, plan, passage: { injected } }: RunResult,
): Promise<string[]> {
  if (code !== 0 || !['promote', 'bump-version'].includes(plan.action)) return []
  const said: string[] = JSON.parse(outputs.tags || '[]')
  const made = await tagsOfRun(world, `${id}.${attempt}.`)
  const problems = same(said, made) ? [] : [`said that it released ${said.join(', ')}, and released ${made.join(', ')}`]
  if ((outputs.pushed === 'true') !== made.length > 0)
    problems.push(`pushed=${outputs.pushed} with ${made.length} tags`)
  if (plan.tokenFrom !== 'input' || injected.some(({ kind }) => kind === 'api')) return problems
  const started = made.filter((tag) => readTag(world.products, tag)?.product.workflow !== undefined)
  const idle = started.filter((tag) => workflowRuns(world, tag) === 0)
  return [...problems, ...idle.map((tag) => `${tag} started no workflow`)]
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join(' ') === [...b].sort().join(' ')

/** How many workflows run on a tag. */
export function workflowRuns({ github }: World, tag: string): number {
  return github.state.runs.filter(({ event, branch }) => event === 'workflow_dispatch' && branch === tag).length
}

/** The tags whose annotation names an attempt of a run. */
async function tagsOfRun(world: World, run: string): Promise<string[]> {
  const format = '%(refname:strip=2)%00%(contents)%01'
  const tags = (await world.git('for-each-ref', `--format=${format}`, 'refs/tags')).split('\x01')
  return tags.flatMap((entry) => {
    const [name = '', text = ''] = entry.trim().split('\0')
    return text.includes(`\nRelease-Run: ${run}`) ? [name] : []
  })
}
