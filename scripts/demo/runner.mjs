import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActionFile } from './action-file.mjs'
import { ProgramFailed, read, run } from './process.mjs'

const TOKEN = 'demo-token'

/**
 * A runner of GitHub Actions, as far as a JavaScript action can see: each job gets a fresh depth-1 checkout, the variables that
 * GitHub documents, and files for outputs and summary; the bundle is spawned with the inputs of its action.yml.
 *
 * @param {{ root: string, folder: string, url: string, api: string, repository: string, env: Record<string, string> }} options
 *   `root` is this project, `folder` a temporary one, `url` the remote, `api` where the GitHub API answers
 */
export function createRunner({ root, folder, url, api, repository, env }) {
  let jobs = 0

  /**
   * Runs one action in a job of its own.
   *
   * @param {{ action: string, inputs?: Record<string, string>, event: { name: string, ref: string, sha: string, payload: object }, refuses?: boolean }} job
   *   `refuses`: whether it is expected to fail
   * @returns {Promise<{ code: number, outputs: Record<string, string>, log: string[], summary: string, milliseconds: number }>}
   * @throws {ProgramFailed} when the action does not end as expected, with all it wrote
   */
  return async function runAction({ action, inputs = {}, event, refuses = false }) {
    const job = join(folder, 'jobs', String(++jobs))
    const workspace = join(job, repository.split('/')[1])
    const temp = join(job, '_temp')
    mkdirSync(workspace, { recursive: true })
    mkdirSync(temp)
    await checkOut({ workspace, url, event, env })

    const file = readActionFile(
      action === 'promote' ? join(root, 'action.yml') : join(root, 'actions', action, 'action.yml'),
    )
    const files = {
      GITHUB_OUTPUT: '',
      GITHUB_STEP_SUMMARY: '',
      GITHUB_ENV: '',
      GITHUB_STATE: '',
      GITHUB_PATH: '',
      GITHUB_EVENT_PATH: '',
    }
    for (const name of Object.keys(files)) {
      files[name] = join(temp, name.toLowerCase())
      writeFileSync(files[name], name === 'GITHUB_EVENT_PATH' ? JSON.stringify(event.payload) : '')
    }
    const variables = {
      ...env,
      ...files,
      ...runVariables({ event, repository, api, job: jobs }),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...inputVariables(file.inputs, inputs),
    }
    const start = performance.now()
    const { code, stdout, output } = await run(process.execPath, [file.main], {
      cwd: workspace,
      env: variables,
    })
    if (code !== (refuses ? 1 : 0)) throw new ProgramFailed(action, code, output)
    return {
      code,
      outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      log: stdout.split(/\r?\n/).filter(Boolean),
      milliseconds: performance.now() - start,
    }
  }
}

/** Checks out one commit as actions/checkout does by default: depth 1, one ref, no tags. */
async function checkOut({ workspace, url, event, env }) {
  const git = (...args) => read('git', args, { cwd: workspace, env })
  const tag = event.ref.startsWith('refs/tags/')
  const branch = event.ref.slice('refs/heads/'.length)
  const local = tag ? event.ref : `refs/remotes/origin/${branch}`
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', url)
  await git(
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    '--depth=1',
    'origin',
    `+${event.sha}:${local}`,
  )
  await git('checkout', '--quiet', '--force', ...(tag ? [local] : ['-B', branch, local]))
}

function runVariables({ event, repository, api, job }) {
  const tag = event.ref.startsWith('refs/tags/')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'promote',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.split('/').slice(2).join('/'),
    GITHUB_REF_TYPE: tag ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(1000 + job),
    GITHUB_RUN_NUMBER: String(job),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'promote',
    RUNNER_NAME: 'demo',
  }
}

function inputVariables(defaults, given) {
  const unknown = Object.keys(given).filter((name) => !defaults.has(name))
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(', ')}`)
  return Object.fromEntries(
    [...defaults].map(([name, byDefault]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? byDefault.replace(/\$\{\{\s*github\.token\s*\}\}/, TOKEN),
    ]),
  )
}

/** Parses what an action wrote to GITHUB_OUTPUT: `name=value` lines, and `name<<delimiter` for values of several lines. */
function parseOutputs(text) {
  const outputs = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at]) ?? []
    if (name === undefined) {
      const [, key, value] = /^([^=]+)=(.*)$/.exec(lines[at]) ?? []
      if (key !== undefined) outputs[key] = value
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
