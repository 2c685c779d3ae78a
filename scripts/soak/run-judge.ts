import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROOF } from './hostile.ts'
import type { RunResult } from './run.ts'
import { RELEASED_FILE } from './run-plans.ts'
import { readTag, WITHDRAWN } from './tags.ts'
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
/** What doctor finds is an answer. */
const FINDINGS = 'findings'
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
    ...(await judgeRelease(world, result)),
    ...(await judgeCommand(world, result)),
  ]
}

function judgeEnd(result: RunResult): string[] {
  const {
    code,
    killed,
    hung,
    log,
    plan,
    passage: { injected },
    lostTemp,
    touched,
  } = result
  const problems = touched.map((path) => `the checkout's ${path} was changed`)
  if (hung) problems.push('did not end')
  if (log.includes('This is a bug in release-tracks')) problems.push('stopped with a bug')
  if (killed || hung || code === 0) return problems
  const reason = reasonOf(result)
  if (reason === FINDINGS) return problems
  const errors = log.match(plan.words ? /^error: /gm : /^::error/gm)?.length ?? 0
  if (code !== 1 || errors !== 1) problems.push(`ended with code ${code} and ${errors} errors`)
  const isExcused = (injected.length > 0 && FAULT_REASONS.has(reason)) || (lostTemp && MACHINE_REASONS.has(reason))
  if (!REASONS.has(reason) && !isExcused) problems.push(`stopped without a good reason: ${reason}`)
  return problems
}

/** The code in the summary of a run that stopped, or in the JSON of a command. */
export function reasonOf({ summary, log }: Pick<RunResult, 'summary' | 'log'>): string {
  const found = /### Stopped: ([a-z-]+)/.exec(summary) ?? /"error": \{\s*"code": "([a-z-]+)"/.exec(log)
  return found?.[1] ?? (log.includes('"findings": [') ? FINDINGS : 'unknown')
}

/** No text from the repository may become a command of the runner, of a terminal or of a shell, or hide something. */
function judgeText({ log, summary, plan: { words } }: RunResult): string[] {
  const lines = log.split(/\r\n|\r|\n/)
  const commands = lines.filter((line) => line.trimStart().startsWith('::') && !COMMANDS.test(line))
  const problems = commands.map((line) => `printed a command: ${line.slice(0, 80)}`)
  // A person's terminal is not a runner.
  if (!words && log.includes('##[')) problems.push('printed a command that begins with ##[')
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

/** A tag has one release, which is out with its file where a run of publish-release succeeded and the tag is not withdrawn. */
export async function judgeRelease(
  world: World,
  { code, plan: { action, inputs } }: Pick<RunResult, 'code' | 'plan'>,
): Promise<string[]> {
  if (action !== 'publish-release' || code !== 0 || (await world.withdrawn()).has(inputs.tag ?? '')) return []
  const releases = world.github.state.releases.filter(({ tag }) => tag === inputs.tag)
  const names = releases.flatMap(({ draft, assets }) => (draft ? [] : assets.map(({ name }) => name)))
  return names.join() === RELEASED_FILE
    ? []
    : [`${inputs.tag} has ${releases.length} releases, and published ${names.join(', ') || 'nothing'}`]
}

/** What a command says that it pushed is there. */
async function judgeCommand(world: World, { code, plan: { words = [] }, log }: RunResult): Promise<string[]> {
  if (code !== 0 || !['promote', 'withdraw'].includes(words[0] ?? '')) return []
  const said = [...log.matchAll(/"tag": "([^"]+)"/g)].map(([, tag = '']) => tag)
  const wanted = words[0] === 'withdraw' ? [`${WITHDRAWN}${words[1]}`] : log.includes('"pushed": true') ? said : []
  const there = (await world.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')).split('\n')
  return wanted.filter((tag) => !there.includes(tag)).map((tag) => `succeeded, and ${tag} is not there`)
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
