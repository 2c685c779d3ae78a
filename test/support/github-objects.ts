import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answer, type Call, FORBIDDEN, type Json, ok, type Route, refuse } from './github-route.ts'
import { GIT_ENV } from './remote.ts'

/** git's low-level database through the API, over the real repository. */
export const OBJECT_ROUTES: Readonly<Record<string, Route>> = {
  'POST /repos/{owner}/{repo}/git/blobs': contentsWrite(makeBlob),
  'POST /repos/{owner}/{repo}/git/trees': contentsWrite(makeTree),
  'POST /repos/{owner}/{repo}/git/commits': contentsWrite(makeCommit),
  'POST /repos/{owner}/{repo}/git/tags': contentsWrite(makeTag),
}

function contentsWrite(route: Route): Route {
  return (call) => (call.state.permissions.contents ? route(call) : FORBIDDEN)
}

/** Who the API makes commits for: the token, and GitHub as the one who commits. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
const SERVER = 'GitHub <noreply@github.com>'

const DEAD = { ...GIT_ENV, GIT_NO_LAZY_FETCH: '1' }

function run(bare: string, args: readonly string[], input: string | Buffer = '', env: object = {}): string {
  const options = { cwd: bare, env: { ...DEAD, ...env }, input, stdio: ['pipe', 'pipe', 'pipe'] as const }
  return execFileSync('git', [...args], { ...options, stdio: [...options.stdio] })
    .toString('utf8')
    .trimEnd()
}

const URLS = { url: 'https://api.github.com/git', html_url: 'https://github.com/git' }

function makeBlob({ body, bare }: Call): Answer {
  const { content, encoding } = body as { content: string; encoding: 'base64' }
  return ok({ ...URLS, sha: run(bare, ['hash-object', '-w', '--stdin'], Buffer.from(content, encoding)) }, 201)
}

/** GitHub knows no tree without an entry: "Invalid tree info". */
function makeTree({ body, bare, description }: Call): Answer {
  const { base_tree: base, tree } = body as {
    base_tree?: string
    tree: { path: string; mode: string; sha: string | null }[]
  }
  if (tree.length === 0) return refuse(422, 'Invalid tree info')
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    run(bare, ['read-tree', base ?? '--empty'], '', env)
    const lines = tree.map(({ path, mode, sha }) => `${sha ? mode : '0'} ${sha ?? '0'.repeat(40)}\t${path}\0`).join('')
    run(bare, ['update-index', '-z', '--index-info'], lines, env)
    return ok({ ...description.example('git-tree'), sha: run(bare, ['write-tree'], '', env) }, 201)
  } catch {
    return refuse(422, 'tree.sha is not a valid object')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Signed only where nobody is named as author or committer, and by a line end more than git writes. */
function makeCommit({ body, bare, state, description }: Call): Answer {
  const {
    message,
    tree,
    parents = [],
    author,
    committer,
  } = body as Json & { message: string; tree: string; parents?: string[] }
  const now = `${Math.floor(Date.now() / 1000)} +0000`
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${BOT} ${now}`,
    `committer ${SERVER} ${now}`,
  ]
  const payload = `${head.join('\n')}\n\n${message}`
  const signature = author || committer ? undefined : state.sign?.(payload)
  const lines = signature ? [...head, `gpgsig ${signature.replaceAll('\n', '\n ')}`] : head
  const sha = run(bare, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${lines.join('\n')}\n\n${message}`)
  const verified = signature !== undefined
  const verification = { verified, reason: verified ? 'valid' : 'unsigned', signature: signature ?? null }
  return ok(
    {
      ...description.example('git-commit'),
      ...{ sha, message, tree: { ...URLS, sha: tree }, parents: parents.map((parent) => ({ ...URLS, sha: parent })) },
      verification: { ...verification, payload: verified ? payload : null, verified_at: null },
    },
    201,
  )
}

/** Tags are not signed. */
function makeTag({ body, bare, description }: Call): Answer {
  const { tag, message, object, type } = body as { tag: string; message: string; object: string; type: string }
  const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${BOT} ${Math.floor(Date.now() / 1000)} +0000\n\n${message}`
  const sha = run(bare, ['hash-object', '-t', 'tag', '-w', '--stdin'], text)
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  return ok(
    { ...description.example('git-tag'), sha, tag, message, object: { ...URLS, sha: object, type }, verification },
    201,
  )
}

/** One of `refUpdates` of the mutation `updateRefs`. */
export interface AskedUpdate {
  readonly name: string
  readonly beforeOid?: string | null
  readonly afterOid: string
  readonly force?: boolean | null
}

/**
 * Moves refs as the mutation `updateRefs` describes it: all in one transaction, after the rules of the repository, which are those of its hook. Throws
 * with GitHub's words.
 */
export function updateRefs(bare: string, updates: readonly AskedUpdate[]): void {
  const hook = join(bare, 'hooks', 'pre-receive')
  const lines = updates.map(({ name, beforeOid, afterOid }) => `${beforeOid} ${afterOid} ${name}\n`).join('')
  if (existsSync(hook)) {
    const { status, stderr } = spawnSync(hook, {
      cwd: bare,
      env: { ...DEAD, GIT_DIR: bare },
      input: lines,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr.trim())
  }
  for (const { name, beforeOid, afterOid, force } of updates) {
    if (force || !beforeOid || /^0+$/.test(beforeOid) || /^0+$/.test(afterOid)) continue
    const { status } = spawnSync('git', ['merge-base', '--is-ancestor', beforeOid, afterOid], { cwd: bare, env: DEAD })
    if (status !== 0) throw new Error(`${name} is not a fast-forward`)
  }
  const changes = updates
    .map(({ name, beforeOid, afterOid }) => `update ${name} ${afterOid} ${beforeOid ?? ''}\n`)
    .join('')
  try {
    run(bare, ['update-ref', '--stdin'], `start\n${changes}prepare\ncommit\n`)
  } catch {
    throw new Error('A ref cannot be updated.')
  }
}
