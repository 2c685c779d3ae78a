import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What act is asked to run: one workflow, for one event, with what a runner would know. */
export interface ActRequest {
  /** The folder that holds the workflow, and its file there. */
  readonly folder: string
  readonly workflow: string
  readonly event: string
  readonly eventPath: string
  /** `actions/checkout@<ref>` → the folder that stands for it. */
  readonly repositories: ReadonlyMap<string, string>
  readonly secrets: Readonly<Record<string, string>>
  /** The variables that a runner gives every step. */
  readonly variables: Readonly<Record<string, string>>
  /** The environment of the machine. */
  readonly machine: Readonly<Record<string, string>>
  /** Where act keeps the folders of the jobs. */
  readonly cache: string
  /** Told when a job begins, before its first step has done anything. */
  readonly jobBegins: (id: string) => void
}

/** One step of a job that ran, by the name that act shows, and how it ended. */
export interface StepRun {
  readonly name: string
  readonly result: string
}

/** One job that ran, or one entry of its matrix. Jobs that were skipped are not there. */
export interface JobRun {
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  result: string
  readonly steps: StepRun[]
  /** What its steps printed. */
  log: string
  summary: string
}

export interface ActResult {
  readonly code: number
  readonly jobs: readonly JobRun[]
  /** All that act printed, for a person who looks for a fault. */
  readonly text: string
}

/** The machines of GitHub that workflows ask for; here each is the machine that runs the tests. */
const LABELS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04', 'windows-latest', 'macos-latest']

/** Runs a workflow by nektos/act on this machine itself, without containers. */
export async function runAct(act: string, request: ActRequest): Promise<ActResult> {
  const child = spawn(act, argumentsOf(request), { cwd: request.folder, env: request.machine })
  const jobs = new Map<string, JobRun>()
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const entry = readEntry(line)
      text += `${typeof entry === 'string' ? entry : `[${entry.job ?? ''}] ${entry.msg.trimEnd()}`}\n`
      if (typeof entry === 'string') return
      if (entry.jobID && entry.msg.endsWith('Run Set up job')) request.jobBegins(entry.jobID)
      take(entry, jobs)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? -1))
  })
  // act leaves such a job out and calls the run a success.
  if (text.includes('Skipping unsupported platform')) throw new Error(`A label of runs-on is missing here:\n${text}`)
  return { code, jobs: [...jobs.values()], text }
}

function argumentsOf({
  workflow,
  event,
  eventPath,
  repositories,
  secrets,
  variables,
  cache,
}: ActRequest): readonly string[] {
  const pairs = (option: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
  return [
    event,
    ...['--json', '--no-skip-checkout', '--no-cache-server', '--workflows', workflow],
    ...['--eventpath', eventPath, '--action-cache-path', cache],
    ...pairs('--platform', Object.fromEntries(LABELS.map((label) => [label, '-self-hosted']))),
    ...pairs('--local-repository', Object.fromEntries(repositories)),
    ...pairs('--secret', secrets),
    ...pairs('--env', variables),
  ]
}

/** A line of act's log, as far as it is looked at. */
interface Entry {
  readonly msg: string
  readonly job?: string
  readonly jobID?: string
  readonly matrix?: Record<string, unknown>
  readonly stage?: string
  readonly step?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly content?: string
}

function readEntry(line: string): Entry | string {
  try {
    return JSON.parse(line) as Entry
  } catch {
    // act says some things, such as what is wrong with its arguments, in plain words.
    return line
  }
}

function take(entry: Entry, jobs: Map<string, JobRun>): void {
  const { job, jobID, matrix = {} } = entry
  if (job === undefined || jobID === undefined) return
  const run = jobs.get(job) ?? { id: jobID, matrix, result: '', steps: [], log: '', summary: '' }
  jobs.set(job, run)
  if (entry.stage === 'Main' && entry.step && entry.stepResult)
    run.steps.push({ name: entry.step, result: entry.stepResult })
  if (entry.raw_output) run.log += entry.msg
  if (entry.command === 'summary') run.summary += entry.content ?? ''
  if (entry.jobResult) run.result = entry.jobResult
}
