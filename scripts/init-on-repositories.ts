import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

/**
 * Runs `init` on clones of public repositories and holds its answer against their own tags: which families in use no track continues,
 * which tracks no tag names, and what `plan` says. Not part of CI: the clones are yours.
 *
 *     node scripts/init-on-repositories.ts docs/init-on-repositories.md ~/clones/owner+name …
 */
const CLI = resolve(import.meta.dirname, '../dist/cli/index.js')
const YEAR = 365 * 24 * 3600

interface Answer {
  readonly tracks: readonly {
    readonly name: string
    readonly tag: string
    readonly 'version-files': readonly object[]
    readonly 'release-workflow': string
  }[]
  readonly offered: readonly { readonly name: string }[]
  readonly 'taken-from': string | null
}

interface Row {
  readonly repository: string
  readonly tracks: string
  readonly missed: string
  readonly unproven: string
  readonly leftOut: string
  readonly plan: string
}

function run(command: string, words: readonly string[], cwd: string): { code: number; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: status ?? 1, stdout, stderr }
}

/** Prefixes of SemVer tags whose newest is at most a year older than the newest of all, with how many there are. */
function activeFamilies(clone: string): Map<string, number> {
  const format = '--format=%(creatordate:unix) %(refname:strip=2)'
  const lines = run('git', ['for-each-ref', format, 'refs/tags'], clone).stdout.trim().split('\n')
  const tags = lines.flatMap((line) => {
    const [, time, prefix] =
      /^(\d+) (.*?)(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[A-Za-z-]+\.\d+)?$/.exec(line) ?? []
    return time === undefined || prefix === undefined ? [] : [{ time: Number(time), prefix }]
  })
  const latest = Math.max(0, ...tags.map(({ time }) => time))
  const families = new Map<string, number>()
  for (const { prefix, time } of tags)
    if (latest - time < YEAR || families.has(prefix)) families.set(prefix, (families.get(prefix) ?? 0) + 1)
  return families
}

/** The last version file or folder of a family: what its newest tag's commit touched, as far as it is still there. */
function isGone(clone: string, prefix: string): boolean {
  const word = prefix
    .replace(/v?$/, '')
    .replace(/[-@/_.=]+$/, '')
    .replace(/^@[^/]*\//, '')
  if (word === '') return false
  const files = run('git', ['ls-files'], clone).stdout.split('\n')
  return !files.some((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((part) => part.includes(word) || word.includes(part)),
  )
}

/** What `plan` says of the configuration that was written into a copy of a clone. */
function tryPlan(clone: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'init-on-'))
  try {
    const copy = join(folder, 'copy')
    const origin = run('git', ['config', 'remote.origin.url'], clone).stdout.trim()
    run('git', ['clone', '-q', '--shared', '--no-checkout', origin, copy], folder)
    run('git', ['read-tree', 'HEAD'], copy)
    const init = run(
      process.execPath,
      [CLI, 'init', '--yes', '--no-workflows', '--actions', 'acme/release-tracks@v1'],
      copy,
    )
    if (init.code !== 0) return `init: ${firstLine(init.stderr)}`
    const plan = run(process.execPath, [CLI, 'plan'], copy)
    return plan.code === 0 ? 'planned' : firstLine(plan.stderr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200)
}

function tryClone(clone: string): Row {
  const words = [CLI, 'init', '--dry-run', '--json', '--no-workflows', '--actions', 'acme/release-tracks@v1']
  const answer = JSON.parse(run(process.execPath, words, clone).stdout) as Answer
  const families = activeFamilies(clone)
  const continued = new Set(answer.tracks.map(({ tag }) => tag.split('{version}')[0] ?? ''))
  const missed = [...families.keys()].filter((prefix) => !continued.has(prefix))
  const unproven = answer.tracks.filter(({ tag }) => !families.has(tag.split('{version}')[0] ?? ''))
  return {
    repository: basename(clone).replace('+', '/'),
    tracks: listed(answer.tracks.map(({ name, tag }) => `${name} \`${tag}\``)),
    missed: listed(missed.map((prefix) => `\`${prefix}\`${isGone(clone, prefix) ? ' (gone)' : ''}`)),
    unproven: listed(unproven.map(({ name }) => name)),
    leftOut: listed(answer.offered.map(({ name }) => name)),
    plan: tryPlan(clone),
  }
}

function listed(words: readonly string[]): string {
  const rest = words.length - 4
  return rest > 1 ? `${words.slice(0, 4).join(', ')} and ${rest} more` : words.join(', ')
}

const [page, ...clones] = process.argv.slice(2)
if (page === undefined || clones.length === 0) throw new Error('usage: init-on-repositories.ts page clone…')
const rows = clones
  .filter((clone) => existsSync(clone))
  .map((clone) => {
    const row = tryClone(clone)
    process.stderr.write(
      `${row.repository}: ${row.plan}; missed: ${row.missed || 'none'}; without tags: ${row.unproven || 'none'}\n`,
    )
    return row
  })
const text = rows.map(
  ({ repository, tracks, missed, unproven, leftOut, plan }) =>
    `| ${repository} | ${[tracks, missed, unproven, leftOut, plan].map((cell) => cell.replaceAll('|', '\\|') || '–').join(' | ')} |`,
)
writeFileSync(
  page,
  `<!-- Made by scripts/init-on-repositories.ts. -->

# init on public repositories

\`init\` was run on clones of these repositories, and its answer held against their own tags. *Not continued*: tags in use, that is at most a
year older than the newest, whose template no track has; *gone* means that no folder is called so any more. *No recent tag*: proposed tracks
without such tags. *Left out*: what was found and is only offered.

| Repository | Tracks | Not continued | No recent tag | Left out | plan |
| --- | --- | --- | --- | --- | --- |
${text.join('\n')}
`,
)
