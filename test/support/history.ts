import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckoutKind, checkoutSteps, fetchedRef } from './checkout-kinds.ts'
import { ImportStream, type PlannedFiles } from './fast-import.ts'
import { GIT_ENV, git } from './git.ts'
import { newClone, newRepository } from './new-repository.ts'

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

const CONFIG = '[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n[receive]\n\tautogc = false\n'

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
    newRepository(this.bare, { bare: true, config: CONFIG })
    const options = ['--quiet', '--done', '--export-marks=marks']
    execFileSync('git', ['-c', 'fastimport.unpackLimit=0', 'fast-import', ...options], {
      cwd: this.bare,
      env: GIT_ENV,
      input: formatStream(plan),
    })
    const marks = readFileSync(join(this.bare, 'marks'), 'utf8')
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
    newClone(folder, this.url)
    for (const args of checkoutSteps(ref, kind)) git(folder, ...args)
    git(folder, 'checkout', '-q', '--detach', fetchedRef(ref, kind))
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function formatStream({ commits, refs, annotations = {} }: PlannedHistory): Buffer {
  const stream = new ImportStream()
  commits.forEach(({ parents, message, files, date }, number) => {
    stream.say(`commit refs/stream/${number}\nmark :${number + 1}\ncommitter Ada <ada@example.com> ${date} +0000`)
    stream.data(message)
    parents.forEach((parent, at) => {
      stream.say(`${at === 0 ? 'from' : 'merge'} :${parent + 1}`)
    })
    stream.files(files)
  })
  for (const [ref, number] of Object.entries(refs)) {
    const annotation = annotations[ref]
    if (annotation === undefined) stream.say(`reset ${ref}\nfrom :${number + 1}\n`)
    else {
      stream.say(`tag ${ref.slice('refs/tags/'.length)}\nfrom :${number + 1}\ntagger Ada <ada@example.com> 0 +0000`)
      stream.data(annotation)
    }
  }
  commits.forEach((_, number) => {
    stream.say(`reset refs/stream/${number}\nfrom 0000000000000000000000000000000000000000\n`)
  })
  return stream.end()
}
