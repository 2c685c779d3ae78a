import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { type Checkout, checkOutShallow, cloneFully, git, isCheckedOut } from './checkouts.ts'
import { type Facts, gatherFacts } from './facts.ts'
import { fastImportStream } from './fast-import.ts'
import { planHistory } from './history.ts'
import type { Size } from './options.ts'
import { serveGit } from './wire.ts'

/** A generated remote, in a folder that holds its checkouts too. */
export interface Fixture {
  readonly folder: string
  /** Bare repository, as a URL. */
  readonly remote: string
  readonly facts: Facts
}

const DONE = 'fixture.json'
const REMOTE = 'remote.git'

/** Gives the repository of this size from the cache in the temporary folder, generated first where it is not there. */
export async function openFixture(size: Size, say: (line: string) => void): Promise<Fixture> {
  const folder = join(tmpdir(), `release-tracks-bench-${cacheKey(size)}`)
  const remote = pathToFileURL(join(folder, REMOTE)).href
  const done = join(folder, DONE)
  if (!existsSync(done)) {
    say(`generating ${size.commits} commits, ${size.tags} tags, ${size.files} files in ${folder}`)
    const facts = await generate(folder, size, say)
    writeFileSync(done, JSON.stringify(facts))
  }
  return { folder, remote, facts: JSON.parse(readFileSync(done, 'utf8')) as Facts }
}

/** Hashes the size and the generator itself, so that no repository of an older generator is measured. */
function cacheKey(size: Size): string {
  const hash = createHash('sha256').update(JSON.stringify(size))
  const own = import.meta.dirname
  for (const name of readdirSync(own).sort()) {
    if (GENERATOR.has(name)) hash.update(readFileSync(join(own, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

const GENERATOR: ReadonlySet<string> = new Set(
  ['checkouts', 'facts', 'fast-import', 'files', 'fixture', 'history', 'ladder', 'product-files', 'random'].map(
    (name) => `${name}.ts`,
  ),
)

async function generate(folder: string, size: Size, say: (line: string) => void): Promise<Facts> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const bare = join(folder, REMOTE)
  const history = planHistory(size)
  await importHistory(bare, fastImportStream(history))
  say('packing the remote')
  await packRemote(bare)
  return gatherFacts(bare, history, await fullCloneBytes(folder))
}

/** Makes the checkouts that are needed and not there yet, each as a runner would. */
export async function ensureCheckouts(
  { folder, remote, facts }: Fixture,
  needed: Iterable<Checkout>,
  say: (line: string) => void,
): Promise<void> {
  const { head, tray } = facts
  const heads: Readonly<Record<Exclude<Checkout, 'full'>, readonly [sha: string, ref: string]>> = {
    shallow: [head, 'refs/heads/next'],
    'shallow-newest': [tray.newest.commit, `refs/tags/${tray.newest.tag}`],
    'shallow-oldest': [tray.oldest.commit, `refs/tags/${tray.oldest.tag}`],
    'shallow-live': [tray.live.commit, `refs/tags/${tray.live.tag}`],
  }
  for (const name of new Set(needed)) {
    if (isCheckedOut(folder, name)) continue
    say(`checking out: ${name}`)
    if (name === 'full') await cloneFully(folder, remote)
    else {
      const [sha, ref] = heads[name]
      await checkOutShallow(folder, name, remote, { sha, ref })
    }
  }
}

async function importHistory(bare: string, stream: Iterable<string>): Promise<void> {
  await git('.', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  const importer = spawn('git', ['fast-import', '--quiet', '--done'], {
    cwd: bare,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const closed = once(importer, 'close')
  await pipeline(Readable.from(stream, { objectMode: true, highWaterMark: 2 }), importer.stdin)
  const [code] = await closed
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
}

/** Leaves the remote as a host keeps it: packed refs, one pack with bitmaps, a commit-graph, and the filters of GitHub. */
async function packRemote(bare: string): Promise<void> {
  const settings = { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true', 'gc.auto': '0' }
  for (const [key, value] of Object.entries(settings)) await git(bare, ['config', key, value])
  if ((await git(bare, ['for-each-ref', 'refs/bench'])) !== '') await git(bare, ['update-ref', '-d', 'refs/bench/side'])
  await git(bare, ['pack-refs', '--all', '--prune'])
  // Deltas are reused: a clone of this pack is smaller than one with new deltas, and it takes a third of the time.
  await git(bare, ['repack', '-a', '-d', '--quiet', '--write-bitmap-index'])
  await git(bare, ['commit-graph', 'write', '--reachable', '--no-progress'])
}

async function fullCloneBytes(folder: string): Promise<number> {
  const server = await serveGit(folder, REMOTE)
  const target = join(folder, 'counted.git')
  await git(folder, ['clone', '--quiet', '--bare', server.url, target])
  const { bytes } = server.takeCount()
  server.close()
  rmSync(target, { recursive: true })
  return bytes
}
