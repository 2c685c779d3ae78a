import { noGitServer } from '../../core/git/git-failure.ts'
import { parseListedRefs, parseRemoteRefs, type RemoteRef } from '../../core/git/git-output.ts'
import type { Git } from './git.ts'
import type { Exchange } from './git-dialogue.ts'
import type { GitConfig } from './git-environment.ts'
import { REMOTE } from './remote-access.ts'

/** Looks at the refs that were found and says what to list besides. */
export type More = (refs: readonly RemoteRef[]) => readonly string[]

/** The remote, as its refs are asked for. */
export interface Remote {
  readonly git: Git
  /** How it is reached. */
  readonly access: readonly GitConfig[]
  readonly objectFormat: string
}

/**
 * Lists refs of the remote by full name or by how a name starts (`refs/tags/tray-v*`). Over HTTP the server sends those alone;
 * elsewhere it sends every branch and tag there is, since that is all that `git ls-remote` can ask for.
 */
export async function listRefs(remote: Remote, patterns: readonly string[], more: More): Promise<RemoteRef[]> {
  const found = await listByStart(remote, patterns, more)
  if (found) return found
  const all = await listAll(remote.git, patterns)
  return matching(all, [...patterns, ...more(matching(all, patterns))])
}

/** Speaks protocol v2 (gitprotocol-v2, ls-refs) through git's own HTTP helper; undefined where the remote is none for that. */
function listByStart(
  { git, access, objectFormat }: Remote,
  patterns: readonly string[],
  more: More,
): Promise<RemoteRef[] | undefined> {
  const url = httpUrl(access)
  if (url === undefined) return Promise.resolve(undefined)
  const talk = async (ask: Exchange) => {
    // gitremote-helpers, stateless-connect: an empty line says that it stands, then the server tells what it is capable of.
    const capable = (await ask('stateless-connect git-upload-pack\n', /0000$|fallback\n$/))?.toString('latin1')
    if (!capable?.startsWith('\n') || !capable.includes('ls-refs')) return undefined
    const format = capable.includes('object-format=') ? [packet(`object-format=${objectFormat}`)] : []
    const list = (wanted: readonly string[]) => askForRefs(ask, format, wanted)
    const first = await list(patterns)
    const further = first ? more(matching(first, patterns)) : []
    const second = further.length > 0 ? await list(further) : []
    return first && second && matching([...first, ...second], [...patterns, ...further])
  }
  const helper = `remote-${new URL(url).protocol.slice(0, -1)}`
  // 1: it said that this server is none for that.
  return git.converse([helper, REMOTE, url], talk, [0, 1])
}

/** The remote's address as it is written; undefined where git would rewrite it, where it holds a password, or is none of HTTP. */
function httpUrl(access: readonly GitConfig[]): string | undefined {
  const url = access.find(([key]) => key === `remote.${REMOTE}.url`)?.[1]
  const isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key))
  return url !== undefined && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : undefined
}

async function askForRefs(
  ask: Exchange,
  format: readonly string[],
  patterns: readonly string[],
): Promise<RemoteRef[] | undefined> {
  const starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, '')}`))
  const request = [packet('command=ls-refs'), ...format, '0001', packet('peel'), ...starts, '0000']
  const answer = await ask(request.join(''), /0002$/)
  return answer && parseListedRefs(answer.toString('utf8'))
}

/** A line with its length in bytes before it (gitprotocol-common, pkt-line). */
function packet(line: string): string {
  return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, '0')}${line}\n`
}

async function listAll(git: Git, patterns: readonly string[]): Promise<RemoteRef[]> {
  const isUsual = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern))
  // Without these a server sends its pull requests, too.
  const kinds = isUsual ? ['--heads', '--tags'] : []
  const { stdout } = await git.read(['ls-remote', '--quiet', ...kinds, REMOTE])
  const refs = parseRemoteRefs(stdout.toString('utf8'))
  if (refs.length === 0) await requireGitServer(git)
  return refs
}

/** git takes a page that is served with status 200 for a repository without refs (remote-curl.c, dumb protocol): nothing was said in packets then. */
async function requireGitServer(git: Git): Promise<void> {
  const { stderr } = await git.read(['ls-remote', '--quiet', REMOTE], { env: { GIT_TRACE_PACKET: '1' } })
  if (!/\bpacket: /.test(stderr)) throw noGitServer()
}

/** The refs that one of the patterns means, each once. */
function matching(refs: readonly RemoteRef[], patterns: readonly string[]): RemoteRef[] {
  const names = new Set(patterns.filter((pattern) => !pattern.endsWith('*')))
  const starts = new Set(patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1)))
  const lengths = [...new Set([...starts].map(({ length }) => length))]
  const isMeant = (name: string) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)))
  const found = new Map(refs.map((ref) => [ref.name, ref]))
  return [...found.values()].filter(({ name }) => isMeant(name))
}
