import { randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { CONFIG_NAMES } from '../shared/config/load.ts'
import type { ParsedConfig } from '../shared/config/parse-config.ts'
import type { SigningName } from '../shared/core/config.ts'
import { apiAddress, parseRemoteUrl, type RemotePlace } from '../shared/core/git/remote-url.ts'
import { shellCommand } from '../shared/core/invariants/commands.ts'
import { failure, quote, ReleaseTracksError } from '../shared/core/text/error.ts'
import type { Run, RunContext } from '../shared/flows/ports/run.ts'
import type { SigningChoice } from '../shared/flows/ports/signing.ts'
import { readConfigFile } from '../shared/io/files/config-file.ts'
import { Git } from '../shared/io/git/git.ts'
import { GitRepository } from '../shared/io/git/git-repository.ts'
import { openGitHub, openHost } from '../shared/io/github/github-access.ts'
import type { Terminal } from './terminal.ts'

/** What every run says on the way. */
type Voice = Pick<Terminal, 'info' | 'warn'>

/** A run on a person's clone, with the folder at its top. */
export interface CloneRun extends Run {
  readonly top: string
  /** Whether a workflow started it, and no person. */
  readonly inWorkflow: boolean
}

/** A person's clone, whatever its configuration is like. */
export interface Clone extends Omit<CloneRun, 'config'> {
  /** Path of the configuration file from the top, as the `--config` option names it; empty for the usual places. */
  readonly configPath: string
}

/** Opens the clone around a folder; `config` is a path from `folder`, or empty. Throws `no-checkout`. */
export async function openClone(folder: string, config: string, voice: Voice): Promise<Clone> {
  return enter(await findClone(folder, config), voice)
}

/**
 * Opens a run on the clone around a folder: the configuration at its top, the branch that is checked out, and the repository
 * on GitHub that `origin` names. `config` is a path from `folder`, or empty for the usual places. `signs` says whether what is made may be signed.
 * Throws `no-checkout`, `config-missing`, and what is wrong with the configuration.
 */
export async function openRun(folder: string, config: string, voice: Voice, signs = false): Promise<CloneRun> {
  const found = await findClone(folder, config)
  const parsed = await readConfig(found)
  for (const warning of parsed.warnings) voice.warn(warning)
  voice.info(ASKING)
  const clone = await enter(found, voice)
  const { signing } = parsed.config
  if (signs && signing !== 'none') clone.repository.signBy(signerOf(signing, clone))
  return { ...clone, config: parsed.config }
}

/** Reads the configuration; where a commit without one is checked out, the error names a branch of the remote that has it. */
async function readConfig({ top, configPath }: Found): Promise<ParsedConfig> {
  try {
    return readConfigFile(top, configPath, NO_CONFIG)
  } catch (error) {
    if (!(error instanceof ReleaseTracksError) || error.code !== 'config-missing' || configPath !== '') throw error
    const there = await findOnRemote(new Git(top))
    throw there === undefined ? error : failure('config-missing', error.problems[0]?.message ?? '', there)
  }
}

/** What gets the file of a branch that the clone knows of the remote, its default branch before others; undefined where none has one. */
async function findOnRemote(git: Git): Promise<string | undefined> {
  const listed = await git.text(['for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin'])
  const branches = listed.split('\n').filter(Boolean)
  const order = [...branches].sort((a, b) => Number(b === 'HEAD') - Number(a === 'HEAD'))
  for (const branch of order) {
    const tree = ['ls-tree', '--full-tree', '--name-only', '-z', `refs/remotes/origin/${branch}`, '--', ...CONFIG_NAMES]
    const [path] = (await git.text(tree)).split('\0')
    if (!path) continue
    const full = await git.text(['symbolic-ref', '--quiet', `refs/remotes/origin/${branch}`], { codes: [0, 1, 128] })
    const name = full.replace(/^refs\/remotes\/origin\//, '') || branch
    return `origin/${name} has ${path}: ${shellCommand('git', 'switch', name)} && git pull`
  }
  return undefined
}

/** A person's own key signs, whoever does so in workflows. */
function signerOf(signing: SigningName | undefined, { inWorkflow, openApi }: Entered): SigningChoice {
  if (signing === 'github' && inWorkflow) return { by: 'github', open: () => openHost(openApi) }
  return { by: 'git', always: signing !== undefined }
}

/** What a person sees until the remote answers. */
export const ASKING = 'asking origin …'

type Found = Pick<Clone, 'top' | 'context' | 'configPath'>

async function findClone(folder: string, config: string): Promise<Found> {
  const git = new Git(folder)
  const top = await findTop(git, folder)
  const [ref, place] = await Promise.all([readHead(git), readPlace(git)])
  const configPath = config && relative(top, resolve(realpathSync(folder), config))
  return { top, context: describeContext(ref, place), configPath }
}

/** A clone as it is before what can be done with it is narrowed down. */
interface Entered extends Clone {
  readonly repository: GitRepository
  readonly openApi: () => ReturnType<typeof openGitHub>
}

async function enter(found: Found, voice: Voice): Promise<Entered> {
  const { context } = found
  const token = readToken(context.serverUrl, process.env)
  const log = { info: (line: string) => voice.info(line), warn: voice.warn.bind(voice) }
  const inWorkflow = process.env.GITHUB_ACTIONS === 'true'
  // A person's git has credentials of its own; a token in the environment may be meant for something else.
  const credentials = { token: inWorkflow ? token : '', serverUrl: context.serverUrl }
  const repository = await GitRepository.open(found.top, credentials, false)
  const openApi = () => openGitHub(token, context, log, addressOf(context.serverUrl, process.env))
  return { ...found, repository, log, inWorkflow, openGitHub: openApi, openApi }
}

const NO_CONFIG = 'Write one with: release-tracks init. Or name yours with --config.'

/** The top folder of the work tree around a folder; throws `no-checkout`. */
export async function findTop(git: Git, folder: string): Promise<string> {
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel'], { codes: [0, 128] })
  if (code === 0) return realpathSync(stdout.toString('utf8').replace(/\n$/, ''))
  throw failure(
    'no-checkout',
    `${quote(folder)} is not in the work tree of a git repository.`,
    'Go to your clone, or name it with -C.',
  )
}

async function readHead(git: Git): Promise<string> {
  return git.text(['symbolic-ref', '--quiet', 'HEAD'], { codes: [0, 1] })
}

async function readPlace(git: Git): Promise<RemotePlace | undefined> {
  const { code, stdout } = await git.run(['remote', 'get-url', 'origin'], { codes: [0, 2, 128] })
  return code === 0 ? parseRemoteUrl(stdout.toString('utf8').trim()) : undefined
}

function describeContext(ref: string, place: RemotePlace | undefined): RunContext {
  return {
    runId: randomUUID(),
    eventName: '',
    ref,
    sha: '',
    repository: place?.repository ?? '',
    serverUrl: place?.serverUrl ?? 'https://github.com',
    push: undefined,
  }
}

/**
 * The token for a server, from the variables that GitHub's own command line reads (`gh help environment`): GH_TOKEN is for github.com and
 * its enterprise clouds, GH_ENTERPRISE_TOKEN for the server that GH_HOST names, and a workflow's GITHUB_TOKEN for the server that the
 * workflow runs on. `origin` alone never says where one goes, and none goes out unencrypted but to this machine.
 */
export function readToken(serverUrl: string, env: NodeJS.ProcessEnv): string {
  const { protocol, hostname, host } = new URL(serverUrl)
  if (protocol !== 'https:' && !LOOPBACK.test(hostname)) return ''
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) return env.GH_TOKEN || env.GITHUB_TOKEN || ''
  const isNamed = env.GH_HOST?.toLowerCase() === host
  const enterprise = isNamed ? env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN : ''
  return enterprise || (env.GITHUB_SERVER_URL === serverUrl && env.GITHUB_TOKEN) || ''
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** GITHUB_API_URL is the API of the server that GITHUB_SERVER_URL names, and no other one's. */
function addressOf(serverUrl: string, { GITHUB_SERVER_URL: server, GITHUB_API_URL: api }: NodeJS.ProcessEnv): string {
  return (server === serverUrl && api) || apiAddress(serverUrl)
}
