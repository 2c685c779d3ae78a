import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Program } from './process.ts'

/** What a job was started by. */
export interface Trigger {
  readonly ref: string
  readonly sha: string
  /** Head of the branch before the push. */
  readonly before?: string
  readonly commits?: readonly { readonly id: string; readonly message: string }[]
}

/** An action's built bundle with its inputs. */
export interface ActionRun {
  readonly bundle: string
  readonly inputs: Readonly<Record<string, string>>
  readonly trigger: Trigger
}

const NO_COMMIT = '0'.repeat(40)
const REPOSITORY = 'example/products'

/** Makes the program that a runner would start for a step: the bundle by Node, with its inputs, the event and fresh command files in `scratch`. */
export function actionProgram({ bundle, inputs, trigger }: ActionRun, cwd: string, scratch: string): Program {
  const home = join(scratch, 'home')
  mkdirSync(home, { recursive: true })
  for (const file of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(scratch, file), '')
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(eventOf(trigger)))
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    ...variables(trigger, cwd, scratch),
    ...inputVariables({ ...defaultInputs(bundle), ...inputs }),
  }
  return { command: process.execPath, args: [bundle], cwd, env }
}

/** Reads what an action wrote to GITHUB_OUTPUT. */
export function readOutputs(scratch: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(scratch, 'output'), 'utf8')
  const outputs = new Map<string, string>()
  for (const [, name, , value] of text.matchAll(/^([^\n=<]+)<<([^\r\n]+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    outputs.set(name as string, value as string)
  }
  return outputs
}

function variables({ ref, sha }: Trigger, cwd: string, scratch: string): Record<string, string> {
  const isTag = ref.startsWith('refs/tags/')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: 'https://api.github.invalid',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_ENV: join(scratch, 'env'),
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_PATH: join(scratch, 'path'),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_SHA: sha,
    GITHUB_STATE: join(scratch, 'state'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    GITHUB_WORKSPACE: cwd,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: scratch,
  }
}

function eventOf({ ref, sha, before = NO_COMMIT, commits = [] }: Trigger): object {
  return {
    ref,
    before,
    after: sha,
    created: before === NO_COMMIT,
    deleted: false,
    forced: false,
    commits: commits.map((commit) => ({ ...commit, distinct: true })),
    repository: { full_name: REPOSITORY, default_branch: 'main', owner: { login: 'example' }, name: 'products' },
  }
}

/** The defaults of the action.yml that stands with a bundle; an expression can only be the token. */
function defaultInputs(bundle: string): Record<string, string> {
  const file = metadataOf(bundle)
  if (!file) return {}
  const { inputs } = parse(readFileSync(file, 'utf8')) as { inputs?: Record<string, { default?: unknown }> }
  return Object.fromEntries(
    Object.entries(inputs ?? {}).map(([name, { default: value = '' }]) => {
      const text = String(value)
      return [name, text.includes('${{') ? 'bench-token' : text]
    }),
  )
}

function metadataOf(bundle: string): string | undefined {
  const folder = dirname(bundle)
  const name = folder.slice(dirname(folder).length + 1)
  const places = [join(folder, '..', '..', 'actions', name, 'action.yml'), join(folder, '..', 'action.yml')]
  return places.find((place) => existsSync(place))
}

/** Names an input as the runner does: upper case, blanks as underscores, hyphens as they are. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}
