import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckoutKind, checkoutSteps } from './checkout-kinds.ts'
import { GIT_ENV, git } from './remote.ts'

/** Gives numbers from 0 to below `below`; the same seed gives the same ones (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/**
 * Files by path: a text, null to take one away, or an entry of another mode; a submodule's text is a commit id.
 * A path's byte that is no UTF-8 stands as U+DC00 plus the byte.
 */
export type PlannedFiles = Readonly<Record<string, string | null | { readonly mode: string; readonly text: string }>>

/** One commit to make: its parents by number, what it says, what it changes, and when it says it was made. */
export interface PlannedCommit {
  readonly parents: readonly number[]
  readonly message: string
  readonly files: PlannedFiles
  /** Seconds since 1970. */
  readonly date: number
}

/** A repository to make: commits by number, parents before children, and refs on them. */
export interface PlannedHistory {
  readonly commits: readonly PlannedCommit[]
  /** Full ref → number of a commit; a tag is annotated with the message if there is one. */
  readonly refs: Readonly<Record<string, number>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** A bare repository made from a plan in one git process, and checkouts of it of every kind that a job may have. */
export class History {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-tracks-history-'))
  readonly bare = join(this.folder, 'remote.git')
  readonly url = `file://${this.bare.replaceAll('\\', '/')}`
  readonly plan: PlannedHistory
  /** Object ids of the commits by number. */
  readonly ids: readonly string[]
  static made = 0

  constructor(plan: PlannedHistory) {
    this.plan = plan
    git(this.folder, 'init', '-q', '--bare', '-b', 'next', this.bare)
    git(this.bare, 'config', 'uploadpack.allowFilter', 'true')
    git(this.bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    execFileSync('git', ['fast-import', '--quiet', '--done', '--export-marks=marks'], {
      cwd: this.bare,
      env: GIT_ENV,
      input: formatStream(plan),
    })
    const marks = execFileSync('cat', [join(this.bare, 'marks')], { encoding: 'utf8' })
    const ids = new Map(marks.split('\n').map((line) => [line.split(' ')[0], line.split(' ')[1] as string]))
    this.ids = plan.commits.map((_, number) => ids.get(`:${number + 1}`) as string)
  }

  /** The numbers of the commits that some commits reach, themselves included. */
  ancestors(tips: readonly number[]): Set<number> {
    const seen = new Set<number>()
    const rest = [...tips]
    for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      rest.push(...(this.plan.commits[at]?.parents ?? []))
    }
    return seen
  }

  /** A clone of one kind with a ref checked out: with all there is, some commits deep, or with objects left out. */
  checkout(ref: string, kind: CheckoutKind): string {
    const folder = join(this.folder, `checkout-${++History.made}`)
    git(this.folder, 'init', '-q', folder)
    git(folder, 'remote', 'add', 'origin', this.url)
    for (const args of checkoutSteps(ref, kind)) git(folder, ...args)
    git(folder, 'checkout', '-q', '--detach', git(this.bare, 'rev-parse', `${ref}^{commit}`))
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** git-fast-import's language; a text is given by its length in bytes, so it may hold anything. */
function formatStream({ commits, refs, annotations = {} }: PlannedHistory): Buffer {
  const parts: Buffer[] = []
  const say = (text: string) => parts.push(Buffer.from(text))
  const data = (text: string) => say(dataOf(text))
  commits.forEach(({ parents, message, files, date }, number) => {
    say(`commit refs/stream/${number}\nmark :${number + 1}\ncommitter Ada <ada@example.com> ${date} +0000\n`)
    data(message)
    parents.forEach((parent, at) => {
      say(`${at === 0 ? 'from' : 'merge'} :${parent + 1}\n`)
    })
    for (const [path, entry] of Object.entries(files)) say(fileCommand(quotePath(path), entry))
  })
  for (const [ref, number] of Object.entries(refs)) {
    const annotation = annotations[ref]
    if (annotation === undefined) say(`reset ${ref}\nfrom :${number + 1}\n\n`)
    else {
      say(`tag ${ref.slice('refs/tags/'.length)}\nfrom :${number + 1}\ntagger Ada <ada@example.com> 0 +0000\n`)
      data(annotation)
    }
  }
  commits.forEach((_, number) => {
    say(`reset refs/stream/${number}\nfrom 0000000000000000000000000000000000000000\n\n`)
  })
  say('done\n')
  return Buffer.concat(parts)
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function fileCommand(path: string, entry: PlannedFiles[string] | undefined): string {
  if (entry === null || entry === undefined) return `D ${path}\n`
  const { mode, text } = typeof entry === 'string' ? { mode: '100644', text: entry } : entry
  return mode === '160000' ? `M ${mode} ${text} ${path}\n` : `M ${mode} inline ${path}\n${dataOf(text)}`
}

/** A path in git's C style quotes, with octal escapes for what is no printable ASCII. */
function quotePath(path: string): string {
  const bytes = [...path].flatMap((character) => {
    const code = character.codePointAt(0) as number
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...Buffer.from(character)]
  })
  const text = bytes.map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  )
  return `"${text.join('')}"`
}
