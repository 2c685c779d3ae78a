import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Options } from './options.ts'
import { actionProgram } from './runner.ts'

/** A workspace of packages that all depend on one, a track a package, on a local bare remote. */
interface Workspace {
  readonly kind: 'npm' | 'cargo'
  readonly count: number
  readonly folder: string
}

/** What one program took: seconds of the clock, and the highest resident memory of it and what it started. */
interface Cost {
  readonly seconds: number
  readonly megabytes: number
  readonly ok: boolean
}

const SIZES = [11, 101, 301]

/** Measures how actions and the command line grow with the number of tracks; gives a table in Markdown. */
export function benchTracks({ dist, runs }: Pick<Options, 'dist' | 'runs'>, say: (line: string) => void): string {
  const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-bench-'))
  try {
    const rows = (['npm', 'cargo'] as const).flatMap((kind) =>
      questionsOf(resolve(dist), kind).map(({ name, run }) => {
        const cells = SIZES.map((count) => {
          say(`${kind} ${name}, ${count} tracks`)
          const workspace = makeWorkspace(kind, count, scratch)
          return formatCost(median(Array.from({ length: runs }, () => run(workspace, scratch))))
        })
        return `| ${kind} | ${name} | ${cells.join(' | ')} |`
      }),
    )
    const head = [
      `| | | ${SIZES.map((count) => `${count} tracks`).join(' | ')} |`,
      `| --- | --- |${' --- |'.repeat(SIZES.length)}`,
    ]
    return [...head, ...rows].join('\n')
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

interface Question {
  readonly name: string
  readonly run: (workspace: Workspace, scratch: string) => Cost
}

function questionsOf(dist: string, kind: Workspace['kind']): Question[] {
  const all = { tracks: 'all', channel: 'alpha' }
  const action = (name: string, inputs: Readonly<Record<string, string>>) => (workspace: Workspace, scratch: string) =>
    runAction(join(dist, name, 'index.js'), inputs, workspace, scratch)
  const command =
    (...words: readonly string[]) =>
    (workspace: Workspace) =>
      inCopy(workspace, (clone) =>
        timed(process.execPath, [join(dist, 'cli', 'index.js'), ...words], clone, process.env),
      )
  const peer = (name: string, ...words: readonly string[]): Question[] => {
    const program = resolve('node_modules', '.bin', name)
    if (kind !== 'npm' || !existsSync(program)) return []
    return [
      {
        name: [name, ...words].join(' '),
        run: (workspace) => inCopy(workspace, (clone) => timed(program, words, clone, process.env)),
      },
    ]
  }
  return [
    { name: 'bump-version, dry run', run: action('bump-version', { ...all, 'dry-run': 'true' }) },
    { name: 'bump-version', run: action('bump-version', all) },
    { name: 'detect-tracks', run: action('detect-tracks', {}) },
    { name: 'status', run: command('status', '--json') },
    { name: 'doctor', run: command('doctor', '--json') },
    { name: 'plan', run: command('plan', '--json') },
    ...peer('lerna', 'version', 'patch', '--yes'),
    ...peer('changeset', 'version'),
    ...peer('nx', 'release', 'version', 'patch'),
  ]
}

function runAction(
  bundle: string,
  inputs: Readonly<Record<string, string>>,
  workspace: Workspace,
  scratch: string,
): Cost {
  return inCopy(workspace, (clone) => {
    const sha = git(clone, 'rev-parse', 'HEAD')
    const trigger = { ref: 'refs/heads/next', sha, before: git(clone, 'rev-parse', 'HEAD^') }
    const { command, args, env } = actionProgram({ bundle, inputs: { token: '', ...inputs }, trigger }, clone, scratch)
    // Nothing is asked of GitHub: what is measured is this machine.
    return timed(command, args, clone, { ...env, GITHUB_REPOSITORY: '' })
  })
}

/** Gives a program a clone of a copy of the remote, which it may change. */
function inCopy({ folder }: Workspace, use: (clone: string) => Cost): Cost {
  const copy = mkdtempSync(join(dirname(folder), 'copy-'))
  cpSync(join(folder, 'remote.git'), join(copy, 'remote.git'), { recursive: true })
  execFileSync('git', ['clone', '-q', '-b', 'next', join(copy, 'remote.git'), join(copy, 'clone')])
  try {
    return use(join(copy, 'clone'))
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 })
  }
}

function timed(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Cost {
  const measured = spawnSync('/usr/bin/time', ['-f', '%e %M', command, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const [seconds = 0, kilobytes = 0] = (measured.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  // 1: status and doctor found something, which is an answer.
  return { seconds, megabytes: kilobytes / 1024, ok: measured.status === 0 || measured.status === 1 }
}

function median(costs: readonly Cost[]): Cost {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return {
    seconds: middle(costs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
    ok: costs.every(({ ok }) => ok),
  }
}

function formatCost({ seconds, megabytes, ok }: Cost): string {
  return `${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB${ok ? '' : ' !'}`
}

function makeWorkspace(kind: Workspace['kind'], count: number, scratch: string): Workspace {
  const folder = join(scratch, `${kind}-${count}`)
  if (existsSync(folder)) return { kind, count, folder }
  const work = join(folder, 'work')
  for (const [path, text] of Object.entries(kind === 'npm' ? npmFiles(count) : cargoFiles(count))) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  git(work, 'init', '-q', '-b', 'next', '.')
  commit(work, 'feat: begin')
  const head = git(work, 'rev-parse', 'HEAD')
  const refs = namesOf(count).map((name) => `create refs/tags/${name}-v1.0.0 ${head}\n`)
  execFileSync('git', ['update-ref', '--stdin'], {
    cwd: work,
    input: [...refs, `create refs/heads/main ${head}\n`].join(''),
  })
  writeFileSync(join(work, kind === 'npm' ? 'packages/core/index.js' : 'packages/core/src/lib.rs'), '// changed\n')
  commit(work, 'fix: what all of them use')
  git(folder, 'clone', '-q', '--bare', work, 'remote.git')
  return { kind, count, folder }
}

function namesOf(count: number): string[] {
  return ['core', ...Array.from({ length: count - 1 }, (_, index) => `p${index}`)]
}

/** Writes the tracks; the shared package's lists what requires it, so that its new version is written there. */
function tracksOf(count: number, manifest: string, key: string): string {
  const track = (name: string) => {
    const users = name === 'core' ? namesOf(count).slice(1) : []
    const files = [
      `packages/${name}/${manifest}`,
      ...users.map((user) => `{ path: packages/${user}/${manifest}, key: '${key}' }`),
    ]
    return `  ${name}: { tag: "${name}-v{version}", paths: [packages/${name}], dependencies: auto, version-files: [${files.join(', ')}] }\n`
  }
  return `branches: { live: main, next: next }\ntracks:\n${namesOf(count).map(track).join('')}`
}

function npmFiles(count: number): Record<string, string> {
  const manifest = (name: string) => ({
    name: `@w/${name}`,
    version: '1.0.0',
    ...(name === 'core' ? {} : { dependencies: { '@w/core': '^1.0.0' } }),
  })
  const root = { name: 'root', version: '0.0.0', private: true, workspaces: ['packages/*'] }
  const packages = namesOf(count).flatMap((name) => [
    [`packages/${name}`, manifest(name)] as const,
    [`node_modules/@w/${name}`, { resolved: `packages/${name}`, link: true }] as const,
  ])
  const lock = {
    name: 'root',
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(packages) },
  }
  return {
    'release-tracks.yml': tracksOf(count, 'package.json', 'dependencies.@w/core'),
    'package.json': json(root),
    'package-lock.json': json(lock),
    'lerna.json': json({ version: 'independent', packages: ['packages/*'] }),
    '.changeset/config.json': json({ baseBranch: 'next', commit: false }),
    '.changeset/one.md': `---\n${namesOf(count)
      .map((name) => `"@w/${name}": patch\n`)
      .join('')}---\n\nA change\n`,
    'packages/core/index.js': '// begin\n',
    ...Object.fromEntries(namesOf(count).map((name) => [`packages/${name}/package.json`, json(manifest(name))])),
  }
}

function cargoFiles(count: number): Record<string, string> {
  const manifest = (name: string) =>
    `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n${name === 'core' ? '' : '\n[dependencies]\ncore = { path = "../core", version = "1.0.0" }\n'}`
  const entry = (name: string) =>
    `\n[[package]]\nname = "${name}"\nversion = "1.0.0"\n${name === 'core' ? '' : 'dependencies = [\n "core",\n]\n'}`
  return {
    'release-tracks.yml': tracksOf(count, 'Cargo.toml', 'dependencies.core.version'),
    'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["packages/*"]\n',
    'Cargo.lock': `version = 3\n${namesOf(count).toSorted().map(entry).join('')}`,
    ...Object.fromEntries(
      namesOf(count).flatMap((name) => [
        [`packages/${name}/Cargo.toml`, manifest(name)],
        [`packages/${name}/src/lib.rs`, '// begin\n'],
      ]),
    ),
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function commit(work: string, message: string): void {
  git(work, 'add', '-A')
  git(work, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-q', '-m', message)
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
}
