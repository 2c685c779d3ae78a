import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A ref with where it went; undefined where it is no more. */
export interface Move {
  readonly ref: string
  readonly to: string | undefined
}

/** Refs that the remote moved together. */
export interface Transaction {
  /** Whether an action pushed it, through the server; people push into the folder. */
  readonly byAction: boolean
  readonly moves: readonly Move[]
}

/**
 * Every ref transaction of a bare repository, in the order in which they took effect. git calls the hook while the refs of a
 * transaction are locked, so two that touch the same ref are written down in their order.
 */
export class RefLog {
  readonly #file: string
  #seen = 0

  constructor(bare: string, file: string) {
    this.#file = file
    writeFileSync(join(bare, 'hooks', 'reference-transaction'), hook(file), { mode: 0o755 })
  }

  /** The transactions since the last call; to be asked when no push is under way. */
  take(): Transaction[] {
    const text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : ''
    const entries = text.slice(this.#seen).split('\n').filter(Boolean).map(parseEntry)
    this.#seen = text.length
    return entries.flatMap(({ state, process, transaction }, at) => {
      if (state !== 'prepared' || transaction.moves.length === 0) return []
      const end = entries.slice(at + 1).find((later) => later.process === process)
      return end?.state === 'aborted' ? [] : [transaction]
    })
  }
}

function parseEntry(line: string) {
  const [state = '', process = '', user = '', ...words] = line.split(' ')
  const moves = Array.from({ length: Math.floor(words.length / 3) }, (_, index) => {
    // Where it came from is left alone: git says nothing there when it was not asked to look.
    const [, to = '', ref = ''] = words.slice(index * 3)
    return { ref, to: objectOf(to) }
  })
  return { state, process, transaction: { byAction: user !== 'person', moves } }
}

function objectOf(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id
}

function hook(file: string): string {
  return `#!/bin/sh
line="$1 $PPID \${REMOTE_USER:-person}"
while read -r old new ref; do
  case "$ref" in refs/*) line="$line $old $new $ref" ;; esac
done
printf '%s\\n' "$line" >> '${file}'
exit 0
`
}
