import { appendFileSync, closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { EOL } from 'node:os'
import * as core from '@actions/core'
import { describeProblem, failure, quote, ReleaseTracksError, wordsOf } from '../../core/text/error.ts'
import { explainLimit } from '../../core/text/machine-limit.ts'
import { blocks, escapeMarkdown, heading, list } from '../../core/text/markdown.ts'
import {
  formatRunId,
  type MergeProposal,
  type PullRequestEvent,
  type PushEvent,
  type Report,
  type Run,
  type RunContext,
  type WorkflowRun,
} from '../../flows/ports/run.ts'
import { findClone } from '../git/clone-folder.ts'
import { GitRepository } from '../git/git-repository.ts'
import { lostFolder, removeTemporaryFolders } from '../git/temporary-folders.ts'
import { openGitHub as openApi } from '../github/github-access.ts'
import { info, tellBug, tellError, warn } from './log.ts'
import { setOutputs } from './outputs.ts'
import { readSigning } from './signing-inputs.ts'

/** What an entry gets: its inputs, and the run its flow works on. */
export interface ActionRun extends Run {
  /** The text of an input without the white space around it; empty when it is not given. */
  input(name: string): string
  /** The same of an input that is a secret: the runner shows `***` in its place. */
  secret(name: string): string
  /** A yes-or-no input; throws `input-invalid` for anything but true and false (YAML 1.2 core schema). */
  flag(name: string, otherwise: boolean): boolean
  readonly token: string
  /** The folder that paths of inputs start from. */
  readonly folder: string
}

/** What is special to an action. */
export interface ActionSetting {
  /** Whether it makes what is pushed, and has the inputs `signing` and `signing-key`. */
  readonly signs?: boolean
}

/**
 * Runs an action: opens the repository, reads the configuration, lets `main` work and publishes its report.
 * The one place that fails the step; whatever is thrown ends in one `::error`.
 */
export async function runAction(main: (run: ActionRun) => Promise<Report>, setting: ActionSetting = {}): Promise<void> {
  // Who reads the log may be gone before the work is done.
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : fail(error)))
  // However it ends, nothing of it stays in the temporary folder.
  process.once('exit', removeTemporaryFolders)
  try {
    requireOutputFile()
    requireSummaryFile()
    const report = await withRun(main, setting)
    tellOutputs(report.outputs)
    writeSummary(report.summary)
    if (report.failure) fail(report.failure)
  } catch (error) {
    fail(error)
  }
}

async function withRun(main: (run: ActionRun) => Promise<Report>, { signs = false }: ActionSetting): Promise<Report> {
  const folder = process.env.GITHUB_WORKSPACE || process.cwd()
  const context = readContext()
  const token = input('token')
  if (token) core.setSecret(token)
  const clone = findClone(folder, input('config'))
  const opening = GitRepository.open(clone, { token, serverUrl: context.serverUrl })
  // The configuration is read while git starts, and what reads it is loaded then; what is wrong with it comes first.
  opening.catch(() => undefined)
  const { readConfigFile } = await import('../files/config-file.ts')
  const { config, warnings } = readConfigFile(clone, input('config'), NO_CONFIG, folder)
  for (const warning of warnings) warn(warning)
  const repository = await opening
  try {
    const openGitHub = () => openApi(token, context, { info }, process.env.GITHUB_API_URL)
    // A dry run pushes nothing, so nobody has to sign.
    if (signs && !flag('dry-run', false)) {
      const told = { signing: input('signing'), key: input('signing-key'), configured: config.signing }
      repository.signBy(readSigning({ ...told, openGitHub, warn }))
    }
    const report = await main({
      context,
      config,
      repository,
      token,
      folder,
      input,
      secret,
      flag,
      openGitHub,
      log: { info, warn },
    })
    return repository.isVerified ? { ...report, outputs: { ...report.outputs, verified: 'true' } } : report
  } catch (error) {
    throw lostFolder() ?? error
  } finally {
    await repository.close()
  }
}

const NO_CONFIG =
  'Run actions/checkout first, and write release-tracks.yml or name your file with the config input; where actions/checkout has a path, begin with it: config: <path>/release-tracks.yml.'

function input(name: string): string {
  return core.getInput(name)
}

function secret(name: string): string {
  const text = input(name)
  if (text !== '') core.setSecret(text)
  return text
}

function flag(name: string, otherwise: boolean): boolean {
  const text = input(name)
  if (text === '') return otherwise
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw failure('input-invalid', `${name}: ${quote(text)} is neither true nor false.`, 'Write true or false.')
}

function readContext(): RunContext {
  const env = process.env
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  const push = eventName === 'push' ? readPushEvent(env.GITHUB_EVENT_PATH) : undefined
  const proposal = PROPOSALS.test(eventName) ? readProposal(env.GITHUB_EVENT_PATH) : undefined
  let runId: string | undefined
  return {
    // Node takes milliseconds to load its cryptography, and most runs make no tag.
    get runId() {
      runId ??= formatRunId(readWorkflowRun(env), crypto.randomUUID())
      return runId
    },
    eventName,
    ref: env.GITHUB_REF || (push?.ref ?? ''),
    sha: env.GITHUB_SHA ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    push,
    ...(proposal && { proposal }),
    pullRequest: /^pull_request(?:_target)?$/.test(eventName) ? readPullRequest(env.GITHUB_EVENT_PATH) : undefined,
  }
}

/** The events of pull requests, and the one of a merge queue. */
const PROPOSALS = /^(?:pull_request(?:_.*)?|merge_group)$/

function readProposal(path: string | undefined): MergeProposal | undefined {
  if (!path || !existsSync(path)) return undefined
  const { pull_request: request, merge_group: group } = readPayload(path)
  const { base, head } = Object(request) as { base?: unknown; head?: unknown }
  const { base_sha, head_sha, base_ref } = Object(group) as Record<string, unknown>
  const from: unknown = Object(base).sha ?? base_sha
  const to: unknown = Object(head).sha ?? head_sha
  const branch: unknown = Object(base).ref ?? base_ref
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return { base: from, head: to, branch: typeof branch === 'string' ? branch.replace(/^refs\/heads\//, '') : '' }
}

function readWorkflowRun({
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
}: NodeJS.ProcessEnv): WorkflowRun | undefined {
  return id ? { id, attempt: Number(attempt || 1) } : undefined
}

function readPushEvent(path: string | undefined): PushEvent | undefined {
  if (!path || !existsSync(path)) return undefined
  const payload = readPayload(path)
  const { before, after } = payload
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const commitCount = Array.isArray(payload.commits) ? payload.commits.length : 0
  const ref = typeof payload.ref === 'string' ? payload.ref : ''
  return { ref, before, after, deleted: payload.deleted === true, commitCount }
}

function readPullRequest(path: string | undefined): PullRequestEvent | undefined {
  if (!path || !existsSync(path)) return undefined
  const { number, pull_request: about } = readPayload(path)
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined
  const { head, base, state, merge_commit_sha: merge } = Object(about) as Record<string, unknown>
  const { sha, repo, ref } = Object(head) as { sha?: unknown; repo?: unknown; ref?: unknown }
  return {
    number,
    head: typeof sha === 'string' ? sha : '',
    merge: typeof merge === 'string' ? merge : '',
    // The repository of a fork may be gone, and then there is none.
    isFork: Object(repo).full_name !== Object(Object(base).repo).full_name,
    isOpen: state !== 'closed',
    branch: typeof ref === 'string' ? ref : '',
  }
}

function readPayload(path: string): Record<string, unknown> {
  const fix = 'GITHUB_EVENT_PATH names the file that the runner wrote for this run: leave both unchanged.'
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof payload === 'object' && payload !== null) return payload as Record<string, unknown>
  } catch (error) {
    throw failure('event-unreadable', `The event file ${quote(path)} cannot be read: ${wordsOf(error)}.`, fix)
  }
  throw failure('event-unreadable', `The event file ${quote(path)} holds no JSON object.`, fix)
}

/** Looked at before anything is pushed: what was done and cannot be told would look as if it had failed. */
function requireOutputFile(): void {
  try {
    requireWritable(process.env.GITHUB_OUTPUT)
  } catch (error) {
    throw outputUnwritable(error)
  }
}

/** Where the summary cannot be written, the outputs and the log still tell all. */
function requireSummaryFile(): void {
  try {
    requireWritable(process.env.GITHUB_STEP_SUMMARY)
  } catch (error) {
    delete process.env.GITHUB_STEP_SUMMARY
    warn({ message: `The job summary cannot be written: ${wordsOf(error)}.` })
  }
}

/** Opens a file that is there for writing, and writes nothing. */
function requireWritable(path: string | undefined): void {
  if (path) closeSync(openSync(path, 'r+'))
}

function outputUnwritable(error: unknown): ReleaseTracksError {
  return failure(
    'output-unwritable',
    `The outputs cannot be written: ${wordsOf(error)}.`,
    'GITHUB_OUTPUT names a file that the runner made for this step: leave both unchanged.',
  )
}

function tellOutputs(outputs: Report['outputs']): void {
  try {
    setOutputs(outputs)
  } catch (error) {
    throw outputUnwritable(error)
  }
}

function fail(thrown: unknown): void {
  const error = explainLimit(thrown)
  process.exitCode = 1
  if (error instanceof ReleaseTracksError) {
    tellError(error)
    writeSummary(
      blocks(
        heading(3, `Stopped: ${error.code}`),
        list(error.problems.map((problem) => escapeMarkdown(describeProblem(problem)))),
      ),
    )
    return
  }
  tellBug(error)
}

function writeSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file || markdown === '') return
  try {
    appendFileSync(file, `${markdown}${EOL}`)
  } catch (error) {
    // What was decided is in the outputs and the log.
    warn({ message: `The job summary cannot be written: ${wordsOf(error)}.` })
  }
}
