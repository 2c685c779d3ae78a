import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeOnce } from './made-once.ts'

type Place = readonly [start: number, length: number]

/**
 * A large JSON document in named pieces on disk. It is cut once a run, and whoever needs a piece reads that alone: a test file that read
 * the whole document would take half a second and 150 MB for it.
 */
export class JsonPieces {
  readonly #folder: string
  readonly #places: Readonly<Record<string, Place>>

  /** `name` is a file name for the document and what is made of it; `cut` is asked when nobody did it yet. */
  constructor(name: string, cut: () => Iterable<readonly [name: string, piece: unknown]>) {
    this.#folder = madeOnce(name, (folder) => write(folder, cut()))
    this.#places = JSON.parse(readFileSync(join(this.#folder, 'places.json'), 'utf8'))
  }

  get names(): string[] {
    return Object.keys(this.#places)
  }

  /** The JSON text of a piece; undefined where there is none. */
  text(name: string): string | undefined {
    const place = this.#places[name]
    if (!place) return undefined
    const [start, length] = place
    const bytes = Buffer.alloc(length)
    const file = openSync(join(this.#folder, 'pieces'), 'r')
    readSync(file, bytes, 0, length, start)
    closeSync(file)
    return bytes.toString('utf8')
  }
}

function write(folder: string, pieces: Iterable<readonly [string, unknown]>): void {
  const places: Record<string, Place> = {}
  const texts: Buffer[] = []
  let at = 0
  for (const [name, piece] of pieces) {
    const text = Buffer.from(JSON.stringify(piece))
    places[name] = [at, text.length]
    at += text.length
    texts.push(text)
  }
  writeFileSync(join(folder, 'pieces'), Buffer.concat(texts))
  writeFileSync(join(folder, 'places.json'), JSON.stringify(places))
}
