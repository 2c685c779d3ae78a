import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canShare, runInHost } from './bundle-hosts.ts'
import { GIT_ENV } from './git.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

/** How a run ended, as a workflow would see it. */
export interface ActionResult {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

/** The run around a step: an event, a ref, and variables beside the usual ones. */
export interface Around {
  readonly event?: { readonly name: string; readonly payload?: object }
  readonly ref?: string
  readonly sha?: string
  readonly env?: Readonly<Record<string, string>>
  /** A command of the shell that sets limits for the process, `ulimit -f 1` for example. */
  readonly limits?: string
  /** The file to start, with its arguments; by default that of dist/. */
  readonly bundle?: string
  readonly words?: readonly string[]
  /** Told when the process has started, to kill it for example. */
  readonly started?: (kill: () => void) => void
  /** Lets `kill` take git processes of the run along, as a runner that cancels a job does. */
  readonly ownGroup?: boolean
}

/** Runs a bundle of dist/ in a checkout as GitHub's runner does, and reads what it leaves behind. */
export async function runAction(
  name: string,
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  around: Around = {},
): Promise<ActionResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-run-'))
  const file = (part: string, text = '') => {
    writeFileSync(join(scratch, part), text)
    return join(scratch, part)
  }
  const env: Record<string, string | undefined> = {
    ...GIT_ENV,
    GIT_AUTHOR_NAME: undefined,
    GIT_AUTHOR_EMAIL: undefined,
    GIT_COMMITTER_NAME: undefined,
    GIT_COMMITTER_EMAIL: undefined,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_NAME: around.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(around.event?.payload ?? {})),
    GITHUB_REF: around.ref ?? 'refs/heads/next',
    GITHUB_SHA: around.sha ?? '',
    RUNNER_TEMP: scratch,
    GITHUB_REPOSITORY: undefined,
    GITHUB_ACTIONS: 'true',
    ...around.env,
    ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
  }
  const { code, log } = await spawnBundle(around.bundle ?? join(DIST, name, 'index.js'), folder, env, around)
  const result = {
    code,
    log,
    outputs: parseOutputs(readFileSync(join(scratch, 'output'), 'utf8')),
    summary: readFileSync(join(scratch, 'summary'), 'utf8'),
  }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  return result
}

function spawnBundle(
  bundle: string,
  folder: string,
  env: Record<string, string | undefined>,
  around: Around,
): Promise<{ code: number; log: string }> {
  const { started, limits, words = [], ownGroup: detached = false } = around
  const start = { bundle, args: [], folder, env }
  if (!limits && !detached && !around.bundle && canShare(start)) return runInHost(start, started)
  return new Promise((resolve, reject) => {
    const [file = '', ...args] = [
      ...(limits ? ['sh', '-c', `${limits}; exec "$@"`, 'sh'] : []),
      process.execPath,
      bundle,
      ...words,
    ]
    const child = spawn(file, args, { cwd: folder, env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, log }))
    started?.(() => (detached ? killGroup(child.pid) : child.kill('SIGKILL')))
  })
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {
    // All of them are gone already.
  }
}

/** Reads GITHUB_OUTPUT: `name<<delimiter`, the value's lines, and the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const head = /^([^<]+)<<(.+)$/.exec(lines[at] as string)
    if (!head) continue
    const end = lines.indexOf(head[2] as string, at + 1)
    outputs[head[1] as string] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
