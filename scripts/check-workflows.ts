import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { NEWCOMERS } from '../test/support/init-repositories.ts'
import { goTool, installTool, pythonTool } from './install-tool.ts'

/*
 * zizmor and actionlint over every workflow that this project runs, shows or writes. What they find is fixed, or stands below with its
 * reason; what stands below and is not found any more is a failure, too.
 */

const ROOT = join(import.meta.dirname, '..')

const ZIZMOR = pythonTool('zizmor', '1.32.0')
const ACTIONLINT = goTool('actionlint', 'v1.7.12', 'github.com/rhysd/actionlint/cmd/actionlint')

/** Workflows that others copy. */
const SHOWN = ['examples/verify-on-github.yml'] as const

/** Repositories of three kinds, which init writes workflows for. */
const NEWCOMER_KINDS = ['pnpm-and-tauri', 'cargo-only', 'python-and-go'] as const

interface Known {
  readonly rule: string
  /** Where it is found: `this project: .github/workflows/ci.yml`. */
  readonly file: RegExp
  /** What is annotated, where that narrows it down. */
  readonly at?: RegExp
  readonly reason: string
}

const KNOWN: readonly Known[] = [
  {
    rule: 'dangerous-triggers',
    file: /invariant-sentry\.yml$/,
    reason:
      'workflow_run tells that a release ended. The job checks out the default branch, takes nothing of the run that triggered it, and executes nothing of the checkout.',
  },
  {
    rule: 'self-repository',
    file: /^this project: /,
    reason:
      'This repository releases itself with the actions of the commit that is checked out, which promote chooses (`ref: next`); `$/` would take those of the commit that the workflow is of.',
  },
  {
    rule: 'actionlint/syntax-check',
    file: /release[\w-]*\.yml$/,
    at: /^unexpected key "queue" for "concurrency" section\./,
    reason: 'GitHub knows `concurrency.queue`, and this version of actionlint does not.',
  },
  {
    rule: 'unpinned-uses',
    file: /^(?!this project: )/,
    at: /OWNER\/release-tracks(?:\/actions\/[a-z-]+)?@v1$/,
    reason: 'OWNER is a place to fill in: no hash of it exists. `init --actions owner/name@<commit>` writes a hash.',
  },
  {
    rule: 'use-trusted-publishing',
    file: /^init for .*release-[\w-]+\.yml/,
    reason:
      'npm knows a trusted publisher only once a person has named the workflow for a package that is published already. A token publishes the first version, too.',
  },
]

/** A repository, and the workflows in it that others wrote. */
interface Place {
  readonly name: string
  readonly folder: string
  readonly others: readonly string[]
}

interface Finding {
  readonly rule: string
  readonly file: string
  readonly at: string
  readonly line: number
}

/** Counts as checks: each tool over each place, and each known finding. */
export function checkWorkflows(): { readonly passed: number; readonly failed: number } {
  const [zizmor, actionlint] = [installTool(ZIZMOR), installTool(ACTIONLINT)]
  const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-workflows-'))
  try {
    const written = NEWCOMER_KINDS.map((kind) => ({
      name: `init for ${kind}`,
      folder: writeNewcomer(kind, join(scratch, kind)),
      others: Object.keys(NEWCOMERS[kind]?.files ?? {}),
    }))
    const places: Place[] = [
      { name: 'this project', folder: ROOT, others: [] },
      { name: 'the example', folder: join(ROOT, 'examples/tray-and-platform'), others: [] },
      ...written,
    ]
    const all = places.flatMap((place) => [
      ...(zizmor ? [{ name: `zizmor, ${place.name}`, found: askZizmor(zizmor, place) }] : []),
      ...(actionlint ? [{ name: `actionlint, ${place.name}`, found: askActionlint(actionlint, place) }] : []),
    ])
    const failed = all.filter(({ name, found }) => !holds(name, found))
    const asked = KNOWN.filter(({ rule }) => (rule.startsWith('actionlint/') ? actionlint : zizmor))
    const idle = asked.filter((known) => !all.some(({ found }) => found.some((each) => isKnown(each, known))))
    for (const { rule, reason } of idle) console.log(`listed and not found: ${rule}: ${reason}`)
    return { passed: all.length - failed.length + asked.length - idle.length, failed: failed.length + idle.length }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function holds(name: string, found: readonly Finding[]): boolean {
  const unknown = found.filter((finding) => !KNOWN.some((known) => isKnown(finding, known)))
  for (const { rule, file, line, at } of unknown) console.log(`${name.split(',')[0]}, ${file}:${line}: ${rule}: ${at}`)
  console.log(`${unknown.length === 0 ? '✓' : '✗'} ${name}: ${found.length} found, ${unknown.length} not listed`)
  return unknown.length === 0
}

function isKnown({ rule, file, at }: Finding, known: Known): boolean {
  return rule === known.rule && known.file.test(file) && (known.at?.test(at) ?? true)
}

/** A repository of that kind with what init writes into it. */
function writeNewcomer(kind: (typeof NEWCOMER_KINDS)[number], folder: string): string {
  const { files, tags = [], branches = [] } = NEWCOMERS[kind] ?? { files: {} }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text ?? '')
  }
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=feat: begin')
  for (const branch of branches) git('branch', branch)
  for (const tag of tags) git('tag', tag)
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'init', '--yes', '--force'], {
    cwd: folder,
    stdio: 'pipe',
  })
  return folder
}

interface ZizmorFinding {
  readonly ident: string
  readonly locations: readonly {
    readonly symbolic: { readonly kind: string; readonly key: { readonly Local?: { readonly verbatim_path: string } } }
    readonly concrete: {
      readonly feature: string
      readonly location: { readonly start_point: { readonly row: number } }
    }
  }[]
}

function askZizmor(zizmor: string, { name, folder, others }: Place): Finding[] {
  const inputs = ['.github', ...(folder === ROOT ? ['action.yml', 'actions', ...SHOWN] : [])]
  const words = ['--offline', '--no-progress', '--no-exit-codes', '--format', 'json', ...inputs]
  const { stdout, stderr, status } = spawnSync(zizmor, words, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`zizmor failed: ${stderr}`)
  return (JSON.parse(stdout) as ZizmorFinding[]).flatMap(({ ident, locations }) => {
    const primary = locations.find((each) => each.symbolic.kind === 'Primary')
    const path = primary?.symbolic.key.Local?.verbatim_path
    if (primary === undefined || path === undefined) throw new Error(`zizmor found ${ident}, and does not say where`)
    const { feature, location } = primary.concrete
    if (others.includes(path)) return []
    return { rule: ident, file: `${name}: ${path}`, at: feature.trim(), line: location.start_point.row + 1 }
  })
}

function askActionlint(actionlint: string, { name, folder, others }: Place): Finding[] {
  const own = readdirSync(join(folder, '.github/workflows')).map((file) => `.github/workflows/${file}`)
  const all = [...own, ...(folder === ROOT ? SHOWN : [])]
  const files = all.filter((file) => !others.includes(file))
  const { stdout, stderr, status } = spawnSync(actionlint, ['-no-color', '-format', '{{json .}}', ...files], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status === null || status > 1) throw new Error(`actionlint failed: ${stderr}`)
  const found = JSON.parse(stdout) as { message: string; filepath: string; line: number; kind: string }[]
  return found.map(({ kind, filepath, line, message }) => ({
    rule: `actionlint/${kind}`,
    file: `${name}: ${filepath}`,
    at: message,
    line,
  }))
}

if (import.meta.main) {
  const { passed, failed } = checkWorkflows()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
