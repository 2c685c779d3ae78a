import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { makeArchive } from '../../test/support/archive.ts'
import { runProgram } from './process.ts'
import { TRACKS } from './product-files.ts'
import { actionProgram, readOutputs } from './runner.ts'

/** An action as a job gets it: the archive of its repository at a tag, and what it is asked. */
interface JobAction {
  readonly name: string
  /** `owner/name@tag`; undefined for this project, as its files are now. */
  readonly source?: string
  /** Where its action.yml is. */
  readonly folder: string
  readonly inputs: Readonly<Record<string, string>>
  /** An output that it must give. */
  readonly output: string
}

const FILTERS = 'tray: ["apps/tray/**"]\nplatform: ["apps/web/**"]\n'

const ACTIONS: readonly JobAction[] = [
  { name: 'detect-tracks', folder: 'actions/detect-tracks', inputs: { since: 'push', token: '' }, output: 'tracks' },
  {
    name: 'dorny/paths-filter',
    source: 'dorny/paths-filter@v4.0.2',
    folder: '.',
    inputs: { filters: FILTERS, base: 'next', token: '' },
    output: 'changes',
  },
  {
    name: 'tj-actions/changed-files',
    source: 'tj-actions/changed-files@v47.0.6',
    folder: '.',
    inputs: { files_yaml: FILTERS },
    output: 'tray_any_changed',
  },
  {
    name: 'docker/metadata-action',
    source: 'docker/metadata-action@v6.2.0',
    folder: '.',
    inputs: { images: 'example/app', 'github-token': 'none' },
    output: 'tags',
  },
]

/** What one job paid, in milliseconds: until the archive was unpacked, and until the action had ended. */
interface Paid {
  readonly unpacked: number
  readonly ran: number
}

/**
 * Measures what a job pays for an action on a small repository: its archive is fetched over local HTTP and unpacked by tar, as a runner
 * does, then it is started, and its output read. Gives a table in Markdown that also says what was not measured.
 */
export async function benchJob(runs: number, say: (line: string) => void): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-bench-'))
  const server = createServer(({ url = '' }, answer) => answer.end(readFileSync(join(scratch, url))))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const clone = makeClone(scratch)
    const ready = ACTIONS.map((action) => ({ action, archive: packArchive(action, scratch, say) }))
    const there = ready.filter(({ archive }) => archive !== undefined)
    const paid = new Map(there.map(({ action }) => [action, [] as Paid[]]))
    for (let round = 0; round <= runs; round++) {
      for (const { action, archive } of there) {
        const one = await payOnce(action, `${base}/${archive}`, { clone, scratch })
        // The first round warms up.
        if (round > 0) paid.get(action)?.push(one)
      }
    }
    const rows = there.map(({ action, archive }) =>
      formatRow(action, join(scratch, archive as string), paid.get(action) ?? []),
    )
    const absent = ready.filter(({ archive }) => archive === undefined).map(({ action }) => action.source)
    return [...HEAD, ...rows, '', ...describe(runs, absent)].join('\n')
  } finally {
    server.close()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

const HEAD = ['| Action | Archive | Fetched and unpacked | Started to ended | Sum |', '| --- | --- | --- | --- | --- |']

function describe(runs: number, absent: readonly (string | undefined)[]): string[] {
  const [{ model = 'unknown' } = {}] = cpus()
  const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores (${model}), load ${loadavg()[0]?.toFixed(1)}; medians of ${runs} runs.`
  const missing = absent.length > 0 ? [`Not measured, since they could not be cloned: ${absent.join(', ')}.`] : []
  return [machine, ...missing, 'Not measured: the way to GitHub, and the runner itself.']
}

function formatRow({ name }: JobAction, archive: string, paid: readonly Paid[]): string {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const [unpacked, ran] = [middle(paid.map((each) => each.unpacked)), middle(paid.map((each) => each.ran))]
  const cells = [unpacked, ran, unpacked + ran].map((ms) => `${Math.round(ms)} ms`)
  return `| ${name} | ${(readFileSync(archive).length / 1e6).toFixed(2)} MB | ${cells.join(' | ')} |`
}

/** Packs an action's archive as GitHub does; undefined where its repository cannot be had. */
function packArchive({ name, source }: JobAction, scratch: string, say: (line: string) => void): string | undefined {
  const file = `${name.replaceAll('/', '-')}.tar.gz`
  if (source === undefined) {
    execFileSync('gzip', ['-6', makeArchive(scratch)])
    execFileSync('mv', [join(scratch, 'archive.tar.gz'), join(scratch, file)])
    return file
  }
  const [repository = '', tag = ''] = source.split('@')
  const folder = join(scratch, `${file}.git`)
  say(`cloning ${source}`)
  const clone = [
    'clone',
    '--quiet',
    '--bare',
    '--depth=1',
    `--branch=${tag}`,
    `https://github.com/${repository}`,
    folder,
  ]
  if (spawnSync('git', clone, { env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } }).status !== 0) return undefined
  execFileSync('git', ['archive', '--format=tar.gz', `--output=${join(scratch, file)}`, 'HEAD'], { cwd: folder })
  return file
}

async function payOnce(
  { name, folder, inputs, output }: JobAction,
  url: string,
  { clone, scratch }: { readonly clone: string; readonly scratch: string },
): Promise<Paid> {
  const place = mkdtempSync(join(scratch, 'job-'))
  const begin = performance.now()
  const file = join(place, 'action.tar.gz')
  writeFileSync(file, Buffer.from(await (await fetch(url)).arrayBuffer()))
  execFileSync('tar', ['-xzf', file, '-C', place])
  const unpacked = performance.now() - begin
  const metadata = ['action.yml', 'action.yaml'].map((each) => join(place, folder, each)).find(existsSync) as string
  const { runs } = parse(readFileSync(metadata, 'utf8')) as { runs: { main: string } }
  const [before, sha] = ['HEAD^', 'HEAD'].map((rev) => git(clone, 'rev-parse', rev)) as [string, string]
  const run = { bundle: join(place, folder, runs.main), inputs, trigger: { ref: 'refs/heads/next', sha, before } }
  const { ms, code, output: log } = await runProgram(actionProgram(run, clone, place))
  if (code !== 0 || !readOutputs(place).has(output)) throw new Error(`${name} ended with ${code}: ${log.slice(-500)}`)
  rmSync(place, { recursive: true, force: true })
  return { unpacked, ran: ms }
}

/** A clone of a small repository, to which a commit of one product was pushed. */
function makeClone(scratch: string): string {
  const work = join(scratch, 'work')
  const tracks = TRACKS.map((name) => `  ${name}: { tag: "${name}-v{version}", paths: [apps/${name}] }\n`)
  for (const [path, text] of [
    ['release-tracks.yml', `tracks:\n${tracks.join('')}`],
    ['apps/tray/a.txt', 'a\n'],
  ] as const) {
    mkdirSync(join(work, path, '..'), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  git(work, 'init', '-q', '-b', 'next', '.')
  git(work, 'add', '-A')
  commit(work, 'feat: begin')
  writeFileSync(join(work, 'apps/tray/a.txt'), 'b\n')
  commit(work, 'fix: tray')
  git(scratch, 'clone', '-q', '-b', 'next', work, 'clone')
  return join(scratch, 'clone')
}

function commit(work: string, message: string): void {
  git(work, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-q', '-a', '-m', message)
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
}
